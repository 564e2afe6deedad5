#include "widgets/pages/launchpanel.h"

#include "models/report/launchparts.h"

namespace shopglass {

LaunchPanel::LaunchPanel(QWidget *parent)
    : ChoicePanel(QStringLiteral("launch_choice"), parent)
{
    setObjectName(QStringLiteral("launch_panel"));
}

QString LaunchPanel::label() const
{
    return tr("&One launch");
}

QString LaunchPanel::spokenName() const
{
    return tr("All that is known of one launch");
}

std::vector<ChoicePanel::Choice> LaunchPanel::choices(const PageInput &input) const
{
    std::vector<Choice> all;
    if (!input.views->launchBoard)
        return all;
    for (const Launch &launch : input.views->launches.launches) {
        // A product may be launched again, so the day belongs to the key.
        all.push_back({//: A launch in a list: its day and its product
                       tr("%1 %2").arg(launch.launchDay.iso(), launchName(launch)),
                       launch.productId + QLatin1Char(' ') + launch.launchDay.iso()});
    }
    return all;
}

Section LaunchPanel::sectionOf(const PageInput &input, std::size_t place) const
{
    return launchDetailSection(*input.views, place, input.text);
}

} // namespace shopglass
