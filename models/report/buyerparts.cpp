#include "models/report/buyerparts.h"

#include "models/buyers/buyerview.h"
#include "models/report/cells.h"
#include "models/report/twin.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportBuyerParts)
};

/// A share of so many buyers or orders; fewer than the rule asks for give none.
TableCell enoughCell(const std::optional<double> &share, qint64 whole, const BuyerRules &rules)
{
    return share && whole < rules.minimumBuyers
        ? textCell(stateText(ValueState::NotEnoughData), Meaning::Muted)
        : shareCell(share);
}

QString provinceName(const ProvinceLine &line)
{
    return line.province.isEmpty() ? Texts::tr("No province") : line.province;
}

QString monthLabel(const BuyerCohort &cohort)
{
    const QString month = cohort.month.iso().left(7);
    return cohort.known ? month : Texts::tr("%1 *").arg(month);
}

ChartBar cohortBar(const BuyerCohort &cohort, std::size_t columns, int minimum)
{
    ChartBar bar;
    bar.label = monthLabel(cohort);
    bar.text = Texts::tr("%n buyer(s)", nullptr, int(cohort.buyers));
    for (std::size_t later = 0; later < columns; ++later) {
        const bool told = later < cohort.again.size() && cohort.again[later] && cohort.buyers >= minimum;
        bar.parts.push_back(told ? double(*cohort.again[later]) / double(cohort.buyers)
                                 : std::numeric_limits<double>::quiet_NaN());
    }
    return bar;
}

/// The size of each cohort belongs beside its shares.
void addSizes(TableSpec &twin, const std::vector<const BuyerCohort *> &cohorts, const TextContext &text)
{
    twin.columns.insert(
        twin.columns.begin() + 1,
        numberColumn(QStringLiteral("buyers"), Texts::tr("First bought"), QStringLiteral("cohort_buyers")));
    for (std::size_t later = 1; later + 1 < twin.columns.size(); ++later)
        twin.columns[later + 1].definitionId = QStringLiteral("cohort_returned_%1").arg(later);
    for (std::size_t row = 0; row < twin.rows.size(); ++row) {
        twin.rows[row].insert(twin.rows[row].begin() + 1, countCell(cohorts[row]->buyers, text));
        twin.questions.emplace_back().of = cohorts[row]->month.iso().left(7);
    }
    twin.frozenColumns = 1;
}

ChartSpec cohortChart(const BuyerView &view, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("buyers.cohorts");
    chart.kind = ChartKind::HeatMap;
    chart.title = Texts::tr("Share of buyers who paid again, by month of the first purchase");
    chart.yUnit = AxisUnit::Percent;
    std::vector<const BuyerCohort *> shown;
    std::size_t columns = 0;
    for (const BuyerCohort &cohort : view.cohorts) {
        std::size_t told = 0;
        for (std::size_t later = 0; later < cohort.again.size(); ++later)
            told = cohort.again[later] ? later + 1 : told;
        if (told == 0)
            continue;
        columns = std::max(columns, told);
        shown.push_back(&cohort);
    }
    for (std::size_t later = 0; later < columns; ++later) {
        ChartSeries series;
        series.name = Texts::tr("+%1 month").arg(later + 1);
        chart.series.push_back(series);
    }
    for (const BuyerCohort *cohort : shown)
        chart.bars.push_back(cohortBar(*cohort, columns, view.rules.minimumBuyers));
    chart.summary = Texts::tr("Each cell: of those who bought first in the row's month, how many paid again "
                              "so many months later. Blank: that month is not over, its orders are not all "
                              "imported, or there are fewer than %1 buyers.")
                        .arg(view.rules.minimumBuyers);
    chart.emptyText = Texts::tr("No month after a first purchase is over yet.");
    completeTwin(chart, Texts::tr("First purchase"), text);
    addSizes(chart.twin, shown, text);
    return chart;
}

} // namespace

Section cohortSection(const BuyerView &view, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("buyers.cohorts");
    section.title = Texts::tr("Do they come back?");
    section.charts.push_back(cohortChart(view, text));
    const bool uncertain = std::ranges::any_of(
        view.cohorts, [](const BuyerCohort &cohort) { return !cohort.known && !cohort.again.empty(); });
    if (uncertain && view.newKnownFrom) {
        section.note = Texts::tr("* Before %1 the data cannot tell new buyers from old: these rows hold some "
                                 "who had bought before.")
                           .arg(view.newKnownFrom->iso());
    }
    return section;
}

Section orderCountSection(const BuyerView &view, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("buyers.orders");
    section.title = Texts::tr("Orders per buyer");
    qint64 buyers = 0;
    qint64 gmv = 0;
    for (const OrdersPerBuyer &line : view.ordersPerBuyer) {
        buyers += line.buyers;
        gmv += line.gmv;
    }
    TableSpec table;
    table.id = QStringLiteral("buyers.orders");
    table.title = Texts::tr("Orders per buyer in this period");
    table.columns
        = {textColumn(QStringLiteral("orders"), Texts::tr("Paid orders")),
           numberColumn(QStringLiteral("buyers"), Texts::tr("Buyers"), QStringLiteral("order_count_buyers")),
           numberColumn(QStringLiteral("share"), Texts::tr("Share of buyers"),
                        QStringLiteral("order_count_share")),
           numberColumn(QStringLiteral("gmv"), Texts::tr("GMV"), QStringLiteral("order_count_gmv")),
           numberColumn(QStringLiteral("gmv_share"), Texts::tr("Share of GMV"),
                        QStringLiteral("order_count_gmv_share"))};
    for (const OrdersPerBuyer &line : buyers > 0 ? view.ordersPerBuyer : std::vector<OrdersPerBuyer>()) {
        const bool last = line.orders == view.ordersPerBuyer.back().orders;
        table.rows.push_back(
            {textCell(last ? Texts::tr("%1 or more").arg(line.orders) : QString::number(line.orders)),
             countCell(line.buyers, text), enoughCell(shareOf(line.buyers, buyers), buyers, view.rules),
             moneyCell(line.gmv, text), enoughCell(shareOf(line.gmv, gmv), buyers, view.rules)});
        table.questions.emplace_back().of = QString::number(line.orders);
    }
    table.note = Texts::tr("Only orders that name their buyer.");
    table.emptyText = Texts::tr("No paid order of this period names its buyer.");
    section.tables.push_back(std::move(table));
    return section;
}

Section firstFieldSection(const BuyerView &view, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("buyers.fields");
    section.title = Texts::tr("Where new buyers come from");
    qint64 buyers = 0;
    for (const FirstFieldLine &line : view.firstFields)
        buyers += line.buyers;
    TableSpec table;
    table.id = QStringLiteral("buyers.fields");
    table.title = Texts::tr("New buyers by the field of their first order");
    table.columns = {
        textColumn(QStringLiteral("field"), Texts::tr("Field of the first order")),
        numberColumn(QStringLiteral("buyers"), Texts::tr("New buyers"), QStringLiteral("first_field_buyers")),
        numberColumn(QStringLiteral("share"), Texts::tr("Share"), QStringLiteral("first_field_share")),
        numberColumn(QStringLiteral("gmv"), Texts::tr("Their GMV of the period"),
                     QStringLiteral("first_field_gmv")),
        numberColumn(QStringLiteral("again"), Texts::tr("Paid again within 30 days"),
                     QStringLiteral("first_field_again")),
        numberColumn(QStringLiteral("waited"), Texts::tr("Whose 30 days are over"),
                     QStringLiteral("first_field_waited"))};
    for (const FirstFieldLine &line : buyers > 0 ? view.firstFields : std::vector<FirstFieldLine>()) {
        const bool enough = line.waited >= view.rules.minimumBuyers;
        TableCell again = shareCell(enough ? shareOf(line.again, line.waited) : std::nullopt);
        if (!enough)
            again.tooltip
                = Texts::tr("Needs at least %1 buyers whose 30 days are over.").arg(view.rules.minimumBuyers);
        table.rows.push_back({textCell(fieldName(line.field)), countCell(line.buyers, text),
                              enoughCell(shareOf(line.buyers, buyers), buyers, view.rules),
                              moneyCell(line.gmv, text), again, countCell(line.waited, text)});
        RowsQuestion question;
        question.field = line.field;
        table.questions.push_back(question);
    }
    table.note = Texts::tr("Paid again in any field. A dash: fewer than %1 buyers whose 30 days are over.")
                     .arg(view.rules.minimumBuyers);
    table.emptyText = view.newKnownFrom
        ? Texts::tr("No buyer of this period is known to be new; new and old can be told apart from %1 on.")
              .arg(view.newKnownFrom->iso())
        : Texts::tr("No buyer of this period is known to be new.");
    section.tables.push_back(std::move(table));
    return section;
}

Section provinceSection(const BuyerView &view, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("buyers.provinces");
    section.title = Texts::tr("Where the orders go");
    qint64 orders = 0;
    for (const ProvinceLine &line : view.provinces)
        orders += line.orders;
    const bool named = std::ranges::any_of(view.provinces,
                                           [](const ProvinceLine &line) { return !line.province.isEmpty(); });
    ChartSpec chart;
    chart.id = QStringLiteral("buyers.provinces");
    chart.kind = ChartKind::HorizontalBars;
    chart.title = Texts::tr("Paid orders by province");
    chart.yUnit = AxisUnit::Count;
    TableSpec table;
    table.id = QStringLiteral("buyers.provinces.all");
    table.title = Texts::tr("All provinces");
    table.columns = {
        textColumn(QStringLiteral("province"), Texts::tr("Province")),
        numberColumn(QStringLiteral("orders"), Texts::tr("Paid orders"), QStringLiteral("province_orders")),
        numberColumn(QStringLiteral("share"), Texts::tr("Share of orders"), QStringLiteral("province_share")),
        numberColumn(QStringLiteral("gmv"), Texts::tr("GMV"), QStringLiteral("province_gmv"))};
    for (const ProvinceLine &line : named ? view.provinces : std::vector<ProvinceLine>()) {
        const auto share = shareOf(line.orders, orders);
        if (int(chart.bars.size()) < view.rules.provincesShown && !line.province.isEmpty()) {
            ChartBar bar;
            bar.label = line.province;
            bar.parts = {double(line.orders)};
            bar.text = share && orders >= view.rules.minimumBuyers ? percent(*share, 1) : QString();
            chart.bars.push_back(bar);
        }
        table.rows.push_back({textCell(provinceName(line)), countCell(line.orders, text),
                              enoughCell(share, orders, view.rules), moneyCell(line.gmv, text)});
        table.questions.emplace_back().of = line.province;
    }
    chart.summary = Texts::tr("The %n province(s) with the most paid orders, with their share of all.",
                              nullptr, int(chart.bars.size()));
    chart.emptyText = Texts::tr("No paid order of this period names a province.");
    completeTwin(chart, Texts::tr("Province"), text);
    for (const ChartBar &bar : chart.bars) {
        RowsQuestion &question = chart.twin.questions.emplace_back();
        question.indicator = QStringLiteral("province_orders");
        question.of = bar.label;
    }
    table.emptyText = chart.emptyText;
    table.printedRows = std::size_t(view.rules.provincesShown);
    section.charts.push_back(std::move(chart));
    section.tables.push_back(std::move(table));
    section.note = Texts::tr("By the province of the receiver; no other part of an address is stored.");
    return section;
}

Section privateDomainSection(const ViewSet &views, const BuyerView &view, const TextContext &text)
{
    const PrivateDomain &domain = view.privateDomain;
    Section section;
    section.id = QStringLiteral("buyers.private");
    //: 私域
    section.title = Texts::tr("Private domain");
    if (!domain.covered) {
        section.sentences << Texts::tr("Orders do not say whether a buyer came from the follow page or as a "
                                       "follower; only the traffic-source report does, and none covers this "
                                       "period.")
                          << importHint(views, QStringLiteral("traffic_sources"), text);
        return section;
    }
    if (domain.sources.isEmpty()) {
        section.sentences << Texts::tr("None of the traffic sources in the files is the follow page or "
                                       "followers, so the share is not known.");
    } else if (const auto share = shareOf(domain.gmv, domain.total)) {
        section.sentences << Texts::tr("%1 of the GMV of the traffic-source report came from %2 (%3 of %4).")
                                 .arg(percent(*share, 1), domain.sources.join(Texts::tr(", ")),
                                      compactMoney(Money::fromFen(domain.gmv), text.language),
                                      compactMoney(Money::fromFen(domain.total), text.language));
    }
    if (domain.coveredDays < domain.days)
        section.sentences
            << Texts::tr("The report covers %1 of %2 days.").arg(domain.coveredDays).arg(domain.days);
    section.note = Texts::tr("Sources whose name contains %1 (%2).")
                       .arg(view.rules.privateSources.join(Texts::tr(", ")),
                            confidenceText(view.rules.privateProvenance.confidence));
    return section;
}

} // namespace shopglass
