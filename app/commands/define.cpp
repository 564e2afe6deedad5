// `define`: what an indicator means, what it is worked out from, and when those files were imported last.

#include "app/commands/command.h"
#include "models/evidence/pagefigures.h"
#include "models/indicators/indicatorjson.h"
#include "models/indicators/kindofneed.h"
#include "models/indicators/missingcolumns.h"
#include "models/indicators/ownindicator.h"
#include "models/report/countedrows.h"
#include "models/report/definitionlimits.h"
#include "models/report/definitionscores.h"
#include "models/report/markdownwriter.h"
#include "models/store/documentstore.h"
#include "widgets/pages/definitionimports.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DefineCommand)
};

TextContext languageOfTexts()
{
    return {QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English};
}

QJsonArray limitsJson(const CompiledIndicator &compiled, const TimeLimits &limits)
{
    QJsonArray array;
    for (const TimeLimit limit : timeLimitsOf(compiled)) {
        for (const TimeLimitRule &rule : limits.of(limit))
            array.append(QJsonObject{{QStringLiteral("limit"), timeLimitIds().at(int(limit))},
                                     {QStringLiteral("hours"), rule.hours},
                                     {QStringLiteral("provenance"), toJson(rule.provenance)}});
    }
    return array;
}

QJsonObject definitionJson(const CompiledIndicator &compiled, const TimeLimits &limits)
{
    const Indicator &indicator = compiled.indicator();
    QJsonArray fields;
    for (const FieldsUsed &used : fieldsUsedBy(compiled)) {
        fields.append(
            QJsonObject{{QStringLiteral("kind"), used.kind},
                        {QStringLiteral("attributes"), QJsonArray::fromStringList(used.attributes)}});
    }
    QJsonArray needs;
    for (const QStringList &group : indicator.needs)
        needs.append(QJsonArray::fromStringList(group));
    QJsonArray columns;
    for (const QStringList &group : columnsNeededBy(compiled))
        columns.append(QJsonArray::fromStringList(group));
    QJsonObject json{{QStringLiteral("id"), indicator.id},
                     {QStringLiteral("name"), toJson(indicator.name)},
                     {QStringLiteral("definition"), toJson(indicator.definition)},
                     {QStringLiteral("unit"), unitId(indicator.unit)},
                     {QStringLiteral("direction"), directionId(indicator.direction)},
                     {QStringLiteral("expression"), indicator.expression},
                     {QStringLiteral("needs"), needs},
                     {QStringLiteral("columns"), columns},
                     {QStringLiteral("fields"), fields},
                     {QStringLiteral("conditions"), QJsonArray::fromStringList(countedRows(compiled, languageOfTexts()))},
                     {QStringLiteral("time_limits"), limitsJson(compiled, limits)},
                     {QStringLiteral("official"), indicator.official},
                     {QStringLiteral("provenance"), toJson(indicator.provenance)}};
    if (compiled.isRatioOrMean()) {
        json.insert(QStringLiteral("minimum_sample"), indicator.minimumSample);
        json.insert(QStringLiteral("sample_expression"), indicator.sampleExpression);
    }
    return json;
}

/// Of an official score what each version of its rule says; empty for everything else.
QJsonArray ruleVersionsJson(const Rulebook &rulebook, const QString &score)
{
    QJsonArray versions;
    for (const ScoreRule &rule : rulebook.scores()) {
        if (rule.score != score)
            continue;
        QJsonArray dimensions;
        for (const ScoreDimension &dimension : rule.dimensions)
            dimensions.append(QJsonObject{{QStringLiteral("id"), dimension.id},
                                          {QStringLiteral("name"), toJson(dimension.name)}});
        versions.append(QJsonObject{
            {QStringLiteral("version"), rule.version},
            {QStringLiteral("name"), toJson(rule.name)},
            {QStringLiteral("current"), rule.current},
            {QStringLiteral("scale"),
             QJsonObject{{QStringLiteral("min"), rule.scaleMin}, {QStringLiteral("max"), rule.scaleMax}}},
            {QStringLiteral("dimensions"), dimensions},
            {QStringLiteral("provenance"), toJson(rule.provenance)}});
    }
    return versions;
}

using Imports = std::optional<std::vector<BatchSummary>>;

QJsonArray importsJson(const Indicator &indicator, const std::vector<BatchSummary> &imports)
{
    QStringList kinds;
    for (const QStringList &group : indicator.needs) {
        for (const QString &need : group)
            kinds << kindOfNeed(need);
    }
    kinds.removeDuplicates();
    QJsonArray array;
    for (const QString &kind : std::as_const(kinds)) {
        const auto last = std::ranges::find_if(imports, [&kind](const BatchSummary &batch) {
            return !batch.undone && batch.kinds.contains(kind);
        });
        const bool found = last != imports.end();
        array.append(
            QJsonObject{{QStringLiteral("kind"), kind},
                        {QStringLiteral("imported_at"),
                         found ? QJsonValue(beijingText(last->importedAt)) : QJsonValue::Null},
                        {QStringLiteral("days"),
                         found && last->days ? QJsonValue(toJson(Period{last->days->from, last->days->to}))
                                             : QJsonValue::Null},
                        {QStringLiteral("file"), found ? QJsonValue(last->file) : QJsonValue::Null}});
    }
    return array;
}

QJsonObject pageFigureJson(const PageFigure &figure)
{
    const Indicator &indicator = figure.indicator;
    QJsonArray fields;
    for (const FieldsUsed &used : figure.fields)
        fields.append(
            QJsonObject{{QStringLiteral("kind"), used.kind},
                        {QStringLiteral("attributes"), QJsonArray::fromStringList(used.attributes)}});
    return {{QStringLiteral("id"), indicator.id},
            {QStringLiteral("name"), toJson(indicator.name)},
            {QStringLiteral("definition"), toJson(indicator.definition)},
            {QStringLiteral("unit"), unitId(indicator.unit)},
            {QStringLiteral("direction"), directionId(indicator.direction)},
            {QStringLiteral("formula"), toJson(figure.formula)},
            {QStringLiteral("rows"), toJson(figure.counted)},
            {QStringLiteral("window"), toJson(figure.window)},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("official"), indicator.official},
            {QStringLiteral("provenance"), toJson(indicator.provenance)}};
}

int printPageFigure(const PageFigure &figure, const Catalogue &catalogue, const Rulebook &rulebook,
                    const Imports &imports, bool json)
{
    const Indicator &indicator = figure.indicator;
    if (json) {
        QJsonObject object = pageFigureJson(figure);
        if (const QJsonArray versions = ruleVersionsJson(rulebook, indicator.id); !versions.isEmpty())
            object.insert(QStringLiteral("rule_versions"), versions);
        if (imports)
            object.insert(QStringLiteral("imports"), importsJson(indicator, *imports));
        printJson(object);
        return ExitOk;
    }
    const TextContext text = languageOfTexts();
    Section section = definitionSection(indicator, catalogue, text);
    if (auto table = scoreVersionTable(rulebook, indicator.id, text))
        section.tables.push_back(*std::move(table));
    if (auto table = imports ? lastImportsTable(indicator, *imports, text) : std::nullopt)
        section.tables.push_back(*std::move(table));
    printLine(markdownSections({section}));
    return ExitOk;
}

constexpr StoreId NoStore = 0; ///< own indicators belong to the workspace

/// The built-in indicators; for an id that a user made up, with those of the workspace.
Result<std::shared_ptr<const Catalogue>> catalogueFor(const QString &id, const CommandLine &line)
{
    auto builtIn = Catalogue::builtIn();
    if (!builtIn || !id.startsWith(OwnIdPrefix))
        return builtIn;
    const auto workspace = line.openWorkspace(Workspace::Mode::ReadOnly);
    if (!workspace)
        return workspace.error();
    const auto documents = documentsOf(*workspace, NoStore);
    if (!documents)
        return documents.error();
    return tailoredCatalogue(*builtIn, *documents).catalogue;
}

/// The store's imports, the newest first. What an indicator means can be asked without a store, so that only
/// who names one is told that it is not there.
Result<Imports> importsOf(CommandLine &line)
{
    const bool isNamed = line.isSet(QStringLiteral("workspace")) || line.isSet(QStringLiteral("store"));
    const auto refused = [isNamed](const Error &error) {
        return isNamed ? Result<Imports>(error) : Result<Imports>(Imports());
    };
    auto workspace = line.openWorkspace(Workspace::Mode::ReadOnly);
    if (!workspace)
        return refused(workspace.error());
    const auto store = line.chooseStore(*workspace);
    if (!store)
        return refused(store.error());
    auto all = batches(*workspace, store->id);
    if (!all)
        return all.error();
    return Imports(*std::move(all));
}

} // namespace

int runDefine(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("define ID"),
                     Texts::tr("Prints what an indicator means and what it is worked out from."));
    line.addWorkspaceOptions();
    line.addJsonOption();
    line.parser().addPositionalArgument(QStringLiteral("ID"), Texts::tr("Indicator id, e.g. paid_gmv."));
    if (const auto code = line.parse(arguments))
        return *code;
    if (line.positional().size() != 1)
        return fail({Texts::tr("Name one indicator, for example paid_gmv."), {}, ErrorKind::Usage});
    const QString id = line.positional().front();
    const auto catalogue = catalogueFor(id, line);
    if (!catalogue)
        return fail(catalogue.error());
    const CompiledIndicator *compiled = (*catalogue)->compiled(id);
    const PageFigure *figure = compiled ? nullptr : pageFigure(id);
    if (!compiled && !figure)
        return fail({Texts::tr("The catalogue has no indicator \"%1\".").arg(id), {}, ErrorKind::Usage});
    const auto known = importsOf(line);
    if (!known)
        return fail(known.error());
    const Imports &imports = *known;
    const auto rulebook = Rulebook::builtIn();
    if (!rulebook)
        return fail(rulebook.error());
    if (figure)
        return printPageFigure(*figure, **catalogue, **rulebook, imports, line.json());
    const TextContext text = languageOfTexts();
    const Indicator &indicator = compiled->indicator();
    const TimeLimits &limits = (*rulebook)->timeLimits();
    if (line.json()) {
        QJsonObject json = definitionJson(*compiled, limits);
        if (imports)
            json.insert(QStringLiteral("imports"), importsJson(indicator, *imports));
        printJson(json);
        return ExitOk;
    }
    Section section = definitionSection(indicator, **catalogue, text);
    if (auto table = timeLimitTable(*compiled, limits, text))
        section.tables.push_back(*std::move(table));
    if (auto table = imports ? lastImportsTable(indicator, *imports, text) : std::nullopt)
        section.tables.push_back(*std::move(table));
    printLine(markdownSections({section}));
    return ExitOk;
}

} // namespace shopglass
