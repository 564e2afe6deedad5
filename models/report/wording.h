// The words that all section builders share: days, periods, changes, states, names, where a missing file is
// found.
//
// Texts follow the installed translation; LocalText and number forms follow the TextContext.

#pragma once

#include "models/report/sections.h"

namespace shopglass {

/// The text in the wanted language; the other one where it is empty.
QString local(const LocalText &text, const TextContext &context);

/// "9/1".
QString shortDay(Day day);
/// "9/1–9/7"; with years where the two ends differ in year, one day alone where they are the same.
QString shortPeriod(Period period);
/// "2026-09-01 – 2026-09-07".
QString fullPeriod(Period period);
/// "vs previous period 9/1–9/7"; empty without a comparison period.
QString comparisonWords(Comparison comparison, const std::optional<Period> &period);

/// The id where there is no name.
QString nameOrId(const QString &name, const QString &id);
/// "not enough data" …; empty for ValueState::Value.
QString stateText(ValueState state);
/// "▲ 12.3%", "▼ 1.20 pp", or the state of the comparison in words; empty when none was asked for.
QString deltaText(const IndicatorValue &value, const TextContext &context);
/// "no change".
QString noChangeText();
/// Good or bad by direction; Muted where nothing changed or there is no base.
Meaning deltaMeaning(const IndicatorValue &value, Direction direction);
/// "covers 5 of 7 days" where a value rests on part of its period, the sample where it is too small; else
/// empty.
QString coverageNote(const IndicatorValue &value);

QString fieldName(Field field);
SeriesRole fieldRole(Field field);
QString confidenceText(Confidence confidence);
/// With whom a published rule binds, where that is not every shop.
QString confidenceText(const Provenance &provenance, const TextContext &context);
QString ownerName(const Action &action, const TextContext &context);

/// Name and direction of an indicator as the catalogue has it; the id and Neutral where there is no
/// catalogue.
QString indicatorName(const ViewSet &views, const QString &id, const TextContext &context);
Direction indicatorDirection(const ViewSet &views, const QString &id);

/// Its expression in names: "Paid GMV ÷ Buyers"; empty where it only repeats the indicator itself.
QString formulaWords(const Catalogue &catalogue, const Indicator &indicator, const TextContext &context);
/// An expression over measures in their names; empty where it uses something that has none.
QString measureWords(const Catalogue &catalogue, const QString &expression, const TextContext &context);

/// Where the back office offers a file kind: "Import Orders (Orders → Export)."; empty for unknown kinds.
QString importHint(const ViewSet &views, const QString &kindId, const TextContext &context);
/// "shipments.picked_up_at" in words; as it is where no kind of files has the column.
QString columnName(const QString &column, const TextContext &context);
/// What to import so that the indicator gets a value in the period; empty when nothing is missing.
QString missingFileHint(const ViewSet &views, const QString &indicatorId, Period period,
                        const TextContext &context);

/// A card for an indicator of the view set's period.
CardSpec indicatorCard(const ViewSet &views, const IndicatorValue &value, const TextContext &context);

} // namespace shopglass
