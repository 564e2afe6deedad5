// 大促复盘: the last promotion beside the one before it on the same event days.

#include "models/base/sentences.h"
#include "models/report/cells.h"
#include "models/report/promotionparts.h"
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

const IndicatorValue *valueNamed(const Retrospective &look, QLatin1String id)
{
    const auto found = std::ranges::find(look.values, id, &IndicatorValue::id);
    return found == look.values.end() ? nullptr : &*found;
}

QString leadSentence(const Retrospective &look, const TextContext &text)
{
    const IndicatorValue *gmv = valueNamed(look, QLatin1String("paid_gmv"));
    const QString name = promotionName(look.event, text);
    const QString value = gmv ? valueText(*gmv, text) : missingText();
    QString sentence = look.over ? Texts::tr("%1 sold %2 in %3.").arg(name, value, fullPeriod(look.days))
                                 : Texts::tr("%1 has sold %2 so far, in %3 of its %4 sale days.")
                                       .arg(name, value)
                                       .arg(look.days.days())
                                       .arg(look.sale.days());
    if (look.target && *look.target > 0 && look.over && gmv && gmv->hasValue())
        sentence += QLatin1Char(' ')
            + Texts::tr("That is %1 of the target of %2.")
                  .arg(percent(gmv->value / *look.target), moneyCell(qint64(*look.target), text).text);
    return sentence;
}

QString baseSentence(const Retrospective &look, const TextContext &text)
{
    if (!look.base)
        return Texts::tr(
            "The data do not hold the promotion before it, so it stands alone: a rise over quiet "
            "days would not be its effect.");
    return Texts::tr("Beside %1 on the same event days, %2.")
        .arg(promotionName(look.base->event, text), fullPeriod(*look.baseDays));
}

QStringList lookSentences(const ViewSet &views, const Retrospective &look, const TextContext &text)
{
    QStringList sentences{leadSentence(look, text), baseSentence(look, text)};
    if (look.target && *look.target <= 0)
        sentences << Texts::tr("Its target was zero, so there is no attainment.");
    if (!look.target)
        sentences << Texts::tr("No target was kept for it, so it is not held against one.");
    if (look.refundsFinal >= views.promotions.asOf)
        sentences << Texts::tr(
                         "Refunds are not final: they still come in until about %1. Net GMV will fall and "
                         "refund rates will rise; write this review again then.")
                         .arg(look.refundsFinal.iso());
    if (look.event.estimated)
        sentences << Texts::tr("The event's days are estimated from the pattern of earlier years.");
    QStringList others;
    for (const QString &key : look.overlaps)
        others << promotionNameOf(views.promotions, key, text);
    if (!others.isEmpty())
        sentences << Texts::tr("Other events sold on some of the same days: %1. Their sales cannot be told "
                               "apart.")
                         .arg(others.join(Texts::tr(", ")));
    return sentences;
}

/// Refunds of last time are complete, those of this time are not: their change is no news yet.
bool isComparable(const IndicatorValue &value, const Retrospective &look, Day asOf)
{
    const bool ofRefunds = value.id == u"net_gmv" || value.id.contains(QLatin1String("refund"));
    return !ofRefunds || look.refundsFinal < asOf;
}

TableCell remarkCell(const IndicatorValue &value, const Retrospective &look, Day asOf)
{
    if (!isComparable(value, look, asOf))
        return textCell(Texts::tr("refunds not final: not comparable yet"), Meaning::Warning);
    return textCell(coverageNote(value), Meaning::Muted);
}

TableSpec figureTable(const ViewSet &views, const Retrospective &look, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("promotions.look");
    table.title = Texts::tr("Figures");
    table.columns = {textColumn(QStringLiteral("figure"), Texts::tr("Figure")),
                     numberColumn(QStringLiteral("value"), Texts::tr("This time")),
                     numberColumn(QStringLiteral("previous"), Texts::tr("Last time")),
                     numberColumn(QStringLiteral("change"), Texts::tr("Change")),
                     textColumn(QStringLiteral("remark"), Texts::tr("Remark"))};
    for (const IndicatorValue &value : look.values) {
        RowsQuestion question;
        question.indicator = value.id;
        question.period = look.days;
        table.questions.push_back(question);
        table.rows.push_back({textCell(indicatorName(views, value.id, text)), valueCell(value, text),
                              previousCell(value, text),
                              isComparable(value, look, views.promotions.asOf)
                                  ? deltaCell(value, indicatorDirection(views, value.id), text)
                                  : missingCell(),
                              remarkCell(value, look, views.promotions.asOf)});
    }
    return table;
}

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

Section splitSection(const ViewSet &views, const Retrospective &look, const TextContext &text)
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

TableSpec mixTable(const Retrospective &look, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("promotions.mix");
    table.title = Texts::tr("Fields");
    table.columns
        = {textColumn(QStringLiteral("field"), Texts::tr("Field")),
           numberColumn(QStringLiteral("paid_gmv"), Texts::tr("Paid GMV"), QStringLiteral("paid_gmv")),
           numberColumn(QStringLiteral("share"), Texts::tr("Share")),
           numberColumn(QStringLiteral("before"), Texts::tr("Last time")),
           numberColumn(QStringLiteral("share_before"), Texts::tr("Share then")),
           numberColumn(QStringLiteral("points"), Texts::tr("Change of share"))};
    qint64 whole = 0;
    qint64 wholeThen = 0;
    for (const MixLine &line : look.mix) {
        whole += line.now;
        wholeThen += line.then.value_or(0);
    }
    for (const MixLine &line : look.mix) {
        const auto share = shareOf(line.now, whole);
        const auto then = shareOf(line.then, wholeThen);
        RowsQuestion question;
        question.period = look.days;
        for (int field = 0; field < FieldCount; ++field) {
            if (line.id == fieldId(Field(field)))
                question.field = Field(field);
        }
        table.questions.push_back(question);
        table.rows.push_back({textCell(question.field ? fieldName(*question.field) : line.id),
                              moneyCell(line.now, text), shareCell(share),
                              line.then ? moneyCell(*line.then, text) : missingCell(), shareCell(then),
                              pointsCell(share, then, text)});
    }
    return table;
}

QString launchSentence(const Retrospective &look)
{
    if (!look.launchesKnown)
        return Texts::tr("How many products were new cannot be told: it takes 30 covered days before.");
    if (!look.launchesThen)
        return Texts::tr("%n product(s) became new in these days.", nullptr, look.launches);
    return Texts::tr("%n product(s) became new in these days, %1 last time.", nullptr, look.launches)
        .arg(*look.launchesThen);
}

QString reasonText(const Lesson &lesson)
{
    switch (lesson.kind) {
    case LessonKind::Grew:
        return Texts::tr("grew no less than the shop, refunds no higher than the shop's");
    case LessonKind::Began:
        return Texts::tr("nothing last time, refunds no higher than the shop's");
    case LessonKind::Refunded:
        return Texts::tr("refunds far above the shop's");
    case LessonKind::Fell:
        break;
    }
    return Texts::tr("sold less than last time");
}

QString lessonKindName(LessonOf of)
{
    switch (of) {
    case LessonOf::Field:
        return Texts::tr("Field");
    case LessonOf::Product:
        return Texts::tr("Product");
    case LessonOf::Influencer:
        break;
    }
    return Texts::tr("Influencer");
}

TableSpec lessonTable(const Retrospective &look, const std::vector<Lesson> &lessons, const QString &id,
                      const QString &title, const QString &empty, const TextContext &text)
{
    TableSpec table;
    table.id = id;
    table.title = title;
    table.columns
        = {textColumn(QStringLiteral("of"), Texts::tr("Kind")),
           textColumn(QStringLiteral("name"), Texts::tr("Name")),
           textColumn(QStringLiteral("reason"), Texts::tr("Why")),
           numberColumn(QStringLiteral("gmv"), Texts::tr("Paid GMV"), QStringLiteral("paid_gmv")),
           numberColumn(QStringLiteral("before"), Texts::tr("Last time")),
           numberColumn(QStringLiteral("orders"), Texts::tr("Orders"), QStringLiteral("paid_orders")),
           numberColumn(QStringLiteral("refunds"), Texts::tr("Refund rate so far"),
                        QStringLiteral("order_refund_rate"))};
    for (const Lesson &lesson : lessons) {
        RowsQuestion question;
        question.indicator = QStringLiteral("paid_gmv");
        question.period = look.days;
        QString name = nameOrId(lesson.name, lesson.id);
        if (lesson.of == LessonOf::Product)
            question.product = lesson.id;
        else if (lesson.of == LessonOf::Influencer)
            question.influencer = lesson.id;
        for (int field = 0; lesson.of == LessonOf::Field && field < FieldCount; ++field) {
            if (lesson.id != fieldId(Field(field)))
                continue;
            question.field = Field(field);
            name = fieldName(Field(field));
        }
        table.questions.push_back(question);
        TableCell called = textCell(name);
        called.tooltip = lesson.id;
        table.rows.push_back({textCell(lessonKindName(lesson.of)), called, textCell(reasonText(lesson)),
                              moneyCell(lesson.gmv, text),
                              lesson.gmvThen ? moneyCell(*lesson.gmvThen, text) : missingCell(),
                              countCell(lesson.orders, text), shareCell(lesson.refundRate)});
    }
    table.emptyText = empty;
    return table;
}

} // namespace

std::vector<Section> promotionLookSections(const ViewSet &views, const TextContext &text)
{
    if (!views.promotions.planning)
        return {};
    Section figures;
    figures.id = QStringLiteral("promotions.look");
    figures.part = Texts::tr("Look back");
    if (!views.promotions.planning->look) {
        figures.title = Texts::tr("Look back");
        figures.sentences << Texts::tr(
            "The order data begin after the last promotion, so there is none to look "
            "back at.");
        return {figures};
    }
    const Retrospective &look = *views.promotions.planning->look;
    figures.title = Texts::tr("Look back: %1").arg(promotionName(look.event, text));
    figures.sentences = lookSentences(views, look, text);
    figures.tables.push_back(figureTable(views, look, text));
    Section mix;
    mix.id = QStringLiteral("promotions.mix");
    mix.part = Texts::tr("Look back");
    mix.title = Texts::tr("Fields and new products");
    mix.sentences << launchSentence(look);
    mix.tables.push_back(mixTable(look, text));
    Section lessons;
    lessons.id = QStringLiteral("promotions.lessons");
    lessons.part = Texts::tr("Look back");
    lessons.title = Texts::tr("Again, and not again");
    lessons.tables
        = {lessonTable(look, look.again, QStringLiteral("promotions.again"), Texts::tr("Worth repeating"),
                       look.base ? Texts::tr("Nothing sold clearly more than last time with usual refunds.")
                                 : Texts::tr("Without the event before it nothing can be called better."),
                       text),
           lessonTable(look, look.notAgain, QStringLiteral("promotions.not_again"),
                       Texts::tr("Not again like this"),
                       Texts::tr("Nothing had refunds far above the shop's or fell clearly."), text)};
    lessons.note = Texts::tr("Only what sold enough orders is judged. These are differences, not proof of a "
                             "cause; refunds of these days still come in until about %1.")
                       .arg(look.refundsFinal.iso());
    return {figures, splitSection(views, look, text), mix, lessons};
}

} // namespace shopglass
