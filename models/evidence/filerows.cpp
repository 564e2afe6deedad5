// Rows behind an indicator of one live session, account, host or traffic scene: those rows of the file alone.

#include "models/evidence/pagerows.h"
#include "models/evidence/quotient.h"
#include "models/indicators/figuremeasures.h"
#include "models/indicators/figuresums.h"
#include "models/indicators/seendays.h"

#include <algorithm>

namespace shopglass {

namespace {

const QString ScenePrefix = QStringLiteral("scene:");

/// The rows of a file that are meant.
struct FilePart
{
    Period period;
    std::vector<bool> holds; ///< by row
};

Result<FilePart> sessionPart(const RowsQuestion &question, const StoreColumns &columns)
{
    const auto row = sessionRow(question, columns);
    if (!row)
        return row.error();
    const FigureTable &table = *columns.figuresOf(QStringLiteral("live_sessions"));
    const Day day = Day::fromNumber(table.day[*row]);
    FilePart part{{day, day}, std::vector<bool>(table.size(), false)};
    part.holds[*row] = true;
    return part;
}

/// "account:NAME" or "host:NAME"; of an empty name the rows that name nobody.
Result<FilePart> namedPart(const RowsQuestion &question, const Evaluator &evaluator, const QString &kind)
{
    const AnalysisContext &context = evaluator.context();
    const Period period = question.period.value_or(context.period);
    const FigureTable *table = context.columns->figuresOf(kind);
    const qsizetype colon = question.of.indexOf(QLatin1Char(':'));
    const TextColumn *names = table ? table->text(question.of.left(colon)) : nullptr;
    if (!names)
        return unreadablePart(question, QStringLiteral("account:…"));
    const QString name = question.of.mid(colon + 1);
    FilePart part{{period.from, countedTo(context, period)}, {}};
    for (std::size_t row = 0; row < table->size(); ++row)
        part.holds.push_back(names->at(row).trimmed() == name);
    return part;
}

/// "scene:search": the rows whose source the rulebook counts as the scene.
Result<FilePart> scenePart(const RowsQuestion &question, const Evaluator &evaluator, const QString &kind)
{
    const AnalysisContext &context = evaluator.context();
    const Period period = question.period.value_or(context.period);
    const FigureTable *table = context.columns->figuresOf(kind);
    const TextColumn *sources = table ? table->text(QStringLiteral("source")) : nullptr;
    if (!sources)
        return unreadablePart(question, QStringLiteral("scene:search"));
    FilePart part{{period.from, countedTo(context, period)}, {}};
    for (std::size_t row = 0; row < table->size(); ++row)
        part.holds.push_back(ScenePrefix + sceneId(context.rulebook->sceneOf(sources->at(row)))
                             == question.of);
    return part;
}

/// The one kind of file that an indicator is made of; empty where it is not made of one.
QString kindOf(const CompiledIndicator &indicator, bool isScene)
{
    if (indicator.figures().empty() || !indicator.measures().empty())
        return {};
    const QString kind
        = isScene ? QStringLiteral("traffic_sources") : indicator.figures().front()->kinds.front();
    const bool alike = std::ranges::all_of(
        indicator.figures(), [&kind](const FigureMeasure *figure) { return figure->kinds.contains(kind); });
    return alike ? kind : QString();
}

/// What the rows of a part add to a side, and to each measure.
struct Shares
{
    std::vector<std::int64_t> sums; ///< by CompiledIndicator::figures()
    std::vector<RowShare> rows; ///< of the side
};

Shares sharesOf(const CompiledIndicator &indicator, const MeasureSum &side, const Evaluator &evaluator,
                const FilePart &part, bool isScene)
{
    const Slice slice{part.period, part.period.to, isScene ? GroupBy::Scene : GroupBy::None, {}};
    Shares shares;
    for (std::size_t place = 0; place < indicator.figures().size(); ++place) {
        const auto term = std::ranges::find_if(side, [&](const MeasureSum::value_type &one) {
            return figureMeasureNamed(one.first) == indicator.figures()[place];
        });
        std::int64_t sum = 0;
        for (const RowShare &row : FigureSums::sharesOf(place, evaluator.groundwork(), indicator, slice)) {
            if (!part.holds[row.row])
                continue;
            sum += row.share;
            if (term == side.end())
                continue;
            const auto known = std::ranges::find(shares.rows, row.row, &RowShare::row);
            if (known == shares.rows.end())
                shares.rows.push_back({row.row, row.share * term->second});
            else
                known->share += row.share * term->second;
        }
        shares.sums.push_back(sum);
    }
    return shares;
}

} // namespace

Result<Evidence> findFileFigure(const RowsQuestion &question, const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const CompiledIndicator &indicator = *context.catalogue->compiled(question.indicator);
    const bool isScene = question.of.startsWith(ScenePrefix);
    const QString kind = kindOf(indicator, isScene);
    const auto quotient = quotientOf(indicator.indicator().expression);
    const bool isNamed
        = question.of.startsWith(QLatin1String("account:")) || question.of.startsWith(QLatin1String("host:"));
    if (kind.isEmpty() || !quotient || (!isNamed && !isScene && kind != QLatin1String("live_sessions")))
        return unreadablePart(question, QStringLiteral("account:…"));
    const auto part = isScene ? scenePart(question, evaluator, kind)
        : isNamed             ? namedPart(question, evaluator, kind)
                              : sessionPart(question, *context.columns);
    if (!part)
        return part.error();
    const MeasureSum &side = question.part == RowsPart::Base ? quotient->below : quotient->above;
    Shares shares = sharesOf(indicator, side, evaluator, *part, isScene);
    std::ranges::sort(shares.rows, std::greater(), &RowShare::share);
    Evidence evidence;
    const int days = part->period.days();
    evidence.value = indicator.evaluate(MeasureSums{}, shares.sums, days, days);
    evidence.parts = {RowsPart::Counted};
    if (!quotient->below.empty())
        evidence.parts.push_back(RowsPart::Base);
    std::int64_t total = 0;
    for (const RowShare &row : shares.rows)
        total += row.share;
    const std::size_t count = shares.rows.size();
    if (question.limit != 0)
        shares.rows.resize(std::min(count, question.limit));
    const Unit unit = side.empty() ? Unit::Count : unitOfMeasure(side.front().first);
    if (count > 0)
        evidence.kinds.push_back({kind, unit, std::move(shares.rows), count, total});
    return evidence;
}

} // namespace shopglass
