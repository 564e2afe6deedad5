// Answers the STEPS and STAGE scoreboards: what each letter is taken to mean, how sure that is, and what the
// shop's own figures say of it.
//
// No score is made up: a letter has figures of the catalogue, a board without known letters has none.
// Threads: pure functions, off the UI thread.

#pragma once

#include "models/indicators/analysis.h"
#include "models/rulebook/growth.h"

#include <QJsonObject>

namespace shopglass {

struct ScoreboardLetterLine
{
    ScoreboardLetter rule;
    std::vector<IndicatorValue> values; ///< by rule.indicators
};

struct ScoreboardBoard
{
    Scoreboard rule;
    std::vector<ScoreboardLetterLine> letters;
};

struct ScoreboardView
{
    QString store;
    Period period;
    std::vector<ScoreboardBoard> boards;
};

ScoreboardView buildScoreboardView(const Evaluator &evaluator);
QJsonObject toJson(const ScoreboardView &view);

} // namespace shopglass
