#include "models/sample/sampleservicebook.h"

#include "models/sample/sampledata.h"
#include "models/sample/samplereviews.h"

namespace shopglass {

namespace {

/// So many percent of a small number, rounded up or down by chance: else nine tenths of one conversation
/// would be none, every time.
qint64 percentOf(qint64 whole, qint64 percent, SampleRandom &random)
{
    return (whole * percent + random.between(0, 99)) / 100;
}

} // namespace

SampleServiceBook::SampleServiceBook(const SampleBookContext &context)
    : m_context(context)
    , m_file(context.options.folder, QStringLiteral("service"), context.daysText())
{
    const QJsonObject data = sampleData(QStringLiteral("operations"))[QLatin1String("service")].toObject();
    m_agents = sampleTexts(data[QLatin1String("agents")]);
    m_perHundredOrders = data[QLatin1String("conversations_per_hundred_orders")].toInt();
    m_least = data[QLatin1String("least_conversations")].toInt();
}

Result<void> SampleServiceBook::day(const SampleDayFigures &figures)
{
    SampleRandom random(m_context.options.seed, SampleStream::Service,
                        static_cast<quint64>(figures.day.index));
    const bool slow = isSlowDay(figures.day);
    const qint64 all = figures.whole.created * m_perHundredOrders / 100 + m_least;
    qint64 left = all;
    for (std::size_t agent = 0; agent < m_agents.size(); ++agent) {
        const bool last = agent + 1 == m_agents.size();
        const qint64 conversations = last ? left : all * random.between(28, 38) / 100;
        left -= conversations;
        const SampleTroubles &troubles = m_context.options.troubles;
        const qint64 unplanned = last && troubles.reach(figures.day.day) ? troubles.slowAgentPercent : 0;
        const qint64 percent = slow ? random.between(58, 74) : random.between(88, 98);
        const qint64 threeMinutes
            = percentOf(conversations, std::max<qint64>(percent - unplanned, 0), random);
        const qint64 fiveMinutes
            = threeMinutes + percentOf(conversations - threeMinutes, random.between(30, 70), random);
        const qint64 rated = percentOf(conversations, random.between(15, 30), random);
        const qint64 inquirers = percentOf(conversations, random.between(70, 90), random);
        m_line.begin();
        m_line.day(figures.day.day);
        m_line.text(m_agents[agent]);
        m_line.count(conversations);
        m_line.count(percentOf(threeMinutes, random.between(50, 75), random));
        m_line.count(threeMinutes);
        m_line.percent(threeMinutes, conversations);
        m_line.count(fiveMinutes);
        m_line.count(percentOf(conversations - fiveMinutes, random.between(10, 40), random));
        if (conversations > 0)
            m_line.count(slow ? random.between(95, 210) : random.between(18, 58));
        else
            m_line.dash();
        m_line.count(rated);
        m_line.count(percentOf(rated, slow ? random.between(60, 80) : random.between(86, 98), random));
        m_line.count(inquirers);
        m_line.count(percentOf(inquirers, random.between(35, 60), random));
        if (const auto written = m_file.row(m_line); !written)
            return written;
    }
    return {};
}

Result<void> SampleServiceBook::finish(QStringList &paths)
{
    return m_file.finish(paths);
}

} // namespace shopglass
