// Rows behind the opportunities: price bands, fields, categories, search, stocks, specifications, the user's
// list.

#include "models/evidence/pagerows.h"
#include "models/indicators/latestlist.h"
#include "models/indicators/productcategories.h"
#include "models/indicators/productstock.h"
#include "models/rulebook/growth.h"

#include <algorithm>

namespace shopglass {

namespace {

/// The product that a question must name.
Result<std::uint32_t> productOf(const RowsQuestion &question, const StoreColumns &columns)
{
    const auto filter = filterOf(question, columns);
    if (!filter)
        return filter.error();
    if (!filter->product)
        return unreadablePart(question, QStringLiteral("--product 25638684018162"));
    return *filter->product;
}

/// Lines since `lately` of the product's specifications.
PageRows otherSpecs(const RowsQuestion &question, const Evaluator &evaluator, std::uint32_t product)
{
    const OrderColumns &orders = evaluator.context().columns->orders;
    const Period period = question.period.value_or(evaluator.context().period);
    const int days = evaluator.context().rulebook->opportunities().specDays;
    PageRows found;
    evaluator.groundwork().paidRows().visitDays(period.to.plus(1 - days).number(), period.to.number(),
                                                [&](std::int32_t, std::span<const std::uint32_t> rows) {
                                                    for (const std::uint32_t row : rows) {
                                                        if (orders.product[row] == product
                                                            && orders.spec[row] != 0)
                                                            found.rows.push_back({row, 1});
                                                    }
                                                });
    return found;
}

} // namespace

Result<PageRows> bandRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const std::vector<qint64> &edges = evaluator.context().rulebook->opportunities().bandEdges;
    bool isNumber = false;
    const auto edge = std::ranges::find(edges, question.of.toLongLong(&isNumber));
    if (!isNumber || edge == edges.end())
        return unreadablePart(question, QString::number(edges.front()));
    const OrderColumns &orders = evaluator.context().columns->orders;
    const auto hasPrice = [&orders](std::uint32_t row) {
        return orders.firstLine[row] != 0 && orders.amount[row] > 0 && orders.quantity[row] > 0;
    };
    PageRows band = linesWhere(question, evaluator, [&](std::uint32_t row) {
        if (!hasPrice(row))
            return false;
        const qint64 price = orders.amount[row] / orders.quantity[row];
        return price >= *edge && (edge + 1 == edges.end() || price < *(edge + 1));
    });
    if (question.indicator != QLatin1String("band_share"))
        return band;
    return quotientRows(question, std::move(band), linesWhere(question, evaluator, hasPrice), 0);
}

/// Lines of `PRODUCT/SPECIFICATION`, or those of the product's other specifications in the last days.
Result<PageRows> specRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const auto slash = question.of.indexOf(QLatin1Char('/'));
    const auto product = std::ranges::find(columns.products, question.of.left(slash), &NamedEntity::id);
    const auto spec = std::ranges::find(columns.specs, question.of.mid(slash + 1));
    if (slash < 1 || product == columns.products.end() || spec == columns.specs.end()
        || columns.orders.spec.empty())
        return unreadablePart(question, QStringLiteral("25638684018162/XL"));
    const auto productNumber = std::uint32_t(product - columns.products.begin());
    const auto specNumber = std::uint32_t(spec - columns.specs.begin());
    if (question.indicator == QLatin1String("spec_others"))
        return otherSpecs(question, evaluator, productNumber);
    PageRows found;
    visitPaid(question, evaluator, [&](std::uint32_t row) {
        if (columns.orders.product[row] == productNumber && columns.orders.spec[row] == specNumber)
            found.rows.push_back({row, 1});
    });
    return found;
}

/// Of the field in which the product has most orders.
Result<PageRows> oneFieldRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const auto product = productOf(question, *evaluator.context().columns);
    if (!product)
        return product.error();
    const OrderColumns &orders = evaluator.context().columns->orders;
    const auto fieldOf = [&](std::uint32_t row) { return evaluator.fields()[orders.source[row]]; };
    PageRows whole = linesWhere(question, evaluator, [&](std::uint32_t row) {
        return orders.product[row] == *product && isFirstOfProduct(orders, row, true);
    });
    std::array<qint64, FieldCount> count{};
    for (const RowShare &row : whole.rows)
        ++count[std::size_t(fieldOf(row.row))];
    const Field most = Field(std::ranges::max_element(count) - count.begin());
    PageRows part = whole;
    std::erase_if(part.rows, [&](const RowShare &row) { return fieldOf(row.row) != most; });
    return quotientRows(question, std::move(part), std::move(whole), 0);
}

Result<PageRows> categoryRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const FigureTable *table = columns.figuresOf(QStringLiteral("products"));
    const TextColumn *category = table ? table->text(QStringLiteral("category")) : nullptr;
    const auto asked
        = category ? std::ranges::find(category->texts, question.of) : std::vector<QString>::const_iterator();
    if (!category || question.of.isEmpty() || asked == category->texts.end())
        return unreadablePart(question, QStringLiteral("连衣裙"));
    const Day last = std::min(evaluator.context().period.to, evaluator.groundwork().lastDay());
    const std::vector<CategoryRow> latest
        = latestCategories(*table, *category, columns.products.size(), last);
    const auto number = std::uint32_t(asked - category->texts.begin());
    const auto holds
        = [&](std::uint32_t product) { return product != 0 && latest[product].category == number; };
    PageRows found;
    if (question.indicator == QLatin1String("category_products")) {
        found.kind = table->kind;
        for (std::uint32_t product = 1; product < latest.size(); ++product) {
            if (holds(product))
                found.rows.push_back({latest[product].row, 1});
        }
        return found;
    }
    found = linesWhere(question, evaluator, [&](std::uint32_t row) {
        return holds(columns.orders.product[row]) && isFirstOfProduct(columns.orders, row, true);
    });
    if (question.indicator == QLatin1String("category_orders"))
        return found;
    // A product that sold stands for itself with its first order.
    std::vector<bool> seen(columns.products.size(), false);
    std::erase_if(found.rows, [&](const RowShare &row) {
        const std::uint32_t product = columns.orders.product[row.row];
        const bool again = seen[product];
        seen[product] = true;
        return again;
    });
    return found;
}

/// What the traffic files say of a product under the sources that are search.
Result<PageRows> searchRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const auto product = productOf(question, *context.columns);
    if (!product)
        return product.error();
    PageRows found;
    found.kind = QStringLiteral("traffic_sources");
    found.isKnown = false;
    const FigureTable *table = context.columns->figuresOf(found.kind);
    const TextColumn *source = table ? table->text(QStringLiteral("source")) : nullptr;
    const QString attribute = question.indicator == QLatin1String("search_exposures")
        ? QStringLiteral("product_exposures")
        : question.indicator == QLatin1String("search_clicks") ? QStringLiteral("product_clicks")
                                                               : QStringLiteral("paid_orders");
    const FigureColumn *column = table ? table->figure(attribute) : nullptr;
    if (!source || !column || table->product.empty())
        return found;
    const Period period = question.period.value_or(context.period);
    const std::int32_t last = std::min(period.to, lastCoveredDay(context)).number();
    for (std::size_t row = 0; row < table->size(); ++row) {
        const auto value = column->value(row);
        if (!value || table->product[row] != *product || table->day[row] < period.from.number()
            || table->day[row] > last || context.rulebook->sceneOf(source->at(row)) != Scene::Search)
            continue;
        found.isKnown = true;
        found.rows.push_back({std::uint32_t(row), *value});
    }
    return found;
}

/// "WORD@SOURCE": the row of the user's latest list.
Result<PageRows> listedRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    PageRows found;
    found.kind = QStringLiteral("opportunities");
    const FigureTable *table = context.columns->figuresOf(found.kind);
    const TextColumn *keyword = table ? table->text(QStringLiteral("keyword")) : nullptr;
    const TextColumn *source = table ? table->text(QStringLiteral("source")) : nullptr;
    const FigureColumn *figure
        = table ? table->figure(question.indicator.mid(int(qstrlen("listed_")))) : nullptr;
    std::vector<std::uint32_t> rows;
    for (const std::size_t row :
         keyword ? latestListRows(*table, context.today) : std::vector<std::size_t>()) {
        const QString name = keyword->at(row) + QLatin1Char('@') + (source ? source->at(row) : QString());
        if (name == question.of)
            rows.push_back(std::uint32_t(row));
    }
    if (rows.empty())
        return unreadablePart(question, QStringLiteral("碎花连衣裙@热搜榜"));
    const bool isRatio = question.indicator == QLatin1String("listed_growth");
    found.isKnown = false;
    found.isOne = rows.size() == 1;
    for (const std::uint32_t row : rows) {
        const auto value = figure ? figure->value(row) : std::nullopt;
        found.isKnown = found.isKnown || value;
        if (!value)
            continue;
        found.rows.push_back({row, isRatio ? 1 : *value});
        // Fractions lie in millionths.
        found.value = isRatio ? double(*value) / 1e6 : double(*value);
    }
    return found;
}

/// The row of the product list that tells the stock, or what was paid after its day.
Result<PageRows> stockRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const auto product = productOf(question, columns);
    if (!product)
        return product.error();
    const Day last
        = std::min(question.period.value_or(evaluator.context().period).to, evaluator.groundwork().lastDay());
    const auto stock
        = readStocks(evaluator, last, evaluator.context().rulebook->opportunities().stockAge)[*product];
    PageRows found;
    found.isKnown = stock && !stock->tooOld;
    if (question.indicator == QLatin1String("stock_since")) {
        const auto addPieces = [&](std::int32_t, std::span<const std::uint32_t> rows) {
            for (const std::uint32_t row : rows) {
                if (columns.orders.product[row] == *product)
                    found.rows.push_back({row, columns.orders.quantity[row]});
            }
        };
        if (found.isKnown)
            evaluator.groundwork().paidRows().visitDays(stock->listedOn.plus(1).number(), last.number(),
                                                        addPieces);
        return found;
    }
    found.kind = QStringLiteral("products");
    const FigureTable *table = columns.figuresOf(found.kind);
    const FigureColumn *listed = table ? table->figure(QStringLiteral("stock")) : nullptr;
    for (std::size_t row = 0; found.isKnown && listed && row < table->size(); ++row) {
        if (table->product[row] == *product && table->day[row] == stock->listedOn.number()
            && listed->value(row) == stock->listed) {
            found.rows = {{std::uint32_t(row), stock->listed}};
        }
    }
    return found;
}

} // namespace shopglass
