// What made the difference to the last promotion and to the target, factor by factor.

#include "models/report/cells.h"
#include "models/report/promotionlook.h"
#include "models/report/twin.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportPromotionLook)
};

QString partName(const ViewSet &views, const SplitPart &part, const TextContext &text)
{
    if (part.id == u"product_clicks")
        return Texts::tr("Traffic: product clicks");
    if (part.id == u"conversion_rate")
        return Texts::tr("Conversion: orders per click");
    if (part.id == u"average_order_value")
        return Texts::tr("Price: GMV per order");
    return indicatorName(views, part.id, text);
}

Unit partUnit(const SplitPart &part)
{
    if (part.id == u"conversion_rate")
        return Unit::Ratio;
    return part.id == u"average_order_value" ? Unit::Fen : Unit::Count;
}

QString signedMoney(double fen, const TextContext &text)
{
    const QString amount = moneyCell(std::llround(std::abs(fen)), text).text;
    return (fen < 0 ? QStringLiteral("−") : QStringLiteral("+")) + amount;
}

ChartSpec splitChart(const ViewSet &views, const GmvSplit &split, const QString &id, const QString &title,
                     const QString &from, const TextContext &text)
{
    ChartSpec chart;
    chart.id = id;
    chart.kind = ChartKind::Waterfall;
    chart.title = title;
    chart.xUnit = AxisUnit::Plain;
    chart.yUnit = AxisUnit::Money;
    const auto level = [&](const QString &label, double fen) {
        ChartBar bar;
        bar.label = label;
        bar.parts = {fen / 100.0};
        bar.text = moneyCell(std::llround(fen), text).text;
        bar.level = true;
        chart.bars.push_back(std::move(bar));
    };
    level(from, split.then);
    for (const SplitPart &part : split.parts) {
        ChartBar bar;
        bar.label = partName(views, part, text);
        bar.parts = {part.effect / 100.0};
        bar.text = signedMoney(part.effect, text);
        bar.meaning = part.effect < 0 ? Meaning::Bad : Meaning::Good;
        chart.bars.push_back(std::move(bar));
    }
    level(Texts::tr("This time"), split.now);
    const auto most = std::ranges::max_element(split.parts, {},
                                               [](const SplitPart &part) { return std::abs(part.effect); });
    chart.summary = Texts::tr("The largest part: %1, %2.")
                        .arg(partName(views, *most, text), signedMoney(most->effect, text));
    completeTwin(chart, Texts::tr("Step"), text);
    return chart;
}

TableSpec splitTable(const ViewSet &views, const GmvSplit &split, const Retrospective &look,
                     const QString &id, const QString &title, const QString &then, const TextContext &text)
{
    TableSpec table;
    table.id = id;
    table.title = title;
    table.columns = {textColumn(QStringLiteral("factor"), Texts::tr("Factor")),
                     numberColumn(QStringLiteral("now"), Texts::tr("This time")),
                     numberColumn(QStringLiteral("then"), then),
                     numberColumn(QStringLiteral("effect"), Texts::tr("Its part of the difference"))};
    for (const SplitPart &part : split.parts) {
        RowsQuestion question;
        question.indicator = part.id;
        question.period = look.days;
        table.questions.push_back(question);
        TableCell effect = moneyCell(std::llround(part.effect), text);
        effect.text = signedMoney(part.effect, text);
        effect.meaning = part.effect < 0 ? Meaning::Bad : Meaning::Good;
        effect.change = true;
        table.rows.push_back({textCell(partName(views, part, text)), unitCell(part.now, partUnit(part), text),
                              unitCell(part.then, partUnit(part), text), effect});
    }
    return table;
}

} // namespace

Section promotionSplitSection(const ViewSet &views, const Retrospective &look, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("promotions.split");
    section.part = Texts::tr("Look back");
    section.title = Texts::tr("What made the difference");
    const bool split = look.sinceLast && !look.sinceLast->parts.empty();
    if (!split) {
        section.sentences << Texts::tr(
            "It takes order data of both events on all of these days, and sales in "
            "both.");
        return section;
    }
    if (look.sinceLast->parts.size() < 3)
        section.sentences << Texts::tr(
                                 "Traffic files do not cover both events, so the split is orders × price. "
                                 "%1")
                                 .arg(importHint(views, QStringLiteral("traffic"), text));
    section.charts.push_back(splitChart(views, *look.sinceLast, QStringLiteral("promotions.split"),
                                        Texts::tr("From the last event to this one"),
                                        promotionName(look.base->event, text), text));
    section.tables.push_back(splitTable(views, *look.sinceLast, look,
                                        QStringLiteral("promotions.split_parts"),
                                        Texts::tr("Against the last event"), Texts::tr("Last time"), text));
    if (look.fromTarget && !look.fromTarget->parts.empty()) {
        section.charts.push_back(
            splitChart(views, *look.fromTarget, QStringLiteral("promotions.target_split"),
                       Texts::tr("From the target to what was sold"), Texts::tr("Target"), text));
        section.tables.push_back(splitTable(views, *look.fromTarget, look,
                                            QStringLiteral("promotions.target_parts"),
                                            Texts::tr("Against the target"), Texts::tr("Planned"), text));
    }
    section.note
        = Texts::tr("Each factor's part is the logarithmic mean of both GMVs × ln(now ÷ then), so the "
                    "parts add up. A plan says only GMV: it is taken to expect last time's orders per "
                    "click and GMV per order, and as many clicks as the target then needs.");
    return section;
}

} // namespace shopglass
