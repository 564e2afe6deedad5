#include "models/sample/sampleproductbook.h"

#include "models/sample/sampledata.h"

#include <QDate>

namespace shopglass {

namespace {

constexpr int RecentDays = 30;

QJsonObject productData()
{
    return sampleData(QStringLiteral("operations"))[QLatin1String("products")].toObject();
}

QString dayName(Day day)
{
    return day.iso().remove(QLatin1Char('-'));
}

} // namespace

SampleProductBook::SampleProductBook(const SampleBookContext &context)
    : m_context(context)
    , m_earlier(context.options.folder, QStringLiteral("products"),
                dayName(context.options.lastDay.plus(
                    -productData()[QLatin1String("snapshot_days_before_end")].toInt())))
    , m_last(context.options.folder, QStringLiteral("products"), dayName(context.options.lastDay))
    , m_sold(context.orders.goods().products().size(), 0)
    , m_recent(m_sold)
{
    const QJsonObject data = productData();
    m_states = sampleTexts(data[QLatin1String("states")]);
    m_diagnoses = sampleTexts(data[QLatin1String("diagnoses")]);
    m_priceSign = sampleText(data[QLatin1String("price_sign")]);
    m_priceTo = sampleText(data[QLatin1String("price_to")]);
    m_daysBeforeEnd = data[QLatin1String("snapshot_days_before_end")].toInt();
    m_spreadPercent = data[QLatin1String("spread_percent")].toInt();
}

Result<void> SampleProductBook::day(const SampleDayFigures &figures)
{
    for (const auto &[product, sums] : figures.products)
        m_sold[product] += sums.quantity;
    const int daysLeft = m_context.orders.demand().days() - 1 - figures.day.index;
    if (daysLeft < RecentDays) {
        for (const auto &[product, sums] : figures.products)
            m_recent[product] += sums.quantity;
    }
    if (daysLeft == 0)
        return list(figures, m_last);
    return daysLeft == m_daysBeforeEnd ? list(figures, m_earlier) : Result<void>();
}

/// `usual` unless something is planted: then so many days' sales.
qint64 SampleProductBook::stockOf(std::size_t product, qint64 usual) const
{
    constexpr qint64 CalmDays = 60;
    const SampleTroubles &troubles = m_context.options.troubles;
    if (troubles.stockDays > 0 && product == m_context.orders.goods().bestSeller())
        return m_recent[product] * troubles.stockDays / RecentDays;
    return troubles.calm > 0 ? std::max(usual, m_recent[product] * CalmDays / RecentDays) : usual;
}

void SampleProductBook::priceCell(const SampleProduct &product, bool spread)
{
    std::string price(m_priceSign);
    appendYuan(price, product.price, SampleGrouping::None);
    if (spread) {
        price += m_priceTo;
        appendYuan(price, product.price + product.price / 5, SampleGrouping::None);
    }
    m_line.text(price);
}

Result<void> SampleProductBook::list(const SampleDayFigures &figures, SampleFile &file)
{
    const auto &products = m_context.orders.goods().products();
    const int month = figures.day.day.date().month();
    for (std::size_t index = 0; index < products.size(); ++index) {
        const SampleProduct &product = products[index];
        if (product.launchDay && *product.launchDay > figures.day.index)
            continue;
        SampleRandom random(m_context.options.seed, SampleStream::Products, index);
        const bool onSale = m_context.orders.goods().weightOn(product, figures.day.index, month) > 0;
        const bool spread = random.percent(m_spreadPercent);
        const Day made = product.launchDay
            ? m_context.orders.demand().firstDay().plus(*product.launchDay - 2)
            : m_context.orders.demand().firstDay().plus(-static_cast<int>(random.between(30, 500)));
        const bool fewPictures = random.percent(m_context.options.troubles.calm > 0 ? 0 : 20);
        m_line.begin();
        m_line.day(figures.day.day);
        m_line.id(product.id);
        m_line.text(product.title);
        m_line.text(m_context.orders.goods().categoryOf(product).name);
        m_line.text(m_diagnoses[fewPictures ? 2 : random.percent(15) ? 1 : 0]);
        priceCell(product, spread);
        m_line.wan(roundedForWan(stockOf(index, random.between(20, 18'000))));
        m_line.count(m_sold[index]);
        m_line.time(startOf(made) + random.between(9 * 3'600, 18 * 3'600));
        m_line.text(m_states[onSale ? 0 : 1]);
        m_line.count(fewPictures ? random.between(2, 4) : 5);
        m_line.percent(random.between(m_context.options.troubles.calm > 0 ? 90 : 60, 100), 100);
        if (const auto written = file.row(m_line); !written)
            return written;
    }
    return {};
}

Result<void> SampleProductBook::finish(QStringList &paths)
{
    if (const auto finished = m_earlier.finish(paths); !finished)
        return finished;
    return m_last.finish(paths);
}

} // namespace shopglass
