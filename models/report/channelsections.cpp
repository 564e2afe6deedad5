#include "models/report/cells.h"
#include "models/report/channelparts.h"
#include "models/report/channelrulewords.h"
#include "models/report/parts.h"
#include "models/report/shorttitles.h"
#include "models/report/twin.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportChannels)
};

constexpr std::array AllFields
    = {Field::Distribution, Field::SelfBroadcast, Field::Shelf, Field::Unclassified};

/// The catalogue's share of a field.
QString shareId(Field field)
{
    return fieldId(field) + QStringLiteral("_share");
}

/// As the rows of a raw source are asked for.
QString sourceId(const SalesSource &source)
{
    const QString id
        = source.channel + QLatin1Char('/') + source.carrier + QLatin1Char('/') + source.accountType;
    return source.promoter ? id + QStringLiteral("/promoter") : id;
}

bool anyShares(const ChannelView &view)
{
    return std::ranges::any_of(view.lines, [](const ChannelLine &line) { return line.share.has_value(); });
}

bool anySales(const ChannelView &view)
{
    return anyShares(view) || std::ranges::any_of(view.days, [](const ChannelView::DayPoint &day) {
               return std::ranges::any_of(day.paidGmv, [](qint64 gmv) { return gmv != 0; });
           });
}

/// Which days' fields nobody can tell, for want of a column, and which file would.
QString untoldSentence(const ViewSet &views, const TextContext &text)
{
    const ChannelView &view = views.channels;
    if (view.untoldDays == 0)
        return {};
    const QString hint = missingFileHint(views, QStringLiteral("self_broadcast_gmv"), view.period, text);
    const QString sentence = anyShares(view)
        ? Texts::tr("%n day(s) of this period come from order files without a column that the channel rules "
                    "read: their sales stay unclassified and count in no share.",
                    nullptr, view.untoldDays)
        : Texts::tr("The order files of these days lack a column that the channel rules read, so nobody can "
                    "say which field sold: all of it stays unclassified.");
    return hint.isEmpty() ? sentence : sentence + QLatin1Char(' ') + hint;
}

QString leaderSentence(const ChannelView &view, const TextContext &text)
{
    const auto leader = std::max_element(view.lines.begin(), view.lines.end(),
                                         [](const ChannelLine &a, const ChannelLine &b) {
                                             return a.share.value_or(-1) < b.share.value_or(-1);
                                         });
    if (leader == view.lines.end() || !leader->share)
        return {};
    const IndicatorValue *gmv = channelValue(leader->values, QStringLiteral("paid_gmv"));
    const QString amount = gmv ? valueText(*gmv, text) : missingText();
    if (!view.enoughForShares)
        return Texts::tr("%1 sells most: %2. There are too few orders for shares.")
            .arg(fieldName(leader->field), amount);
    if (leader->previousShare) {
        return Texts::tr("%1 sells most: %2, %3 of paid GMV (%4 against the comparison).")
            .arg(fieldName(leader->field), amount, percent(*leader->share),
                 percentagePoints(*leader->share - *leader->previousShare, text.language));
    }
    return Texts::tr("%1 sells most: %2, %3 of paid GMV.")
        .arg(fieldName(leader->field), amount, percent(*leader->share));
}

QString moverSentence(const ChannelView &view, const TextContext &text)
{
    const ChannelLine *mover = nullptr;
    const auto shift = [](const ChannelLine &line) { return *line.share - *line.previousShare; };
    for (const ChannelLine &line : view.lines) {
        if (!line.share || !line.previousShare || line.field == Field::Unclassified)
            continue;
        if (!mover || std::abs(shift(line)) > std::abs(shift(*mover)))
            mover = &line;
    }
    if (!mover || std::abs(shift(*mover)) < 0.005)
        return {};
    const QString points = percentagePoints(shift(*mover), text.language);
    return shift(*mover) > 0 ? Texts::tr("%1 gained most share: %2.").arg(fieldName(mover->field), points)
                             : Texts::tr("%1 lost most share: %2.").arg(fieldName(mover->field), points);
}

QString unclassifiedSentence(const ChannelView &view)
{
    for (const ChannelLine &line : view.lines) {
        if (view.enoughForShares && line.field == Field::Unclassified && line.share && *line.share >= 0.0001)
            return Texts::tr("%1 of paid GMV matches no channel rule and stays unclassified.")
                .arg(percent(*line.share));
    }
    return {};
}

/// How a field sells, as far as the view says it; what that leaves stands in a table of its own.
QStringList fieldIndicators(const ChannelView &view)
{
    QStringList ids
        = QStringLiteral("paid_gmv paid_orders buyers buyer_coverage gmv_per_buyer average_order_value "
                         "amount_refund_rate_by_pay_day order_refund_rate")
              .split(QLatin1Char(' '));
    ids.removeIf([&view](const QString &id) { return !view.indicators.contains(id); });
    return ids;
}

TableCell fieldShareCell(const ChannelView &view, const std::optional<double> &share)
{
    if (!share && view.untoldDays > 0)
        return textCell(stateText(ValueState::NotCovered), Meaning::Muted);
    return share && !view.enoughForShares ? textCell(stateText(ValueState::NotEnoughData), Meaning::Muted)
                                          : shareCell(share);
}

TableSpec fieldTable(const ViewSet &views, const TextContext &text)
{
    const ChannelView &view = views.channels;
    TableSpec table;
    table.id = QStringLiteral("channels.fields");
    table.title = Texts::tr("Fields");
    table.frozenColumns = 1;
    table.columns.push_back(textColumn(QStringLiteral("field"), Texts::tr("Field")));
    const QStringList ids = fieldIndicators(view);
    for (const QString &id : ids) {
        const TableColumn column = shortColumn(views, id, text);
        table.columns.push_back(id == QLatin1String("buyer_coverage") ? detailed(column) : column);
    }
    // The share stands beside the GMV, its first indicator, where no scrolling hides it.
    const std::ptrdiff_t shareAt = ids.isEmpty() ? 1 : 2;
    const auto insertAt = [shareAt](auto &list, auto first, auto second) {
        list.insert(list.begin() + shareAt, {std::move(first), std::move(second)});
    };
    TableColumn fieldShare = numberColumn(QStringLiteral("share"), Texts::tr("Share"));
    for (const ChannelLine &line : view.lines)
        fieldShare.definitionIds << shareId(line.field);
    TableColumn change = numberColumn(QStringLiteral("share_change"), Texts::tr("Change of share"));
    change.definitionIds = fieldShare.definitionIds;
    insertAt(table.columns, std::move(fieldShare), std::move(change));
    const auto addRow = [&](const QString &name, const std::vector<IndicatorValue> &values,
                            const std::optional<double> &share, const std::optional<double> &previous) {
        std::vector<TableCell> row = {textCell(name)};
        for (const QString &id : ids) {
            const IndicatorValue *value = channelValue(values, id);
            row.push_back(value ? valueCell(*value, text) : missingCell());
        }
        insertAt(row, fieldShareCell(view, share), pointsCell(share, previous, text));
        table.rows.push_back(std::move(row));
    };
    for (const ChannelLine &line : view.lines) {
        addRow(fieldName(line.field), line.values, line.share, line.previousShare);
        table.questions.emplace_back().field = line.field;
    }
    if (!view.lines.empty()) {
        table.questions.emplace_back(); // restricted to nothing
        addRow(Texts::tr("Total"), view.total, anyShares(view) ? std::optional(1.0) : std::nullopt, {});
    }
    table.note
        = Texts::tr("The three fields and unclassified always sum to the total. The shelf's scenes come from "
                    "traffic files, below, and are never added to it.");
    table.emptyText = importHint(views, QStringLiteral("orders"), text);
    return table;
}

/// The chart without its twin.
ChartSpec shareChart(const ViewSet &views)
{
    const ChannelView &view = views.channels;
    ChartSpec chart;
    chart.id = QStringLiteral("channels.share");
    chart.kind = ChartKind::StackedBars;
    chart.title = Texts::tr("Share of the fields");
    chart.yUnit = AxisUnit::Percent;
    chart.xUnit = AxisUnit::Plain;
    if (!anyShares(view) || !view.enoughForShares)
        return chart;
    ChartBar now;
    ChartBar before;
    bool anyBefore = false;
    for (const ChannelLine &line : view.lines) {
        chart.series.push_back({fieldName(line.field), fieldRole(line.field), {}, {}, {}});
        now.parts.push_back(line.share.value_or(0));
        before.parts.push_back(line.previousShare.value_or(0));
        anyBefore = anyBefore || line.previousShare.has_value();
    }
    now.label = shortPeriod(view.period);
    chart.bars.push_back(now);
    if (view.comparison && anyBefore) {
        before.label = shortPeriod(*view.comparison);
        chart.bars.push_back(before);
    }
    chart.summary = unclassifiedSentence(view);
    return chart;
}

TableSpec sceneTable(const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("channels.scenes");
    table.title = Texts::tr("Scenes");
    table.columns = {
        textColumn(QStringLiteral("field"), Texts::tr("Field")),
        textColumn(QStringLiteral("scene"), Texts::tr("Scene")),
        numberColumn(QStringLiteral("paid_gmv"), indicatorName(views, QStringLiteral("paid_gmv"), text),
                     QStringLiteral("scene_gmv")),
        numberColumn(QStringLiteral("paid_orders"), indicatorName(views, QStringLiteral("paid_orders"), text),
                     QStringLiteral("scene_orders"))};
    for (const ChannelView::Scene &scene : views.channels.scenes) {
        table.rows.push_back({textCell(fieldName(scene.field)), textCell(channelSceneName(scene.scene)),
                              moneyCell(scene.paidGmv, text), countCell(scene.paidOrders, text)});
        table.questions.emplace_back().of = fieldId(scene.field) + QLatin1Char('/') + scene.scene;
    }
    table.emptyText = Texts::tr("No sales with a scene in this period.");
    return table;
}

TableSpec unclassifiedTable(const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("channels.unclassified");
    table.title = Texts::tr("What stayed unclassified");
    table.columns
        = {textColumn(QStringLiteral("channel"), Texts::tr("Channel as exported")),
           textColumn(QStringLiteral("carrier"), Texts::tr("Carrier as exported")),
           textColumn(QStringLiteral("account"), Texts::tr("Account type as exported")),
           numberColumn(QStringLiteral("rows"), Texts::tr("Rows"), QStringLiteral("source_rows")),
           numberColumn(QStringLiteral("paid_gmv"), indicatorName(views, QStringLiteral("paid_gmv"), text),
                        QStringLiteral("source_gmv"))};
    const auto orBlank = [](const QString &value) { return value.isEmpty() ? Texts::tr("(blank)") : value; };
    for (const ChannelView::Unclassified &rest : views.channels.unclassified) {
        table.rows.push_back({textCell(orBlank(rest.source.channel)), textCell(orBlank(rest.source.carrier)),
                              textCell(orBlank(rest.source.accountType)), countCell(rest.rows, text),
                              moneyCell(rest.paidGmv, text)});
        table.questions.emplace_back().of = sourceId(rest.source);
    }
    table.note = Texts::tr("A channel rule can give these rows a field.");
    return table;
}

} // namespace

ChartSpec channelTrendChart(const ViewSet &views, const TextContext &text)
{
    const ChannelView &view = views.channels;
    ChartSpec chart;
    chart.id = QStringLiteral("channels.trend");
    chart.kind = ChartKind::StackedArea;
    chart.title = Texts::tr("Paid GMV by field and day");
    chart.yUnit = AxisUnit::Money;
    chart.summary = leaderSentence(view, text);
    chart.emptyText = Texts::tr("No paid orders in this period. %1")
                          .arg(importHint(views, QStringLiteral("orders"), text));
    std::vector<Field> shown;
    if (anySales(view)) {
        for (std::size_t i = 0; i < AllFields.size(); ++i) {
            ChartSeries series;
            series.name = fieldName(AllFields[i]);
            series.role = fieldRole(AllFields[i]);
            bool any = false;
            for (const ChannelView::DayPoint &point : view.days) {
                series.x.push_back(point.day.number());
                series.y.push_back(point.covered ? yuan(point.paidGmv[i])
                                                 : std::numeric_limits<double>::quiet_NaN());
                any = any || point.paidGmv[i] != 0;
            }
            if (!any)
                continue;
            chart.series.push_back(std::move(series));
            shown.push_back(AllFields[i]);
        }
    }
    completeTwin(chart, Texts::tr("Day"), text);
    for (std::size_t place = 0; place < shown.size(); ++place) {
        chart.twin.columns[place + 1].definitionId = QStringLiteral("paid_gmv");
        chart.twin.columns[place + 1].field = shown[place];
    }
    for (std::size_t row = 0; row < chart.twin.rows.size(); ++row)
        chart.twin.questions.emplace_back().period = Period{view.days[row].day, view.days[row].day};
    return chart;
}

Section channelSummary(const ViewSet &views, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("channels.summary");
    section.title = Texts::tr("5S channels");
    const std::optional<Day> &first = views.channels.firstDay;
    if (first && views.channels.period.to < *first) {
        section.sentences << Texts::tr(
                                 "These days lie before the first order file, which begins on %1: nothing "
                                 "is known of them.")
                                 .arg(first->iso());
    } else if (!anySales(views.channels)) {
        section.sentences << Texts::tr("No paid orders in this period, so no field can be told.")
                          << importHint(views, QStringLiteral("orders"), text);
    }
    for (const QString &sentence : {leaderSentence(views.channels, text), moverSentence(views.channels, text),
                                    unclassifiedSentence(views.channels), untoldSentence(views, text)}) {
        if (!sentence.isEmpty())
            section.sentences << sentence;
    }
    section.charts.push_back(channelTrendChart(views, text));
    ChartSpec share = shareChart(views);
    completeTwin(share, Texts::tr("Period"), text);
    for (std::size_t place = 0; place < share.series.size(); ++place)
        share.twin.columns[place + 1].definitionId = shareId(views.channels.lines[place].field);
    for (std::size_t bar = 0; bar < share.bars.size(); ++bar)
        share.twin.questions.emplace_back().period
            = bar == 0 ? views.channels.period : views.channels.comparison;
    if (!share.isEmpty())
        section.charts.push_back(std::move(share));
    section.tables.push_back(fieldTable(views, text));
    return section;
}

std::vector<Section> channelSections(const ViewSet &views, const TextContext &text)
{
    const ChannelView &view = views.channels;
    std::vector<Section> sections = {channelSummary(views, text)};
    sections.front().part = Texts::tr("Fields");
    if (view.indicators.contains(QLatin1String("contribution_before_ads")))
        sections.push_back(contributionSection(views, text));
    Section scenes;
    scenes.id = QStringLiteral("channels.scenes");
    scenes.title = Texts::tr("Scenes");
    scenes.tables.push_back(sceneTable(views, text));
    sections.push_back(std::move(scenes));
    if (!view.unclassified.empty()) {
        Section rest;
        rest.id = QStringLiteral("channels.unclassified");
        rest.title = Texts::tr("Unclassified");
        rest.sentences << unclassifiedSentence(view);
        rest.tables.push_back(unclassifiedTable(views, text));
        sections.push_back(std::move(rest));
    }
    if (!view.rules.rules.empty())
        sections.push_back(channelRuleSection(views, text));
    if (!view.wheel.rows.empty()) {
        sections.push_back(wheelSection(views, text));
        sections.back().part = Texts::tr("Double wheel");
    }
    const std::size_t content = sections.size();
    if (!view.funnel.empty())
        sections.push_back(funnelSection(views, text));
    for (Section &section : contentSections(views, text))
        sections.push_back(std::move(section));
    if (content < sections.size())
        sections[content].part = Texts::tr("Funnel and content");
    return sections;
}

} // namespace shopglass
