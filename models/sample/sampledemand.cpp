#include "models/sample/sampledemand.h"

#include "models/sample/sampledata.h"

#include <QDate>
#include <QJsonArray>

namespace shopglass {

namespace {

constexpr int LastMonthDays = 30;

SamplePromoterKind promoterKind(const QString &text)
{
    if (text == QLatin1String("influencer"))
        return SamplePromoterKind::Influencer;
    if (text == QLatin1String("leader"))
        return SamplePromoterKind::Leader;
    return text == QLatin1String("affiliate") ? SamplePromoterKind::Affiliate : SamplePromoterKind::None;
}

SampleCarrier carrierKind(const QJsonObject &data, const QString &text)
{
    if (text == data[QLatin1String("live_carrier")].toString())
        return SampleCarrier::Live;
    if (text == data[QLatin1String("video_carrier")].toString())
        return SampleCarrier::Video;
    return text == data[QLatin1String("card_carrier")].toString() ? SampleCarrier::Card
                                                                  : SampleCarrier::Other;
}

} // namespace

SampleDemand::SampleDemand(const SampleOptions &options, const SampleGoods &goods)
    : m_goods(goods)
    , m_firstDay(options.lastDay.plus(1 - options.days))
    , m_troubles(options.troubles)
    , m_seed(options.seed)
{
    const QJsonObject data = sampleData(QStringLiteral("demand"));
    readCalendar(data);
    readSources(data);
    readStreaks(data, options.days);
    m_newBuyerPercent = m_troubles.newBuyerPercent > 0 ? m_troubles.newBuyerPercent
                                                       : data[QLatin1String("new_buyer_percent")].toInt();
    m_unpaidPerMille = data[QLatin1String("unpaid_per_mille")].toInt();
    m_presalePercent = m_troubles.calm > 0 ? 0 : data[QLatin1String("presale_percent")].toInt();
    m_unsignedPerMille = data[QLatin1String("unsigned_per_mille")].toInt();
    m_splitParcelPerMille = m_troubles.calm > 0 ? 0 : data[QLatin1String("split_parcel_per_mille")].toInt();

    std::vector<qint64> sums{0};
    for (int index = 0; index < options.days; ++index) {
        const Day day = m_firstDay.plus(index);
        sums.push_back(sums.back() + weightOf(day, index, options.days));
    }
    // Each day gets its share of the running total, so that the counts add up to exactly what was asked for.
    // The quotient is split to stay far below 2^63.
    for (const qint64 sum : sums) {
        const qint64 whole = options.orders / sums.back() * sum;
        m_before.push_back(whole + options.orders % sums.back() * sum / sums.back());
    }
}

void SampleDemand::readCalendar(const QJsonObject &data)
{
    m_weekdays = sampleNumbers(data[QLatin1String("weekday_percent")]);
    m_months = sampleNumbers(data[QLatin1String("month_percent")]);
    m_growth = sampleNumbers(data[QLatin1String("growth_percent")]);
    m_hourSums = runningSums(sampleNumbers(data[QLatin1String("hour_weights")]));
    m_ownSalePercent = data[QLatin1String("own_sale_percent")].toInt();
    m_noisePercent = static_cast<quint32>(data[QLatin1String("noise_percent")].toInt());
    for (const auto &value : data[QLatin1String("bursts")].toArray()) {
        Burst burst;
        burst.month = value[QLatin1String("month")].toInt();
        burst.dayOfMonth = value[QLatin1String("day")].toInt();
        for (const auto &step : value[QLatin1String("days")].toArray())
            burst.steps.push_back({step[0].toInt(), step[1].toInt(), step[2].toInt()});
        m_bursts.push_back(std::move(burst));
    }
    for (const auto &value : data[QLatin1String("quiet")].toArray()) {
        m_quiet.push_back({Day::fromIso(value[0].toString()).value(),
                           Day::fromIso(value[1].toString()).value(), value[2].toInt()});
    }
}

void SampleDemand::readSources(const QJsonObject &data)
{
    std::array<std::vector<quint32>, 3> weights;
    const QString ownChannel = data[QLatin1String("own_channel")].toString();
    for (const auto &value : data[QLatin1String("sources")].toArray()) {
        const SampleCarrier carrier = carrierKind(data, value[QLatin1String("carrier")].toString());
        m_sources.push_back(
            {sampleText(value[QLatin1String("channel")]), sampleText(value[QLatin1String("carrier")]),
             sampleText(value[QLatin1String("account")]),
             promoterKind(value[QLatin1String("promoter")].toString()), carrier == SampleCarrier::Live,
             carrier, value[QLatin1String("channel")].toString() == ownChannel});
        const int percent = percentOf(m_sources.back());
        weights[0].push_back(static_cast<quint32>(value[QLatin1String("seeding")].toInt() * percent / 100));
        weights[1].push_back(static_cast<quint32>(value[QLatin1String("nurturing")].toInt() * percent / 100));
        weights[2].push_back(static_cast<quint32>(value[QLatin1String("mature")].toInt() * percent / 100));
    }
    for (std::size_t stage = 0; stage < weights.size(); ++stage)
        m_sourceSums[stage] = runningSums(weights[stage]);
}

/// How much of its usual weight a source has.
int SampleDemand::percentOf(const SampleSource &source) const
{
    if (source.promoter != SamplePromoterKind::None)
        return m_troubles.distributionPercent;
    if (source.kind == SampleCarrier::Card)
        return m_troubles.shelfPercent;
    return source.live ? m_troubles.ownLivePercent : 100;
}

void SampleDemand::readStreaks(const QJsonObject &data, int days)
{
    m_latePercent = m_troubles.calm > 0 ? 0 : data[QLatin1String("late_percent")].toInt();
    m_lateInStreakPercent = data[QLatin1String("late_in_streak_percent")].toInt();
    const QJsonObject streaks = data[QLatin1String("streaks")].toObject();
    m_streakAfterFrom = streaks[QLatin1String("after_anchor_days")][0].toInt();
    m_streakAfterTo = streaks[QLatin1String("after_anchor_days")][1].toInt();
    m_streakFrom = streaks[QLatin1String("at_percent_of_days")].toInt() * days / 100;
    m_streakDays = streaks[QLatin1String("days")].toInt();
}

std::vector<int> SampleDemand::daysSinceAnchors(Day day) const
{
    std::vector<int> since;
    const int year = day.date().year();
    for (const Burst &burst : m_bursts)
        since.push_back(day - Day::fromDate(QDate(year, burst.month, burst.dayOfMonth)));
    return since;
}

bool SampleDemand::hasOwnSale(int index) const
{
    SampleRandom random(m_seed, SampleStream::OwnSales, static_cast<quint64>(index));
    return random.percent(m_troubles.ownSalePercent);
}

int SampleDemand::burstPercent(Day day, int dayIndex) const
{
    const std::vector<int> since = daysSinceAnchors(day);
    for (std::size_t burst = 0; burst < m_bursts.size(); ++burst) {
        for (const auto &step : m_bursts[burst].steps) {
            if (step.from <= since[burst] && since[burst] <= step.to)
                return step.percent;
        }
    }
    if (hasOwnSale(dayIndex))
        return m_ownSalePercent;
    return 100;
}

qint64 SampleDemand::weightOf(Day day, int index, int days) const
{
    const auto weekday = static_cast<std::size_t>(day.date().dayOfWeek() - 1);
    const auto month = static_cast<std::size_t>(day.date().month() - 1);
    qint64 weight = qint64(m_weekdays[weekday]) * m_months[month];
    const qint64 growth = qint64(m_growth[1]) - m_growth[0];
    weight = weight * (m_growth[0] + growth * index / std::max(days - 1, 1)) / 100;
    weight = weight * burstPercent(day, index) / 100;
    for (const Quiet &quiet : m_quiet) {
        if (quiet.from <= day && day <= quiet.to)
            weight = weight * quiet.percent / 100;
    }
    if (index >= days - LastMonthDays)
        weight = weight * m_troubles.lastMonthPercent / 100;
    SampleRandom random(m_seed, SampleStream::Day, static_cast<quint64>(index));
    return weight * random.between(100 - m_noisePercent, 100 + m_noisePercent) / 100;
}

SampleDay SampleDemand::day(int dayIndex) const
{
    SampleDay result;
    result.day = m_firstDay.plus(dayIndex);
    result.index = dayIndex;
    result.burstPercent = burstPercent(result.day, dayIndex);
    bool streak = dayIndex >= m_streakFrom && dayIndex < m_streakFrom + m_streakDays;
    for (const int since : daysSinceAnchors(result.day))
        streak = streak || (since >= m_streakAfterFrom && since <= m_streakAfterTo);
    streak = streak && m_troubles.calm == 0;
    const int planted = m_troubles.reach(result.day) ? m_troubles.latePercent : 0;
    result.latePercent = std::max(streak ? m_lateInStreakPercent : m_latePercent, planted);
    const int month = result.day.date().month();
    quint32 sum = 0;
    for (const auto &product : m_goods.products())
        result.productSums.push_back(sum += m_goods.weightOn(product, dayIndex, month));
    return result;
}

const SampleSource &SampleDemand::pickSource(SampleStage stage, SampleRandom &random) const
{
    return m_sources[random.weighted(m_sourceSums[static_cast<std::size_t>(stage)])];
}

BeijingSeconds SampleDemand::pickSecondOfDay(SampleRandom &random) const
{
    const auto hour = static_cast<BeijingSeconds>(random.weighted(m_hourSums));
    return hour * 3'600 + random.between(0, 3'599);
}

} // namespace shopglass
