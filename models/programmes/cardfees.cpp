#include "models/programmes/cardfees.h"

#include <algorithm>

namespace shopglass {

namespace {

/// The bill rows of one product: those of product-card orders without a fee, and of other orders.
struct ProductFees
{
    qint64 otherRows = 0;
    qint64 otherBase = 0;
    qint64 otherFees = 0;
    qint64 freeRows = 0;
    qint64 freeBase = 0;
};

/// The columns of the settlement bills that tell the fee; absent without bills.
struct Bills
{
    const FigureTable *table = nullptr;
    const FigureColumn *paid = nullptr;
    const FigureColumn *refund = nullptr;
    const FigureColumn *settled = nullptr;
    const FigureColumn *fees = nullptr;

    explicit Bills(const StoreColumns &columns)
        : table(columns.figuresOf(QStringLiteral("settlement")))
    {
        if (!table)
            return;
        paid = table->figure(QStringLiteral("paid_amount"));
        refund = table->figure(QStringLiteral("refund_amount"));
        settled = table->figure(QStringLiteral("settled_amount"));
        fees = table->figure(QStringLiteral("service_fees"));
        if (!paid || !refund || !settled || !fees || table->orderRow.empty() || table->product.empty())
            table = nullptr;
    }

    /// What a fee is taken from; none where the row settles nothing yet or does not say its fee.
    [[nodiscard]] std::optional<qint64> base(std::size_t row, Day lastDay) const
    {
        const std::int32_t day = table->day[row];
        if (day == NoDay || day > lastDay.number() || !settled->value(row) || !fees->isKnown(row))
            return std::nullopt;
        const qint64 left = paid->value(row).value_or(0) - refund->value(row).value_or(0);
        return left > 0 ? std::optional(left) : std::nullopt;
    }
};

// A year's fees times a year's sales may not fit into 64 bits.
__extension__ using Wide = __int128;

/// fees × part ÷ whole, rounded half away from zero. Requires: whole > 0.
qint64 shareOf(qint64 fees, qint64 part, qint64 whole)
{
    const Wide product = Wide(fees) * part;
    const Wide half = product < 0 ? -Wide(whole) : Wide(whole);
    return qint64((product * 2 + half) / (Wide(whole) * 2));
}

bool isPaidIn(const OrderColumns &orders, std::size_t row, Period window)
{
    const std::int32_t day = orders.paidDay[row];
    return day != NoDay && day >= window.from.number() && day <= window.to.number();
}

/// One flag per raw source: whether it is a product card, whoever sold it. The rulebook's words for the
/// carrier are those of the shelf.
std::vector<bool> cardSources(const StoreColumns &columns, const Rulebook &rulebook)
{
    QStringList carriers;
    for (const ChannelRule &rule : rulebook.channels()) {
        if (rule.field == Field::Shelf)
            carriers += rule.carriers;
    }
    std::vector<bool> isCard;
    for (const auto &source : columns.sources)
        isCard.push_back(carriers.contains(source.carrier));
    return isCard;
}

void addBills(const Evaluator &evaluator, const Bills &bills, CardFees &fees,
              std::vector<ProductFees> &products)
{
    const OrderColumns &orders = evaluator.context().columns->orders;
    const std::vector<bool> isCard = cardSources(*evaluator.context().columns, *evaluator.context().rulebook);
    for (std::size_t row = 0; row < bills.table->size(); ++row) {
        const std::int32_t order = bills.table->orderRow[row];
        if (order == NoRow || !isPaidIn(orders, std::size_t(order), fees.window))
            continue;
        const std::optional<qint64> base = bills.base(row, evaluator.context().asOf);
        if (!base)
            continue;
        const qint64 fee = bills.fees->value(row).value_or(0);
        ProductFees &product = products[bills.table->product[row]];
        const std::uint16_t source = orders.source[std::size_t(order)];
        if (evaluator.fields()[source] == Field::Shelf) {
            ++fees.billedRows;
            if (fee == 0) {
                ++fees.freeRows;
                ++product.freeRows;
                product.freeBase += *base;
            }
        } else if (!isCard[source]) {
            ++product.otherRows;
            product.otherBase += *base;
            product.otherFees += fee;
        }
    }
}

void judge(const std::vector<ProductFees> &products, int leastRows, CardFees &fees)
{
    // Rows without a product are no product: place 0 is left out.
    for (std::size_t place = 1; place < products.size(); ++place) {
        const ProductFees &product = products[place];
        if (product.freeRows == 0 || product.otherRows < leastRows)
            continue;
        fees.judgedRows += product.freeRows;
        fees.judgedBase += product.freeBase;
        fees.usualFee += shareOf(product.otherFees, product.freeBase, product.otherBase);
    }
}

} // namespace

std::optional<CardFees> cardFeesOf(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const CardFeeRules &rules = context.rulebook->programmes().cardFees;
    CardFees fees;
    fees.window = {context.asOf.plus(1 - rules.windowDays), context.asOf};
    const auto &programmes = context.rulebook->programmes().programmes;
    const auto programme = std::ranges::find(programmes, rules.programme, &ProgrammeRule::id);
    if (programme != programmes.end() && programme->provenance.validFrom)
        fees.window.from = std::max(fees.window.from, *programme->provenance.validFrom);
    if (fees.window.to < fees.window.from)
        return std::nullopt;
    fees.limits = rules.limits;
    fees.provenance = rules.provenance;
    const QStringList asked{QStringLiteral("paid_orders"), QStringLiteral("paid_gmv")};
    const std::vector<IndicatorRow> rows = evaluator.rowsIn(asked, GroupBy::Field, fees.window);
    const auto shelf = std::ranges::find(rows, fieldId(Field::Shelf), &IndicatorRow::key);
    if (shelf != rows.end()) {
        fees.orders = shelf->values[0];
        fees.gmv = shelf->values[1];
    }
    const Bills bills(*context.columns);
    fees.hasBills = bills.table != nullptr;
    if (!fees.hasBills)
        return fees;
    std::vector<ProductFees> products(context.columns->products.size());
    addBills(evaluator, bills, fees, products);
    judge(products, rules.leastRows, fees);
    return fees;
}

} // namespace shopglass
