#include "models/indicators/figuresums.h"

#include "models/indicators/enumvalues.h"
#include "models/indicators/figurememory.h"
#include "models/indicators/summation.h"
#include "models/store/exportkind.h"

#include <algorithm>

namespace shopglass {

namespace {

/// Whether products are counted instead of rows.
bool isOnSale(const FigureMeasure &measure)
{
    return measure.operation == FigureOperation::OnSale || measure.operation == FigureOperation::SoldOnSale;
}

/// The last day on which the list of each row holds: the day before the next list, or until it is too old.
/// Rows are in the order of their days.
std::vector<std::int32_t> lastDaysOf(const FigureTable &lists)
{
    const int days = ExportKinds::instance().kind(lists.kind).snapshotDays;
    std::vector<std::int32_t> last(lists.size());
    std::optional<std::int32_t> next; // the day of the next list
    for (std::size_t row = lists.size(); row-- > 0;) {
        const std::int32_t day = lists.day[row];
        if (row + 1 < lists.size() && lists.day[row + 1] != day)
            next = lists.day[row + 1];
        last[row] = day + days - 1;
        if (next)
            last[row] = std::min(last[row], *next - 1);
    }
    return last;
}

} // namespace

FigureSums::FigureSums(const Groundwork &ground, const CompiledIndicator &indicator, const Slice &slice,
                       Work work)
    : m_ground(ground)
    , m_columns(ground.columns())
    , m_indicator(indicator)
    , m_groups(slice, m_columns)
    , m_dimensions(dimensionsOf(slice.groupBy, slice.filter))
{
    if (work == Work::Sum)
        sumAll();
}

void FigureSums::sumAll()
{
    m_summed = true;
    const GroupBy groupBy = m_groups.slice().groupBy;
    const std::size_t groups
        = isEntityGrouping(groupBy) ? entityCount(m_columns, groupBy) : m_groups.groupCount();
    m_sums.assign(groups * m_indicator.figures().size(), 0);
    QStringList kinds;
    for (const FigureMeasure *measure : m_indicator.figures()) {
        const QString kind = kindOf(*measure, m_dimensions);
        if (!kinds.contains(kind))
            kinds.append(kind);
    }
    for (const QString &kind : std::as_const(kinds)) {
        if (const FigureTable *table = m_columns.figuresOf(kind))
            sumTable(*table);
    }
}

bool FigureSums::isOf(const CompiledIndicator &indicator, const Slice &slice) const
{
    return &m_indicator == &indicator && m_groups.slice() == slice;
}

std::span<const std::int64_t> FigureSums::at(std::size_t group) const
{
    const std::size_t measures = m_indicator.figures().size();
    return std::span(m_sums).subspan(group * measures, measures);
}

std::vector<std::uint32_t> FigureSums::entities() const
{
    std::vector<std::uint32_t> found;
    if (!isEntityGrouping(m_groups.slice().groupBy))
        return found;
    const std::size_t measures = m_indicator.figures().size();
    for (std::size_t entity = 0; entity * measures < m_sums.size(); ++entity) {
        if (std::ranges::any_of(at(entity), [](std::int64_t value) { return value != 0; }))
            found.push_back(std::uint32_t(entity));
    }
    return found;
}

std::int64_t &FigureSums::sum(std::size_t group, std::size_t measure)
{
    return m_sums[group * m_indicator.figures().size() + measure];
}

RowPlace FigureSums::placeOf(const FigureTable &table, std::size_t row) const
{
    RowPlace place{table.day[row], Field::Unclassified, 0, 0};
    if (!table.orderRow.empty() && table.orderRow[row] != NoRow) {
        const auto order = std::size_t(table.orderRow[row]);
        place.field = m_ground.fields()[m_columns.orders.source[order]];
        place.influencer = m_columns.orders.influencer[order];
    }
    if (!table.product.empty())
        place.product = table.product[row];
    return place;
}

std::size_t FigureSums::groupOf(const FigureTable &table, std::size_t row, std::int32_t day) const
{
    if (day == NoDay || !m_groups.holds(day))
        return SliceGroups::Outside;
    const RowPlace place = placeOf(table, row);
    if (!m_groups.accepts(place))
        return SliceGroups::Outside;
    switch (m_groups.slice().groupBy) {
    case GroupBy::None:
        break;
    case GroupBy::Day:
    case GroupBy::Week:
    case GroupBy::Month:
        return m_groups.groupOfDay(day);
    case GroupBy::Field:
        return std::size_t(place.field);
    case GroupBy::Product:
        return place.product;
    case GroupBy::Influencer:
        return place.influencer;
    case GroupBy::Warehouse:
    case GroupBy::Courier:
    case GroupBy::Province:
        break; // no kind beside orders tells them apart
    case GroupBy::Scene:
        return std::size_t(m_scenes[table.texts.front().second.number[row]]);
    }
    return 0;
}

FigureSums::Term FigureSums::termOf(std::size_t measure, const FigureTable &table) const
{
    const FigureMeasure &known = *m_indicator.figures()[measure];
    Term term{known.operation, nullptr, nullptr, measure};
    if (!known.column.isEmpty())
        term.column = table.figure(known.column);
    if (!known.factor.isEmpty())
        term.factor = table.figure(known.factor);
    return term;
}

std::int64_t FigureSums::valueOf(const Term &term, std::size_t row) const
{
    if (!term.column)
        return 1;
    const qint64 value = term.column->value(row).value_or(0);
    switch (term.operation) {
    case FigureOperation::Rows:
        return 1;
    case FigureOperation::Sum:
        return value;
    case FigureOperation::SumOfProducts:
        return value * term.factor->value(row).value_or(0);
    case FigureOperation::GoodStars:
        return value >= m_ground.rulebook().reviews().goodLeast ? 1 : 0;
    case FigureOperation::BadStars:
        return value <= m_ground.rulebook().reviews().badMost ? 1 : 0;
    case FigureOperation::OnSale:
    case FigureOperation::SoldOnSale:
        break;
    }
    return 0;
}

template<class Visit>
void FigureSums::visitRows(const FigureTable &table, Visit visit) const
{
    const auto dayAt = [days = table.day.data()](std::size_t row) { return days[row]; };
    const DayBlocks &days = m_ground.figures()->days(table);
    const auto visitIn = [&](const auto &groupAt) {
        days.visit(dayAt, m_groups.firstDay(), m_groups.lastDay(), [&](std::size_t row, std::int32_t day) {
            const std::size_t group = groupAt(row, day);
            if (group != SliceGroups::Outside)
                visit(row, group);
        });
    };
    const Slice &slice = m_groups.slice();
    if (slice.filter != RowFilter{} || (slice.groupBy != GroupBy::None && !m_groups.byTime()))
        visitIn([&](std::size_t row, std::int32_t day) { return groupOf(table, row, day); });
    else if (m_groups.byTime())
        visitIn([&](std::size_t, std::int32_t day) {
            return m_groups.holds(day) ? m_groups.groupOfDay(day) : SliceGroups::Outside;
        });
    else
        visitIn(
            [&](std::size_t, std::int32_t day) { return m_groups.holds(day) ? 0 : SliceGroups::Outside; });
}

void FigureSums::readScenes(const FigureTable &table)
{
    m_scenes.clear();
    if (!m_dimensions.scene)
        return;
    for (const QString &text : table.texts.front().second.texts)
        m_scenes.push_back(m_ground.rulebook().sceneOf(text));
}

void FigureSums::sumTable(const FigureTable &table)
{
    readScenes(table);
    const std::vector<const FigureMeasure *> &measures = m_indicator.figures();
    std::vector<Term> summed;
    for (std::size_t i = 0; i < measures.size(); ++i) {
        if (kindOf(*measures[i], m_dimensions) != table.kind)
            continue;
        if (isOnSale(*measures[i]))
            sumOnSale(i, table);
        else
            summed.push_back(termOf(i, table));
    }
    if (summed.empty())
        return;
    const FigureRows rows(table, m_indicator, m_dimensions);
    if (rows.noRowCounts())
        return;
    std::vector<GroupedRow> some;
    some.reserve(RowsAtOnce);
    const auto addSome = [&] {
        for (const Term &term : summed)
            add(term, some);
        some.clear();
    };
    const bool all = rows.everyRowCounts();
    visitRows(table, [&](std::size_t row, std::size_t group) {
        if (all || rows.counts(row))
            some.push_back({std::uint32_t(row), std::uint32_t(group)});
        if (some.size() == RowsAtOnce)
            addSome();
    });
    addSome();
}

/// What to do with a value is asked once, not of each of very many rows.
void FigureSums::add(const Term &term, std::span<const GroupedRow> rows)
{
    const std::size_t measures = m_indicator.figures().size();
    std::int64_t *sums = m_sums.data() + term.measure;
    if (term.column && term.operation == FigureOperation::Sum) {
        for (const GroupedRow &row : rows)
            sums[row.group * measures] += term.column->valueOrNought(row.row);
        return;
    }
    for (const GroupedRow &row : rows)
        sums[row.group * measures] += valueOf(term, row.row);
}

template<class Visit>
void FigureSums::visitOnSale(const FigureTable &lists, Visit visit) const
{
    const FigureColumn *status = lists.figure(QStringLiteral("product_status"));
    const std::vector<std::int32_t> lastDays = lastDaysOf(lists);
    for (std::size_t row = 0; row < lists.size(); ++row) {
        if (status->value(row) != EnumValues::instance().onSaleProduct || lists.product[row] == 0)
            continue;
        const std::int32_t to = std::min(lastDays[row], m_groups.lastDay());
        for (std::int32_t day = std::max(lists.day[row], m_groups.firstDay()); day <= to; ++day) {
            if (const std::size_t group = groupOf(lists, row, day); group != SliceGroups::Outside)
                visit(row, group);
        }
    }
}

std::vector<bool> FigureSums::soldProducts() const
{
    const std::size_t products = m_columns.products.size();
    std::vector<bool> sold(m_groups.groupCount() * products, false);
    const bool byTime = m_groups.byTime();
    const OrderColumns &orders = m_columns.orders;
    const auto visitDay = [&](std::int32_t day, std::span<const std::uint32_t> rows) {
        if (!m_groups.holds(day))
            return;
        const std::size_t first = (byTime ? m_groups.groupOfDay(day) : 0) * products;
        for (const std::uint32_t row : rows)
            sold[first + orders.product[row]] = true;
    };
    m_ground.paidRows().visitDays(m_groups.firstDay(), m_groups.lastDay(), visitDay);
    return sold;
}

/// Different products: each counts once per group, however many lists that hold on its days have it on sale.
void FigureSums::sumOnSale(std::size_t measure, const FigureTable &lists)
{
    const std::size_t products = m_columns.products.size();
    std::vector<bool> counted(m_groups.groupCount() * products, false);
    visitOnSale(lists, [&](std::size_t row, std::size_t group) {
        counted[group * products + lists.product[row]] = true;
    });
    const bool countsSold = m_indicator.figures()[measure]->operation == FigureOperation::SoldOnSale;
    const std::vector<bool> sold = countsSold ? soldProducts() : counted;
    for (std::size_t i = 0; i < counted.size(); ++i) {
        if (counted[i] && sold[i])
            ++sum(i / products, measure);
    }
}

std::vector<RowShare> FigureSums::sharesOnSale(std::size_t measure, const FigureTable &lists) const
{
    const bool countsSold = m_indicator.figures()[measure]->operation == FigureOperation::SoldOnSale;
    std::vector<bool> open = countsSold ? soldProducts() : std::vector<bool>(m_columns.products.size(), true);
    std::vector<RowShare> shares;
    visitOnSale(lists, [&](std::size_t row, std::size_t) {
        if (open[lists.product[row]])
            shares.push_back({std::uint32_t(row), 1});
        open[lists.product[row]] = false;
    });
    return shares;
}

std::vector<RowShare> FigureSums::sharesOf(std::size_t measure, const Groundwork &ground,
                                           const CompiledIndicator &indicator, const Slice &slice)
{
    Q_ASSERT(slice.groupBy == GroupBy::None || slice.groupBy == GroupBy::Scene);
    FigureSums sums(ground, indicator, slice, Work::Later);
    const QString kind = kindOf(*indicator.figures()[measure], sums.m_dimensions);
    if (const FigureTable *table = ground.columns().figuresOf(kind))
        sums.readScenes(*table);
    return sums.sharesOf(measure);
}

std::vector<RowShare> FigureSums::sharesOf(std::size_t measure) const
{
    const FigureMeasure &wanted = *m_indicator.figures()[measure];
    const FigureTable *table = m_columns.figuresOf(kindOf(wanted, m_dimensions));
    if (!table)
        return {};
    if (isOnSale(wanted))
        return sharesOnSale(measure, *table);
    const FigureRows rows(*table, m_indicator, m_dimensions);
    const Term term = termOf(measure, *table);
    std::vector<RowShare> shares;
    visitRows(*table, [&](std::size_t row, std::size_t) {
        const std::int64_t share = rows.counts(row) ? valueOf(term, row) : 0;
        if (share != 0)
            shares.push_back({std::uint32_t(row), share});
    });
    return shares;
}

} // namespace shopglass
