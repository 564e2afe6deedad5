#include "widgets/common/periodchoice.h"

#include <QDate>

#include <algorithm>
#include <utility>

namespace shopglass {

namespace {

const QList<std::pair<PeriodPreset, QString>> &presetIds()
{
    static const QList<std::pair<PeriodPreset, QString>> ids{
        {PeriodPreset::Last7Days, QStringLiteral("last_7_days")},
        {PeriodPreset::Last30Days, QStringLiteral("last_30_days")},
        {PeriodPreset::Last90Days, QStringLiteral("last_90_days")},
        {PeriodPreset::ThisWeek, QStringLiteral("this_week")},
        {PeriodPreset::LastWeek, QStringLiteral("last_week")},
        {PeriodPreset::ThisMonth, QStringLiteral("this_month")},
        {PeriodPreset::LastMonth, QStringLiteral("last_month")},
        {PeriodPreset::ThisYear, QStringLiteral("this_year")},
        {PeriodPreset::Promotion618, QStringLiteral("promotion_618")},
        {PeriodPreset::Promotion116, QStringLiteral("promotion_116")},
        {PeriodPreset::Custom, QStringLiteral("custom")},
    };
    return ids;
}

const QList<std::pair<Comparison, QString>> &comparisonIds()
{
    static const QList<std::pair<Comparison, QString>> ids{
        {Comparison::None, QStringLiteral("none")},
        {Comparison::Previous, QStringLiteral("previous")},
        {Comparison::LastYear, QStringLiteral("last_year")},
        {Comparison::LastPromotion, QStringLiteral("last_promotion")},
    };
    return ids;
}

template<class T>
QString idOf(const QList<std::pair<T, QString>> &ids, T value)
{
    const auto found
        = std::find_if(ids.begin(), ids.end(), [&](const auto &entry) { return entry.first == value; });
    return found->second;
}

template<class T>
std::optional<T> valueOf(const QList<std::pair<T, QString>> &ids, const QString &id)
{
    const auto found
        = std::find_if(ids.begin(), ids.end(), [&](const auto &entry) { return entry.second == id; });
    return found == ids.end() ? std::nullopt : std::optional(found->first);
}

Period lastDays(Day asOf, int days)
{
    return {asOf.plus(1 - days), asOf};
}

Period monthOf(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {Day::fromDate(first), Day::fromDate(first.addMonths(1).addDays(-1))};
}

Period promotion(const QString &series, Day asOf, const std::vector<PromotionEvent> &events)
{
    const PromotionEvent *latest = nullptr;
    for (const PromotionEvent &event : events) {
        if (event.series == series && event.days().from <= asOf
            && (!latest || event.days().from > latest->days().from))
            latest = &event;
    }
    if (!latest)
        return lastDays(asOf, 30);
    return {latest->days().from, std::min(latest->days().to, asOf)};
}

} // namespace

QList<PeriodPreset> periodPresets()
{
    QList<PeriodPreset> presets;
    for (const auto &[preset, id] : presetIds())
        presets << preset;
    return presets;
}

QString periodPresetId(PeriodPreset preset)
{
    return idOf(presetIds(), preset);
}

std::optional<PeriodPreset> periodPresetFromId(const QString &id)
{
    return valueOf(presetIds(), id);
}

QString comparisonId(Comparison comparison)
{
    return idOf(comparisonIds(), comparison);
}

std::optional<Comparison> comparisonFromId(const QString &id)
{
    return valueOf(comparisonIds(), id);
}

Period PeriodChoice::resolve(Day asOf, const std::vector<PromotionEvent> &events) const
{
    const QDate date = asOf.date();
    const Day monday = asOf.plus(1 - date.dayOfWeek());
    switch (preset) {
    case PeriodPreset::Last7Days:
        return lastDays(asOf, 7);
    case PeriodPreset::Last30Days:
        return lastDays(asOf, 30);
    case PeriodPreset::Last90Days:
        return lastDays(asOf, 90);
    case PeriodPreset::ThisWeek:
        return {monday, asOf};
    case PeriodPreset::LastWeek:
        return {monday.plus(-7), monday.plus(-1)};
    case PeriodPreset::ThisMonth:
        return {monthOf(date).from, asOf};
    case PeriodPreset::LastMonth:
        return monthOf(date.addMonths(-1));
    case PeriodPreset::ThisYear:
        return {Day::fromDate(QDate(date.year(), 1, 1)), asOf};
    case PeriodPreset::Promotion618:
        return promotion(QStringLiteral("618"), asOf, events);
    case PeriodPreset::Promotion116:
        return promotion(QStringLiteral("116"), asOf, events);
    case PeriodPreset::Custom:
        return custom.value_or(lastDays(asOf, 30));
    }
    return lastDays(asOf, 30);
}

} // namespace shopglass
