#include "models/report/wording.h"

#include "models/indicators/missingcolumns.h"
#include "models/report/cells.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportWording)
};

QString dayWithYear(Day day)
{
    return day.date().toString(QStringLiteral("yyyy/M/d"));
}

/// The magnitude of a change, without sign: the arrow carries it.
/// From so large a rise on, "×12" says more than "1100.0%".
constexpr double ManyTimes = 9.0;

QString magnitudeText(const IndicatorValue &value, double change, const TextContext &context)
{
    const double magnitude = std::abs(change);
    if (value.unit == Unit::Multiple)
        return magnitude < 0.005 ? QStringLiteral("< 0.01") : QString::number(magnitude, 'f', 2);
    if (value.unit == Unit::Ratio) {
        QString points = percentagePoints(magnitude, context.language);
        if (points.startsWith(QLatin1Char('+')))
            points.remove(0, 1);
        if (magnitude < 0.00005)
            return QStringLiteral("< ") + percentagePoints(0.0001, context.language).mid(1);
        return points;
    }
    if (change >= ManyTimes)
        return QStringLiteral("×") + QString::number(1.0 + change, 'f', change < 99.0 ? 1 : 0);
    return magnitude < 0.0005 ? QStringLiteral("< 0.1%") : percent(magnitude, 1);
}

bool isCovered(const ViewSet &views, const QString &kindId, Period period)
{
    if (views.context.columns)
        return views.context.columns->coveredDays(kindId, period) > 0;
    for (const CoverageLine &line : views.overview.coverage) {
        if (line.kindId != kindId)
            continue;
        return std::any_of(line.covered.begin(), line.covered.end(), [period](const DayRange &range) {
            return range.from <= period.to && period.from <= range.to;
        });
    }
    return false;
}

} // namespace

QString local(const LocalText &text, const TextContext &context)
{
    const QString &wanted = context.language == Language::Chinese ? text.zh : text.en;
    if (!wanted.isEmpty())
        return wanted;
    return context.language == Language::Chinese ? text.en : text.zh;
}

QString shortDay(Day day)
{
    return day.date().toString(QStringLiteral("M/d"));
}

QString shortPeriod(Period period)
{
    if (period.from == period.to)
        return shortDay(period.from);
    if (period.from.date().year() != period.to.date().year())
        return dayWithYear(period.from) + QStringLiteral("–") + dayWithYear(period.to);
    return shortDay(period.from) + QStringLiteral("–") + shortDay(period.to);
}

QString fullPeriod(Period period)
{
    return period.from.iso() + QStringLiteral(" – ") + period.to.iso();
}

QString comparisonWords(Comparison comparison, const std::optional<Period> &period)
{
    if (!period)
        return {};
    switch (comparison) {
    case Comparison::None:
        return {};
    case Comparison::Previous:
        return Texts::tr("vs previous period %1").arg(shortPeriod(*period));
    case Comparison::LastYear:
        return Texts::tr("vs last year %1")
            .arg(dayWithYear(period->from) + QStringLiteral("–") + dayWithYear(period->to));
    case Comparison::LastPromotion:
        return Texts::tr("vs last promotion %1")
            .arg(dayWithYear(period->from) + QStringLiteral("–") + dayWithYear(period->to));
    }
    return {};
}

QString nameOrId(const QString &name, const QString &id)
{
    return name.isEmpty() ? id : name;
}

QString stateText(ValueState state)
{
    switch (state) {
    case ValueState::Value:
        return {};
    case ValueState::NotEnoughData:
        return Texts::tr("not enough data");
    case ValueState::Undefined:
        return Texts::tr("cannot be calculated");
    case ValueState::NotCovered:
        return Texts::tr("not covered");
    case ValueState::Pending:
        return Texts::tr("being worked out …");
    }
    return {};
}

QString noChangeText()
{
    return Texts::tr("no change");
}

QString deltaText(const IndicatorValue &value, const TextContext &context)
{
    if (!value.comparison || !value.hasValue())
        return {};
    switch (*value.comparison) {
    case ComparisonState::NoBase:
        return Texts::tr("no comparable data");
    case ComparisonState::ZeroBase:
        return Texts::tr("was 0 before");
    case ComparisonState::NoChange:
        return noChangeText();
    case ComparisonState::Changed:
        break;
    }
    if (!value.change)
        return {};
    const QString arrow = *value.change > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ");
    return arrow + magnitudeText(value, *value.change, context);
}

Meaning deltaMeaning(const IndicatorValue &value, Direction direction)
{
    if (!value.hasValue() || value.comparison != ComparisonState::Changed || !value.change)
        return Meaning::Muted;
    if (direction == Direction::Neutral)
        return Meaning::None;
    return (*value.change > 0) == (direction == Direction::HigherIsBetter) ? Meaning::Good : Meaning::Bad;
}

QString coverageNote(const IndicatorValue &value)
{
    if (value.state == ValueState::NotEnoughData)
        return Texts::tr("sample of %1 is too small").arg(fullCount(value.sample));
    if (value.state == ValueState::Value && value.coveredDays < value.days)
        return Texts::tr("covers %1 of %2 days").arg(value.coveredDays).arg(value.days);
    return {};
}

QString fieldName(Field field)
{
    switch (field) {
    case Field::Distribution:
        //: 5S field 分销场: sold by influencers
        return Texts::tr("Distribution");
    case Field::SelfBroadcast:
        //: 5S field 自播场: own live rooms and short videos
        return Texts::tr("Own broadcast");
    case Field::Shelf:
        //: 5S field 泛货架场: product cards
        return Texts::tr("Shelf");
    case Field::Unclassified:
        //: 未归类: no channel rule matched
        return Texts::tr("Unclassified");
    }
    return {};
}

SeriesRole fieldRole(Field field)
{
    switch (field) {
    case Field::Distribution:
        return SeriesRole::Distribution;
    case Field::SelfBroadcast:
        return SeriesRole::SelfBroadcast;
    case Field::Shelf:
        return SeriesRole::Shelf;
    case Field::Unclassified:
        break;
    }
    return SeriesRole::Unclassified;
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Seed:
        return Texts::tr("platform conference, as reported");
    case Confidence::Official:
        return Texts::tr("published by the platform");
    case Confidence::ThirdParty:
        return Texts::tr("third party");
    case Confidence::Analogue:
        return Texts::tr("rule of another platform");
    case Confidence::Assumption:
        return Texts::tr("our assumption");
    }
    return {};
}

QString confidenceText(const Provenance &provenance, const TextContext &context)
{
    const QString confidence = confidenceText(provenance.confidence);
    const QString scope = local(provenance.scope, context);
    //: %1 e.g. "published by the platform", %2 whom the rule binds, e.g. "suppliers of the supply market"
    return scope.isEmpty() ? confidence : Texts::tr("%1 (for %2)").arg(confidence, scope);
}

QString ownerName(const Action &action, const TextContext &context)
{
    const QString name = local(action.ownerName, context);
    return name.isEmpty() ? action.owner : name;
}

QString indicatorName(const ViewSet &views, const QString &id, const TextContext &context)
{
    const Indicator *indicator = views.context.catalogue ? views.context.catalogue->find(id) : nullptr;
    if (indicator)
        return local(indicator->name, context);
    const auto kpi = std::find_if(views.overview.kpis.begin(), views.overview.kpis.end(),
                                  [&id](const Kpi &candidate) { return candidate.value.id == id; });
    return kpi == views.overview.kpis.end() ? id : local(kpi->name, context);
}

Direction indicatorDirection(const ViewSet &views, const QString &id)
{
    const Indicator *indicator = views.context.catalogue ? views.context.catalogue->find(id) : nullptr;
    if (indicator)
        return indicator->direction;
    const auto kpi = std::find_if(views.overview.kpis.begin(), views.overview.kpis.end(),
                                  [&id](const Kpi &candidate) { return candidate.value.id == id; });
    return kpi == views.overview.kpis.end() ? Direction::Neutral : kpi->direction;
}

QString importHint(const ViewSet &views, const QString &kindId, const TextContext &context)
{
    for (const CoverageLine &line : views.overview.coverage) {
        if (line.kindId == kindId)
            return Texts::tr("Import the file “%1”; the back office offers it at %2.")
                .arg(local(line.name, context), local(line.download, context));
    }
    // The coverage has a line for every kind but the lists that users make themselves.
    const ExportKind *kind = views.overview.coverage.empty() ? nullptr : ExportKinds::instance().find(kindId);
    return kind ? Texts::tr("Import a list of your own as “%1”; no back office exports one.")
                      .arg(local({kind->nameZh, kind->nameEn}, context))
                : QString();
}

namespace {

/// "shipments.picked_up_at": the kind of files and its column; nothing where there is none of that name.
std::optional<std::pair<const ExportKind *, const Attribute *>> attributeNamed(const QString &column)
{
    const ExportKind *kind = ExportKinds::instance().find(column.section(QLatin1Char('.'), 0, 0));
    const auto index = kind ? kind->indexOf(column.section(QLatin1Char('.'), 1)) : std::nullopt;
    return index ? std::optional(std::pair(kind, &kind->attributes[std::size_t(*index)])) : std::nullopt;
}

/// Which file has the column.
QString columnHint(const QString &column, const TextContext &context)
{
    const auto named = attributeNamed(column);
    if (!named)
        return {};
    const auto &[kind, attribute] = *named;
    return Texts::tr("Import a file “%1” that has the column “%2”; the back office offers it at %3.")
        .arg(local({kind->nameZh, kind->nameEn}, context),
             local({attribute->nameZh, attribute->nameEn}, context),
             local({kind->downloadZh, kind->downloadEn}, context));
}

} // namespace

QString columnName(const QString &column, const TextContext &context)
{
    const auto named = attributeNamed(column);
    if (!named)
        return column;
    const auto &[kind, attribute] = *named;
    return Texts::tr("the column “%1” of “%2”")
        .arg(local({attribute->nameZh, attribute->nameEn}, context),
             local({kind->nameZh, kind->nameEn}, context));
}

QString missingFileHint(const ViewSet &views, const QString &indicatorId, Period period,
                        const TextContext &context)
{
    const Indicator *indicator
        = views.context.catalogue ? views.context.catalogue->find(indicatorId) : nullptr;
    if (!indicator)
        return {};
    const CompiledIndicator *compiled = views.context.catalogue->compiled(indicatorId);
    if (views.context.columns && views.context.rulebook && compiled) {
        const MissingColumns missing(*views.context.columns, *views.context.rulebook);
        for (const QStringList &group : missing.of(*compiled, period)) {
            const QString hint = columnHint(group.value(0), context);
            if (!hint.isEmpty())
                return hint;
        }
    }
    for (const QStringList &group : indicator->needs) {
        const bool covered = std::any_of(group.begin(), group.end(), [&views, period](const QString &kindId) {
            return isCovered(views, kindId, period);
        });
        if (covered)
            continue;
        for (const QString &kindId : group) {
            const QString hint = importHint(views, kindId, context);
            if (!hint.isEmpty())
                return hint;
        }
    }
    return {};
}

CardSpec indicatorCard(const ViewSet &views, const IndicatorValue &value, const TextContext &context)
{
    CardSpec card;
    card.id = value.id;
    card.label = indicatorName(views, value.id, context);
    const TableCell cell = valueCell(value, context);
    card.value = cell.text;
    card.raw = cell.raw;
    card.unit = cell.unit;
    card.fullValue = fullValueText(value, context);
    card.delta = deltaText(value, context);
    if (!card.delta.isEmpty())
        card.deltaWords = comparisonWords(views.context.comparison, views.overview.comparison);
    card.deltaMeaning = deltaMeaning(value, indicatorDirection(views, value.id));
    card.change = value.change.value_or(0.0);
    card.note = coverageNote(value);
    if (value.state == ValueState::NotCovered)
        card.note = missingFileHint(views, value.id, views.overview.period, context);
    if (!value.hasValue())
        card.meaning = Meaning::Muted;
    return card;
}

} // namespace shopglass
