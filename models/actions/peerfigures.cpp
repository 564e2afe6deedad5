#include "models/actions/peerfigures.h"

#include "models/indicators/groundwork.h"

#include <unordered_map>

namespace shopglass {

namespace {

/// A product that few others sell is known by all goods as well as by so many lines of its own.
constexpr double Familiar = 10.0;

struct Sales
{
    double lines = 0.0;
    double refunded = 0.0;
    double fen = 0.0;
    double commission = 0.0;
    double commissioned = 0.0; ///< fen of the lines that say their commission

    void add(const Sales &other)
    {
        lines += other.lines;
        refunded += other.refunded;
        fen += other.fen;
        commission += other.commission;
        commissioned += other.commissioned;
    }
    [[nodiscard]] Sales without(const Sales &other) const
    {
        return {lines - other.lines, refunded - other.refunded, fen - other.fen,
                commission - other.commission, commissioned - other.commissioned};
    }
};

struct SoldGoods
{
    /// Influencer and product; influencer 0 is everybody else.
    std::unordered_map<quint64, Sales> pairs;
    std::vector<Sales> ofProduct; ///< all buyers
    std::vector<Sales> promoted; ///< likewise, by influencers alone
    Sales all, allPromoted;
};

quint64 pairOf(std::uint32_t influencer, std::uint32_t product)
{
    return (quint64(influencer) << 32) | product;
}

SoldGoods soldIn(const Evaluator &evaluator, Period window)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const OrderColumns &orders = columns.orders;
    const std::vector<std::uint8_t> &refunded = evaluator.groundwork().marks().refunded;
    SoldGoods sold;
    sold.ofProduct.resize(columns.products.size());
    sold.promoted.resize(columns.products.size());
    const auto take = [&](std::int32_t, std::span<const std::uint32_t> rows) {
        for (const std::uint32_t row : rows) {
            const auto amount = double(orders.amount[row]);
            const qint64 commission = orders.commission[row];
            const Sales line{1.0, refunded[row] != 0 ? 1.0 : 0.0, amount, double(zeroIfAbsent(commission)),
                             commission == NumberColumn::Absent ? 0.0 : amount};
            const std::uint32_t product = orders.product[row];
            sold.all.add(line);
            sold.ofProduct[product].add(line);
            if (orders.influencer[row] == 0)
                continue;
            sold.allPromoted.add(line);
            sold.promoted[product].add(line);
            sold.pairs[pairOf(orders.influencer[row], product)].add(line);
        }
    };
    evaluator.groundwork().paidRows().visitDays(window.from.number(), window.to.number(), take);
    return sold;
}

/// Of `others`, who sell the same product; leaning on `all` while they are few.
double rateOf(const Sales &others, const Sales &all, double Sales::*above, double Sales::*below)
{
    const double whole = all.*below;
    if (whole <= 0.0)
        return 0.0;
    const double usual = all.*above / whole;
    const double lent = Familiar * whole / all.lines;
    return (others.*above + lent * usual) / (others.*below + lent);
}

std::optional<double> quotient(double above, double below)
{
    return below > 0.0 ? std::optional(above / below) : std::nullopt;
}

struct Seen
{
    double exposures = 0.0;
    double clicks = 0.0;
};

} // namespace

FiguresByKey usualOfInfluencers(const Evaluator &evaluator, Period window)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const SoldGoods sold = soldIn(evaluator, window);
    std::vector<Sales> own(columns.influencers.size());
    for (const auto &[pair, sales] : sold.pairs)
        own[std::size_t(pair >> 32)].add(sales);
    std::vector<double> refunds(own.size(), 0.0);
    std::vector<double> commissions(own.size(), 0.0);
    for (const auto &[pair, sales] : sold.pairs) {
        const auto influencer = std::size_t(pair >> 32);
        const auto product = std::size_t(pair & 0xffffffffU);
        const Sales rest = sold.all.without(own[influencer]);
        const Sales restPromoted = sold.allPromoted.without(own[influencer]);
        refunds[influencer] += sales.lines
            * rateOf(sold.ofProduct[product].without(sales), rest, &Sales::refunded, &Sales::lines);
        commissions[influencer] += sales.fen
            * rateOf(sold.promoted[product].without(sales), restPromoted, &Sales::commission,
                     &Sales::commissioned);
    }
    FiguresByKey usual;
    for (std::size_t influencer = 1; influencer < own.size(); ++influencer) {
        if (own[influencer].lines == 0.0)
            continue;
        const QString &key = columns.influencers[influencer].id;
        // Of one influencer alone nobody can say what is usual.
        if (sold.all.lines > own[influencer].lines)
            usual[QStringLiteral("usual_refunded_orders")].insert(key, refunds[influencer]);
        const auto rate = quotient(commissions[influencer], own[influencer].fen);
        if (rate && sold.allPromoted.commissioned > own[influencer].commissioned)
            usual[QStringLiteral("usual_commission_rate")].insert(key, *rate);
    }
    return usual;
}

FiguresByKey usualOfCards(const Evaluator &evaluator, Period window)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const FigureTable *table = columns.figuresOf(QStringLiteral("traffic_sources"));
    const TextColumn *sources = table ? table->text(QStringLiteral("source")) : nullptr;
    const FigureColumn *exposures = table ? table->figure(QStringLiteral("product_exposures")) : nullptr;
    const FigureColumn *clicks = table ? table->figure(QStringLiteral("product_clicks")) : nullptr;
    if (!sources || !exposures || !clicks)
        return {};
    std::vector<Seen> ofSource(sources->texts.size());
    std::unordered_map<quint64, Seen> pairs;
    for (std::size_t row = 0; row < table->size(); ++row) {
        if (table->day[row] < window.from.number() || table->day[row] > window.to.number()
            || table->product[row] == 0)
            continue;
        const Seen seen{double(exposures->valueOrNought(row)), double(clicks->valueOrNought(row))};
        for (Seen *sum :
             {&ofSource[sources->number[row]], &pairs[pairOf(table->product[row], sources->number[row])]}) {
            sum->exposures += seen.exposures;
            sum->clicks += seen.clicks;
        }
    }
    std::map<std::uint32_t, Seen> usual; // by product, with the clicks of others
    for (const auto &[pair, seen] : pairs) {
        const Seen &all = ofSource[std::size_t(pair & 0xffffffffU)];
        if (const auto rate = quotient(all.clicks - seen.clicks, all.exposures - seen.exposures)) {
            Seen &sum = usual[std::uint32_t(pair >> 32)];
            sum.exposures += seen.exposures;
            sum.clicks += seen.exposures * *rate;
        }
    }
    FiguresByKey figures;
    for (const auto &[product, seen] : usual) {
        if (const auto rate = quotient(seen.clicks, seen.exposures))
            figures[QStringLiteral("usual_click_rate")].insert(columns.products[product].id, *rate);
    }
    return figures;
}

QHash<QString, QString> productCategories(const StoreColumns &columns, Day last)
{
    QHash<QString, QString> categories;
    const FigureTable *table = columns.figuresOf(QStringLiteral("products"));
    const TextColumn *texts = table ? table->text(QStringLiteral("category")) : nullptr;
    if (!texts)
        return categories;
    // Rows come by day, so the last one that says something stays.
    for (std::size_t row = 0; row < table->size(); ++row) {
        if (table->day[row] <= last.number() && !texts->at(row).isEmpty())
            categories.insert(columns.products[table->product[row]].id, texts->at(row));
    }
    return categories;
}

} // namespace shopglass
