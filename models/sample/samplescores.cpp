#include "models/sample/samplescores.h"

#include "models/sample/sampledata.h"

namespace shopglass {

namespace {

constexpr std::size_t WeeklyProducts = 8;
constexpr std::size_t WeeklyPromoters = 6;
constexpr int FallDays = 28;
constexpr int UsualLatePercent = 5; // above this a day belongs to a slow-shipping streak

} // namespace

SampleScores::SampleScores(const SampleOrders &orders, quint64 seed, int fall)
    : m_orders(orders)
    , m_seed(seed)
    , m_fall(fall)
{
    const QJsonObject people = sampleData(QStringLiteral("people"));
    const QJsonObject scores = people[QLatin1String("scores")].toObject();
    m_store = sampleText(scores[QLatin1String("store")]);
    m_product = sampleText(scores[QLatin1String("product")]);
    m_reputation = sampleText(scores[QLatin1String("reputation")]);
    m_dimensions = sampleTexts(scores[QLatin1String("store_dimensions")]);
    m_shop = sampleText(people[QLatin1String("shop")]);
}

std::span<const SampleCell> SampleScores::row(int dayIndex, const std::string &score,
                                              std::optional<qint64> subject, const std::string &name,
                                              const std::string &dimension, qint64 hundredths)
{
    m_cells[0].setTime(startOf(m_orders.demand().firstDay().plus(dayIndex)));
    m_cells[0].text.resize(10); // the day alone
    m_cells[1].set(score);
    if (subject)
        m_cells[2].set(SampleCell::Kind::Id, *subject);
    else
        m_cells[2].set({}); // the store itself
    m_cells[3].set(name);
    m_cells[4].set(dimension);
    std::string value;
    appendYuan(value, hundredths, SampleGrouping::None); // two decimals, as a score has
    m_cells[5].set(value);
    return m_cells;
}

bool SampleScores::storeScores(int dayIndex, const std::function<bool(std::span<const SampleCell>)> &visit)
{
    // A slow day is felt for two weeks afterwards, fading.
    int slowness = 0;
    for (int back = 0; back < 14 && back <= dayIndex; ++back) {
        if (m_orders.demand().day(dayIndex - back).latePercent > UsualLatePercent)
            slowness += 14 - back;
    }
    SampleRandom random(m_seed, SampleStream::Scores, static_cast<quint64>(dayIndex));
    const int drift = dayIndex * 12 / std::max(m_orders.demand().days() - 1, 1);
    const int fallingSince = m_orders.demand().days() - 1 - FallDays;
    const int fallen = m_fall * std::max(0, dayIndex - fallingSince) / FallDays;
    const std::array<qint64, 3> values{468 + drift - fallen + random.between(-1, 1),
                                       482 - slowness / 3 - fallen + random.between(-1, 1),
                                       471 + drift / 2 - fallen + random.between(-1, 1)};
    const qint64 total = (values[0] * 4 + values[1] * 35 / 10 + values[2] * 25 / 10) / 10;
    if (!visit(row(dayIndex, m_store, {}, m_shop, {}, total)))
        return false;
    for (std::size_t index = 0; index < values.size(); ++index) {
        if (!visit(row(dayIndex, m_store, {}, m_shop, m_dimensions[index], values[index])))
            return false;
    }
    return true;
}

bool SampleScores::weeklyScores(int dayIndex, const std::function<bool(std::span<const SampleCell>)> &visit)
{
    SampleRandom random(m_seed, SampleStream::Scores, 1'000'000 + static_cast<quint64>(dayIndex));
    const auto &products = m_orders.goods().products();
    for (std::size_t index = 0; index < std::min(WeeklyProducts, products.size()); ++index) {
        const auto &product = products[index];
        const qint64 value = 7'400 + static_cast<qint64>(index) * 190 + random.between(-90, 90);
        const bool sold = m_orders.goods().weightOn(product, dayIndex, 1) > 0;
        if (sold && !visit(row(dayIndex, m_product, product.id, product.title, {}, value)))
            return false;
    }
    const auto &influencers = m_orders.people().influencers();
    for (std::size_t index = 0; index < std::min(WeeklyPromoters, influencers.size()); ++index) {
        const qint64 value = 488 - static_cast<qint64>(index) * 9 + random.between(-3, 3);
        if (!visit(row(dayIndex, m_reputation, influencers[index].id, influencers[index].name, {}, value)))
            return false;
    }
    return true;
}

void SampleScores::writeTo(const std::function<bool(std::span<const SampleCell>)> &visit)
{
    for (int dayIndex = 0; dayIndex < m_orders.demand().days(); ++dayIndex) {
        if (!storeScores(dayIndex, visit))
            return;
        if (dayIndex % 7 == 0 && !weeklyScores(dayIndex, visit))
            return;
    }
}

} // namespace shopglass
