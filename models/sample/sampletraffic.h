// Who saw and clicked what on a day: exposures and clicks by scene and product, made up around the orders so
// that exposures > clicks > orders everywhere and every report says the same sums.

#pragma once

#include "models/sample/samplebook.h"

namespace shopglass {

struct SampleTrafficRow
{
    SampleScene scene = SampleScene::Other;
    std::size_t product = 0;
    qint64 exposures = 0;
    qint64 clicks = 0;
    const SampleSums *sums = nullptr; ///< null where nobody bought; lives as long as the day's figures
};

class SampleTraffic final
{
public:
    explicit SampleTraffic(const SampleBookContext &context);

    /// The day's rows, by scene and product; every scene has at least one.
    [[nodiscard]] std::vector<SampleTrafficRow> of(const SampleDayFigures &figures) const;

    [[nodiscard]] const std::string &sceneName(SampleScene scene) const
    {
        return m_scenes[static_cast<std::size_t>(scene)].name;
    }

private:
    struct Scene
    {
        std::string name;
        qint64 leastClicks = 0; ///< per order
        qint64 mostClicks = 0;
        qint64 leastPercent = 0; ///< clicks per hundred exposures
        qint64 mostPercent = 0;
    };

    SampleBookContext m_context;
    std::vector<Scene> m_scenes;
    qint64 m_leastIdle = 0;
    qint64 m_mostIdle = 0;
};

} // namespace shopglass
