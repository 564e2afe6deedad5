#include "models/report/actionboards.h"

#include "models/actions/actionboard.h"
#include "models/actions/alerts.h"
#include "models/report/alertsections.h"
#include "models/report/cells.h"
#include "models/report/parts.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportActionBoards)
};

QString whyText(const SilentRule &silent, const TextContext &text)
{
    if (!silent.columns.isEmpty()) {
        QStringList names;
        for (const QString &column : silent.columns)
            names << columnName(column, text);
        return Texts::tr("the files lack %1").arg(names.join(Texts::tr(", ")));
    }
    switch (silent.why) {
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
    case SilentRule::Why::Weaker:
        return Texts::tr("another rule of the same kind says more");
    case SilentRule::Why::Settled:
        return Texts::tr("done or dismissed, and nothing changed since");
    case SilentRule::Why::Waits:
        return Texts::tr("another rule of the same kind was done lately");
    case SilentRule::Why::Contained:
        return Texts::tr("another rule says the same of the same");
    case SilentRule::Why::Overruled:
        return Texts::tr("another rule asks for the opposite and comes first");
    case SilentRule::Why::NothingToLookAt:
        return Texts::tr("nothing to look at");
    }
    return {};
}

QString ruleTitle(const ViewSet &views, const QString &id, const TextContext &text)
{
    for (const Action &action : views.actions.actions) {
        if (action.rule == id)
            return local(action.title, text);
    }
    for (const SilentRule &silent : views.actions.silent) {
        if (silent.rule == id)
            return local(silent.title, text);
    }
    return id;
}

QString valuesText(const std::vector<ActionEvidence> &values, const TextContext &text)
{
    QStringList parts;
    for (const ActionEvidence &value : values)
        parts << Texts::tr("%1 %2").arg(local(value.name, text), valueText(value.value, text));
    return parts.join(Texts::tr("; "));
}

/// Nothing where the figure is no indicator of a store, product or influencer over the window.
RowsQuestion rowsOf(const Action &action, const ActionEvidence &evidence, const ActionSubject *subject)
{
    RowsQuestion question;
    if (!evidence.defined)
        return question;
    question.indicator = evidence.value.id;
    question.period = action.window;
    const bool ofStore = evidence.variable != evidence.value.id;
    if (!subject || ofStore)
        return question;
    if (action.each == u"product")
        question.product = subject->key;
    else if (action.each == u"influencer")
        question.influencer = subject->key;
    else
        return {};
    return question;
}

void addEvidence(TableSpec &table, const Action &action, const ActionSubject *subject,
                 const TextContext &text)
{
    for (const ActionEvidence &evidence : subject ? subject->evidence : action.evidence) {
        table.rows.push_back(
            {textCell(local(action.title, text)),
             subject ? namedCell(local(subject->name, text), subject->key) : textCell(Texts::tr("the store")),
             textCell(local(evidence.name, text)), valueCell(evidence.value, text)});
        table.questions.push_back(rowsOf(action, evidence, subject));
    }
}

Section evidenceSection(const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("actions.evidence");
    table.title = Texts::tr("Figures behind the actions");
    table.columns = {textColumn(QStringLiteral("action"), Texts::tr("Action")),
                     textColumn(QStringLiteral("subject"), Texts::tr("Of")),
                     textColumn(QStringLiteral("figure"), Texts::tr("Figure")),
                     numberColumn(QStringLiteral("value"), Texts::tr("Value"))};
    const std::vector<Action> &actions = views.actions.actions;
    const std::size_t listed = views.actions.listed;
    for (std::size_t i = 0; i < std::min(views.actions.shown, actions.size()); ++i) {
        if (actions[i].subjects.empty())
            addEvidence(table, actions[i], nullptr, text);
        for (std::size_t k = 0; k < std::min(listed, actions[i].subjects.size()); ++k)
            addEvidence(table, actions[i], &actions[i].subjects[k], text);
    }
    table.note
        = Texts::tr("Of each action that names products or influencers the strongest ones; each figure is "
                    "over the days that the rule looks at.");
    Section section;
    section.id = QStringLiteral("actions.evidence");
    section.title = table.title;
    section.tables.push_back(std::move(table));
    return section;
}

} // namespace

QString actionStateName(ActionState state)
{
    switch (state) {
    case ActionState::ToDo:
        return Texts::tr("To do");
    case ActionState::Doing:
        return Texts::tr("Doing");
    case ActionState::Done:
        return Texts::tr("Done");
    case ActionState::Dismissed:
        return Texts::tr("Dismissed");
    }
    Q_UNREACHABLE();
}

TableCell actionStateCell(const Action &action)
{
    if (action.again) {
        TableCell cell = textCell(Texts::tr("Again"), Meaning::Warning);
        cell.tooltip = Texts::tr("It was settled on %1; the figures changed since.")
                           .arg(action.life->settled.value_or(Day()).iso());
        return cell;
    }
    TableCell cell = textCell(actionStateName(action.life ? action.life->state : ActionState::ToDo));
    if (action.life)
        cell.tooltip = action.life->note;
    return cell;
}

Section whyNotSection(const ViewSet &views, const QString &rule, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("actions.silent");
    table.title = Texts::tr("Rules that found nothing to say");
    table.columns = {textColumn(QStringLiteral("rule"), Texts::tr("Rule")),
                     textColumn(QStringLiteral("why"), Texts::tr("Why")),
                     textColumn(QStringLiteral("missing"), Texts::tr("Figures without a value")),
                     textColumn(QStringLiteral("values"), Texts::tr("Figures")),
                     detailed(textColumn(QStringLiteral("condition"), Texts::tr("Speaks when"))),
                     detailed(textColumn(QStringLiteral("id"), Texts::tr("Id")))};
    for (const SilentRule &silent : views.actions.silent) {
        if (!rule.isEmpty() && silent.rule != rule)
            continue;
        QStringList missing;
        for (const QString &id : silent.missing)
            missing << indicatorName(views, id, text);
        const QString other = ruleTitle(views, silent.stronger, text);
        const QString why = silent.stronger.isEmpty() ? whyText(silent, text)
            : silent.why == SilentRule::Why::Waits
            ? Texts::tr("“%1” was done lately; what it brings needs time to show").arg(other)
            : silent.why == SilentRule::Why::Overruled
            ? Texts::tr("“%1” asks for the opposite and comes first").arg(other)
            : Texts::tr("“%1” says more of the same").arg(other);
        table.rows.push_back(
            {textCell(local(silent.title, text)), textCell(why),
             missing.isEmpty() ? missingCell() : textCell(missing.join(Texts::tr(", "))),
             silent.values.empty() ? missingCell() : textCell(valuesText(silent.values, text)),
             silent.condition.isEmpty() ? missingCell() : textCell(silent.condition), textCell(silent.rule)});
    }
    table.emptyText
        = rule.isEmpty() ? Texts::tr("Every rule has something to say.") : Texts::tr("This rule speaks.");
    Section section;
    section.id = QStringLiteral("actions.silent");
    section.title = Texts::tr("Silent rules");
    section.tables.push_back(std::move(table));
    return section;
}

std::vector<Section> actionBoardSections(const ViewSet &views, const TextContext &text)
{
    std::vector<Section> sections;
    if (views.stage == ViewStage::First)
        return sections;
    if (!views.actions.actions.empty())
        sections.push_back(evidenceSection(views, text));
    if (views.actions.alerts && !views.actions.alerts->alerts.empty())
        sections.push_back(alertSection(views, text));
    if (views.actions.board) {
        sections.push_back(actionEffectSection(views, text));
    }
    if (!views.actions.silent.empty())
        sections.push_back(whyNotSection(views, {}, text));
    return sections;
}

} // namespace shopglass
