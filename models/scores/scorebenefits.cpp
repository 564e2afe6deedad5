#include "models/scores/scorebenefits.h"

#include "models/scores/scoreview.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ScoreBenefitTexts)
};

/// Sums like 4.5 + 0.1 are not exact, and a line is typed with two decimals.
constexpr double LineTolerance = 1e-9;

bool isOnScale(double line, const ScoreRule &rule)
{
    return line >= rule.scaleMin && line <= rule.scaleMax;
}

/// The totals; a store has one, of products and influencers each.
std::vector<const OfficialScoreLine *> totalsOf(const std::vector<OfficialScoreLine> &official)
{
    std::vector<const OfficialScoreLine *> totals;
    for (const OfficialScoreLine &line : official) {
        if (line.dimension.isEmpty() && line.latest)
            totals.push_back(&line);
    }
    return totals;
}

void readTotals(BenefitReading &reading, const std::vector<const OfficialScoreLine *> &totals)
{
    const bool ofStore
        = std::ranges::all_of(totals, [](const auto *line) { return line->subject.isEmpty(); });
    if (ofStore) {
        const std::optional<double> total = totals.empty() ? std::nullopt : totals.front()->latest;
        reading.state = stateAt(reading.line, total);
        if (reading.line && total)
            reading.gap = reading.state == BenefitState::Reached ? 0.0 : *reading.line - *total;
        return;
    }
    reading.subjects = int(totals.size());
    if (!reading.line)
        return;
    reading.reached = int(std::ranges::count_if(totals, [&](const OfficialScoreLine *line) {
        return stateAt(reading.line, line->latest) == BenefitState::Reached;
    }));
    reading.state = reading.reached == *reading.subjects ? BenefitState::Reached : BenefitState::NotReached;
}

} // namespace

QString benefitStateId(BenefitState state)
{
    switch (state) {
    case BenefitState::Reached:
        return QStringLiteral("reached");
    case BenefitState::NotReached:
        return QStringLiteral("not_reached");
    case BenefitState::NoLine:
        return QStringLiteral("no_line");
    case BenefitState::NoValue:
        break;
    }
    return QStringLiteral("no_value");
}

QString benefitLineKind()
{
    return QStringLiteral("benefit_line");
}

std::optional<double> typedLine(const Documents *documents, const ScoreBenefit &benefit,
                                const ScoreRule &rule)
{
    const Document *document = documents ? documents->find(benefitLineKind(), benefit.id) : nullptr;
    if (!document)
        return {};
    const QJsonValue line = document->body.value(QLatin1String("line"));
    if (!line.isDouble() || !isOnScale(line.toDouble(), rule))
        return {};
    return line.toDouble();
}

Result<Document> benefitLineDocument(const ScoreBenefit &benefit, const ScoreRule &rule, double line)
{
    if (!isOnScale(line, rule))
        return Error{Texts::tr("%1 lies outside the scale of this score, %2 to %3. Nothing was stored.")
                         .arg(line)
                         .arg(rule.scaleMin)
                         .arg(rule.scaleMax),
                     {},
                     ErrorKind::Refused};
    return Document{benefitLineKind(), benefit.id, {{QStringLiteral("line"), line}}};
}

BenefitState stateAt(std::optional<double> line, std::optional<double> total)
{
    if (!line)
        return BenefitState::NoLine;
    if (!total)
        return BenefitState::NoValue;
    return *total >= *line - LineTolerance ? BenefitState::Reached : BenefitState::NotReached;
}

std::vector<BenefitReading> benefitsOf(const Rulebook &rulebook, const ScoreRule &rule,
                                       const std::vector<OfficialScoreLine> &official,
                                       const Documents *documents)
{
    std::vector<BenefitReading> readings;
    const std::vector<const OfficialScoreLine *> totals = totalsOf(official);
    for (const ScoreBenefit &benefit : rulebook.scoreBenefits()) {
        if (benefit.score != rule.score)
            continue;
        BenefitReading reading;
        reading.benefit = benefit;
        const std::optional<double> typed = typedLine(documents, benefit, rule);
        reading.typed = typed.has_value();
        reading.line = typed ? typed : benefit.line;
        readTotals(reading, totals);
        readings.push_back(std::move(reading));
    }
    return readings;
}

} // namespace shopglass
