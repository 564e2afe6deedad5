#include "models/report/cells.h"
#include "models/report/parts.h"
#include "models/report/twin.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportActions)
};

QString effectEnd(double value, const QString &unit, const TextContext &text)
{
    if (unit == u"fen")
        return compactMoney(Money::fromFen(std::llround(value)), text.language);
    if (unit == u"orders")
        return compactCount(std::llround(value), text.language);
    return QString::number(value, 'f', 2);
}

QString evidenceText(const Action &action, const TextContext &text)
{
    QStringList parts;
    for (const ActionEvidence &evidence : action.evidence)
        parts << Texts::tr("%1 %2").arg(local(evidence.name, text), valueText(evidence.value, text));
    return parts.join(Texts::tr("; "));
}

QString whyText(SilentRule::Why why)
{
    switch (why) {
    case SilentRule::Why::ConditionFalse:
        return Texts::tr("its condition does not hold");
    case SilentRule::Why::NotEnoughData:
        return Texts::tr("not enough data");
    case SilentRule::Why::NotCovered:
        return Texts::tr("a file is missing");
    case SilentRule::Why::OtherPhase:
        return Texts::tr("belongs to another promotion phase");
    case SilentRule::Why::Unreadable:
        return Texts::tr("its condition cannot be computed");
    }
    return {};
}

ChartSpec effectChart(const ViewSet &views, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("actions.effects");
    chart.kind = ChartKind::HorizontalBars;
    chart.title = Texts::tr("Possible effect in money (estimated, upper end)");
    chart.xUnit = AxisUnit::Plain;
    chart.yUnit = AxisUnit::Money;
    for (const Action &action : views.actions.actions) {
        if (action.effectUnit != u"fen" || !action.effectHigh)
            continue;
        ChartBar bar;
        bar.label = local(action.title, text);
        bar.parts = {*action.effectHigh / 100.0};
        bar.text = effectText(action, text);
        bar.meaning = Meaning::Estimated;
        chart.bars.push_back(std::move(bar));
    }
    if (!chart.bars.empty()) {
        chart.series.push_back({Texts::tr("Upper end"), SeriesRole::Primary, {}, {}, {}});
        chart.summary = Texts::tr("What each action may bring, estimated from this store's own figures.");
    }
    completeTwin(chart, Texts::tr("Action"), text);
    return chart;
}

TableSpec silentTable(const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("actions.silent");
    table.title = Texts::tr("Rules that found nothing to say");
    table.columns = {textColumn(QStringLiteral("rule"), Texts::tr("Rule")),
                     textColumn(QStringLiteral("why"), Texts::tr("Why")),
                     textColumn(QStringLiteral("missing"), Texts::tr("Figures without a value"))};
    for (const SilentRule &rule : views.actions.silent) {
        QStringList missing;
        for (const QString &id : rule.missing)
            missing << indicatorName(views, id, text);
        table.rows.push_back({textCell(local(rule.title, text)), textCell(whyText(rule.why)),
                              missing.isEmpty() ? missingCell() : textCell(missing.join(Texts::tr(", ")))});
    }
    table.emptyText = Texts::tr("Every rule has something to say.");
    return table;
}

} // namespace

QString effectText(const Action &action, const TextContext &text)
{
    if (!action.effectLow && !action.effectHigh)
        return missingText();
    const QString low = effectEnd(action.effectLow.value_or(*action.effectHigh), action.effectUnit, text);
    const QString high = effectEnd(action.effectHigh.value_or(*action.effectLow), action.effectUnit, text);
    const QString range = low == high ? low : Texts::tr("%1 – %2").arg(low, high);
    if (action.effectUnit == u"orders")
        return Texts::tr("%1 orders (estimated)").arg(range);
    if (action.effectUnit == u"score")
        return Texts::tr("%1 points of score (estimated)").arg(range);
    return Texts::tr("%1 (estimated)").arg(range);
}

QString actionSentence(const Action &action, const TextContext &text)
{
    if (!action.effectLow && !action.effectHigh) {
        return Texts::tr("%1: %2 Due %3, owner %4.")
            .arg(local(action.title, text), local(action.advice, text), action.due.iso(),
                 ownerName(action, text));
    }
    return Texts::tr("%1: %2 Due %3, owner %4, effect %5.")
        .arg(local(action.title, text), local(action.advice, text), action.due.iso(), ownerName(action, text),
             effectText(action, text));
}

TableSpec actionTable(const ViewSet &views, std::size_t limit, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("actions.list");
    table.title = Texts::tr("Actions");
    table.columns = {numberColumn(QStringLiteral("rank"), Texts::tr("No.")),
                     textColumn(QStringLiteral("action"), Texts::tr("Action")),
                     textColumn(QStringLiteral("advice"), Texts::tr("What to do")),
                     textColumn(QStringLiteral("evidence"), Texts::tr("Evidence")),
                     numberColumn(QStringLiteral("effect"), Texts::tr("Possible effect")),
                     numberColumn(QStringLiteral("effort"), Texts::tr("Person-days")),
                     textColumn(QStringLiteral("owner"), Texts::tr("Owner")),
                     textColumn(QStringLiteral("due"), Texts::tr("Due"))};
    const std::size_t shown = std::min(limit, views.actions.actions.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const Action &action = views.actions.actions[i];
        TableCell effect = textCell(effectText(action, text), Meaning::Estimated);
        if (action.effectHigh)
            effect.raw = action.effectUnit == u"fen" ? QVariant(yuanText(std::llround(*action.effectHigh)))
                                                     : QVariant(*action.effectHigh);
        TableCell title = textCell(local(action.title, text));
        title.tooltip
            = Texts::tr("Rule %1; source: %2; confidence: %3")
                  .arg(action.rule, action.provenance.source, confidenceText(action.provenance, text));
        TableCell rank = textCell(QString::number(i + 1));
        rank.raw = static_cast<qint64>(i + 1);
        rank.unit = CellUnit::Count;
        TableCell effort = textCell(QString::number(action.effort, 'g', 3));
        effort.raw = action.effort;
        effort.unit = CellUnit::Plain;
        table.rows.push_back({rank, title, textCell(local(action.advice, text)),
                              textCell(evidenceText(action, text)), effect, effort,
                              textCell(ownerName(action, text)), dayCell(action.due)});
    }
    table.note = Texts::tr("Effects are estimated from this store's own figures and the stated assumptions.");
    table.emptyText = views.stage == ViewStage::First ? stateText(ValueState::Pending)
                                                      : Texts::tr("No action rule speaks for this period.");
    return table;
}

std::vector<Section> actionSections(const ViewSet &views, const TextContext &text)
{
    Section list;
    list.id = QStringLiteral("actions.list");
    list.title = Texts::tr("Actions");
    list.sentences << (views.actions.actions.empty()
                           ? Texts::tr("No action rule speaks for this period.")
                           : Texts::tr("First: %1").arg(actionSentence(views.actions.actions.front(), text)));
    ChartSpec effects = effectChart(views, text);
    if (!effects.isEmpty())
        list.charts.push_back(std::move(effects));
    list.tables.push_back(actionTable(views, views.actions.actions.size(), text));
    std::vector<Section> sections = {list};
    if (!views.actions.silent.empty()) {
        Section silent;
        silent.id = QStringLiteral("actions.silent");
        silent.title = Texts::tr("Silent rules");
        silent.tables.push_back(silentTable(views, text));
        sections.push_back(std::move(silent));
    }
    return sections;
}

} // namespace shopglass
