// The parts of the Launches page about new products: the board, and all that is known of one launch.

#pragma once

#include "models/launches/launchboard.h"
#include "models/report/sections.h"

namespace shopglass {

/// 种草, 养草, 拔草 …
QString launchStageName(LaunchStage stage);
QString launchName(const Launch &launch);
/// The days of its window so far.
Period launchDays(const Launch &launch);
/// What to do next with a launch, as the rulebook puts it; empty where nothing is asked.
QString launchStepText(const LaunchBoard &board, const LaunchDetail &detail, const TextContext &text);
/// What is wrong with it, with the figures; empty = nothing.
QStringList launchFlagTexts(const LaunchBoard &board, const LaunchDetail &detail, const TextContext &text);
/// A gate's name with its numbers filled in.
QString launchGateName(const LaunchGate &gate, const TextContext &text);
/// What to do while the gate is not passed.
QString launchHintText(const LaunchGate &gate, const TextContext &text);
/// "8 so far, 2 days left" …
QString launchGateText(const LaunchGate &gate, const GateResult &result);

/// What a field sold of it; "not covered" where no order file of its window tells who sold.
TableCell launchFieldCell(const Launch &launch, Field field, const TextContext &text);
/// On how many days nobody can say who sold it, and which file would; empty where all days tell.
QString launchUntoldSentence(const ViewSet &views, const Launch &launch, const TextContext &text);

/// Why a list of launches is empty: there are none, or the files cannot tell.
QString noLaunchText(const LaunchView &view);
/// The forecast of a launch's window with its interval and error, or why there is none.
QString launchForecastText(const LaunchBoard &board, const LaunchForecast &forecast, const TextContext &text);

/// Launches by stage with their gates; without launches it says so.
Section launchBoardSection(const ViewSet &views, const TextContext &text);
/// All that is known of one launch. Requires: an index into LaunchView::launches, and a board.
Section launchDetailSection(const ViewSet &views, std::size_t launch, const TextContext &text);

} // namespace shopglass
