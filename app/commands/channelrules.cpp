// The workspace's channel rules: listed with what they take, replaced from a file, exported, given up.

#include "app/commands/channelrules.h"

#include "models/base/textfile.h"
#include "models/channels/rulepreview.h"
#include "models/columns/storecolumns.h"
#include "models/report/channelrulewords.h"
#include "models/store/documentstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ChannelRulesCommand)
};

/// Channel rules belong to the workspace: none of its stores.
constexpr StoreId NoStore = 0;

TextContext textContext()
{
    return {QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English};
}

/// The rows of all stores, or of the one that is named.
Result<std::vector<ChannelSource>> sourcesOf(const CommandLine &line, Workspace &workspace)
{
    std::vector<Store> stores;
    if (line.isSet(QStringLiteral("store"))) {
        const auto store = line.chooseStore(workspace);
        if (!store)
            return store.error();
        stores = {*store};
    } else {
        auto all = workspace.stores();
        if (!all)
            return all.error();
        stores = *std::move(all);
    }
    std::vector<ChannelSource> sources;
    for (const Store &store : stores) {
        const auto columns = loadColumns(workspace, store);
        if (!columns)
            return columns.error();
        const std::vector<ChannelSource> own = channelSources(**columns);
        sources.insert(sources.end(), own.begin(), own.end());
    }
    return sources;
}

struct Kept
{
    std::shared_ptr<const Rulebook> shipped;
    OwnChannelRules own;

    [[nodiscard]] const std::vector<ChannelRule> &inForce() const
    {
        return own.rules ? *own.rules : shipped->channels();
    }
};

Result<Kept> keptIn(const Workspace &workspace)
{
    const auto documents = documentsOf(workspace, NoStore);
    if (!documents)
        return documents.error();
    auto shipped = Rulebook::builtIn();
    if (!shipped)
        return shipped.error();
    return Kept{*std::move(shipped), ownChannelRules(*documents)};
}

int list(const CommandLine &line, Workspace &workspace)
{
    const auto kept = keptIn(workspace);
    if (!kept)
        return fail(kept.error());
    const auto sources = sourcesOf(line, workspace);
    if (!sources)
        return fail(sources.error());
    const std::vector<ChannelRule> &rules = kept->inForce();
    const std::vector<RuleUse> uses = usesOf(rules, *sources);
    if (!kept->own.fault.isEmpty())
        printMessage(kept->own.fault);
    if (line.json()) {
        QJsonArray list;
        for (std::size_t i = 0; i < rules.size(); ++i)
            list.append(toJson(rules[i], uses[i]));
        printJson({{QStringLiteral("origin"),
                    kept->own.rules ? QStringLiteral("user") : QStringLiteral("rulebook")},
                   {QStringLiteral("rules"), list}});
        return ExitOk;
    }
    if (!line.quiet())
        printMessage(kept->own.rules
                         ? Texts::tr("These are your own rules; the first that matches wins.")
                         : Texts::tr("These are the rulebook's rules; the first that matches wins."));
    for (std::size_t i = 0; i < rules.size(); ++i)
        printLine(QStringList{rules[i].id, ruleConditionText(rules[i]), ruleFieldText(rules[i]),
                              ruleUseText(uses[i])}
                      .join(QLatin1Char('\t')));
    return ExitOk;
}

void printMoves(const std::vector<ChannelRule> &now, const std::vector<ChannelRule> &then,
                const std::vector<ChannelSource> &sources)
{
    for (const QString &sentence : ruleMoveSentences(movesBetween(now, then, sources), textContext()))
        printMessage(sentence);
    for (const QString &finding : ruleFindings(usesOf(then, sources)))
        printMessage(finding);
}

int replace(const CommandLine &line, Workspace &workspace, const QString &path)
{
    const auto text = readTextFile(path);
    if (!text)
        return fail(text.error());
    const auto rules = channelRulesFromFile(*text, path);
    if (!rules)
        return fail(rules.error());
    const auto kept = keptIn(workspace);
    if (!kept)
        return fail(kept.error());
    const auto sources = sourcesOf(line, workspace);
    if (!sources)
        return fail(sources.error());
    const SystemClock clock;
    const auto done = keepDocument(workspace, NoStore, DocumentScope::Workspace,
                                   toDocument(*rules, clock.today()), clock);
    if (!done)
        return fail(done.error());
    if (!line.quiet()) {
        printMessage(Texts::tr("%n channel rule(s) stored for all stores of the workspace.", nullptr,
                               int(rules->size())));
        printMoves(kept->inForce(), *rules, *sources);
    }
    return ExitOk;
}

int reset(const CommandLine &line, Workspace &workspace)
{
    const auto kept = keptIn(workspace);
    if (!kept)
        return fail(kept.error());
    const auto sources = sourcesOf(line, workspace);
    if (!sources)
        return fail(sources.error());
    const Document any = toDocument({}, Day());
    const auto gone = dropDocument(workspace, NoStore, DocumentScope::Workspace, any.kind, any.id);
    if (!gone)
        return fail(gone.error());
    if (!line.quiet()) {
        printMessage(*gone ? Texts::tr("The rulebook's channel rules are in force again.")
                           : Texts::tr("The rulebook's channel rules were in force already."));
        printMoves(kept->inForce(), kept->shipped->channels(), *sources);
    }
    return ExitOk;
}

int exportTo(const CommandLine &line, const Workspace &workspace, const QString &path)
{
    const auto kept = keptIn(workspace);
    if (!kept)
        return fail(kept.error());
    const std::vector<ChannelRule> &rules = kept->inForce();
    if (const auto written = writeTextFile(path, channelRulesFile(rules, SystemClock().today())); !written)
        return fail(written.error());
    if (!line.quiet())
        printMessage(Texts::tr("%n channel rule(s) written to %1.", nullptr, int(rules.size())).arg(path));
    return ExitOk;
}

} // namespace

void addChannelRuleOptions(CommandLine &line)
{
    line.addWorkspaceOptions();
    line.addJsonOption();
    line.parser().addOption({QStringLiteral("set"),
                             Texts::tr("With channels: put the rules of this file in force."),
                             QStringLiteral("FILE")});
    line.parser().addOption({QStringLiteral("export"),
                             Texts::tr("With channels: write the rules in force to a JSON file."),
                             QStringLiteral("FILE")});
    line.parser().addOption(
        {QStringLiteral("reset"), Texts::tr("With channels: go back to the rulebook's rules.")});
}

int runChannelRules(const CommandLine &line)
{
    const bool sets = line.isSet(QStringLiteral("set"));
    const bool exports = line.isSet(QStringLiteral("export"));
    const bool resets = line.isSet(QStringLiteral("reset"));
    if (int(sets) + int(exports) + int(resets) > 1)
        return fail({Texts::tr("Write only one of --set, --export and --reset."), {}, ErrorKind::Usage});
    auto workspace
        = line.openWorkspace(sets || resets ? Workspace::Mode::ReadWrite : Workspace::Mode::ReadOnly);
    if (!workspace)
        return fail(workspace.error());
    if (sets)
        return replace(line, *workspace, line.value(QStringLiteral("set")));
    if (resets)
        return reset(line, *workspace);
    return exports ? exportTo(line, *workspace, line.value(QStringLiteral("export")))
                   : list(line, *workspace);
}

} // namespace shopglass
