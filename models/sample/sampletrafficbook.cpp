#include "models/sample/sampletrafficbook.h"

#include "models/sample/sampledata.h"

namespace shopglass {

namespace {

constexpr int BadStars = 2;
constexpr std::string_view NoAccount = "-";

qint64 sizeOf(const std::unordered_set<qint64> &set)
{
    return static_cast<qint64>(set.size());
}

} // namespace

SampleTrafficBook::SampleTrafficBook(const SampleBookContext &context, const SampleReviews &reviews)
    : m_context(context)
    , m_reviews(reviews)
    , m_traffic(context)
    , m_store(context.options.folder, QStringLiteral("traffic"), context.daysText())
    , m_sources(context.options.folder, QStringLiteral("traffic_sources"), context.daysText())
    , m_methodFile(context.options.folder, QStringLiteral("traffic_method"), context.daysText())
    , m_carrierFile(context.options.folder, QStringLiteral("traffic_carrier"), context.daysText())
    , m_accounts(context.options.folder, QStringLiteral("traffic_accounts"), context.daysText())
    , m_products(context.options.folder, QStringLiteral("traffic_products"), context.daysText())
{
    const QJsonObject data = sampleData(QStringLiteral("operations"));
    m_methods = sampleTexts(data[QLatin1String("methods")]);
    m_carriers = sampleTexts(data[QLatin1String("carriers")]);
    m_productType = sampleText(data[QLatin1String("product_type")]);
    m_otherAccounts = sampleText(data[QLatin1String("other_accounts")]);
}

Result<void> SampleTrafficBook::order(const SampleOrder &order)
{
    if (const auto review = m_reviews.of(order)) {
        const auto product
            = static_cast<std::size_t>(order.product - m_context.orders.goods().products().data());
        Opinions &opinions = m_opinions[dayOf(review->created)][product];
        ++opinions.all;
        opinions.bad += review->quality <= BadStars ? 1 : 0;
    }
    return {};
}

Result<void> SampleTrafficBook::day(const SampleDayFigures &figures)
{
    const std::vector<SampleTrafficRow> rows = m_traffic.of(figures);
    if (const auto done = store(figures, rows); !done)
        return done;
    if (const auto done = sources(figures, rows); !done)
        return done;
    if (const auto done = parts(figures, m_methodFile, figures.methods, m_methods); !done)
        return done;
    if (const auto done = parts(figures, m_carrierFile, figures.carriers, m_carriers); !done)
        return done;
    if (const auto done = accounts(figures); !done)
        return done;
    const auto done = products(figures, rows);
    m_opinions.erase(m_opinions.begin(), m_opinions.upper_bound(figures.day.day));
    return done;
}

Result<void> SampleTrafficBook::finish(QStringList &paths)
{
    for (SampleFile *file : {&m_store, &m_sources, &m_methodFile, &m_carrierFile, &m_accounts, &m_products}) {
        if (const auto finished = file->finish(paths); !finished)
            return finished;
    }
    return {};
}

void SampleTrafficBook::paidCells(const SampleSums &sums)
{
    m_line.money(sums.gmv);
    m_line.money(sums.commission);
    m_line.money(sums.settledCommission);
    m_line.money(sums.refundAmount);
    m_line.count(sums.orders);
    m_line.count(sizeOf(sums.buyers));
    m_line.count(sums.refundOrders);
    m_line.count(sizeOf(sums.refundBuyers));
    m_line.percent(sums.refundAmount, sums.gmv);
}

Result<void> SampleTrafficBook::store(const SampleDayFigures &figures,
                                      const std::vector<SampleTrafficRow> &rows)
{
    qint64 exposures = 0;
    qint64 clicks = 0;
    for (const SampleTrafficRow &row : rows) {
        exposures += row.exposures;
        clicks += row.clicks;
    }
    const SampleSums &whole = figures.whole;
    m_line.begin();
    m_line.day(figures.day.day);
    paidCells(whole);
    m_line.money(whole.refundDayAmount);
    m_line.count(whole.refundDayOrders);
    m_line.moneyPer(whole.gmv, sizeOf(whole.buyers));
    m_line.count(whole.created);
    m_line.percent(whole.orders, clicks);
    m_line.count(exposures);
    m_line.count(clicks);
    return m_store.row(m_line);
}

Result<void> SampleTrafficBook::sources(const SampleDayFigures &figures,
                                        const std::vector<SampleTrafficRow> &rows)
{
    for (const SampleTrafficRow &row : rows) {
        const SampleProduct &product = m_context.orders.goods().products()[row.product];
        m_line.begin();
        m_line.day(figures.day.day);
        m_line.text(m_traffic.sceneName(row.scene));
        m_line.id(product.id);
        m_line.text(product.title);
        m_line.text(m_productType);
        m_line.count(row.exposures);
        m_line.count(row.clicks);
        m_line.count(row.sums ? row.sums->created : 0);
        m_line.count(row.sums ? row.sums->orders : 0);
        m_line.count(row.sums ? row.sums->gmv : 0); // in fen, as the header says
        if (const auto written = m_sources.row(m_line); !written)
            return written;
    }
    return {};
}

Result<void> SampleTrafficBook::parts(const SampleDayFigures &figures, SampleFile &file,
                                      const SampleSums *sums, const std::vector<std::string> &names)
{
    for (std::size_t part = 0; part < names.size(); ++part) {
        m_line.begin();
        m_line.day(figures.day.day);
        m_line.text(names[part]);
        paidCells(sums[part]);
        m_line.moneyPer(sums[part].gmv, sizeOf(sums[part].buyers));
        m_line.count(sums[part].created);
        if (const auto written = file.row(m_line); !written)
            return written;
    }
    return {};
}

Result<void> SampleTrafficBook::accounts(const SampleDayFigures &figures)
{
    for (const auto &[account, sums] : figures.accounts) {
        m_line.begin();
        m_line.day(figures.day.day);
        m_line.text(account == NoAccount ? std::string_view(m_otherAccounts) : account);
        m_line.money(sums.gmv);
        m_line.money(sums.refundAmount);
        m_line.count(sums.orders);
        m_line.count(sizeOf(sums.buyers));
        m_line.moneyPer(sums.gmv, sizeOf(sums.buyers));
        m_line.money(sums.refundDayAmount);
        m_line.count(sums.refundDayOrders);
        m_line.count(sums.created);
        if (const auto written = m_accounts.row(m_line); !written)
            return written;
    }
    return {};
}

Result<void> SampleTrafficBook::products(const SampleDayFigures &figures,
                                         const std::vector<SampleTrafficRow> &rows)
{
    std::map<std::size_t, qint64> clicks;
    for (const SampleTrafficRow &row : rows)
        clicks[row.product] += row.clicks;
    for (const auto &[product, opinions] : m_opinions[figures.day.day])
        clicks[product] += 0; // talked about though nobody looked
    static const SampleSums Nothing;
    for (const auto &[index, clicked] : clicks) {
        const auto found = figures.products.find(index);
        const SampleSums &sums = found == figures.products.end() ? Nothing : found->second;
        const SampleProduct &product = m_context.orders.goods().products()[index];
        const Opinions opinions = m_opinions[figures.day.day][index];
        const qint64 visitors = std::max(clicked * 3 / 4, sizeOf(sums.buyers));
        m_line.begin();
        m_line.day(figures.day.day);
        m_line.id(product.id);
        m_line.text(product.title);
        m_line.count(visitors);
        m_line.count(clicked);
        m_line.count(sizeOf(sums.createdBuyers));
        m_line.count(sums.createdQuantity);
        m_line.money(sums.createdAmount);
        m_line.count(sizeOf(sums.buyers));
        m_line.count(sizeOf(sums.newBuyers));
        m_line.count(sizeOf(sums.buyers) - sizeOf(sums.newBuyers));
        m_line.count(sums.quantity);
        m_line.money(sums.gmv);
        m_line.moneyPer(sums.gmv, sums.quantity);
        m_line.percent(sizeOf(sums.createdBuyers), visitors);
        m_line.percent(sizeOf(sums.buyers), visitors);
        m_line.count(sums.qualityRefunds);
        m_line.percent(sums.qualityRefunds, sums.orders);
        m_line.count(opinions.all);
        m_line.count(opinions.bad);
        m_line.percent(opinions.bad, opinions.all);
        if (const auto written = m_products.row(m_line); !written)
            return written;
    }
    return {};
}

} // namespace shopglass
