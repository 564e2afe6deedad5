#include "models/sample/samplelivebook.h"

#include "models/sample/sampledata.h"

namespace shopglass {

namespace {

constexpr BeijingSeconds Hour = 3'600;
constexpr BeijingSeconds Minute = 60;
constexpr qint64 FirstVideo = 5'190'000'000'000;
constexpr int VideoLifeDays = 4;
constexpr int NightPart = 2; // when nobody watches; only where it is planted

std::array<qint64, 2> pairOf(const QJsonValue &value)
{
    return {value[0].toInt(), value[1].toInt()};
}

qint64 between(SampleRandom &random, const std::array<qint64, 2> &bounds)
{
    return random.between(bounds[0], bounds[1]);
}

QJsonObject operationsData(QLatin1String part)
{
    return sampleData(QStringLiteral("operations"))[part].toObject();
}

} // namespace

SampleLiveBook::SampleLiveBook(const SampleBookContext &context)
    : m_context(context)
    , m_file(context.options.folder, QStringLiteral("live"), context.daysText())
{
    const QJsonObject data = operationsData(QLatin1String("live"));
    m_hosts = sampleTexts(data[QLatin1String("hosts")]);
    m_titles = sampleTexts(data[QLatin1String("titles")]);
    for (std::size_t part = 0; part < m_startHours.size(); ++part)
        m_startHours[part] = pairOf(data[QLatin1String("starts")][qsizetype(part)]);
    m_minutes = pairOf(data[QLatin1String("minutes")]);
    m_viewsPerClick = pairOf(data[QLatin1String("views_per_click")]);
    m_idleViews = pairOf(data[QLatin1String("idle_views")]);
}

Result<void> SampleLiveBook::day(const SampleDayFigures &figures)
{
    static const SampleSums Nothing;
    const SampleSlot everyEvening{0, 1};
    bool held = false;
    for (const auto &[slot, sums] : figures.lives) {
        held = held || slot == everyEvening;
        if (const auto written = session(figures, slot, sums); !written)
            return written;
    }
    if (!held) {
        if (const auto written = session(figures, everyEvening, Nothing); !written)
            return written;
    }
    constexpr int DaysPerWeek = 7;
    const SampleSlot idle{2, NightPart};
    const bool planted = figures.day.index % DaysPerWeek < m_context.options.troubles.idleSessions;
    return planted ? session(figures, idle, Nothing) : Result<void>();
}

Result<void> SampleLiveBook::session(const SampleDayFigures &figures, SampleSlot slot, const SampleSums &sums)
{
    const auto part = static_cast<std::size_t>(slot.part);
    SampleRandom random(m_context.options.seed, SampleStream::Live,
                        static_cast<quint64>(figures.day.index) * 64 + slot.account * 2 + part);
    const BeijingSeconds start = startOf(figures.day.day) + between(random, m_startHours[part]) * Hour
        + random.between(0, 59) * Minute + random.between(0, 59);
    const BeijingSeconds longest = std::max(m_context.moment - start, Minute);
    const qint64 minutes = std::min<qint64>(between(random, m_minutes), longest / Minute);
    m_line.begin();
    m_line.time(start);
    m_line.time(start + minutes * Minute);
    m_line.count(minutes);
    m_line.text(m_context.orders.people().accounts()[slot.account]);
    m_line.text(m_hosts[(slot.account + part) % m_hosts.size()]);
    m_line.text(m_titles[part]);
    audience(sums, random, minutes);
    m_line.count(sums.created);
    m_line.count(sums.orders);
    m_line.count(static_cast<qint64>(sums.buyers.size()));
    m_line.money(sums.gmv);
    m_line.money(sums.refundAmount);
    return m_file.row(m_line);
}

void SampleLiveBook::audience(const SampleSums &sums, SampleRandom &random, qint64 minutes)
{
    // Fewer clicks per order than the whole live scene has, so that sessions never exceed it.
    const qint64 clicks = std::max(sums.created, sums.orders) * random.between(10, 16);
    const qint64 exposures = clicks * random.between(7, 11);
    const qint64 views
        = roundedForWan(clicks * between(random, m_viewsPerClick) + between(random, m_idleViews));
    const qint64 viewers = roundedForWan(views * random.between(62, 78) / 100);
    const qint64 watched = random.between(38, 95);
    const qint64 online = std::max<qint64>(viewers * watched / std::max<qint64>(minutes * Minute, 1), 1);
    m_line.wan(views);
    m_line.wan(viewers);
    m_line.count(online * random.between(20, 38) / 10 + 1);
    m_line.count(online);
    m_line.count(watched);
    m_line.wan(roundedForWan(viewers * random.between(80, 240) / 100)); // likes
    m_line.count(viewers * random.between(30, 70) / 1'000);
    m_line.count(viewers * random.between(5, 15) / 1'000);
    if (random.percent(80))
        m_line.count(viewers * random.between(1, 4) / 1'000);
    else
        m_line.dash(); // the platform leaves gifts out when there were none
    m_line.count(viewers * random.between(8, 24) / 1'000);
    m_line.wan(roundedForWan(exposures));
    m_line.count(clicks);
}

Result<void> SampleLiveBook::finish(QStringList &paths)
{
    return m_file.finish(paths);
}

SampleVideoBook::SampleVideoBook(const SampleBookContext &context)
    : m_context(context)
    , m_file(context.options.folder, QStringLiteral("videos"), context.daysText())
{
    const QJsonObject data = operationsData(QLatin1String("video"));
    m_titles = sampleTexts(data[QLatin1String("titles")]);
    m_playsPerClick = pairOf(data[QLatin1String("plays_per_click")]);
    m_idlePlays = pairOf(data[QLatin1String("idle_plays")]);
}

Result<void> SampleVideoBook::day(const SampleDayFigures &figures)
{
    m_open[{figures.day.index, 0}]; // the main account publishes every day
    for (const auto &[slot, sums] : figures.videos) {
        Sales &sales = m_open[{figures.day.index - slot.part, slot.account}];
        sales.orders += sums.orders;
        sales.gmv += sums.gmv;
    }
    return writeUntil(figures.day.index - VideoLifeDays);
}

Result<void> SampleVideoBook::writeUntil(int dayIndex)
{
    while (!m_open.empty() && m_open.begin()->first.first <= dayIndex) {
        const auto &[key, sales] = *m_open.begin();
        if (const auto written = video(key.first, key.second, sales); !written)
            return written;
        m_open.erase(m_open.begin());
    }
    return {};
}

Result<void> SampleVideoBook::video(int dayIndex, std::size_t account, const Sales &sales)
{
    const quint64 number = static_cast<quint64>(dayIndex) * 8 + account;
    SampleRandom random(m_context.options.seed, SampleStream::Videos, number);
    const Day day = m_context.orders.demand().firstDay().plus(dayIndex);
    const SampleDay sold = m_context.orders.demand().day(dayIndex);
    const auto &product = m_context.orders.goods().products()[random.weighted(sold.productSums)];
    const auto &category = m_context.orders.goods().categoryOf(product);
    std::string title = random.pick(m_titles);
    title.replace(title.find("%1"), 2, random.pick(category.nouns));
    const qint64 clicks = sales.orders * random.between(20, 30) + random.between(0, 20);
    const qint64 plays
        = roundedForWan(clicks * between(random, m_playsPerClick) + between(random, m_idlePlays));
    const qint64 viewers = roundedForWan(plays * random.between(70, 86) / 100);
    m_line.begin();
    m_line.id(FirstVideo + static_cast<qint64>(number));
    m_line.time(std::min<BeijingSeconds>(
        startOf(day) + random.between(9, 13) * Hour + random.between(0, 3'599), m_context.moment));
    m_line.text(m_context.orders.people().accounts()[account]);
    m_line.text(title);
    m_line.count(random.between(12, 75));
    m_line.wan(plays);
    m_line.wan(viewers);
    m_line.percent(random.between(900, 3'600), 10'000);
    m_line.wan(roundedForWan(viewers * random.between(8, 45) / 1'000));
    m_line.count(viewers * random.between(1, 8) / 1'000);
    m_line.count(viewers * random.between(1, 6) / 1'000);
    m_line.count(viewers * random.between(1, 9) / 1'000);
    m_line.wan(roundedForWan(clicks * random.between(16, 26) + random.between(1, 99)));
    m_line.count(clicks);
    m_line.count(sales.orders);
    m_line.money(sales.gmv);
    return m_file.row(m_line);
}

Result<void> SampleVideoBook::finish(QStringList &paths)
{
    if (const auto written = writeUntil(m_context.orders.demand().days()); !written)
        return written;
    return m_file.finish(paths);
}

} // namespace shopglass
