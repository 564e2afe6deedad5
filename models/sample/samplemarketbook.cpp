#include "models/sample/samplemarketbook.h"

#include "models/sample/sampledata.h"

namespace shopglass {

namespace {

constexpr std::size_t EveryNth = 3; // not every product was looked up
constexpr int KeywordsPerCategory = 2;

} // namespace

SampleMarketBook::SampleMarketBook(const SampleBookContext &context)
    : m_context(context)
    , m_prices(context.options.folder, QStringLiteral("market_prices"),
               context.options.lastDay.iso().remove(QLatin1Char('-')))
    , m_keywords(context.options.folder, QStringLiteral("opportunities"),
                 context.options.lastDay.iso().remove(QLatin1Char('-')))
{
    const QJsonObject data = sampleData(QStringLiteral("operations"))[QLatin1String("market")].toObject();
    m_sources = sampleTexts(data[QLatin1String("sources")]);
    m_list = sampleText(data[QLatin1String("list")]);
    m_priceSign = sampleText(data[QLatin1String("price_sign")]);
    m_priceTo = sampleText(data[QLatin1String("price_to")]);
}

Result<void> SampleMarketBook::price(const SampleProduct &product, SampleRandom &random,
                                     const std::string &source)
{
    const SampleTroubles &troubles = m_context.options.troubles;
    const qint64 percent = random.between(troubles.calm > 0 ? 101 : 82, 118) * troubles.marketPercent / 100;
    const qint64 low = product.price * percent / 100;
    m_line.begin();
    m_line.day(m_context.options.lastDay);
    if (random.percent(85))
        m_line.id(product.id);
    else
        m_line.dash(); // known by its name alone
    m_line.text(product.title);
    m_line.text(source);
    m_line.money(low);
    m_line.money(low + low * random.between(0, 12) / 100);
    return m_prices.row(m_line);
}

Result<void> SampleMarketBook::prices()
{
    const auto &products = m_context.orders.goods().products();
    for (std::size_t index = 0; index < products.size(); index += EveryNth) {
        SampleRandom random(m_context.options.seed, SampleStream::Market, index);
        for (std::size_t source = 0; source < m_sources.size(); ++source) {
            if (source > 0 && !random.percent(50))
                continue;
            if (const auto written = price(products[index], random, m_sources[source]); !written)
                return written;
        }
    }
    return {};
}

Result<void> SampleMarketBook::keywords()
{
    const auto &products = m_context.orders.goods().products();
    std::vector<const SampleCategory *> categories;
    for (const SampleProduct &product : products) {
        const SampleCategory &category = m_context.orders.goods().categoryOf(product);
        if (std::ranges::find(categories, &category) == categories.end())
            categories.push_back(&category);
    }
    int rank = 0;
    for (std::size_t index = 0; index < categories.size(); ++index) {
        SampleRandom random(m_context.options.seed, SampleStream::Market, products.size() + index);
        const SampleCategory &category = *categories[index];
        for (int keyword = 0; keyword < KeywordsPerCategory; ++keyword) {
            const std::size_t noun = std::size_t(keyword) * category.nouns.size() / KeywordsPerCategory;
            m_line.begin();
            m_line.day(m_context.options.lastDay);
            m_line.text(random.pick(category.adjectives) + category.nouns[noun]);
            m_line.text(category.name);
            m_line.count(random.between(2'000, 9'900));
            m_line.count(++rank);
            m_line.percent(random.between(-20, 180), 100);
            std::string band(m_priceSign);
            appendYuan(band, category.leastPrice, SampleGrouping::None);
            band += m_priceTo;
            appendYuan(band, (category.leastPrice + category.mostPrice) / 2, SampleGrouping::None);
            m_line.text(band);
            m_line.text(m_list);
            if (const auto written = m_keywords.row(m_line); !written)
                return written;
        }
    }
    return {};
}

Result<void> SampleMarketBook::finish(QStringList &paths)
{
    for (const auto part : {&SampleMarketBook::prices, &SampleMarketBook::keywords}) {
        if (const auto written = (this->*part)(); !written)
            return written;
    }
    if (const auto finished = m_prices.finish(paths); !finished)
        return finished;
    return m_keywords.finish(paths);
}

} // namespace shopglass
