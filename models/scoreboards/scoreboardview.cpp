#include "models/scoreboards/scoreboardview.h"

#include "models/indicators/indicatorjson.h"

namespace shopglass {

ScoreboardView buildScoreboardView(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    ScoreboardView view;
    view.store = context.columns->store.name;
    view.period = context.period;
    for (const Scoreboard &rule : context.rulebook->scoreboards().boards) {
        ScoreboardBoard board{rule, {}};
        for (const ScoreboardLetter &letter : rule.letters) {
            ScoreboardLetterLine line{letter, {}};
            for (const QString &id : letter.indicators)
                line.values.push_back(evaluator.value(id));
            board.letters.push_back(std::move(line));
        }
        view.boards.push_back(std::move(board));
    }
    return view;
}

QJsonObject toJson(const ScoreboardView &view)
{
    QJsonArray boards;
    for (const ScoreboardBoard &board : view.boards) {
        QJsonArray letters;
        for (const ScoreboardLetterLine &line : board.letters) {
            letters.append(QJsonObject{{QStringLiteral("id"), line.rule.id},
                                       {QStringLiteral("letter"), line.rule.letter},
                                       {QStringLiteral("name"), toJson(line.rule.name)},
                                       {QStringLiteral("meaning"), toJson(line.rule.meaning)},
                                       {QStringLiteral("provenance"), toJson(line.rule.provenance)},
                                       {QStringLiteral("indicators"), toJson(line.values)}});
        }
        boards.append(QJsonObject{{QStringLiteral("id"), board.rule.id},
                                  {QStringLiteral("name"), toJson(board.rule.name)},
                                  {QStringLiteral("summary"), toJson(board.rule.summary)},
                                  {QStringLiteral("letters_known"), board.rule.lettersKnown},
                                  {QStringLiteral("letters"), letters},
                                  {QStringLiteral("provenance"), toJson(board.rule.provenance)}});
    }
    return {{QStringLiteral("store"), view.store},
            {QStringLiteral("period"), toJson(view.period)},
            {QStringLiteral("boards"), boards}};
}

} // namespace shopglass
