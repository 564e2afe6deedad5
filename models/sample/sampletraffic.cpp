#include "models/sample/sampletraffic.h"

#include "models/sample/sampledata.h"

namespace shopglass {

SampleTraffic::SampleTraffic(const SampleBookContext &context)
    : m_context(context)
{
    const QJsonObject data = sampleData(QStringLiteral("operations"));
    for (const auto &value : data[QLatin1String("scenes")].toArray()) {
        const auto clicks = value[QLatin1String("clicks_per_order")];
        const auto percent = value[QLatin1String("click_percent")];
        m_scenes.push_back({sampleText(value[QLatin1String("name")]), clicks[0].toInt(), clicks[1].toInt(),
                            percent[0].toInt(), percent[1].toInt()});
    }
    Q_ASSERT(m_scenes.size() == std::size_t(SampleScenes));
    m_leastIdle = data[QLatin1String("idle_clicks")][0].toInt();
    m_mostIdle = data[QLatin1String("idle_clicks")][1].toInt();
}

std::vector<SampleTrafficRow> SampleTraffic::of(const SampleDayFigures &figures) const
{
    SampleRandom random(m_context.options.seed, SampleStream::Traffic,
                        static_cast<quint64>(figures.day.index));
    std::vector<SampleTrafficRow> rows;
    auto sold = figures.scenes.begin();
    for (int scene = 0; scene < SampleScenes; ++scene) {
        const Scene &rates = m_scenes[static_cast<std::size_t>(scene)];
        const auto add = [&](std::size_t product, qint64 clicks, const SampleSums *sums) {
            const qint64 exposures = clicks * 100 / random.between(rates.leastPercent, rates.mostPercent)
                + random.between(1, 99);
            const bool searched = static_cast<SampleScene>(scene) == SampleScene::Search;
            const qint64 percent = searched ? m_context.options.troubles.searchExposurePercent : 100;
            rows.push_back(
                {static_cast<SampleScene>(scene), product, exposures * percent / 100, clicks, sums});
        };
        const std::size_t before = rows.size();
        for (; sold != figures.scenes.end() && sold->first.first == scene; ++sold) {
            const SampleSums &sums = sold->second;
            const qint64 orders = std::max(sums.created, sums.orders);
            add(sold->first.second, orders * random.between(rates.leastClicks, rates.mostClicks), &sums);
        }
        // Goods are shown and clicked on days without a sale as well.
        if (rows.size() == before && figures.day.productSums.back() > 0)
            add(random.weighted(figures.day.productSums), random.between(m_leastIdle, m_mostIdle), nullptr);
    }
    return rows;
}

} // namespace shopglass
