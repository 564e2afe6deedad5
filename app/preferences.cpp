#include "app/preferences.h"

#include <QSettings>

namespace shopglass {

namespace {

std::optional<Period> customPeriod(const QSettings &settings)
{
    const auto from = Day::fromIso(settings.value(QStringLiteral("period/from")).toString());
    const auto to = Day::fromIso(settings.value(QStringLiteral("period/to")).toString());
    if (!from || !to || *from > *to)
        return std::nullopt;
    return Period{*from, *to};
}

} // namespace

Preferences Preferences::load()
{
    const QSettings settings;
    Preferences loaded;
    const auto text = [&](const char *key) { return settings.value(QLatin1String(key)).toString(); };
    loaded.theme = themeChoiceFromId(text("theme")).value_or(loaded.theme);
    loaded.language = text("language");
    const bool redRises = text("changeColours") == QLatin1String("red_rises");
    loaded.changeColours = redRises ? ChangeColours::RedRises : ChangeColours::Judged;
    loaded.page = text("page");
    loaded.reportFormat = reportFormatFromId(text("reportFormat")).value_or(loaded.reportFormat);
    loaded.reportDetails = settings.value(QStringLiteral("reportDetails"), false).toBool();
    loaded.store = text("store");
    loaded.period.preset = periodPresetFromId(text("period/preset")).value_or(loaded.period.preset);
    loaded.period.custom = customPeriod(settings);
    if (loaded.period.preset == PeriodPreset::Custom && !loaded.period.custom)
        loaded.period.preset = PeriodPreset::Last30Days;
    loaded.comparison = comparisonFromId(text("period/comparison")).value_or(loaded.comparison);
    loaded.narrowSidebar = settings.value(QStringLiteral("narrowSidebar"), false).toBool();
    loaded.geometry = settings.value(QStringLiteral("geometry")).toByteArray();
    return loaded;
}

void Preferences::save() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("theme"), themeChoiceId(theme));
    settings.setValue(QStringLiteral("changeColours"),
                      changeColours == ChangeColours::RedRises ? QStringLiteral("red_rises")
                                                               : QStringLiteral("judged"));
    settings.setValue(QStringLiteral("language"), language);
    settings.setValue(QStringLiteral("page"), page);
    settings.setValue(QStringLiteral("reportFormat"), reportFormatId(reportFormat));
    settings.setValue(QStringLiteral("reportDetails"), reportDetails);
    settings.setValue(QStringLiteral("store"), store);
    settings.setValue(QStringLiteral("period/preset"), periodPresetId(period.preset));
    settings.setValue(QStringLiteral("period/from"), period.custom ? period.custom->from.iso() : QString());
    settings.setValue(QStringLiteral("period/to"), period.custom ? period.custom->to.iso() : QString());
    settings.setValue(QStringLiteral("period/comparison"), comparisonId(comparison));
    settings.setValue(QStringLiteral("narrowSidebar"), narrowSidebar);
    settings.setValue(QStringLiteral("geometry"), geometry);
}

} // namespace shopglass
