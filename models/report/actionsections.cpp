#include "models/report/actionboards.h"
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

ChartSpec effectChart(const ViewSet &views, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("actions.effects");
    chart.kind = ChartKind::HorizontalBars;
    chart.title = Texts::tr("Possible effect in money (estimated, upper end)");
    chart.xUnit = AxisUnit::Plain;
    chart.yUnit = AxisUnit::Money;
    const std::vector<Action> &actions = views.actions.actions;
    for (std::size_t i = 0; i < std::min(views.actions.shown, actions.size()); ++i) {
        const Action &action = actions[i];
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

/// With which stronger actions an effect is shared; empty where with none.
QString sharedText(const Action &action, const TextContext &text)
{
    if (action.sharedWith.empty())
        return {};
    QStringList others;
    for (const SharedEffect &shared : action.sharedWith)
        others << Texts::tr("“%1”").arg(local(shared.title, text));
    return Texts::tr("“%1” may hold the same money as %2: do not add their effects up.")
        .arg(local(action.title, text), others.join(Texts::tr(", ")));
}

/// What an action leaves to stronger ones; empty where nothing.
QString leftOutText(const Action &action, const TextContext &text)
{
    constexpr qsizetype MostNamed = 3;
    QStringList parts;
    for (const LeftOut &left : action.leftOut) {
        if (parts.size() == MostNamed) {
            parts << Texts::tr("and %n more", nullptr, int(qsizetype(action.leftOut.size()) - MostNamed));
            break;
        }
        parts << (left.opposite ? Texts::tr("%1: “%2” asks for the opposite and comes first")
                                : Texts::tr("%1: “%2” says the same"))
                     .arg(local(left.name, text), local(left.title, text));
    }
    if (parts.isEmpty())
        return {};
    return Texts::tr("“%1” leaves out %2.").arg(local(action.title, text), parts.join(Texts::tr("; ")));
}

/// What is to be known of the effect beside its ends.
QStringList effectNotes(const Action &action, const TextContext &text)
{
    QStringList notes;
    if (!action.sharedWith.empty())
        notes << sharedText(action, text);
    if (action.effectUnit == u"orders")
        notes << Texts::tr("To rank it, one of these orders is weighed as %1 average order values (our own "
                           "estimate, see the rulebook).")
                     .arg(QString::number(action.orderValues, 'g', 3));
    return notes;
}

/// The actions from place `first` on, at most `limit`.
TableSpec rankedTable(const ViewSet &views, std::size_t first, std::size_t limit, const TextContext &text)
{
    TableSpec table;
    table.columns = {numberColumn(QStringLiteral("rank"), Texts::tr("No.")),
                     textColumn(QStringLiteral("action"), Texts::tr("Action")),
                     textColumn(QStringLiteral("advice"), Texts::tr("What to do")),
                     textColumn(QStringLiteral("evidence"), Texts::tr("Evidence")),
                     numberColumn(QStringLiteral("effect"), Texts::tr("Possible effect")),
                     numberColumn(QStringLiteral("effort"), Texts::tr("Person-days")),
                     textColumn(QStringLiteral("owner"), Texts::tr("Owner")),
                     textColumn(QStringLiteral("due"), Texts::tr("Due")),
                     textColumn(QStringLiteral("state"), Texts::tr("State")),
                     textColumn(QStringLiteral("source"), Texts::tr("Source and confidence"))};
    const std::size_t end = std::min(first + limit, views.actions.actions.size());
    for (std::size_t i = first; i < end; ++i) {
        const Action &action = views.actions.actions[i];
        TableCell effect = textCell(effectText(action, text), Meaning::Estimated);
        if (action.effectHigh)
            effect.raw = action.effectUnit == u"fen" ? QVariant(yuanText(std::llround(*action.effectHigh)))
                                                     : QVariant(*action.effectHigh);
        effect.tooltip = effectNotes(action, text).join(QLatin1Char('\n'));
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
                              textCell(ownerName(action, text)), dayCell(action.due), actionStateCell(action),
                              textCell(Texts::tr("%1: %2").arg(confidenceText(action.provenance, text),
                                                               action.provenance.source))});
    }
    table.note = Texts::tr("Effects are estimated from this store's own figures and the stated assumptions.");
    table.emptyText = views.stage == ViewStage::First ? stateText(ValueState::Pending)
                                                      : Texts::tr("No action rule speaks for this period.");
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
    const bool shared = !action.sharedWith.empty();
    if (action.effectUnit == u"orders")
        return (shared ? Texts::tr("%1 orders (estimated, shared)") : Texts::tr("%1 orders (estimated)"))
            .arg(range);
    if (action.effectUnit == u"score")
        return Texts::tr("%1 points of score (estimated)").arg(range);
    return (shared ? Texts::tr("%1 (estimated, shared)") : Texts::tr("%1 (estimated)")).arg(range);
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
    TableSpec table = rankedTable(views, 0, limit, text);
    table.id = QStringLiteral("actions.list");
    table.title = Texts::tr("Actions");
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
    const std::size_t told = std::min(views.actions.shown, views.actions.actions.size());
    for (std::size_t i = 0; i < told; ++i) {
        if (!views.actions.actions[i].sharedWith.empty())
            list.sentences << sharedText(views.actions.actions[i], text);
        if (!views.actions.actions[i].leftOut.empty())
            list.sentences << leftOutText(views.actions.actions[i], text);
    }
    ChartSpec effects = effectChart(views, text);
    if (!effects.isEmpty())
        list.charts.push_back(std::move(effects));
    const std::size_t shown = views.actions.shown;
    list.tables.push_back(actionTable(views, shown, text));
    std::vector<Section> sections = {list};
    if (views.actions.actions.size() > shown) {
        Section more;
        more.id = QStringLiteral("actions.more");
        more.title = Texts::tr("Further actions");
        more.sentences << Texts::tr("%n more rule(s) speak. They bring less for the work, or are less sure.",
                                    nullptr, int(views.actions.actions.size() - shown));
        more.tables.push_back(rankedTable(views, shown, views.actions.actions.size(), text));
        more.tables.back().id = QStringLiteral("actions.more");
        more.tables.back().title = Texts::tr("Further actions");
        sections.push_back(std::move(more));
    }
    for (Section &section : actionBoardSections(views, text))
        sections.push_back(std::move(section));
    return sections;
}

} // namespace shopglass
