// A shop whose promotion is planned. The shipped calendar: 618 of 2023 sells from 27 May (warm-up) to 25
// June (encore), 30 days, main day 18 June; 616 of 2022 has its main day on 16 June 2022, so the same event
// days are 25 May … 23 June 2022, 367 days before. The expected numbers of the tests were worked out by a
// Python script from the same sales.

#pragma once

#include "models/promotions/ownevents.h"
#include "models/promotions/promotionplanning.h"
#include "tests/support/smallanalysis.h"

#include <cmath>

namespace shopglass::testing {

class Shop final
{
public:
    explicit Shop(Period covered)
        : m_columns(emptyShop(covered))
    {
    }
    /// One order a day.
    Shop &sell(Period days, qint64 amount, std::uint32_t product = Cup)
    {
        for (Day on = days.from; on <= days.to; on = on.plus(1))
            sellOn(on, amount, product);
        return *this;
    }
    Shop &sellOn(Day on, qint64 amount, std::uint32_t product = Cup)
    {
        OrderSpec spec;
        spec.id = ++m_id;
        spec.created = on;
        spec.paid = on;
        spec.amount = amount;
        spec.product = product;
        addOrder(m_columns, spec);
        return *this;
    }
    Shop &stock(QStringView on, std::uint32_t product, qint64 left)
    {
        FigureTable table;
        table.kind = QStringLiteral("products");
        FigureColumn column;
        table.day.push_back(day(on).number());
        table.product.push_back(product);
        column.push(left);
        table.figures = {{QStringLiteral("stock"), column}};
        m_columns.figures.push_back(table);
        return *this;
    }
    /// Of the product's row in the file of stock().
    Shop &status(qint64 value)
    {
        FigureColumn column;
        column.push(value);
        m_columns.figures.back().figures.emplace_back(QStringLiteral("product_status"), column);
        return *this;
    }
    Shop &without(QStringView from, QStringView to)
    {
        DayRange &range = m_columns.coverage.front().second.front();
        const DayRange rest{day(to).plus(1), range.to};
        range.to = day(from).plus(-1);
        m_columns.coverage.front().second.push_back(rest);
        return *this;
    }
    [[nodiscard]] std::shared_ptr<const PromotionPlanning> plan(QStringView asOf,
                                                                const Documents &documents = {}) const
    {
        AnalysisContext context = analysis(m_columns, period(u"2023-05-01", u"2023-05-31"));
        context.asOf = day(asOf);
        context.today = day(asOf);
        context.documents = std::make_shared<const Documents>(documents);
        return planPromotion(Evaluator(context));
    }

private:
    StoreColumns m_columns;
    qint64 m_id = 0;
};

/// 2022: 16 yuan a day, then 10, 20 … 300 yuan on the event days. 2023: 20 yuan a day before the event, then
/// 15 yuan × its day and 2 yuan more or 1 less in turn.
inline Shop twoYears()
{
    Shop shop(period(u"2022-04-01", u"2023-06-05"));
    shop.sell(period(u"2022-04-20", u"2022-05-24"), 1'600);
    for (int i = 0; i < 30; ++i)
        shop.sellOn(day(u"2022-05-25").plus(i), 1'000 * (i + 1));
    shop.sell(period(u"2023-04-20", u"2023-05-26"), 2'000);
    for (int i = 0; i < 10; ++i)
        shop.sellOn(day(u"2023-05-27").plus(i), 1'500 * (i + 1) + (i % 2 == 0 ? 200 : -100));
    return shop;
}

inline Documents targetOf(const QString &line, double value)
{
    KeptPlan plan;
    plan.madeOn = day(u"2023-05-01");
    plan.targets[line] = value;
    return {{toDocument(QStringLiteral("618-2023"), plan)}};
}

inline std::optional<double> factorOf(const TargetProposal &proposal, const QString &id)
{
    for (const ProposalFactor &factor : proposal.factors) {
        if (factor.id == id)
            return factor.value;
    }
    return std::nullopt;
}

/// Rounded, so that a comparison does not hang on the last bit.
inline qint64 millionths(double fraction)
{
    return std::llround(fraction * 1e6);
}

} // namespace shopglass::testing
