// 好物联盟: influencers, group leaders and affiliates, what is left of their sales, and what is odd about
// them.

#include "models/base/sentences.h"
#include "models/report/cells.h"
#include "models/report/parts.h"
#include "models/report/shorttitles.h"
#include "models/report/tradingsections.h"
#include "models/report/twin.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

constexpr std::size_t PrintedRows = 30;
constexpr int RepurchaseDays = 30; ///< of the indicator in the table

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportInfluencers)
};

QString roleName(InfluencerRole role)
{
    switch (role) {
    case InfluencerRole::Promoter:
        //: 达人
        return Texts::tr("Influencer");
    case InfluencerRole::Leader:
        //: 团长
        return Texts::tr("Group leader");
    case InfluencerRole::Affiliate:
        //: 快赚客
        return Texts::tr("Affiliate");
    }
    return {};
}

QString dependenceSentence(const InfluencerView &view)
{
    const auto &shares = view.dependence.shares;
    if (shares.size() < 3)
        return {};
    if (!shares[0])
        return view.dependence.orders > 0
            ? Texts::tr("Distribution has %n paid order(s) in this period: too few for shares of the first "
                        "influencers.",
                        nullptr, int(view.dependence.orders))
            : QString();
    const QString sentence = Texts::tr("The top influencer brings %1 of the distribution GMV, the top %2 "
                                       "bring %3, the top %4 bring %5.")
                                 .arg(percent(*shares[0]))
                                 .arg(view.topCounts[1])
                                 .arg(percent(*shares[1]))
                                 .arg(view.topCounts[2])
                                 .arg(percent(*shares[2]));
    return view.dependent ? sentence + QLatin1Char(' ')
            + Texts::tr("From %1 on that is called a dependence.").arg(percent(view.dependentShare, 0))
                          : sentence;
}

QString riskSentence(const InfluencerView &view)
{
    const auto worst = std::ranges::max_element(
        view.rows, {}, [](const InfluencerRow &row) { return row.risk ? row.qualityRefunds : 0; });
    if (worst == view.rows.end() || !worst->risk)
        return {};
    const auto count = int(std::ranges::count_if(view.rows, &InfluencerRow::risk));
    const QString name = nameOrId(worst->name, worst->id);
    QString sentence = worst->timesStore
        ? Texts::tr("%n influencer(s) put the scores at risk: %1 has %2 quality refunds, %3 times the rate "
                    "of all other orders.",
                    nullptr, count)
              .arg(name, fullCount(worst->qualityRefunds), QString::number(*worst->timesStore, 'f', 1))
        : Texts::tr("%n influencer(s) put the scores at risk: %1 has %2 quality refunds, all other orders "
                    "have none.",
                    nullptr, count)
              .arg(name, fullCount(worst->qualityRefunds));
    if (!worst->worstProduct.isEmpty() && 2 * worst->worstRefunds > worst->qualityRefunds)
        sentence += QLatin1Char(' ')
            + Texts::tr("%1 of them are for “%2”.").arg(fullCount(worst->worstRefunds), worst->worstProduct);
    return sentence;
}

QStringList oddSentences(const InfluencerView &view, const TextContext &text)
{
    QStringList sentences;
    if (view.overCommissionCount > 0) {
        sentences << Texts::tr("On %n order(s) the commission is more than the buyer paid, together by %1.",
                               nullptr, int(view.overCommissionCount))
                         .arg(compactMoney(Money::fromFen(view.overCommissionFen), text.language));
    }
    if (!view.renamed.empty())
        sentences << Texts::tr("%n influencer(s) changed their name; the newest one is shown.", nullptr,
                               int(view.renamed.size()));
    if (!view.sameName.empty())
        sentences << Texts::tr("%n name(s) belong to several numbers; they stay apart.", nullptr,
                               int(view.sameName.size()));
    if (view.unnamedGmv > 0)
        sentences << Texts::tr("%1 of distribution name nobody.")
                         .arg(compactMoney(Money::fromFen(view.unnamedGmv), text.language));
    return sentences;
}

ChartSpec dependenceChart(const InfluencerView &view, const TextContext &text)
{
    static constexpr std::array Roles = {SeriesRole::Primary, SeriesRole::Accent2, SeriesRole::Accent3};
    ChartSpec chart;
    chart.id = QStringLiteral("influencers.dependence");
    chart.title = Texts::tr("Share of the top influencers in the distribution GMV");
    chart.summary = dependenceSentence(view);
    chart.yUnit = AxisUnit::Percent;
    chart.emptyText = Texts::tr("No month is over and covered whole by order files.");
    for (std::size_t i = 0; i < view.topCounts.size() && i < Roles.size(); ++i) {
        ChartSeries series;
        series.name = Texts::tr("Top %1").arg(view.topCounts[i]);
        series.role = Roles[i];
        for (const DependenceMonth &month : view.trend) {
            series.x.push_back(month.days.from.number());
            series.y.push_back(month.shares[i].value_or(std::numeric_limits<double>::quiet_NaN()));
        }
        if (!series.x.empty())
            chart.series.push_back(std::move(series));
    }
    completeTwin(chart, Texts::tr("Month"), text);
    for (std::size_t place = 1; place < chart.twin.columns.size(); ++place) {
        chart.twin.columns[place].definitionId = QStringLiteral("top_influencers_share");
        chart.twin.columns[place].part = QString::number(view.topCounts[place - 1]);
    }
    for (std::size_t row = 0; row < chart.twin.rows.size(); ++row)
        chart.twin.questions.emplace_back().period = view.trend[row].days;
    return chart;
}

TableCell leftCell(const InfluencerRow &row, const TextContext &text)
{
    if (!row.left)
        return missingCell();
    TableCell cell = moneyCell(*row.left, text);
    if (*row.left < 0)
        cell.meaning = Meaning::Bad;
    return cell;
}

TableCell riskCell(const InfluencerRow &row)
{
    if (!row.timesStore)
        return missingCell();
    TableCell cell = textCell(Texts::tr("%1 ×").arg(QString::number(*row.timesStore, 'f', 1)),
                              row.risk ? Meaning::Bad : Meaning::None);
    cell.raw = *row.timesStore;
    cell.unit = CellUnit::Plain;
    return cell;
}

/// Columns that a first look can do without.
bool isBesideThePoint(const QString &indicator)
{
    return indicator == QLatin1String("commission_rate")
        || indicator == QLatin1String("quality_refund_rate_of_paid")
        || indicator == QLatin1String("repurchase_rate_30d");
}

std::vector<TableColumn> influencerColumns(const ViewSet &views, const TextContext &text)
{
    std::vector<TableColumn> columns = {textColumn(QStringLiteral("name"), Texts::tr("Influencer")),
                                        detailed(textColumn(QStringLiteral("role"), Texts::tr("Kind")))};
    for (const QString &id : views.influencers.indicators) {
        const TableColumn column = shortColumn(views, id, text);
        columns.push_back(isBesideThePoint(id) ? detailed(column) : column);
        if (id == QLatin1String("paid_gmv"))
            columns.push_back(numberColumn(QStringLiteral("change"), Texts::tr("Change"), id));
    }
    columns.push_back(numberColumn(QStringLiteral("estimated_fee"), Texts::tr("Fee not billed yet"),
                                   QStringLiteral("influencer_fee_to_come")));
    columns.push_back(
        numberColumn(QStringLiteral("left"), Texts::tr("Remainder"), QStringLiteral("influencer_left")));
    columns.push_back(
        detailed(numberColumn(QStringLiteral("quality_refunds"), Texts::tr("Orders with a quality refund"),
                              QStringLiteral("influencer_quality_refunds"))));
    columns.push_back(numberColumn(QStringLiteral("times"), Texts::tr("Quality vs others"),
                                   QStringLiteral("influencer_times")));
    columns.push_back(detailed(textColumn(QStringLiteral("id"), Texts::tr("Number"))));
    return columns;
}

/// What the orders without a bill will pay by the store's rate.
TableCell estimatedFeeCell(const InfluencerView &view, const InfluencerRow &row, const TextContext &text)
{
    if (!row.left || (!view.feeRate && row.unbilledOrders > 0))
        return missingCell();
    TableCell cell = moneyCell(row.estimatedFee, text);
    if (row.unbilledOrders > 0) {
        cell.meaning = Meaning::Estimated;
        cell.tooltip
            = Texts::tr("Estimated for %n order(s) without a bill", nullptr, int(row.unbilledOrders));
    }
    return cell;
}

std::vector<TableCell> influencerCells(const ViewSet &views, const InfluencerRow &row,
                                       const TextContext &text)
{
    TableCell name = textCell(nameOrId(row.name, row.id));
    name.tooltip = Texts::tr("%1 · %2 · %3").arg(name.text, roleName(row.role), row.id);
    std::vector<TableCell> cells = {std::move(name), textCell(roleName(row.role))};
    for (const IndicatorValue &value : row.values) {
        cells.push_back(valueCell(value, text));
        if (value.id == QLatin1String("paid_gmv"))
            cells.push_back(deltaCell(value, Direction::HigherIsBetter, text));
    }
    cells.push_back(estimatedFeeCell(views.influencers, row, text));
    cells.push_back(leftCell(row, text));
    cells.push_back(countCell(row.qualityRefunds, text));
    cells.back().tooltip = row.worstProduct;
    cells.push_back(riskCell(row));
    cells.push_back(textCell(row.id, Meaning::Muted));
    return cells;
}

QString leftNote(const InfluencerView &view)
{
    QStringList sentences;
    if (!view.feeKnown)
        sentences << Texts::tr(
            "Remainder = net GMV − estimated commission. The platform's fee is not taken off: too "
            "few orders have a bill.");
    else
        sentences << Texts::tr(
            "Remainder = net GMV − estimated commission − platform fee, all of the orders paid in "
            "the period.");
    if (view.feeRate)
        sentences << Texts::tr(
                         "Orders without a bill are taken to pay %1, as the %2 billed orders of the store "
                         "did that were paid in the last %3 days.")
                         .arg(percent(*view.feeRate), fullCount(view.feeRateOrders))
                         .arg(view.feeRateDays);
    sentences << Texts::tr("The commission is not reduced by refunds.");
    if (view.leftDays < view.period.days())
        sentences << Texts::tr("The remainder is of the %1 of %2 days whose refunds are known.")
                         .arg(view.leftDays)
                         .arg(view.period.days());
    return joinedSentences(sentences);
}

TableSpec influencerTable(const ViewSet &views, const TextContext &text)
{
    const InfluencerView &view = views.influencers;
    TableSpec table;
    table.id = QStringLiteral("influencers.board");
    table.title = Texts::tr("Influencers");
    table.frozenColumns = 1;
    table.printedRows = PrintedRows;
    table.columns = influencerColumns(views, text);
    for (const InfluencerRow &row : view.rows) {
        table.rows.push_back(influencerCells(views, row, text));
        table.questions.emplace_back().influencer = row.id;
    }
    table.note = leftNote(view);
    table.emptyText = Texts::tr("No paid order of this period names an influencer. %1")
                          .arg(view.covered ? QString() : importHint(views, QStringLiteral("orders"), text))
                          .trimmed();
    return table;
}

TableCell toldMoneyCell(const std::optional<qint64> &fen, const TextContext &text)
{
    return fen ? moneyCell(*fen, text) : textCell(stateText(ValueState::NotCovered), Meaning::Muted);
}

TableSpec partnerTable(const QString &id, const std::pair<QString, QString> &titles,
                       const std::vector<PartnerRow> &partners, const RefundDays &refunds,
                       const TextContext &text)
{
    TableSpec table;
    table.id = id;
    table.title = titles.first;
    table.printedRows = PrintedRows;
    table.columns
        = {textColumn(QStringLiteral("name"), titles.second),
           numberColumn(QStringLiteral("orders"), Texts::tr("Paid orders"), QStringLiteral("partner_orders")),
           numberColumn(QStringLiteral("gmv"), Texts::tr("GMV"), QStringLiteral("partner_gmv")),
           numberColumn(QStringLiteral("refund"), Texts::tr("Refunded so far"),
                        QStringLiteral("partner_refund")),
           numberColumn(QStringLiteral("commission"), Texts::tr("Commission of these orders"),
                        QStringLiteral("partner_commission")),
           textColumn(QStringLiteral("id"), Texts::tr("Number"))};
    for (const PartnerRow &partner : partners) {
        table.rows.push_back({textCell(nameOrId(partner.name, partner.id)), countCell(partner.orders, text),
                              moneyCell(partner.gmv, text), toldMoneyCell(partner.refund, text),
                              toldMoneyCell(partner.commission, text), textCell(partner.id, Meaning::Muted)});
        const bool leaders = id == QLatin1String("influencers.leaders");
        table.questions.emplace_back().of
            = (leaders ? QStringLiteral("leader:") : QStringLiteral("affiliate:")) + partner.id;
    }
    table.note = Texts::tr("All orders that name them, whoever sold them; the commission is that of all who "
                           "share in it.");
    if (refunds.any() && !refunds.all())
        table.note += QLatin1Char(' ')
            + Texts::tr("Refunds are known for the orders of %1 of the %2 days.")
                  .arg(refunds.covered)
                  .arg(refunds.days);
    return table;
}

TableSpec overTable(const InfluencerView &view, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("influencers.over");
    table.title = Texts::tr("Commission above the sale");
    table.columns = {textColumn(QStringLiteral("order"), Texts::tr("Order")),
                     textColumn(QStringLiteral("day"), Texts::tr("Paid on")),
                     textColumn(QStringLiteral("name"), Texts::tr("Influencer")),
                     numberColumn(QStringLiteral("amount"), Texts::tr("Amount paid")),
                     numberColumn(QStringLiteral("commission"), Texts::tr("Estimated commission"),
                                  QStringLiteral("commission"))};
    for (const OverCommission &over : view.overCommissions) {
        table.rows.push_back({textCell(over.order.isEmpty() ? missingText() : over.order), dayCell(over.day),
                              textCell(nameOrId(over.influencerName, over.influencer)),
                              moneyCell(over.amount, text), moneyCell(over.commission, text)});
        RowsQuestion question;
        question.influencer = over.influencer;
        question.period = Period{over.day, over.day};
        table.questions.push_back(question);
    }
    if (view.overCommissionCount > view.overCommissions.size())
        table.note
            = Texts::tr("The worst %1 of %2.").arg(view.overCommissions.size()).arg(view.overCommissionCount);
    return table;
}

TableSpec nameTable(const InfluencerView &view)
{
    TableSpec table;
    table.id = QStringLiteral("influencers.names");
    table.title = Texts::tr("Names that are not clear");
    table.columns = {textColumn(QStringLiteral("names"), Texts::tr("Names, the newest first")),
                     textColumn(QStringLiteral("ids"), Texts::tr("Numbers"))};
    for (const auto *findings : {&view.renamed, &view.sameName}) {
        for (const NameFinding &finding : *findings)
            table.rows.push_back(
                {textCell(finding.names.join(Texts::tr(", "))), textCell(finding.ids.join(Texts::tr(", ")))});
    }
    return table;
}

} // namespace

std::vector<Section> influencerSections(const ViewSet &views, const TextContext &text)
{
    if (views.stage == ViewStage::First)
        return {}; // follows with the columns
    const InfluencerView &view = views.influencers;
    Section section;
    section.id = QStringLiteral("influencers.summary");
    section.title = Texts::tr("Influencers and group leaders");
    for (const QString &sentence : {dependenceSentence(view), riskSentence(view)}) {
        if (!sentence.isEmpty())
            section.sentences << sentence;
    }
    section.sentences << oddSentences(view, text);
    if (!view.rows.empty())
        section.charts.push_back(dependenceChart(view, text));
    section.tables.push_back(influencerTable(views, text));
    if (!view.leaders.empty())
        section.tables.push_back(partnerTable(QStringLiteral("influencers.leaders"),
                                              {Texts::tr("Group leaders"), Texts::tr("Group leader")},
                                              view.leaders, view.refundDays, text));
    if (!view.affiliates.empty())
        section.tables.push_back(partnerTable(QStringLiteral("influencers.affiliates"),
                                              {Texts::tr("Affiliates"), Texts::tr("Affiliate")},
                                              view.affiliates, view.refundDays, text));
    if (!view.overCommissions.empty())
        section.tables.push_back(overTable(view, text));
    if (!view.renamed.empty() || !view.sameName.empty())
        section.tables.push_back(nameTable(view));
    return {section};
}

} // namespace shopglass
