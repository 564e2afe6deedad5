// What became of the actions: listed, taken up, done or dismissed; alerts, and putting them to sleep.

#include "app/commands/command.h"
#include "models/actions/actionboard.h"
#include "models/actions/alerts.h"
#include "models/report/actionboards.h"
#include "models/report/markdownwriter.h"
#include "models/report/parts.h"
#include "models/report/wording.h"
#include "models/rulebook/actionrules.h"
#include "models/store/documentstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ActionsCommand)
};

QString told(const Action &action, const TextContext &text)
{
    return QStringList{action.id,
                       actionStateName(action.life ? action.life->state : ActionState::ToDo),
                       action.due.iso(),
                       text.language == Language::Chinese ? action.title.zh : action.title.en,
                       effectText(action, text),
                       confidenceText(action.provenance, text)}
        .join(QLatin1Char('\t'));
}

int list(const ViewSet &views, const TextContext &text, const CommandLine &line)
{
    if (line.json()) {
        printJson(toJson(views.actions));
        return ExitOk;
    }
    const std::size_t most
        = line.isSet(QStringLiteral("all")) ? views.actions.actions.size() : views.actions.shown;
    for (std::size_t i = 0; i < std::min(most, views.actions.actions.size()); ++i)
        printLine(told(views.actions.actions[i], text));
    for (const TrackedAction &tracked : views.actions.board->tracked) {
        if (!tracked.speaks)
            printLine(QStringList{tracked.life.action, actionStateName(tracked.life.state), QString(),
                                  text.language == Language::Chinese ? tracked.title.zh : tracked.title.en}
                          .join(QLatin1Char('\t')));
    }
    return ExitOk;
}

/// The action of that name, spoken of or taken up before.
Result<std::pair<const Action *, std::optional<ActionLife>>> actionNamed(const ViewSet &views,
                                                                         const QString &id)
{
    const auto &actions = views.actions.actions;
    const auto spoken = std::ranges::find(actions, id, &Action::id);
    const auto lives = actionLives(views.context.documents.get());
    const auto life = std::ranges::find(lives, id, &ActionLife::action);
    if (spoken == actions.end() && life == lives.end())
        return Error{
            Texts::tr("There is no action \"%1\". 'shopglass actions list --all' lists them. Nothing was "
                      "changed.")
                .arg(id),
            {},
            ErrorKind::Usage};
    return std::pair(spoken == actions.end() ? nullptr : &*spoken,
                     life == lives.end() ? std::nullopt : std::optional(*life));
}

Result<ActionChange> changeFrom(const CommandLine &line, const QString &stateId)
{
    const auto state = actionStateNamed(stateId);
    if (!state)
        return Error{
            Texts::tr("\"%1\" is no state. Choose todo, doing, done or dismissed. Nothing was changed.")
                .arg(stateId),
            {},
            ErrorKind::Usage};
    ActionChange change;
    change.state = *state;
    const auto given = [&line](const QString &option) {
        return line.isSet(option) ? std::optional(line.value(option)) : std::nullopt;
    };
    change.owner = given(QStringLiteral("owner"));
    change.note = given(QStringLiteral("note"));
    change.reason = given(QStringLiteral("reason"));
    const auto due = line.dayOption(QStringLiteral("due"));
    if (!due)
        return due.error();
    change.due = *due;
    return change;
}

int set(const CommandLine &line, Workspace &workspace, const LoadedStore &loaded)
{
    const QStringList words = line.positional();
    const auto change = changeFrom(line, words.value(2));
    if (!change)
        return fail(change.error());
    const ViewSet views = buildViews(loaded.context);
    const auto found = actionNamed(views, words.value(1));
    if (!found)
        return fail(found.error());
    const auto changed
        = changedLife(found->second, found->first, words.value(1), *change, loaded.context.today);
    if (!changed)
        return fail(changed.error());
    const auto kept = keepDocument(workspace, loaded.context.columns->store.id, DocumentScope::Store,
                                   actionDocument(*changed), *loaded.services.clock);
    if (!kept.ok())
        return fail(kept.error());
    printLine(Texts::tr("%1: %2.").arg(words.value(1), actionStateName(changed->state)));
    return ExitOk;
}

int snooze(const CommandLine &line, Workspace &workspace, const Services &services, const Store &store)
{
    const QStringList words = line.positional();
    const ActionRules &rules = *ActionRules::builtIn();
    const QString id = words.value(1);
    if (std::ranges::find(rules.alerts, id, &AlertRule::id) == rules.alerts.end())
        return fail(
            {Texts::tr("There is no alert \"%1\". Nothing was changed.").arg(id), {}, ErrorKind::Usage});
    bool isNumber = words.size() < 3;
    const int days = isNumber ? rules.snoozeDays : words.value(2).toInt(&isNumber);
    if (!isNumber || days < 0 || days > 365)
        return fail(
            {Texts::tr("\"%1\" is no number of days from 0 to 365. Nothing was changed.").arg(words.value(2)),
             {},
             ErrorKind::Usage});
    const Day until = services.clock->today().plus(days);
    const auto kept
        = keepDocument(workspace, store.id, DocumentScope::Store, alertSnooze(id, until), *services.clock);
    if (!kept.ok())
        return fail(kept.error());
    printLine(Texts::tr("%1: asleep until %2.").arg(id, until.iso()));
    return ExitOk;
}

} // namespace

int runActions(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("actions list|set ID STATE|snooze ALERT [DAYS]"),
        Texts::tr(
            "Lists the actions, says what became of one (todo, doing, done, dismissed), or puts an alert to "
            "sleep. 'shopglass show actions' shows all of it with figures."));
    line.addWorkspaceOptions();
    line.addPeriodOptions();
    line.addJsonOption();
    QCommandLineParser &parser = line.parser();
    parser.addOption({QStringLiteral("all"), Texts::tr("Of list: every action, not only the first ones.")});
    parser.addOption({QStringLiteral("owner"), Texts::tr("Of set: who does it."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("note"), Texts::tr("Of set: a note."), QStringLiteral("TEXT")});
    parser.addOption(
        {QStringLiteral("reason"), Texts::tr("Of set: why it is dismissed."), QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("due"), Texts::tr("Of set: until when."), QStringLiteral("DAY")});
    parser.addPositionalArgument(QStringLiteral("WHAT"), Texts::tr("list, set or snooze."));
    parser.addPositionalArgument(QStringLiteral("ID"), Texts::tr("Which action or alert."),
                                 QStringLiteral("[ID]"));
    parser.addPositionalArgument(QStringLiteral("STATE"), Texts::tr("The state, or days of sleep."),
                                 QStringLiteral("[STATE]"));
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList words = line.positional();
    const QString what = words.value(0);
    const bool sets = what == QLatin1String("set") && words.size() == 3;
    const bool snoozes = what == QLatin1String("snooze") && (words.size() == 2 || words.size() == 3);
    if (!sets && !snoozes && !(what == QLatin1String("list") && words.size() == 1))
        return fail(
            {Texts::tr(
                 "Write: shopglass actions list, actions set ID STATE, or actions snooze ALERT [DAYS]."),
             {},
             ErrorKind::Usage});
    if (!sets && !snoozes) {
        const auto loaded = loadStore(line);
        return loaded ? list(buildViews(loaded->context), loaded->text, line) : fail(loaded.error());
    }
    if (sets) {
        const auto loaded = loadStore(line);
        if (!loaded)
            return fail(loaded.error());
        auto workspace = line.openWorkspace(Workspace::Mode::ReadWrite);
        return workspace ? set(line, *workspace, *loaded) : fail(workspace.error());
    }
    const auto request = line.analysisRequest();
    if (!request)
        return fail(request.error());
    const auto services = Services::make(request->asOf);
    if (!services)
        return fail(services.error());
    auto workspace = line.openWorkspace(Workspace::Mode::ReadWrite);
    if (!workspace)
        return fail(workspace.error());
    const auto store = line.chooseStore(*workspace);
    return store ? snooze(line, *workspace, *services, *store) : fail(store.error());
}

} // namespace shopglass
