#include "models/evidence/evidenceparts.h"

#include "models/columns/figurekinds.h"
#include "models/evidence/kindtally.h"
#include "models/evidence/orderfacts.h"
#include "models/indicators/entities.h"
#include "models/evidence/pagerows.h"
#include "models/indicators/figuremeasures.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceTexts)
};

Error noSuchPart(const QString &id)
{
    return {Texts::tr("\"%1\" has no such part: only quotients of rows of one kind have rows that hold them "
                      "back. Ask for the rows that count.")
                .arg(id),
            {},
            ErrorKind::Usage};
}

/// Finds the rows of one part of a figure.
class PartFinder final
{
public:
    PartFinder(const RowsQuestion &question, const Evaluator &evaluator, const CompiledIndicator &indicator,
               const Quotient &sides, const RowFilter &filter)
        : m_question(question)
        , m_evaluator(evaluator)
        , m_indicator(indicator.indicator())
        , m_sides(sides)
        , m_finder(indicator, evaluator, question.period.value_or(evaluator.context().period), filter)
        , m_wantsLarge((question.part == RowsPart::Good)
                       == (m_indicator.direction == Direction::HigherIsBetter))
    {
    }

    /// Fills in the parts and the rows.
    Result<void> find(Evidence &evidence) const
    {
        evidence.parts = {RowsPart::Counted};
        if (!m_sides.below.empty())
            evidence.parts.push_back(RowsPart::Base);
        if (!m_sides.below.empty() && m_indicator.direction != Direction::Neutral)
            return findJudged(evidence);
        if (std::ranges::find(evidence.parts, m_question.part) == evidence.parts.end())
            return noSuchPart(m_question.indicator);
        const Quotient side{sideAsked(), {}};
        for (const QString &kind : m_finder.kindsOf(side.above))
            addRows(evidence, kind, m_finder.unitOf(kind, side.above), tallyOf(kind, side, Chosen::Above));
        return {};
    }

private:
    using Tallies = std::vector<std::pair<QString, KindTally>>;

    /// Both sides as rows of one kind.
    struct Pairing
    {
        const Tallies::value_type *tally = nullptr;
        bool within = false; ///< what counts above is part of what counts below
        Unit unit = Unit::Count; ///< of what counts above
    };

    [[nodiscard]] bool asksForSide() const
    {
        return m_question.part == RowsPart::Counted || m_question.part == RowsPart::Base;
    }
    [[nodiscard]] const MeasureSum &sideAsked() const
    {
        return m_question.part == RowsPart::Base ? m_sides.below : m_sides.above;
    }

    Result<void> findJudged(Evidence &evidence) const
    {
        const Tallies tallies = bothSides();
        const std::optional<Pairing> pairing = pairingOf(tallies);
        const bool isRatio = m_indicator.unit == Unit::Ratio;
        const bool judges = pairing && (pairing->within || !isRatio);
        if (judges)
            evidence.parts.insert(evidence.parts.end(), {RowsPart::Bad, RowsPart::Good});
        if (asksForSide()) {
            for (const auto &[kind, tally] : tallies)
                addRows(evidence, kind, m_finder.unitOf(kind, sideAsked()), tally);
            return {};
        }
        if (std::ranges::none_of(tallies, hasBelow))
            return {}; // nothing to judge in this period
        if (!judges)
            return noSuchPart(m_question.indicator);
        const auto &[kind, tally] = *pairing->tally;
        if (isRatio) {
            addRows(evidence, kind, pairing->unit, tally);
        } else {
            const Chosen chosen = m_wantsLarge ? Chosen::Larger : Chosen::Smaller;
            addRows(evidence, kind, pairing->unit, tallyOf(kind, m_sides, chosen, &tally));
        }
        return {};
    }

    /// The kinds of the side that is asked for come first. Bad and good rows are those of a ratio whose upper
    /// part is part of its lower one; whether that is so is known afterwards.
    [[nodiscard]] Tallies bothSides() const
    {
        const bool base = m_question.part == RowsPart::Base;
        QStringList kinds = m_finder.kindsOf(sideAsked());
        for (const QString &kind : m_finder.kindsOf(base ? m_sides.above : m_sides.below)) {
            if (!kinds.contains(kind))
                kinds.append(kind);
        }
        const Chosen chosen = base          ? Chosen::Below
            : asksForSide() || m_wantsLarge ? Chosen::Above
                                            : Chosen::Rest;
        Tallies tallies;
        for (const QString &kind : std::as_const(kinds))
            tallies.emplace_back(kind, tallyOf(kind, m_sides, chosen));
        return tallies;
    }

    static bool hasAbove(const Tallies::value_type &tally) { return tally.second.hasAbove(); }
    static bool hasBelow(const Tallies::value_type &tally) { return tally.second.hasBelow(); }

    /// None where a side has rows of several kinds, or of another kind than the other.
    [[nodiscard]] std::optional<Pairing> pairingOf(const Tallies &tallies) const
    {
        const auto below = std::ranges::find_if(tallies, hasBelow);
        const auto aboveKinds = std::ranges::count_if(tallies, hasAbove);
        if (std::ranges::count_if(tallies, hasBelow) != 1 || below->first.isEmpty()
            || aboveKinds != (hasAbove(*below) ? 1 : 0))
            return {};
        const auto &[kind, tally] = *below;
        const Unit unitBelow = m_finder.unitOf(kind, m_sides.below);
        const Unit unit = aboveKinds == 0 ? unitBelow : m_finder.unitOf(kind, m_sides.above);
        return Pairing{&*below, unit == unitBelow && tally.within(), unit};
    }

    /// `whole`: of all rows of the kind, for Chosen::Larger and Smaller.
    [[nodiscard]] KindTally tallyOf(const QString &kind, const Quotient &sides, Chosen chosen,
                                    const KindTally *whole = nullptr) const
    {
        const RowOrder order(m_question.order, RowDays(m_evaluator, m_indicator.timeBasis, kind));
        const KindTally none(chosen, FirstRows(order, m_question.limit), whole);
        std::vector<KindTally> tallies(RowFinder::workers(), none);
        const auto time = m_question.order == RowsOrder::OldestFirst ? RowFinder::Time::OldestFirst
                                                                     : RowFinder::Time::NewestFirst;
        m_finder.visit(kind, sides, time, [&tallies](std::size_t worker, std::span<const JoinedRow> rows) {
            tallies[worker].take(rows);
        });
        for (std::size_t worker = 1; worker < tallies.size(); ++worker)
            tallies.front().add(tallies[worker]);
        return tallies.front();
    }

    static void addRows(Evidence &evidence, const QString &kind, Unit unit, const KindTally &tally)
    {
        const FirstRows &rows = tally.rows();
        if (rows.count() > 0)
            evidence.kinds.push_back({kind, unit, rows.sorted(), rows.count(), rows.total()});
    }

    const RowsQuestion &m_question;
    const Evaluator &m_evaluator;
    const Indicator &m_indicator;
    const Quotient &m_sides;
    const RowFinder m_finder;
    const bool m_wantsLarge; ///< of bad and good rows: those with more above the line
};

std::optional<std::uint32_t> numberOf(const std::vector<NamedEntity> &entities, const QString &id)
{
    const auto found = std::ranges::find(entities, id, &NamedEntity::id);
    if (found == entities.end())
        return std::nullopt;
    return std::uint32_t(found - entities.begin());
}

/// False where the store has no such group.
bool addGroup(const RowsGroup &group, const StoreColumns &columns, RowFilter &filter)
{
    const auto count = std::uint32_t(entityCount(columns, group.by));
    std::uint32_t entry = 0;
    while (entry < count && entityAt(columns, group.by, entry).id != group.key)
        ++entry;
    if (entry == count)
        return false;
    if (group.by == GroupBy::Product)
        filter.product = entry;
    else if (group.by == GroupBy::Influencer)
        filter.influencer = entry;
    else
        filter.place = OrderPlaceFilter{group.by, entry};
    return true;
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
    if (question.group && !addGroup(*question.group, columns, filter))
        return Error{
            Texts::tr("The store has nothing called \"%1\" to tell rows apart by. Give the name as the "
                      "files write it.")
                .arg(question.group->key),
            {},
            ErrorKind::Usage};
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
            || id.startsWith(QLatin1String("refund_amount_")) || endsWith("service_fee_of_paid");
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

Result<Evidence> findEvidence(const RowsQuestion &question, const Evaluator &evaluator)
{
    if (pageFigure(question.indicator))
        return findPageRows(question, evaluator);
    const AnalysisContext &context = evaluator.context();
    const CompiledIndicator *indicator = context.catalogue->compiled(question.indicator);
    if (!indicator)
        return Error{Texts::tr("The catalogue has no indicator \"%1\".").arg(question.indicator),
                     {},
                     ErrorKind::Usage};
    if (!question.orderId.isEmpty()) {
        auto rows = rowsOfOrder(question.orderId, *context.columns);
        if (!rows)
            return rows.error();
        return Evidence{evaluator.valueIn(question.indicator, question.period.value_or(context.period)),
                        {RowsPart::Counted},
                        std::move(*rows)};
    }
    if (!question.of.isEmpty())
        return findFileFigure(question, evaluator);
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
    Evidence evidence;
    evidence.value = evaluator.valueIn(question.indicator, question.period.value_or(context.period), *filter);
    const PartFinder finder(question, evaluator, *indicator, *quotient, *filter);
    if (const auto found = finder.find(evidence); !found)
        return found.error();
    return evidence;
}

} // namespace shopglass
