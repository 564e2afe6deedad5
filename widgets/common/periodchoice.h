// A period as the user chose it: relative choices stay relative, and are stored by name.
//
// Threads: values.

#pragma once

#include "models/rulebook/rulebook.h"

#include <QList>

namespace shopglass {

enum class PeriodPreset {
    Last7Days,
    Last30Days,
    Last90Days,
    ThisWeek, ///< from Monday
    LastWeek, ///< Monday to Sunday
    ThisMonth,
    LastMonth,
    ThisYear,
    Promotion618,
    Promotion116,
    Custom,
};

/// In the order of the picker.
QList<PeriodPreset> periodPresets();
/// "last_30_days" …, as stored in the settings.
QString periodPresetId(PeriodPreset preset);
std::optional<PeriodPreset> periodPresetFromId(const QString &id);

QString comparisonId(Comparison comparison);
std::optional<Comparison> comparisonFromId(const QString &id);

struct PeriodChoice
{
    PeriodPreset preset = PeriodPreset::Last30Days;
    std::optional<Period> custom; ///< for Custom; kept as it was entered

    /// The days that it means. None ends after `asOf`, a custom one excepted. A promotion preset is the
    /// latest event of its series that has begun, up to `asOf`; without one in `events` it is the last 30
    /// days.
    [[nodiscard]] Period resolve(Day asOf, const std::vector<PromotionEvent> &events) const;

    friend bool operator==(const PeriodChoice &, const PeriodChoice &) = default;
};

} // namespace shopglass
