#include "models/sample/samplegoods.h"

#include "models/sample/sampledata.h"
#include "models/sample/samplerandom.h"

#include <QJsonArray>

namespace shopglass {

namespace {

// Launches keep clear of the first weeks, where nothing could be told to be new, and of the last days.
constexpr int FirstLaunchDay = 40;
constexpr int QuietEndDays = 12;
// A planted launch that dies: old enough to be judged, young enough to matter.
constexpr int DyingLaunchDays = 24;
constexpr quint32 DyingPopularity = 30'000;

} // namespace

SampleGoods::SampleGoods(const SampleOptions &options)
{
    readCategories();
    const QJsonObject data = sampleData(QStringLiteral("goods"));
    const QJsonObject life = data[QLatin1String("launch_life")].toObject();
    m_seedingDays = life[QLatin1String("seeding_days")].toInt();
    m_nurturingDays = life[QLatin1String("nurturing_days")].toInt();
    m_seedingPercent = static_cast<quint32>(life[QLatin1String("seeding_percent")].toInt());
    m_nurturingPercent = static_cast<quint32>(life[QLatin1String("nurturing_percent")].toInt());
    m_harvestPercent = static_cast<quint32>(life[QLatin1String("harvest_percent")].toInt());
    m_failedDays = life[QLatin1String("failed_days")].toInt();
    m_failedPercent = options.troubles.calm > 0 ? 0 : data[QLatin1String("failed_launch_percent")].toInt();

    const qint64 wanted = options.orders / data[QLatin1String("orders_per_product")].toInt();
    const int count = static_cast<int>(std::clamp<qint64>(
        wanted, data[QLatin1String("products_least")].toInt(), data[QLatin1String("products_most")].toInt()));
    const int launches
        = count * data[QLatin1String("launch_percent")].toInt() * options.troubles.launchPercent / 10'000;
    SampleRandom random(options.seed, SampleStream::Goods, 0);
    for (int index = 0; index < count; ++index) {
        m_products.push_back(standingProduct(options.seed, index, count));
        if (index % 5 == 2 && index / 5 < launches)
            makeLaunch(m_products.back(), random, options.days);
    }
    if (options.troubles.calm == 0)
        pauseSome(random, options.days);
    plant(options);
}

std::size_t SampleGoods::bestSeller() const
{
    const auto wanted
        = [](const SampleProduct &product) { return product.launchDay ? 0 : product.popularity; };
    return static_cast<std::size_t>(std::ranges::max_element(m_products, {}, wanted) - m_products.begin());
}

void SampleGoods::plant(const SampleOptions &options)
{
    const SampleTroubles &troubles = options.troubles;
    if (troubles.sizePercent > 0) {
        SampleProduct &best = m_products[bestSeller()];
        best.badSpecB = options.seed % categoryOf(best).specB.size();
    }
    SampleRandom random(options.seed, SampleStream::Troubles, 0);
    for (SampleProduct &product : m_products) {
        if (product.launchDay)
            product.onlySeeded = !random.percent(troubles.launchShelfPercent);
    }
    const auto launch
        = std::ranges::find_if(m_products, [](const auto &product) { return product.launchDay.has_value(); });
    if (troubles.launchFallPercent == 0 || launch == m_products.end() || options.days <= DyingLaunchDays)
        return;
    launch->launchDay = options.days - DyingLaunchDays;
    launch->popularity = DyingPopularity;
    launch->fallPercent = troubles.launchFallPercent;
}

void SampleGoods::readCategories()
{
    for (const auto &value : sampleData(QStringLiteral("goods"))[QLatin1String("categories")].toArray()) {
        SampleCategory category;
        category.name = sampleText(value[QLatin1String("name")]);
        category.weight = static_cast<quint32>(value[QLatin1String("weight")].toInt());
        category.leastPrice = value[QLatin1String("price")][0].toInt();
        category.mostPrice = value[QLatin1String("price")][1].toInt();
        category.refundPerMille = value[QLatin1String("refund_per_mille")].toInt();
        category.leastRate = value[QLatin1String("rate")][0].toInt();
        category.mostRate = value[QLatin1String("rate")][1].toInt();
        category.season = sampleNumbers(value[QLatin1String("season")]);
        category.adjectives = sampleTexts(value[QLatin1String("adjectives")]);
        category.nouns = sampleTexts(value[QLatin1String("nouns")]);
        category.tails = sampleTexts(value[QLatin1String("tails")]);
        category.specAName = sampleText(value[QLatin1String("spec_a_name")]);
        category.specA = sampleTexts(value[QLatin1String("spec_a")]);
        category.specBName = sampleText(value[QLatin1String("spec_b_name")]);
        category.specB = sampleTexts(value[QLatin1String("spec_b")]);
        m_categories.push_back(std::move(category));
    }
}

SampleProduct SampleGoods::standingProduct(quint64 seed, int index, int count) const
{
    SampleRandom random(seed, SampleStream::Goods, static_cast<quint64>(index) + 1);
    std::vector<quint32> weights;
    for (const auto &category : m_categories)
        weights.push_back(category.weight);
    SampleProduct product;
    product.category = random.weighted(runningSums(weights));
    const SampleCategory &category = m_categories[product.category];
    product.id = 25'000'000'000'000 + random.between(0, 899'999) * 1'000'000 + index * 1'009;
    product.title = random.pick(category.adjectives) + random.pick(category.adjectives)
        + random.pick(category.nouns) + random.pick(category.tails);
    product.skuPrefix = "YS" + std::to_string(10'000 + index);
    // Two draws of which the lower wins: many cheap goods, few dear ones. Whole ten fen.
    const qint64 first = random.between(category.leastPrice, category.mostPrice);
    const qint64 second = random.between(category.leastPrice, category.mostPrice);
    product.price = std::min(first, second) / 10 * 10;
    product.rate = static_cast<int>(random.between(category.leastRate, category.mostRate));
    product.refundPerMille = static_cast<int>(category.refundPerMille * random.between(70, 130) / 100);
    // A few goods carry the shop, as in life: weights fall with the rank, which the seed shuffles.
    const auto rank = static_cast<quint32>((index * 7 + static_cast<int>(seed % 97)) % count);
    product.popularity = 30'000 / (rank + 4) + 250;
    return product;
}

void SampleGoods::makeLaunch(SampleProduct &product, SampleRandom &random, int days) const
{
    if (days < FirstLaunchDay + QuietEndDays + 1)
        return;
    product.launchDay = static_cast<int>(random.between(FirstLaunchDay, days - QuietEndDays - 1));
    product.fails = random.percent(m_failedPercent);
    product.popularity = static_cast<quint32>(random.between(3'000, 9'000));
}

void SampleGoods::pauseSome(SampleRandom &random, int days)
{
    const QJsonObject data = sampleData(QStringLiteral("goods"));
    const int wanted = data[QLatin1String("pausing_products")].toInt();
    const int least = data[QLatin1String("pause_days")][0].toInt();
    const int most = data[QLatin1String("pause_days")][1].toInt();
    if (days < most + 2 * FirstLaunchDay)
        return;
    int paused = 0;
    for (std::size_t index = 1; index < m_products.size() && paused < wanted; index += 5) {
        SampleProduct &product = m_products[index];
        if (product.launchDay)
            continue;
        product.pauseDays = static_cast<int>(random.between(least, most));
        product.pauseFrom = static_cast<int>(random.between(20, days - product.pauseDays - 30));
        ++paused;
    }
}

quint32 SampleGoods::weightOn(const SampleProduct &product, int dayIndex, int month) const
{
    if (product.pauseFrom && dayIndex >= *product.pauseFrom
        && dayIndex < *product.pauseFrom + product.pauseDays)
        return 0;
    quint32 weight
        = product.popularity * categoryOf(product).season[static_cast<std::size_t>(month - 1)] / 100;
    if (!product.launchDay)
        return weight;
    const int age = dayIndex - *product.launchDay;
    if (age < 0 || (product.fails && age >= m_failedDays))
        return 0;
    if (age < m_seedingDays)
        return weight * m_seedingPercent / 100;
    if (product.fails)
        return weight * m_seedingPercent / 500;
    if (product.fallPercent > 0)
        return weight * m_seedingPercent * static_cast<quint32>(100 - product.fallPercent) / 10'000;
    return weight * (age < m_seedingDays + m_nurturingDays ? m_nurturingPercent : m_harvestPercent) / 100;
}

SampleStage SampleGoods::stageOn(const SampleProduct &product, int dayIndex) const
{
    const int back = product.pauseFrom ? *product.pauseFrom + product.pauseDays : 0;
    std::optional<int> start = product.launchDay;
    if (product.pauseFrom && dayIndex >= back)
        start = back;
    if (!start)
        return SampleStage::Mature;
    const int age = dayIndex - *start;
    if (age < m_seedingDays || product.onlySeeded)
        return SampleStage::Seeding;
    return age < m_seedingDays + m_nurturingDays ? SampleStage::Nurturing : SampleStage::Mature;
}

} // namespace shopglass
