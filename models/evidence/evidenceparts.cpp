#include "models/evidence/evidenceparts.h"

#include "models/columns/figurekinds.h"
#include "models/evidence/quotient.h"
#include "models/indicators/figuresums.h"
#include "models/indicators/indicatorcoverage.h"
#include "models/indicators/seendays.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceTexts)
};

/// What one side of a figure is made of.
using Side = std::vector<EvidenceRows>;

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

/// Sums the shares of rows that several measures name.
void addShares(EvidenceRows &rows, const std::vector<RowShare> &more, int times, std::size_t size)
{
    if (rows.rows.empty() && times == 1) {
        rows.rows = more;
        return;
    }
    std::vector<std::int64_t> shares(size, 0);
    std::vector<bool> named(size, false);
    for (const RowShare &row : rows.rows) {
        shares[row.row] = row.share;
        named[row.row] = true;
    }
    for (const RowShare &row : more) {
        shares[row.row] += row.share * times;
        if (!named[row.row])
            rows.rows.push_back({row.row, 0});
        named[row.row] = true;
    }
    for (RowShare &row : rows.rows)
        row.share = shares[row.row];
}

/// Finds the rows of an indicator's measures over one period and restriction.
class SideFinder final
{
public:
    SideFinder(const CompiledIndicator &indicator, const Evaluator &evaluator, Period period,
               const RowFilter &filter)
        : m_indicator(indicator)
        , m_evaluator(evaluator)
        , m_columns(*evaluator.context().columns)
        , m_needs(m_columns, evaluator.context().rulebook->launches(), lastCoveredDay(evaluator.context()))
        , m_slice{period, countedTo(evaluator.context(), period), GroupBy::None, filter}
    {
        IndicatorCoverage coverage(m_columns, *evaluator.context().rulebook, m_needs);
        const auto days = coverage.daysOf(indicator, dimensionsOf(GroupBy::None, filter), period);
        m_slice.counted = days.counted;
        m_possible = days.possible;
    }

    [[nodiscard]] Side find(const MeasureSum &measures) const
    {
        Side side;
        for (const auto &[id, times] : measures) {
            if (m_possible)
                add(side, id, times);
        }
        for (EvidenceRows &kind : side) {
            std::erase_if(kind.rows, [](const RowShare &row) { return row.share == 0; });
            for (const RowShare &row : kind.rows)
                kind.total += row.share;
        }
        std::erase_if(side, [](const EvidenceRows &kind) { return kind.rows.empty(); });
        return side;
    }

private:
    void add(Side &side, const QString &id, int times) const
    {
        const auto measure = measureNamed(id);
        const FigureMeasure *figure = measure ? nullptr : figureMeasureNamed(id);
        const QString kind = measure ? Summation::rowKindOf(*measure)
                                     : kindOf(*figure, dimensionsOf(GroupBy::None, m_slice.filter));
        auto rows = std::ranges::find(side, kind, &EvidenceRows::kind);
        if (rows == side.end())
            rows = side.insert(rows, {kind, unitOfMeasure(id), {}, 0});
        const std::vector<RowShare> shares = measure ? sharesOf(*measure) : sharesOf(*figure);
        const std::size_t size
            = kind.isEmpty() ? std::size_t(m_slice.period.days()) : sizeOf(m_columns, kind);
        addShares(*rows, shares, times, size);
    }

    [[nodiscard]] std::vector<RowShare> sharesOf(Measure measure) const
    {
        if (isCountOfGaps(measure))
            return gapsOf(measure);
        return Summation::sharesOf(measure, SummationSource(m_evaluator.groundwork()), m_slice);
    }

    [[nodiscard]] std::vector<RowShare> sharesOf(const FigureMeasure &figure) const
    {
        const FigureSums sums(m_columns, *m_evaluator.context().rulebook, m_evaluator.fields(), m_indicator,
                              m_slice);
        const auto place = std::ranges::find(m_indicator.figures(), &figure);
        return sums.sharesOf(std::size_t(place - m_indicator.figures().begin()));
    }

    /// Days from the first of the period on.
    [[nodiscard]] std::vector<RowShare> gapsOf(Measure measure) const
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

    const CompiledIndicator &m_indicator;
    const Evaluator &m_evaluator;
    const StoreColumns &m_columns;
    const Needs m_needs;
    Slice m_slice;
    bool m_possible = true;
};

/// Both sides of a quotient row by row.
struct Pairing
{
    bool together = false; ///< both are rows of one kind
    bool within = false; ///< and what counts above is part of what counts below
    QString kind;
    Unit unit = Unit::Count;
    std::vector<std::int64_t> above;
    std::vector<std::int64_t> below;
};

Pairing pairingOf(const Side &above, const Side &below, const StoreColumns &columns)
{
    Pairing pairing;
    const auto isOne = [](const Side &side) { return side.size() == 1 && !side.front().kind.isEmpty(); };
    if (!isOne(below) || above.size() > 1 || (isOne(above) && above.front().kind != below.front().kind))
        return pairing;
    pairing.together = true;
    pairing.kind = below.front().kind;
    pairing.unit = above.empty() ? below.front().unit : above.front().unit;
    pairing.above.resize(sizeOf(columns, pairing.kind), 0);
    pairing.below = pairing.above;
    for (const RowShare &row : below.front().rows)
        pairing.below[row.row] = row.share;
    pairing.within = above.empty() || above.front().unit == below.front().unit;
    for (const RowShare &row : above.empty() ? std::vector<RowShare>() : above.front().rows) {
        pairing.above[row.row] = row.share;
        pairing.within = pairing.within && row.share >= 0 && row.share <= pairing.below[row.row];
    }
    return pairing;
}

/// What is below and not above, row by row.
EvidenceRows restOf(const Pairing &pairing)
{
    EvidenceRows rest{pairing.kind, pairing.unit, {}, 0};
    for (std::size_t row = 0; row < pairing.below.size(); ++row) {
        const std::int64_t share = pairing.below[row] - pairing.above[row];
        rest.total += share;
        if (share != 0)
            rest.rows.push_back({std::uint32_t(row), share});
    }
    return rest;
}

/// The rows whose own quotient lies on one side of the whole's, with what they add above the line.
EvidenceRows rowsBeside(const Pairing &pairing, RowsPart part, Direction direction)
{
    long double above = 0;
    long double below = 0;
    for (std::size_t row = 0; row < pairing.below.size(); ++row) {
        above += static_cast<long double>(pairing.above[row]);
        below += static_cast<long double>(pairing.below[row]);
    }
    const bool wantsLarge = (part == RowsPart::Good) == (direction == Direction::HigherIsBetter);
    EvidenceRows rows{pairing.kind, pairing.unit, {}, 0};
    for (std::size_t row = 0; row < pairing.below.size(); ++row) {
        if (pairing.below[row] <= 0)
            continue;
        const long double own = static_cast<long double>(pairing.above[row]) * below;
        const long double whole = static_cast<long double>(pairing.below[row]) * above;
        if (wantsLarge ? own <= whole : own >= whole)
            continue;
        rows.rows.push_back({std::uint32_t(row), pairing.above[row]});
        rows.total += pairing.above[row];
    }
    return rows;
}

/// Bad or good rows of a quotient whose sides are rows of one kind.
EvidenceRows judged(const Pairing &pairing, const Side &above, RowsPart part, const Indicator &indicator)
{
    if (indicator.unit != Unit::Ratio || !pairing.within)
        return rowsBeside(pairing, part, indicator.direction);
    const bool wantsAbove = (part == RowsPart::Good) == (indicator.direction == Direction::HigherIsBetter);
    if (!wantsAbove)
        return restOf(pairing);
    return above.empty() ? EvidenceRows{pairing.kind, pairing.unit, {}, 0} : above.front();
}

Error noSuchPart(const QString &id)
{
    return {Texts::tr("\"%1\" has no such part: only quotients of rows of one kind have rows that hold them "
                      "back. Ask for the rows that count.")
                .arg(id),
            {},
            ErrorKind::Usage};
}

std::optional<std::uint32_t> numberOf(const std::vector<NamedEntity> &entities, const QString &id)
{
    const auto found = std::ranges::find(entities, id, &NamedEntity::id);
    if (found == entities.end())
        return std::nullopt;
    return std::uint32_t(found - entities.begin());
}

} // namespace

Result<RowFilter> filterOf(const RowsQuestion &question, const StoreColumns &columns)
{
    RowFilter filter;
    filter.field = question.field;
    if (!question.product.isEmpty()) {
        filter.product = numberOf(columns.products, question.product);
        if (!filter.product)
            return Error{Texts::tr("The store has no product \"%1\". Give the id as the files write it.")
                             .arg(question.product),
                         {},
                         ErrorKind::Usage};
    }
    if (!question.influencer.isEmpty()) {
        filter.influencer = numberOf(columns.influencers, question.influencer);
        if (!filter.influencer)
            return Error{Texts::tr("The store has no influencer \"%1\". Give the id as the files write it.")
                             .arg(question.influencer),
                         {},
                         ErrorKind::Usage};
    }
    return filter;
}

Unit unitOfMeasure(const QString &id)
{
    const auto endsWith = [&id](const char *end) { return id.endsWith(QLatin1String(end)); };
    const FigureMeasure *figure = measureNamed(id) ? nullptr : figureMeasureNamed(id);
    if (!figure) {
        if (endsWith("_seconds"))
            return Unit::Seconds;
        const bool money = endsWith("gmv") || endsWith("commission") || id.startsWith(QLatin1String("gmv_"))
            || id.startsWith(QLatin1String("refund_amount_"));
        return money ? Unit::Fen : Unit::Count;
    }
    if (figure->operation == FigureOperation::SumOfProducts
        || figure->column == QLatin1String("live_seconds"))
        return Unit::Seconds;
    if (figure->operation != FigureOperation::Sum)
        return Unit::Count;
    const ExportKind &kind = ExportKinds::instance().kind(figure->kinds.front());
    QString attribute = figure->column;
    for (const FigureKind &known : figureKinds()) {
        for (const DerivedColumn &derived :
             known.kind == kind.id ? known.derived : std::vector<DerivedColumn>()) {
            if (derived.id == attribute)
                attribute = derived.inputs.front();
        }
    }
    const auto index = kind.indexOf(attribute);
    return index && kind.attributes[std::size_t(*index)].type == AttributeType::Money ? Unit::Fen
                                                                                      : Unit::Count;
}

std::int32_t dayOfRow(const Evaluator &evaluator, TimeBasis basis, const QString &kind, std::size_t row)
{
    const Groundwork &ground = evaluator.groundwork();
    const StoreColumns &columns = ground.columns();
    if (kind == QLatin1String("orders")) {
        if (basis == TimeBasis::Created)
            return columns.orders.createdDay[row];
        return basis == TimeBasis::Signed ? ground.marks().signedDay[row] : columns.orders.paidDay[row];
    }
    if (kind == QLatin1String("aftersales"))
        return basis == TimeBasis::Applied ? ground.appliedDay(row) : ground.finishedDay(row);
    if (kind == QLatin1String("shipments"))
        return ground.deliveryDay(row);
    const FigureTable *table = columns.figuresOf(kind);
    return table ? table->day[row] : std::int32_t(row);
}

Result<Evidence> findEvidence(const RowsQuestion &question, const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const CompiledIndicator *indicator = context.catalogue->compiled(question.indicator);
    if (!indicator)
        return Error{Texts::tr("The catalogue has no indicator \"%1\".").arg(question.indicator),
                     {},
                     ErrorKind::Usage};
    const auto filter = filterOf(question, *context.columns);
    if (!filter)
        return filter.error();
    const auto quotient = quotientOf(indicator->indicator().expression);
    if (!quotient)
        return Error{
            Texts::tr("The formula of \"%1\" is neither a sum nor a quotient of sums, so that its rows "
                      "cannot be told apart.")
                .arg(question.indicator),
            {},
            ErrorKind::Usage};
    const Period period = question.period.value_or(context.period);
    Evidence evidence;
    evidence.value = evaluator.valueIn(question.indicator, period, *filter);
    evidence.parts = {RowsPart::Counted};
    const SideFinder finder(*indicator, evaluator, period, *filter);
    if (quotient->below.empty()) {
        if (question.part != RowsPart::Counted)
            return noSuchPart(question.indicator);
        evidence.kinds = finder.find(quotient->above);
        return evidence;
    }
    evidence.parts.push_back(RowsPart::Base);
    Side above = finder.find(quotient->above);
    Side below = finder.find(quotient->below);
    const bool judges = indicator->indicator().direction != Direction::Neutral;
    const Pairing pairing = judges ? pairingOf(above, below, *context.columns) : Pairing();
    if (pairing.together && (pairing.within || indicator->indicator().unit != Unit::Ratio))
        evidence.parts.insert(evidence.parts.end(), {RowsPart::Bad, RowsPart::Good});
    if (question.part == RowsPart::Counted || question.part == RowsPart::Base) {
        evidence.kinds = std::move(question.part == RowsPart::Counted ? above : below);
        return evidence;
    }
    if (judges && below.empty())
        return evidence; // nothing to judge in this period
    if (evidence.parts.size() < 3)
        return noSuchPart(question.indicator);
    evidence.kinds = {judged(pairing, above, question.part, indicator->indicator())};
    std::erase_if(evidence.kinds, [](const EvidenceRows &kind) { return kind.rows.empty(); });
    return evidence;
}

} // namespace shopglass
