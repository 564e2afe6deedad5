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
/// A total that is older says nothing of what the platform grants today.
constexpr int OldestTotal = 30;

bool isOnScale(double line, const ScoreRule &rule)
{
    return line >= rule.scaleMin && line <= rule.scaleMax;
}

/// The totals; a store has one, of products and influencers each.
struct Totals
{
    std::vector<const OfficialScoreLine *> fresh;
    std::optional<Day> day; ///< the oldest of the fresh ones; without any, the newest of the others
    bool ofStore = true;
    bool tooOld = false; ///< there are some, none of them fresh

    Totals(const std::vector<OfficialScoreLine> &official, Day today)
    {
        std::optional<Day> newest;
        for (const OfficialScoreLine &line : official) {
            if (!line.dimension.isEmpty() || !line.latest)
                continue;
            ofStore = ofStore && line.subject.isEmpty();
            newest = std::max(newest, line.latestDay);
            if (today - *line.latestDay > OldestTotal)
                continue;
            fresh.push_back(&line);
            day = day ? std::min(day, line.latestDay) : line.latestDay;
        }
        tooOld = fresh.empty() && newest;
        if (tooOld)
            day = newest;
    }
};

void readTotals(BenefitReading &reading, const Totals &all)
{
    const std::vector<const OfficialScoreLine *> &totals = all.fresh;
    reading.day = all.day;
    reading.tooOld = all.tooOld;
    if (all.ofStore) {
        const std::optional<double> total = totals.empty() ? std::nullopt : totals.front()->latest;
        reading.state = stateAt(reading.line, total);
        if (reading.line && total)
            reading.gap = reading.state == BenefitState::Reached ? 0.0 : *reading.line - *total;
        return;
    }
    reading.subjects = int(totals.size());
    if (!reading.line)
        return;
    if (totals.empty()) {
        reading.state = BenefitState::NoValue;
        return;
    }
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
                                       const std::vector<OfficialScoreLine> &official, Day today,
                                       const Documents *documents)
{
    std::vector<BenefitReading> readings;
    const Totals totals(official, today);
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
