// The pieces that the Scores page and the report's score chapter are made of.

#pragma once

#include "models/report/sections.h"

namespace shopglass {

/// What the Scores page is about: a tab each.
enum class ScorePart { Overview, Costs, Plans, History, Programmes };
QString scorePartTitle(ScorePart part);

/// What a gap asks for in one sentence: orders to save and until when, hours over, or how many bad ones still
/// fit; empty where nothing can be said.
QString gapAdvice(const ScoreGap &gap, const TextContext &text);
/// The worst gap in one sentence, or that there is none; empty without data.
QString worstGapSentence(const ScoreCard &card, const TextContext &text);

/// "What costs points": sentences, waterfall or attainments, table. All of it estimated.
Section costSection(const ScoreCard &card, const TextContext &text);
/// What the official totals unlock, as far as the lines are known.
Section benefitSection(const ScoreCard &card, const TextContext &text);
/// How the hours of the pick-up rate spread; empty without orders that are due.
std::vector<Section> shippingSections(const ShippingHours &hours, const TextContext &text);
/// Products or influencers, worst first. Requires: the card has subjects.
Section subjectSection(const ScoreCard &card, const ViewSet &views, const TextContext &text);
/// The official values by the dimensions of a rule version that no longer holds.
Section formerSection(const ScoreCard &card, const TextContext &text);

/// The history of an official value: of a dimension, or of the total where it is empty.
RowsQuestion officialQuestion(const ScoreCard &card, const QString &dimension);
/// Official values of the store by dimension, with full marks as target; empty without any.
ChartSpec dimensionChart(const ScoreCard &card, const TextContext &text);
/// A dimension as people read it: in their language where the rule knows it, else as published.
QString dimensionLabel(const ScoreCard &card, const OfficialScoreLine &line, const TextContext &text);

} // namespace shopglass
