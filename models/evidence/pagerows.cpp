#include "models/evidence/pagerows.h"

#include "models/evidence/roworder.h"
#include "models/indicators/discountsplit.h"
#include "models/indicators/groundwork.h"
#include "models/indicators/seendays.h"
#include "models/rulebook/growth.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PageRowsTexts)
};

/// Calls visit(row) for the paid lines of the question's period.
template<class Visit>
void visitPaid(const RowsQuestion &question, const Evaluator &evaluator, Visit visit)
{
    const Period period = question.period.value_or(evaluator.context().period);
    const Day last = countedTo(evaluator.context(), period);
    evaluator.groundwork().paidRows().visitDays(period.from.number(), last.number(),
                                                [&visit](std::int32_t, std::span<const std::uint32_t> rows) {
                                                    for (const std::uint32_t row : rows)
                                                        visit(row);
                                                });
}

/// The lines that `holds`: as orders, or with what was paid.
template<class Holds>
PageRows linesWhere(const RowsQuestion &question, const Evaluator &evaluator, Holds holds)
{
    const OrderColumns &orders = evaluator.context().columns->orders;
    const bool isMoney = pageFigure(question.indicator)->indicator.unit == Unit::Fen;
    PageRows found;
    visitPaid(question, evaluator, [&](std::uint32_t row) {
        if (!holds(row) || (!isMoney && orders.firstLine[row] == 0))
            return;
        found.rows.push_back({row, isMoney ? orders.amount[row] : 1});
    });
    return found;
}

Result<PageRows> provinceRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const auto found = std::ranges::find(columns.provinces, question.of);
    if (question.of.isEmpty() || found == columns.provinces.end())
        return unreadablePart(question, QStringLiteral("浙江省"));
    const auto number = std::uint32_t(found - columns.provinces.begin());
    return linesWhere(question, evaluator,
                      [&](std::uint32_t row) { return columns.orders.province[row] == number; });
}

/// "self_broadcast/live": the field and its scene.
Result<PageRows> sceneRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const StoreColumns &columns = *evaluator.context().columns;
    std::vector<bool> holds;
    for (const SalesSource &source : columns.sources) {
        QString scene;
        const Field field = evaluator.context().rulebook->fieldOf(
            source.channel, source.carrier, source.accountType, source.promoter, &scene);
        holds.push_back(!scene.isEmpty() && question.of == fieldId(field) + QLatin1Char('/') + scene);
    }
    if (std::ranges::find(holds, true) == holds.end())
        return unreadablePart(question, QStringLiteral("self_broadcast/live"));
    return linesWhere(question, evaluator,
                      [&](std::uint32_t row) { return holds[columns.orders.source[row]]; });
}

/// What one of those who pay took off the prices, of all products or of one; below the line what was paid for
/// the lines that tell it.
Result<PageRows> discountRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const auto filter = filterOf(question, columns);
    if (!filter)
        return filter.error();
    const Payer payer = question.indicator == QLatin1String("discount_shop") ? Payer::Shop
        : question.indicator == QLatin1String("discount_platform")           ? Payer::Platform
                                                                             : Payer::Anchor;
    const ToldDiscounts told(columns);
    PageRows found;
    found.parts = {RowsPart::Counted, RowsPart::Base};
    found.isKnown = false;
    qint64 sum = 0;
    visitPaid(question, evaluator, [&](std::uint32_t row) {
        if (filter->product && columns.orders.product[row] != *filter->product)
            return;
        const auto fen = told(payer, row);
        found.isKnown = found.isKnown || fen.has_value();
        sum += fen.value_or(0);
        if (fen && question.part == RowsPart::Base)
            found.rows.push_back({row, columns.orders.amount[row]});
        else if (fen.value_or(0) != 0)
            found.rows.push_back({row, *fen});
    });
    found.value = double(sum);
    return found;
}

Result<PageRows> bandRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const std::vector<qint64> &edges = evaluator.context().rulebook->opportunities().bandEdges;
    bool isNumber = false;
    const auto edge = std::ranges::find(edges, question.of.toLongLong(&isNumber));
    if (!isNumber || edge == edges.end())
        return unreadablePart(question, QString::number(edges.front()));
    const OrderColumns &orders = evaluator.context().columns->orders;
    return linesWhere(question, evaluator, [&](std::uint32_t row) {
        if (orders.firstLine[row] == 0 || orders.amount[row] <= 0 || orders.quantity[row] <= 0)
            return false;
        const qint64 price = orders.amount[row] / orders.quantity[row];
        return price >= *edge && (edge + 1 == edges.end() || price < *(edge + 1));
    });
}

/// Lines of `PRODUCT/SPECIFICATION`.
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
    PageRows found;
    visitPaid(question, evaluator, [&](std::uint32_t row) {
        if (columns.orders.product[row] == productNumber && columns.orders.spec[row] == specNumber)
            found.rows.push_back({row, 1});
    });
    return found;
}

/// `leader:ID` or `affiliate:ID`.
Result<PageRows> partnerRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const QString leader = QStringLiteral("leader:");
    const bool isLeader = question.of.startsWith(leader);
    const QString prefix = isLeader ? leader : QStringLiteral("affiliate:");
    const std::vector<NamedEntity> &partners = isLeader ? columns.leaders : columns.affiliates;
    const auto found = std::ranges::find(partners, question.of.mid(prefix.size()), &NamedEntity::id);
    if (!question.of.startsWith(prefix) || found == partners.end())
        return unreadablePart(question, leader + QStringLiteral("2810008336"));
    const auto number = std::uint32_t(found - partners.begin());
    return linesWhere(question, evaluator, [&](std::uint32_t row) {
        if (row >= columns.orders.agent.size())
            return false;
        const SaleAgents &agents = columns.agents[columns.orders.agent[row]];
        return (isLeader ? agents.leader : agents.affiliate) == number;
    });
}

/// Of an influencer's orders: paid − refunded − commission. The fees stand in bills, not in orders.
Result<PageRows> leftRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const auto filter = filterOf(question, *evaluator.context().columns);
    if (!filter)
        return filter.error();
    const OrderColumns &orders = evaluator.context().columns->orders;
    const OrderMarks &marks = evaluator.groundwork().marks();
    PageRows found;
    visitPaid(question, evaluator, [&](std::uint32_t row) {
        if (filter->influencer && orders.influencer[row] == *filter->influencer)
            found.rows.push_back(
                {row, orders.amount[row] - marks.refund[row] - zeroIfAbsent(orders.commission[row])});
    });
    return found;
}

Result<PageRows> rowsOf(const RowsQuestion &question, const Evaluator &evaluator)
{
    const QString &id = question.indicator;
    if (id.startsWith(QLatin1String("wheel_")))
        return wheelRows(question, evaluator);
    if (id.startsWith(QLatin1String("session_")))
        return sessionRows(question, evaluator);
    if (id.startsWith(QLatin1String("cohort_")) || id == QLatin1String("first_field_buyers"))
        return buyerRows(question, evaluator);
    if (id.startsWith(QLatin1String("province_")))
        return provinceRows(question, evaluator);
    if (id.endsWith(QLatin1String("_score")))
        return officialRows(question, evaluator);
    if (id.startsWith(QLatin1String("scene_")))
        return sceneRows(question, evaluator);
    if (id.startsWith(QLatin1String("discount_")))
        return discountRows(question, evaluator);
    if (id == QLatin1String("band_orders"))
        return bandRows(question, evaluator);
    if (id == QLatin1String("spec_lines"))
        return specRows(question, evaluator);
    if (id == QLatin1String("pickup_wait_orders"))
        return pickupRows(question, evaluator);
    if (id.startsWith(QLatin1String("price_")) || id.startsWith(QLatin1String("market_")))
        return priceRows(question, evaluator);
    if (id.startsWith(QLatin1String("hour_")))
        return hourRows(question, evaluator);
    if (id.startsWith(QLatin1String("partner_")))
        return partnerRows(question, evaluator);
    Q_ASSERT(id == QLatin1String("influencer_left"));
    return leftRows(question, evaluator);
}

} // namespace

Error unreadablePart(const RowsQuestion &question, const QString &example)
{
    return {Texts::tr("\"%1\" is no part of \"%2\" that this store has. Name one, for example %3.")
                .arg(question.of, question.indicator, example),
            {},
            ErrorKind::Usage};
}

Result<Evidence> findPageRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const PageFigure &figure = *pageFigure(question.indicator);
    if (!figure.hasRows)
        return Error{Texts::tr("\"%1\" is worked out from other figures; ask for the rows of those.")
                         .arg(question.indicator),
                     {},
                     ErrorKind::Usage};
    const auto found = rowsOf(question, evaluator);
    if (!found)
        return found.error();
    if (std::ranges::find(found->parts, question.part) == found->parts.end())
        return Error{
            Texts::tr("\"%1\" has no such part. Ask for the rows that count.").arg(question.indicator),
            {},
            ErrorKind::Usage};
    FirstRows first(RowOrder(question.order, RowDays(evaluator, TimeBasis::Paid, found->kind)),
                    question.limit);
    for (const RowShare &row : found->rows)
        first.take(row);
    Evidence evidence;
    evidence.parts = found->parts;
    const bool isMoney = figure.indicator.unit == Unit::Fen;
    if (first.count() > 0)
        evidence.kinds.push_back({found->kind, found->unit.value_or(isMoney ? Unit::Fen : Unit::Count),
                                  first.sorted(), first.count(), first.total()});
    IndicatorValue &value = evidence.value;
    value.id = question.indicator;
    value.unit = figure.indicator.unit;
    value.state = !found->isKnown ? ValueState::NotCovered
        : !found->isOne           ? ValueState::Undefined
        : found->isEnough         ? ValueState::Value
                                  : ValueState::NotEnoughData;
    value.value = found->value.value_or(double(first.total()));
    value.sample = found->sample;
    value.days = question.period.value_or(evaluator.context().period).days();
    value.coveredDays = found->isKnown ? value.days : 0;
    return evidence;
}

} // namespace shopglass
