#include "models/report/cells.h"
#include "models/report/channelparts.h"
#include "models/report/parts.h"
#include "models/report/shorttitles.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportContribution)
};

const QStringList &shownIds()
{
    static const QStringList ids
        = QStringLiteral("paid_gmv net_gmv commission platform_fee contribution_before_ads "
                         "contribution_rate_before_ads contribution bill_coverage ad_spend "
                         "net_gmv_by_refund_day")
              .split(QLatin1Char(' '));
    return ids;
}

/// What the first look does without: how the others come about.
bool isBesideThePoint(const QString &id)
{
    return id == QLatin1String("bill_coverage") || id == QLatin1String("ad_spend")
        || id == QLatin1String("net_gmv_by_refund_day");
}

/// What ad reports do not tell of a field.
bool isOfTheShopAlone(const QString &id)
{
    return id == QLatin1String("ad_spend") || id == QLatin1String("contribution");
}

bool restsOnFees(const QString &id)
{
    return id == QLatin1String("platform_fee") || id.startsWith(QLatin1String("contribution"));
}

/// Whether bills are known of some of the orders only.
bool isPartly(const IndicatorValue *coverage)
{
    return coverage && coverage->hasValue() && coverage->value < 1.0;
}

TableCell cellOf(const QString &id, const std::vector<IndicatorValue> &values, const TextContext &text)
{
    const IndicatorValue *value = channelValue(values, id);
    if (!value)
        return missingCell();
    TableCell cell = valueCell(*value, text);
    const bool fewDays = value->hasValue() && value->coveredDays < value->days;
    const IndicatorValue *coverage = channelValue(values, QStringLiteral("bill_coverage"));
    const bool partly = restsOnFees(id) && value->hasValue() && isPartly(coverage);
    const QString full = cell.tooltip.isEmpty() ? cell.text : cell.tooltip;
    // Parts that count different days cannot be added up: each says its own.
    if (fewDays)
        cell.text = (partly ? Texts::tr("%1 (partly, %2 of %3 days)") : Texts::tr("%1 (%2 of %3 days)"))
                        .arg(cell.text)
                        .arg(value->coveredDays)
                        .arg(value->days);
    else if (partly)
        cell.text = Texts::tr("%1 (partly)").arg(cell.text);
    if (!partly)
        return cell;
    cell.tooltip
        = Texts::tr("%1; fees are known of %2 of the paid orders.").arg(full, percent(coverage->value));
    cell.meaning = Meaning::Warning;
    return cell;
}

TableSpec contributionTable(const ViewSet &views, const TextContext &text)
{
    const ChannelView &view = views.channels;
    TableSpec table;
    table.id = QStringLiteral("channels.contribution");
    table.title = Texts::tr("Contribution in detail");
    table.frozenColumns = 1;
    table.columns.push_back(textColumn(QStringLiteral("field"), Texts::tr("Field")));
    for (const QString &id : shownIds()) {
        const TableColumn column = shortColumn(views, id, text);
        table.columns.push_back(isBesideThePoint(id) ? detailed(column) : column);
    }
    for (const ChannelLine &line : view.lines) {
        std::vector<TableCell> row = {textCell(fieldName(line.field))};
        for (const QString &id : shownIds())
            row.push_back(isOfTheShopAlone(id) ? textCell(Texts::tr("not split"), Meaning::Muted)
                                               : cellOf(id, line.values, text));
        table.rows.push_back(std::move(row));
        table.questions.emplace_back().field = line.field;
    }
    if (!view.lines.empty()) {
        std::vector<TableCell> row = {textCell(Texts::tr("Total"))};
        for (const QString &id : shownIds())
            row.push_back(cellOf(id, view.total, text));
        table.rows.push_back(std::move(row));
        table.questions.emplace_back(); // restricted to nothing
    }
    table.note
        = Texts::tr("Cost of goods and freight are in no file and not taken off. Ad reports name no field: "
                    "what they spent stands at the total alone. Each figure counts the days for which all "
                    "of its files speak, so parts may cover different days.");
    table.emptyText = importHint(views, QStringLiteral("orders"), text);
    return table;
}

QString feeSentence(const ChannelView &view)
{
    const IndicatorValue *coverage = channelValue(view.total, QStringLiteral("bill_coverage"));
    if (!coverage || !coverage->hasValue())
        return Texts::tr("No settlement bill names the orders of these days, so fees are not known and no "
                         "contribution is given.");
    if (!isPartly(coverage))
        return {};
    const IndicatorValue *contribution = channelValue(view.total, QStringLiteral("contribution_before_ads"));
    const int left
        = contribution && contribution->hasValue() ? contribution->days - contribution->coveredDays : 0;
    QString sentence
        = Texts::tr("Only %1 of the paid orders have a settlement bill so far, so every contribution is "
                    "marked as partial: on the days that count the fees of the others are still to come "
                    "off.")
              .arg(percent(coverage->value));
    if (left > 0)
        sentence += QLatin1Char(' ')
            + Texts::tr("%n day(s) of the period are left out whole, because a file does not cover them or "
                        "none of "
                        "their orders has a bill; what they bring is added once it comes.",
                        nullptr, left);
    return sentence;
}

QString adSentence(const ViewSet &views, const TextContext &text)
{
    const IndicatorValue *spend = channelValue(views.channels.total, QStringLiteral("ad_spend"));
    if (spend && spend->hasValue())
        return Texts::tr("Ads cost %1, which is taken off the total alone.").arg(valueText(*spend, text));
    const IndicatorValue *before
        = channelValue(views.channels.total, QStringLiteral("contribution_before_ads"));
    return (before && before->hasValue()
                ? Texts::tr("No ad report covers these days, so the contribution after ads is not given; "
                            "before ads it is. %1")
                : Texts::tr("No ad report covers these days, so what ads cost is not known either. %1"))
        .arg(importHint(views, QStringLiteral("ad_spend"), text));
}

QString bestSentence(const ChannelView &view)
{
    // While fees are outstanding the field whose bills come last looks best.
    if (isPartly(channelValue(view.total, QStringLiteral("bill_coverage"))))
        return {};
    const ChannelLine *best = nullptr;
    double rate = 0.0;
    for (const ChannelLine &line : view.lines) {
        const IndicatorValue *value
            = channelValue(line.values, QStringLiteral("contribution_rate_before_ads"));
        if (!value || !value->hasValue() || line.field == Field::Unclassified)
            continue;
        if (!best || value->value > rate) {
            best = &line;
            rate = value->value;
        }
    }
    return best ? Texts::tr("%1 leaves most of what it sells before ads: %2 of its paid GMV.")
                      .arg(fieldName(best->field), percent(rate))
                : QString();
}

/// Commission above the sale: how many rows, by field.
TableSpec commissionTable(const ViewSet &views, const TextContext &text)
{
    const QString id = QStringLiteral("commission_above_sale");
    TableSpec table;
    table.id = QStringLiteral("channels.commission_above_sale");
    table.title = Texts::tr("Commission above the sale");
    table.columns = {textColumn(QStringLiteral("field"), Texts::tr("Field")),
                     numberColumn(id, indicatorName(views, id, text), id)};
    for (const ChannelLine &line : views.channels.lines) {
        const IndicatorValue *rows = channelValue(line.values, id);
        if (!rows || !rows->hasValue() || rows->value <= 0)
            continue;
        table.rows.push_back({textCell(fieldName(line.field)), valueCell(*rows, text)});
        table.questions.emplace_back().field = line.field;
    }
    return table;
}

} // namespace

const IndicatorValue *channelValue(const std::vector<IndicatorValue> &values, const QString &id)
{
    const auto found = std::ranges::find(values, id, &IndicatorValue::id);
    return found == values.end() ? nullptr : &*found;
}

Section contributionSection(const ViewSet &views, const TextContext &text)
{
    const ChannelView &view = views.channels;
    Section section;
    section.id = QStringLiteral("channels.contribution");
    section.title = Texts::tr("Contribution of the fields");
    const IndicatorValue *sold = channelValue(view.total, QStringLiteral("paid_orders"));
    if (sold && sold->hasValue() && sold->value > 0) {
        const IndicatorValue *left = channelValue(view.total, QStringLiteral("contribution"));
        const IndicatorValue *before = channelValue(view.total, QStringLiteral("contribution_before_ads"));
        const IndicatorValue *shown = left && left->hasValue() ? left : before;
        QStringList sentences;
        if (shown && shown->hasValue())
            sentences << indicatorSentence(views, *shown, text);
        sentences << bestSentence(view) << feeSentence(view) << adSentence(views, text);
        sentences.removeAll(QString());
        section.sentences = sentences;
    }
    section.tables.push_back(contributionTable(views, text));
    TableSpec above = commissionTable(views, text);
    if (!above.rows.empty()) {
        section.sentences << Texts::tr(
            "Some paid rows carry more estimated commission than the buyer paid: check "
            "their commission and price.");
        section.tables.push_back(std::move(above));
    }
    return section;
}

} // namespace shopglass
