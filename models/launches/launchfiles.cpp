#include "models/launches/launchfiles.h"

#include "models/indicators/enumvalues.h"
#include "models/indicators/groundwork.h"

#include <algorithm>
#include <limits>

namespace shopglass {

namespace {

constexpr double Millionth = 1e-6;

using LaunchesOfProducts = std::vector<std::vector<std::size_t>>;

Period windowOf(const Launch &launch)
{
    return {launch.launchDay, launch.launchDay.plus(int(launch.cumulativeGmv.size()) - 1)};
}

std::optional<qint64> cellOf(const FigureTable &table, const QString &attribute, std::size_t row)
{
    const FigureColumn *column = table.figure(attribute);
    return column ? column->value(row) : std::nullopt;
}

void addTo(std::optional<qint64> &sum, const std::optional<qint64> &value)
{
    if (value)
        sum = sum.value_or(0) + *value;
}

/// Calls visit(launch, row, day) for each row of a launch's product within its window.
template<class Visit>
void visitWindows(const FigureTable &table, const LaunchesOfProducts &ofProduct,
                  const std::vector<Launch> &launches, Visit visit)
{
    std::int32_t first = std::numeric_limits<std::int32_t>::max();
    std::int32_t last = std::numeric_limits<std::int32_t>::min();
    for (const Launch &launch : launches) {
        first = std::min(first, windowOf(launch).from.number());
        last = std::max(last, windowOf(launch).to.number());
    }
    for (std::size_t row = 0; row < table.size(); ++row) {
        const std::int32_t day = table.day[row];
        if (day < first || day > last)
            continue;
        for (const std::size_t i : ofProduct[table.product[row]]) {
            const Period window = windowOf(launches[i]);
            if (day >= window.from.number() && day <= window.to.number())
                visit(i, row, std::size_t(day - window.from.number()));
        }
    }
}

void addSearch(const AnalysisContext &context, const LaunchesOfProducts &ofProduct,
               const std::vector<Launch> &launches, std::vector<LaunchFiles> &files)
{
    const FigureTable *table = context.columns->figuresOf(QStringLiteral("traffic_sources"));
    const TextColumn *source = table ? table->text(QStringLiteral("source")) : nullptr;
    const FigureColumn *orders = table ? table->figure(QStringLiteral("paid_orders")) : nullptr;
    if (!source || !orders || table->product.empty())
        return;
    const bool byProduct = std::ranges::any_of(table->product, [](std::uint32_t p) { return p != 0; });
    for (LaunchFiles &file : files)
        file.searchByProduct = byProduct;
    std::vector<bool> isSearch;
    for (const QString &text : source->texts)
        isSearch.push_back(context.rulebook->sceneOf(text) == Scene::Search);
    visitWindows(*table, ofProduct, launches, [&](std::size_t i, std::size_t row, std::size_t day) {
        if (isSearch[source->number[row]])
            files[i].searchOrders[day] += orders->value(row).value_or(0);
    });
}

void addFunnels(const AnalysisContext &context, const LaunchesOfProducts &ofProduct,
                const std::vector<Launch> &launches, std::vector<LaunchFiles> &files)
{
    const QString kind = QStringLiteral("traffic_products");
    const FigureTable *table = context.columns->figuresOf(kind);
    if (!table || table->product.empty())
        return;
    visitWindows(*table, ofProduct, launches, [&](std::size_t i, std::size_t row, std::size_t) {
        LaunchFunnel &funnel = files[i].funnel;
        addTo(funnel.exposures, cellOf(*table, QStringLiteral("product_exposures"), row));
        addTo(funnel.clicks, cellOf(*table, QStringLiteral("product_clicks"), row));
        addTo(funnel.visitors, cellOf(*table, QStringLiteral("visitors"), row));
        addTo(funnel.payers, cellOf(*table, QStringLiteral("paid_buyers"), row));
    });
    for (std::size_t i = 0; i < launches.size(); ++i)
        files[i].funnel.coveredDays = context.columns->coveredDays(kind, windowOf(launches[i]));
}

void addLists(const Evaluator &evaluator, const LaunchesOfProducts &ofProduct,
              const std::vector<Launch> &launches, int listDays, std::vector<LaunchFiles> &files)
{
    const FigureTable *table = evaluator.context().columns->figuresOf(QStringLiteral("products"));
    if (!table || table->product.empty())
        return;
    const EnumValues &values = EnumValues::instance();
    for (std::size_t row = 0; row < table->size(); ++row) {
        for (const std::size_t i : ofProduct[table->product[row]]) {
            const Day day = Day::fromNumber(table->day[row]);
            const Day last = windowOf(launches[i]).to;
            if (day > last)
                continue;
            const bool tooOld = last - day > listDays;
            std::optional<ProductStock> &stock = files[i].stock;
            const auto left = cellOf(*table, QStringLiteral("stock"), row);
            if (left && (!stock || day >= stock->listedOn))
                stock = ProductStock{day, *left, 0, tooOld};
            std::optional<ListedProduct> &listed = files[i].listed;
            if (listed && listed->day > day)
                continue;
            listed = ListedProduct{};
            listed->day = day;
            listed->tooOld = tooOld;
            if (const auto status = cellOf(*table, QStringLiteral("product_status"), row)) {
                listed->onSale = *status == values.onSaleProduct;
                listed->offered = *status != values.offSaleProduct && *status != values.refusedProduct;
            }
            listed->pictures = cellOf(*table, QStringLiteral("main_pictures"), row);
            if (const auto filled = cellOf(*table, QStringLiteral("attributes_filled"), row))
                listed->attributes = double(*filled) * Millionth;
        }
    }
}

/// A launch sold nothing in the thirty days before, so all that was sold since a row that counts is in the
/// window.
void takeOffSales(const std::vector<Launch> &launches, const std::vector<LaunchFacts> &facts,
                  std::vector<LaunchFiles> &files)
{
    for (std::size_t i = 0; i < launches.size(); ++i) {
        std::optional<ProductStock> &stock = files[i].stock;
        if (!stock || stock->tooOld)
            continue;
        for (std::size_t day = 0; day < facts[i].pieces.size(); ++day) {
            if (launches[i].launchDay.plus(int(day)) > stock->listedOn)
                stock->since += facts[i].pieces[day];
        }
    }
}

} // namespace

std::vector<LaunchFiles> readLaunchFiles(const Evaluator &evaluator, const std::vector<Launch> &launches,
                                         const std::vector<LaunchFacts> &facts, int listDays)
{
    std::vector<LaunchFiles> files(launches.size());
    LaunchesOfProducts ofProduct(evaluator.context().columns->products.size());
    for (std::size_t i = 0; i < launches.size(); ++i) {
        ofProduct[launches[i].product].push_back(i);
        files[i].searchOrders.resize(launches[i].cumulativeGmv.size());
    }
    if (launches.empty())
        return files;
    addSearch(evaluator.context(), ofProduct, launches, files);
    addFunnels(evaluator.context(), ofProduct, launches, files);
    addLists(evaluator, ofProduct, launches, listDays, files);
    takeOffSales(launches, facts, files);
    return files;
}

} // namespace shopglass
