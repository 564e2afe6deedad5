#include "models/indicators/summation.h"

#include "models/base/turns.h"
#include "models/indicators/paidsums.h"

#include <algorithm>
#include <functional>

namespace shopglass {

namespace {

/// Fewer parts of a cube are not worth a thread.
constexpr std::size_t LeastParts = 4;

} // namespace

Summation::Summation(const SummationSource &source, const Slice &slice)
    : m_source(source)
    , m_groups(slice, *source.columns)
    , m_sums(m_groups.groupCount(), MeasureSums{})
{
}

std::optional<Summation::Family> Summation::familyOf(Measure measure)
{
    if (measure <= Measure::GmvCreated)
        return Family::Created;
    if (const PaidSum *paid = paidSumOf(measure))
        return Family(unsigned(Family::Sales) + unsigned(paid->value.index()));
    if (measure == Measure::NewProductGmv)
        return Family::NewProducts;
    if (measure <= Measure::ShippedAsPromised)
        return Family::Marked;
    if (measure <= Measure::FeeFreeRows)
        return Family::Billed;
    if (measure <= Measure::QualityRefundOrdersOfSigned)
        return Family::Signed;
    if (measure <= Measure::DeliverySeconds)
        return Family::Parcels;
    if (measure <= Measure::ReturnShopSeconds)
        return Family::Finished;
    if (measure <= Measure::ExchangeSeconds)
        return Family::Applied;
    if (measure == Measure::Buyers)
        return Family::Buyers;
    if (measure <= Measure::FirstTimeBuyerGmv)
        return Family::FirstTimers;
    if (measure <= Measure::Repurchasers90d)
        return Family::Cohorts;
    if (measure <= Measure::SellingInfluencers)
        return Family::Influencers;
    return std::nullopt; // known from the coverage
}

QString Summation::kindOf(Measure measure)
{
    const auto family = familyOf(measure);
    if (!family)
        return {};
    switch (*family) {
    case Family::Created:
    case Family::Sales:
    case Family::Pieces:
    case Family::Commissions:
    case Family::Identified:
    case Family::Marked:
    case Family::NewProducts:
    case Family::Billed: // they count on the day that their order was paid
    case Family::Buyers:
    case Family::FirstTimers:
    case Family::Cohorts:
    case Family::Influencers:
        break;
    case Family::Signed:
    case Family::Parcels:
        return QStringLiteral("shipments");
    case Family::Finished:
    case Family::Applied:
        return QStringLiteral("aftersales");
    }
    return QStringLiteral("orders");
}

QString Summation::rowKindOf(Measure measure)
{
    const auto family = familyOf(measure);
    if (family == Family::Billed)
        return QStringLiteral("settlement");
    return family == Family::Signed ? QStringLiteral("orders") : kindOf(measure);
}

std::optional<RowDay> Summation::rowDayOf(Measure measure)
{
    const auto family = familyOf(measure);
    if (!family)
        return {};
    switch (*family) {
    case Family::Created:
        return RowDay::Created;
    case Family::Sales:
    case Family::Pieces:
    case Family::Commissions:
    case Family::Identified:
    case Family::Marked:
    case Family::NewProducts:
        return RowDay::Paid;
    case Family::Signed:
        return RowDay::Signed;
    case Family::Parcels:
        return RowDay::Delivered;
    case Family::Finished:
        return RowDay::Finished;
    case Family::Applied:
        return RowDay::Applied;
    case Family::Billed:
    case Family::Buyers:
    case Family::FirstTimers:
    case Family::Cohorts:
    case Family::Influencers:
        break;
    }
    return {};
}

bool Summation::goTogether(Measure above, Measure below)
{
    return rowDayOf(above).has_value()
        && ((paidSumOf(above) && paidSumOf(below)) || familyOf(above) == familyOf(below));
}

void Summation::visitRows(Measure above, std::optional<Measure> below, const SummationSource &source,
                          const Slice &slice, const JoinedVisitor &visit)
{
    Q_ASSERT(slice.groupBy == GroupBy::None && slice.split == Slice::Split::Whole);
    Q_ASSERT(!below || goTogether(above, *below));
    const auto family = familyOf(above);
    if (!family)
        return;
    Summation summation(source, slice);
    summation.m_recorded = above;
    summation.m_recordedBelow = below;
    summation.m_visitor = &visit;
    summation.m_noted.reserve(RowsAtOnce);
    summation.sumRows(bitOf(*family));
    summation.handOver();
}

void Summation::handOver()
{
    if (!m_noted.empty())
        (*m_visitor)(m_noted);
    m_noted.clear();
}

std::vector<RowShare> Summation::sharesOf(Measure measure, const SummationSource &source, const Slice &slice)
{
    std::vector<RowShare> all;
    visitRows(measure, {}, source, slice, [&all](std::span<const JoinedRow> rows) {
        for (const JoinedRow &row : rows)
            all.push_back({row.row, row.above});
    });
    return all;
}

bool Summation::has(const std::vector<Measure> &measures) const
{
    return std::ranges::all_of(measures, [this](Measure measure) {
        const auto family = familyOf(measure);
        return !family || (m_done & bitOf(*family)) != 0;
    });
}

void Summation::prepare(const std::vector<Measure> &measures)
{
    Families ofCube = 0;
    Families ofRows = 0;
    for (const Measure measure : measures) {
        const auto family = familyOf(measure);
        if (!family || (m_done & bitOf(*family)) != 0)
            continue;
        m_done |= bitOf(*family);
        (fitsCube(*family) ? ofCube : ofRows) |= bitOf(*family);
    }
    if (ofCube != 0)
        sumCube(ofCube);
    sumRows(ofRows);
}

bool Summation::fitsCube(Family family) const
{
    const Slice &slice = m_groups.slice();
    const Period known = m_source.ground->cubeDays();
    const bool sumsOfRows = family != Family::Buyers && family != Family::FirstTimers
        && family != Family::Cohorts && family != Family::Influencers;
    return sumsOfRows && slice.split == Slice::Split::Whole && hasFixedGroups() && !slice.filter.product
        && !slice.filter.influencer && !slice.filter.place && m_groups.firstDay() >= known.from.number()
        && m_groups.lastDay() <= known.to.number();
}

void Summation::sumCube(Families families)
{
    std::vector<Measure> measures;
    for (std::size_t i = 0; i < MeasureCount; ++i) {
        const auto family = familyOf(Measure(i));
        if (family && (families & bitOf(*family)) != 0)
            measures.push_back(Measure(i));
    }
    const Groundwork &ground = *m_source.ground;
    std::vector<Period> parts;
    for (Day from = Day::fromNumber(m_groups.firstDay()); from.number() <= m_groups.lastDay();
         from = parts.back().to.plus(1))
        parts.push_back(ground.cubePart(from));
    const std::size_t threads = parts.size() < LeastParts ? 1 : partsOf(m_source.columns->orders.size());
    std::vector<const Summation *> cubes(parts.size());
    inTurns(parts.size(), threads, [&](std::size_t i) { cubes[i] = &ground.dayCube(parts[i], measures); });
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Period part = parts[i];
        const Summation &cube = *cubes[i];
        const Day from = std::max(part.from, Day::fromNumber(m_groups.firstDay()));
        const Day to = std::min(part.to, Day::fromNumber(m_groups.lastDay()));
        for (Day day = from; day <= to; day = day.plus(1)) {
            for (int field = 0; field < FieldCount; ++field) {
                MeasureSums *sums = find({day.number(), Field(field), 0, 0});
                if (!sums)
                    continue;
                const MeasureSums &cell
                    = cube.m_sums[std::size_t(day - part.from) * FieldCount + std::size_t(field)];
                for (const Measure measure : measures)
                    (*sums)[std::size_t(measure)] += cell[std::size_t(measure)];
            }
        }
    }
}

/// Passes fill in different sums. Where groups are found while rows pass by, one has to follow the other.
void Summation::sumRows(Families families)
{
    std::vector<std::function<void()>> passes;
    if (const Families paid = families & PaidLinesFamilies; paid != 0)
        passes.emplace_back([this, paid] { sumPaid(paid >> unsigned(Family::Sales)); });
    for (unsigned family = 0; family <= unsigned(Family::Influencers); ++family) {
        if ((families & ~PaidLinesFamilies & (1U << family)) != 0)
            passes.emplace_back([this, family] { sumPass(Family(family)); });
    }
    const std::size_t threads = hasFixedGroups() ? partsOf(m_source.columns->orders.size()) : 1;
    inTurns(passes.size(), threads, [&](std::size_t turn) { passes[turn](); });
}

void Summation::sumPass(Family family)
{
    switch (family) {
    case Family::Created:
        sumCreated();
        break;
    case Family::Sales:
    case Family::Pieces:
    case Family::Commissions:
    case Family::Identified:
        break; // sumRows() sums those that are asked for in one pass
    case Family::Marked:
        sumMarked();
        break;
    case Family::NewProducts:
        sumNewProducts();
        break;
    case Family::Billed:
        sumBilled();
        break;
    case Family::Signed:
        sumSigned();
        break;
    case Family::Parcels:
        sumParcels();
        break;
    case Family::Finished:
        sumFinished();
        break;
    case Family::Applied:
        sumApplied();
        break;
    case Family::Buyers:
        sumBuyers();
        break;
    case Family::FirstTimers:
        sumFirstTimers();
        break;
    case Family::Cohorts:
        sumCohorts();
        break;
    case Family::Influencers:
        sumInfluencers();
        break;
    }
}

const MeasureSums &Summation::sums(std::size_t group) const
{
    static constexpr MeasureSums Nothing{};
    return group < m_sums.size() ? m_sums[group] : Nothing;
}

bool Summation::dependsOnDayAlone() const
{
    return m_groups.slice().split == Slice::Split::Whole
        && (m_groups.byTime() || m_groups.slice().groupBy == GroupBy::None)
        && m_groups.slice().filter == RowFilter{};
}

RowPlace Summation::keyPlaceOf(std::size_t row, std::int32_t day) const
{
    return dependsOnDayAlone() ? RowPlace{day, Field::Unclassified, 0, 0} : placeOf(row, day);
}

RowPlace Summation::placeOfAftersale(std::size_t aftersale, std::int32_t day) const
{
    const AftersaleColumns &aftersales = m_source.columns->aftersales;
    const std::int32_t order = aftersales.orderRow[aftersale];
    RowPlace place{day, Field::Unclassified, 0, 0};
    if (order != NoRow)
        place = placeOf(std::size_t(order), day);
    if (aftersales.product[aftersale] != 0)
        place.product = aftersales.product[aftersale];
    return place;
}

bool Summation::refundedHere(std::size_t row) const
{
    const OrderColumns &orders = m_source.columns->orders;
    const OrderMarks &marks = m_source.marks();
    if (!marks.manyLines || !m_groups.byProduct())
        return marks.refunded[row] != 0;
    // Of an order with several products only those count as refunded whose lines carry a part of the refund.
    const OrderLines lines = linesOf(orders, row);
    if (lines.end - lines.begin == 1)
        return marks.refunded[row] != 0;
    for (std::size_t line = lines.begin; line < lines.end; ++line) {
        if (orders.product[line] == orders.product[row] && marks.refund[line] != 0)
            return true;
    }
    return false;
}

} // namespace shopglass
