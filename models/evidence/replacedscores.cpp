#include "models/evidence/replacedscores.h"

#include "models/evidence/officialquestion.h"
#include "models/evidence/pagefigures.h"
#include "models/store/scorehistory.h"

#include <algorithm>
#include <span>

namespace shopglass {

namespace {

EvidenceTable emptyTable()
{
    using Type = EvidenceColumn::Type;
    EvidenceTable table;
    table.kind = ReplacedScores;
    table.name = {QStringLiteral("有多个说法的分数"), QStringLiteral("Scores stated more than once")};
    table.columns
        = {{QStringLiteral("day"), {QStringLiteral("日期"), QStringLiteral("Day")}, Type::Day},
           {QStringLiteral("value"), {QStringLiteral("分值"), QStringLiteral("Value")}, Type::Score},
           {QStringLiteral("dimension"), {QStringLiteral("维度"), QStringLiteral("Dimension")}, Type::Text},
           {QStringLiteral("subject_id"),
            {QStringLiteral("商品/达人ID"), QStringLiteral("Product or influencer")},
            Type::Text},
           {QStringLiteral("stated_at"),
            {QStringLiteral("导入或录入时间"), QStringLiteral("Imported or typed in at")},
            Type::Time}};
    return table;
}

bool isOfOneKey(const StatedScore &a, const StatedScore &b)
{
    return a.day == b.day && a.subject == b.subject && a.dimension == b.dimension;
}

EvidenceLine lineOf(const StatedScore &stated)
{
    EvidenceLine line;
    line.share = stated.current ? 1 : 0;
    line.cells = {{stated.day.number(), {}},
                  {stated.thousandths, {}},
                  {{}, stated.dimension},
                  {{}, stated.subject},
                  {stated.importedAt, {}}};
    line.batch = stated.origin.batch;
    line.file = stated.origin.file;
    line.sheet = stated.origin.sheet;
    line.row = stated.origin.row;
    return line;
}

} // namespace

Result<std::optional<EvidenceTable>> replacedScores(const RowsQuestion &question, const Evaluator &evaluator,
                                                    const Workspace &workspace)
{
    const PageFigure *figure = pageFigure(question.indicator);
    const AnalysisContext &context = evaluator.context();
    const ScoreRule *rule
        = figure && figure->indicator.official ? currentRule(*context.rulebook, question.indicator) : nullptr;
    if (!rule)
        return std::optional<EvidenceTable>();
    const auto history = scoreHistory(workspace, context.columns->store.id, rule->score);
    if (!history)
        return history.error();
    const OfficialQuestion asked(question, *rule, context);
    EvidenceTable table = emptyTable();
    for (auto first = history->begin(); first != history->end();) {
        // What is said of one key stands together.
        const auto last = std::find_if_not(
            first, history->end(), [&first](const StatedScore &other) { return isOfOneKey(*first, other); });
        const std::span values(first, last);
        first = last;
        if (values.size() < 2 || !asked.holds(values[0].day, values[0].subject, values[0].dimension))
            continue;
        table.rowCount += values.size();
        for (const StatedScore &stated : values) {
            table.total += stated.current ? 1 : 0;
            if (question.limit == 0 || table.lines.size() < question.limit)
                table.lines.push_back(lineOf(stated));
        }
    }
    return table.rowCount == 0 ? std::optional<EvidenceTable>() : std::optional(std::move(table));
}

} // namespace shopglass
