#include "models/evidence/rowfinder.h"

#include "models/base/parts.h"
#include "models/evidence/evidenceparts.h"
#include "models/indicators/figuresums.h"
#include "models/indicators/groundwork.h"
#include "models/indicators/indicatorcoverage.h"
#include "models/indicators/seendays.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <future>

namespace shopglass {

namespace {

/// Few rows are found sooner than a thread begins.
constexpr std::size_t FewRows = 50'000;
/// So few days that the rows of a part are still in the processor's memory when the next measure comes.
constexpr int PartDays = 32;
constexpr int MostParts = 32;

/// How many rows the columns of a kind have.
std::size_t sizeOf(const StoreColumns &columns, const QString &kind)
{
    if (kind == QLatin1String("orders"))
        return columns.orders.size();
    if (kind == QLatin1String("aftersales"))
        return columns.aftersales.size();
    if (kind == QLatin1String("shipments"))
        return columns.shipments.size();
    const FigureTable *table = columns.figuresOf(kind);
    return table ? table->size() : 0;
}

Slice partOf(const Slice &slice, Period period)
{
    Slice part = slice;
    part.period = period;
    if (!slice.counted.empty()) {
        const auto first = slice.counted.begin() + (period.from - slice.period.from);
        part.counted.assign(first, first + period.days());
    }
    return part;
}

/// The order in which passes come by rows: by pay day and row, or by row.
class PassOrder final
{
public:
    explicit PassOrder(std::span<const std::int32_t> paidDays)
        : m_paidDays(paidDays)
    {
    }

    [[nodiscard]] bool isBefore(std::uint32_t a, std::uint32_t b) const
    {
        if (!m_paidDays.empty() && m_paidDays[a] != m_paidDays[b])
            return m_paidDays[a] < m_paidDays[b];
        return a < b;
    }

    void sort(std::vector<RowShare> &rows) const
    {
        const auto before = [this](const RowShare &a, const RowShare &b) { return isBefore(a.row, b.row); };
        if (!std::ranges::is_sorted(rows, before)) // some passes come by their rows as buyers come
            std::ranges::sort(rows, before);
    }

private:
    std::span<const std::int32_t> m_paidDays;
};

/// Rows of several measures, each once.
class Joiner final
{
public:
    explicit Joiner(const PassOrder &order)
        : m_order(order)
    {
    }

    /// Requires: in the order of passes.
    void add(std::span<const RowShare> more, int times, std::int64_t JoinedRow::*side)
    {
        m_merged.clear();
        m_merged.reserve(std::max(m_rows.size(), more.size()));
        auto known = m_rows.cbegin();
        for (const RowShare &share : more) {
            while (known != m_rows.cend() && known->row != share.row
                   && m_order.isBefore(known->row, share.row))
                m_merged.push_back(*known++);
            JoinedRow row{share.row, 0, 0};
            if (known != m_rows.cend() && known->row == share.row)
                row = *known++;
            row.*side += share.share * times;
            m_merged.push_back(row);
        }
        m_merged.insert(m_merged.end(), known, m_rows.cend());
        m_rows.swap(m_merged);
    }

    [[nodiscard]] std::span<const JoinedRow> rows() const { return m_rows; }

private:
    const PassOrder &m_order;
    std::vector<JoinedRow> m_rows;
    std::vector<JoinedRow> m_merged;
};

} // namespace

RowFinder::RowFinder(const CompiledIndicator &indicator, const Evaluator &evaluator, Period period,
                     const RowFilter &filter)
    : m_indicator(indicator)
    , m_evaluator(evaluator)
    , m_columns(*evaluator.context().columns)
    , m_needs(evaluator.groundwork().needs(lastCoveredDay(evaluator.context())))
    , m_slice{period, countedTo(evaluator.context(), period), GroupBy::None, filter}
{
    IndicatorCoverage coverage(m_columns, *evaluator.context().rulebook, m_needs,
                               evaluator.groundwork().figures());
    const auto days = coverage.daysOf(indicator, dimensionsOf(GroupBy::None, filter), period);
    m_slice.counted = days.counted;
    m_possible = days.possible;
}

std::size_t RowFinder::workers()
{
    return mostThreads();
}

RowFinder::Term RowFinder::termOf(const QString &id, int times, Side side) const
{
    Term term{measureNamed(id), nullptr, times, side};
    if (!term.measure)
        term.figure = figureMeasureNamed(id);
    return term;
}

QString RowFinder::kindOf(const Term &term) const
{
    return term.measure ? Summation::rowKindOf(*term.measure)
                        : shopglass::kindOf(*term.figure, dimensionsOf(GroupBy::None, m_slice.filter));
}

QStringList RowFinder::kindsOf(const MeasureSum &side) const
{
    QStringList kinds;
    for (const auto &[id, times] : side) {
        const QString kind = m_possible ? kindOf(termOf(id, times, Side::Above)) : QString();
        if (m_possible && !kinds.contains(kind))
            kinds.append(kind);
    }
    return kinds;
}

Unit RowFinder::unitOf(const QString &kind, const MeasureSum &side) const
{
    const auto first = std::ranges::find_if(side, [&](const MeasureSum::value_type &entry) {
        return kindOf(termOf(entry.first, entry.second, Side::Above)) == kind;
    });
    return first == side.end() ? Unit::Count : unitOfMeasure(first->first);
}

std::vector<RowFinder::Term> RowFinder::termsOf(const QString &kind, const Quotient &sides) const
{
    std::vector<Term> terms;
    for (const Side side : {Side::Above, Side::Below}) {
        for (const auto &[id, times] : side == Side::Above ? sides.above : sides.below) {
            const Term term = termOf(id, times, side);
            if (kindOf(term) == kind)
                terms.push_back(term);
        }
    }
    return terms;
}

std::vector<Slice> RowFinder::partsOf(const QString &kind, const std::vector<Term> &terms) const
{
    const auto rowDayOf
        = [](const Term &term) { return term.measure ? Summation::rowDayOf(*term.measure) : std::nullopt; };
    const std::optional<RowDay> day = rowDayOf(terms.front());
    const bool alike = std::ranges::all_of(terms, [&](const Term &term) { return rowDayOf(term) == day; });
    if (!day || !alike || sizeOf(m_columns, kind) < FewRows)
        return {m_slice};
    const int days = m_slice.period.days();
    const int partDays = std::max(PartDays, (days + MostParts - 1) / MostParts);
    std::vector<Slice> parts;
    for (Day from = m_slice.period.from; from <= m_slice.period.to; from = from.plus(partDays))
        parts.push_back(partOf(m_slice, {from, std::min(from.plus(partDays - 1), m_slice.period.to)}));
    return parts;
}

void RowFinder::visit(const QString &kind, const Quotient &sides, Time time, const Visitor &visit) const
{
    const std::vector<Term> terms = termsOf(kind, sides);
    if (terms.empty() || !m_possible)
        return;
    std::vector<Slice> parts = partsOf(kind, terms);
    if (time == Time::NewestFirst)
        std::ranges::reverse(parts);
    std::atomic<std::size_t> next = 0;
    const auto work = [&](std::size_t worker) {
        for (std::size_t part = next++; part < parts.size(); part = next++)
            visitPart(parts[part], terms, [&](std::span<const JoinedRow> rows) { visit(worker, rows); });
    };
    std::vector<std::future<void>> others;
    for (std::size_t worker = 1; worker < std::min(workers(), parts.size()); ++worker)
        others.push_back(std::async(std::launch::async, work, worker));
    work(0);
    for (std::future<void> &other : others)
        other.get();
}

void RowFinder::visitPart(const Slice &part, const std::vector<Term> &terms, const JoinedVisitor &visit) const
{
    // Very many rows need not be kept where one pass tells all there is to tell of each.
    const bool once = std::ranges::all_of(terms, [](const Term &term) { return term.times == 1; })
        && terms.front().side == Side::Above;
    if (once && terms.size() == 1) {
        visitTerm(part, terms.front(), visit);
        return;
    }
    if (once && terms.size() == 2 && terms.back().side == Side::Below && terms.front().measure
        && terms.back().measure && Summation::goTogether(*terms.front().measure, *terms.back().measure)) {
        Summation::visitRows(*terms.front().measure, terms.back().measure,
                             SummationSource(m_evaluator.groundwork()), part, visit);
        return;
    }
    const bool byPayDay = std::ranges::all_of(terms, [](const Term &term) {
        return term.measure && Summation::rowDayOf(*term.measure) == RowDay::Paid;
    });
    const PassOrder order(byPayDay ? std::span<const std::int32_t>(m_columns.orders.paidDay)
                                   : std::span<const std::int32_t>());
    Joiner joiner(order);
    std::vector<RowShare> shares;
    for (const Term &term : terms) {
        shares.clear();
        visitTerm(part, term, [&shares](std::span<const JoinedRow> rows) {
            for (const JoinedRow &row : rows)
                shares.push_back({row.row, row.above});
        });
        order.sort(shares);
        joiner.add(shares, term.times, term.side == Side::Above ? &JoinedRow::above : &JoinedRow::below);
    }
    visit(joiner.rows());
}

void RowFinder::visitTerm(const Slice &part, const Term &term, const JoinedVisitor &visit) const
{
    if (term.measure && !isCountOfGaps(*term.measure)) {
        Summation::visitRows(*term.measure, {}, SummationSource(m_evaluator.groundwork()), part, visit);
        return;
    }
    std::vector<JoinedRow> rows;
    for (const RowShare &share : term.measure ? gapsOf(*term.measure) : figureRowsOf(*term.figure, part))
        rows.push_back({share.row, share.share, 0});
    visit(rows);
}

std::vector<RowShare> RowFinder::figureRowsOf(const FigureMeasure &figure, const Slice &part) const
{
    const auto place = std::ranges::find(m_indicator.figures(), &figure);
    return FigureSums::sharesOf(std::size_t(place - m_indicator.figures().begin()), m_evaluator.groundwork(),
                                m_indicator, part);
}

/// Days from the first of the period on.
std::vector<RowShare> RowFinder::gapsOf(Measure measure) const
{
    const QString kind = measure == Measure::DaysWithoutOrders ? QStringLiteral("orders")
        : measure == Measure::DaysWithoutAftersales            ? QStringLiteral("aftersales")
                                                               : QStringLiteral("shipments");
    const std::vector<bool> covered = m_needs.flags({{kind}}, m_slice.period);
    std::vector<RowShare> gaps;
    for (std::size_t i = 0; i < covered.size(); ++i) {
        if (!covered[i])
            gaps.push_back({std::uint32_t(i), 1});
    }
    return gaps;
}

} // namespace shopglass
