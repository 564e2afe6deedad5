#include "models/sample/sampleadbook.h"

#include "models/sample/sampledata.h"

namespace shopglass {

namespace {

constexpr int HoursPerDay = 24;
constexpr qint64 LeastSpend = 3'000; // fen

} // namespace

SampleAdBook::SampleAdBook(const SampleBookContext &context)
    : m_context(context)
    , m_days(context.options.folder, QStringLiteral("ads"), context.daysText())
    , m_hours(context.options.folder, QStringLiteral("ads_hourly"), context.daysText())
{
    const QJsonObject data = sampleData(QStringLiteral("operations"))[QLatin1String("ads")].toObject();
    for (const auto &value : data[QLatin1String("campaigns")].toArray()) {
        const auto roi = value[QLatin1String("roi_percent")];
        m_campaigns.push_back(
            {value[QLatin1String("id")].toInt(), value[QLatin1String("unit_id")].toInt(),
             sampleText(value[QLatin1String("name")]), sampleText(value[QLatin1String("unit")]),
             sampleText(value[QLatin1String("goal")]), value[QLatin1String("share_percent")].toInt(),
             roi[0].toInt(), roi[1].toInt(), value[QLatin1String("only_burst")].toBool()});
    }
    m_windowDays = sampleNumbers(data[QLatin1String("window_days")]);
    m_windowPercent = sampleNumbers(data[QLatin1String("window_percent")]);
    m_total = sampleText(data[QLatin1String("total")]);
    m_hourlyDays = data[QLatin1String("hourly_days")].toInt();
    m_burstPercent = data[QLatin1String("burst_percent")].toInt();
}

void SampleAdBook::Outcome::add(const Outcome &other)
{
    spend += other.spend;
    gmv += other.gmv;
    orders += other.orders;
    impressions += other.impressions;
    clicks += other.clicks;
}

std::string SampleAdBook::dayText(int dayIndex) const
{
    return m_context.orders.demand().firstDay().plus(dayIndex).iso().toStdString();
}

SampleAdBook::Outcome SampleAdBook::resultOf(const Campaign &campaign, const SampleDayFigures &figures,
                                             SampleRandom &random) const
{
    SampleSums own;
    for (const auto *sold : {&figures.lives, &figures.videos}) {
        for (const auto &[slot, sums] : *sold) {
            own.gmv += sums.gmv;
            own.orders += sums.orders;
        }
    }
    Outcome outcome;
    const bool pauses = campaign.onlyBurst && figures.day.burstPercent < m_burstPercent;
    if (pauses)
        return outcome;
    outcome.gmv = own.gmv * campaign.sharePercent / 100;
    outcome.orders = own.orders * campaign.sharePercent / 100;
    const qint64 roi = random.between(campaign.leastRoi, campaign.mostRoi);
    const qint64 needed = std::max(outcome.gmv * 100 / roi, LeastSpend);
    const SampleTroubles &troubles = m_context.options.troubles;
    outcome.spend = needed * (troubles.reach(figures.day.day) ? troubles.adSpendPercent : 100) / 100;
    outcome.impressions = needed * random.between(70, 130) / 100;
    outcome.clicks = std::max(outcome.impressions * random.between(25, 60) / 1'000, outcome.orders);
    return outcome;
}

Result<void> SampleAdBook::day(const SampleDayFigures &figures)
{
    SampleRandom random(m_context.options.seed, SampleStream::Ads, static_cast<quint64>(figures.day.index));
    const bool hourly = figures.day.index >= m_context.orders.demand().days() - m_hourlyDays;
    for (const Campaign &campaign : m_campaigns) {
        const Outcome outcome = resultOf(campaign, figures, random);
        if (hourly) {
            if (const auto written = hours(figures, campaign, outcome, random); !written)
                return written;
            continue;
        }
        m_sum.add(outcome);
        line(dayText(figures.day.index), &campaign, outcome, figures.day.index);
        if (const auto written = m_days.row(m_line); !written)
            return written;
    }
    return {};
}

Result<void> SampleAdBook::hours(const SampleDayFigures &figures, const Campaign &campaign,
                                 const Outcome &outcome, SampleRandom &random)
{
    Outcome left = outcome;
    for (int hour = 0; hour < HoursPerDay; ++hour) {
        // Ads run from eight in the morning; the last hour takes what is left.
        const qint64 share = hour + 1 == HoursPerDay ? 100 : hour < 8 ? 0 : random.between(2, 12);
        const Outcome part{left.spend * share / 100, left.gmv * share / 100, left.orders * share / 100,
                           left.impressions * share / 100, left.clicks * share / 100};
        left.add({-part.spend, -part.gmv, -part.orders, -part.impressions, -part.clicks});
        const std::string when = dayText(figures.day.index) + (hour < 10 ? " 0" : " ") + std::to_string(hour);
        line(when, &campaign, part, figures.day.index);
        if (const auto written = m_hours.row(m_line); !written)
            return written;
    }
    return {};
}

void SampleAdBook::line(std::string_view when, const Campaign *campaign, const Outcome &outcome, int dayIndex)
{
    m_line.begin();
    m_line.text(when);
    if (campaign) {
        m_line.id(campaign->id);
        m_line.text(campaign->name);
        m_line.id(campaign->unitId);
        m_line.text(campaign->unit);
        m_line.text(campaign->goal);
    } else {
        for (int column = 0; column < 5; ++column)
            m_line.dash();
    }
    const qint64 actions = outcome.clicks * 8 / 10;
    const qint64 fans = outcome.clicks * 6 / 100;
    m_line.money(outcome.spend);
    m_line.count(outcome.impressions);
    m_line.count(outcome.clicks);
    m_line.percent(outcome.clicks, outcome.impressions);
    m_line.count(outcome.impressions * 12 / 10);
    m_line.count(actions);
    m_line.percent(actions, outcome.impressions * 12 / 10);
    m_line.moneyPer(outcome.spend * 1'000, outcome.impressions);
    m_line.moneyPer(outcome.spend, outcome.clicks);
    m_line.count(outcome.clicks / 90);
    m_line.count(outcome.clicks / 40);
    m_line.count(outcome.clicks / 6);
    m_line.count(outcome.clicks * 5 / 100);
    m_line.count(fans);
    m_line.moneyPer(outcome.spend, fans);
    m_line.count(outcome.orders);
    m_line.moneyPer(outcome.spend, outcome.orders);
    m_line.money(outcome.gmv);
    m_line.ratio(outcome.gmv, outcome.spend);
    m_line.count(actions);
    windows(outcome, dayIndex);
}

void SampleAdBook::windows(const Outcome &outcome, int dayIndex)
{
    m_line.money(outcome.gmv);
    const int days = m_context.orders.demand().days();
    for (std::size_t window = 0; window < m_windowDays.size(); ++window) {
        // A window that has not passed yet is not known.
        if (dayIndex + static_cast<int>(m_windowDays[window]) < days)
            m_line.money(outcome.gmv * m_windowPercent[window] / 100);
        else
            m_line.dash();
    }
}

Result<void> SampleAdBook::finish(QStringList &paths)
{
    if (m_sum.spend > 0) {
        line(m_total, nullptr, m_sum, m_context.orders.demand().days());
        if (const auto written = m_days.row(m_line); !written)
            return written;
    }
    if (const auto finished = m_days.finish(paths); !finished)
        return finished;
    return m_hours.finish(paths);
}

} // namespace shopglass
