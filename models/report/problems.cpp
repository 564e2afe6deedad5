#include "models/report/problems.h"

#include "models/report/cells.h"
#include "models/report/parts.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportProblems)
};

/// Views made by hand may come without a rulebook; the built-in one holds then.
ProblemRules rulesOf(const ViewSet &views)
{
    if (views.context.rulebook)
        return views.context.rulebook->problems();
    const auto builtIn = Rulebook::builtIn();
    return builtIn ? (*builtIn)->problems() : ProblemRules{};
}

/// What a change for the worse amounts to; nothing when it is too small to list.
std::optional<Severity> severityOf(const IndicatorValue &value, const ProblemRules &rules)
{
    const double size = std::abs(*value.change);
    const bool points = isRatio(value.unit);
    if (size >= (points ? rules.seriousPoints : rules.seriousChange))
        return Severity::Serious;
    if (size >= (points ? rules.watchedPoints : rules.watchedChange))
        return Severity::Watch;
    return std::nullopt;
}

void addFallingKpis(const ViewSet &views, const TextContext &text, std::vector<Problem> &problems)
{
    const ProblemRules rules = rulesOf(views);
    for (const Kpi &kpi : views.overview.kpis) {
        if (deltaMeaning(kpi.value, kpi.direction) != Meaning::Bad)
            continue;
        const std::optional<Severity> severity = severityOf(kpi.value, rules);
        if (!severity)
            continue;
        const double points = isRatio(kpi.value.unit) ? 10.0 : 1.0; // 2 points weigh as much as 20 %
        problems.push_back(
            {QStringLiteral("kpi.") + kpi.value.id, *severity, kpi.value.id,
             indicatorSentence(views, kpi.value, text),
             Texts::tr("%1, before %2").arg(valueText(kpi.value, text), previousCell(kpi.value, text).text),
             std::abs(*kpi.value.change) * points});
    }
}

void addMissedTargets(const ViewSet &views, const TextContext &text, std::vector<Problem> &problems)
{
    const ProblemRules rules = rulesOf(views);
    for (const ScoreCard &card : views.scores.cards) {
        for (const ScoreGap &gap : card.gaps) {
            if (!gap.gap || *gap.gap <= 0.0)
                continue;
            const QString name = local(gap.indicatorName, text);
            const QString now = valueText(gap.value, text);
            const QString target = unitCell(gap.target, gap.value.unit, text).text;
            const QString sentence = gap.ordersToChange
                ? Texts::tr("%1 misses its example target: %2 against %3; %4 orders would have to improve "
                            "(estimated).")
                      .arg(name, now, target, fullCount(*gap.ordersToChange))
                : Texts::tr("%1 misses its example target: %2 against %3 (estimated).")
                      .arg(name, now, target);
            const bool serious = gap.attainment && *gap.attainment < rules.seriousAttainment;
            problems.push_back({QStringLiteral("score.%1.%2").arg(card.score, gap.value.id),
                                serious ? Severity::Serious : Severity::Watch, gap.value.id, sentence,
                                Texts::tr("%1, target %2").arg(now, target),
                                1.0 - gap.attainment.value_or(1.0)});
        }
    }
}

void addSettlements(const ViewSet &views, const TextContext &text, std::vector<Problem> &problems)
{
    for (const IssueTotal &total : views.reconciliation.issues) {
        if (total.orders == 0)
            continue;
        const QString money = compactMoney(Money::fromFen(std::abs(total.difference)), text.language);
        problems.push_back({QStringLiteral("settlement.") + settlementIssueId(total.rule.issue),
                            severityOf(total.rule.severity),
                            {},
                            Texts::tr("Settlement: %1, %2 orders, %3. %4")
                                .arg(local(total.rule.name, text), fullCount(total.orders), money,
                                     local(total.rule.advice, text)),
                            Texts::tr("%1 orders, %2").arg(fullCount(total.orders), money),
                            double(total.orders) / double(std::max<qint64>(1, views.reconciliation.orders))});
    }
}

void addMissingData(const ViewSet &views, const TextContext &text, std::vector<Problem> &problems)
{
    const int days = views.overview.coverageWindow.days();
    // Files that the scores and sales do not rest on are named together when there is none of them.
    static const QStringList needed{QStringLiteral("orders"), QStringLiteral("aftersales"),
                                    QStringLiteral("shipments"), QStringLiteral("scores")};
    QStringList neverImported;
    for (const CoverageLine &line : views.overview.coverage) {
        if (line.missingDays <= 0)
            continue;
        if (line.covered.empty() && !needed.contains(line.kindId)) {
            neverImported << local(line.name, text);
            continue;
        }
        const QString sentence = line.missingDays >= days
            ? Texts::tr("No data of the file kind “%1”. %2")
                  .arg(local(line.name, text), importHint(views, line.kindId, text))
            : Texts::tr("The file kind “%1” lacks %2 of %3 days. %4")
                  .arg(local(line.name, text))
                  .arg(line.missingDays)
                  .arg(days)
                  .arg(importHint(views, line.kindId, text));
        problems.push_back({QStringLiteral("gap.") + line.kindId,
                            Severity::Minor,
                            {},
                            sentence,
                            Texts::tr("%1 of %2 days covered").arg(days - line.missingDays).arg(days),
                            double(line.missingDays) / days});
    }
    if (!neverImported.isEmpty()) {
        problems.push_back({QStringLiteral("gap.never_imported"),
                            Severity::Minor,
                            {},
                            Texts::tr("No file yet of: %1. The coverage table says where each is downloaded.")
                                .arg(neverImported.join(Texts::tr(", "))),
                            Texts::tr("%n file kind(s)", nullptr, int(neverImported.size())),
                            0.0});
    }
}

} // namespace

std::vector<Problem> problemsOf(const ViewSet &views, const TextContext &text)
{
    std::vector<Problem> problems;
    addFallingKpis(views, text, problems);
    addMissedTargets(views, text, problems);
    addSettlements(views, text, problems);
    addMissingData(views, text, problems);
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) {
        return a.severity != b.severity ? a.severity < b.severity : a.size > b.size;
    });
    // An indicator may fall and miss a target, or belong to two scores: its gravest line is enough.
    std::vector<Problem> once;
    for (Problem &problem : problems) {
        const bool known = std::any_of(once.begin(), once.end(), [&problem](const Problem &other) {
            return !problem.indicator.isEmpty() && other.indicator == problem.indicator;
        });
        if (!known)
            once.push_back(std::move(problem));
    }
    return once;
}

Severity severityOf(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Serious:
        return Severity::Serious;
    case FindingSeverity::Watch:
        return Severity::Watch;
    case FindingSeverity::Minor:
        break;
    }
    return Severity::Minor;
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Serious:
        return Texts::tr("● serious");
    case Severity::Watch:
        return Texts::tr("◐ watch");
    case Severity::Minor:
        break;
    }
    return Texts::tr("○ minor");
}

Meaning severityMeaning(Severity severity)
{
    switch (severity) {
    case Severity::Serious:
        return Meaning::Bad;
    case Severity::Watch:
        return Meaning::Warning;
    case Severity::Minor:
        break;
    }
    return Meaning::Muted;
}

QString problemThresholds(const ViewSet &views)
{
    const ProblemRules rules = rulesOf(views);
    return Texts::tr(
               "Serious: a key figure worse by at least %1 (ratios: %2 points), or less than %3 of a target "
               "attained. Watch: worse by at least %4 (ratios: %5 points), or a missed target. Minor: days "
               "without data.")
        .arg(percent(rules.seriousChange, 0), QString::number(rules.seriousPoints * 100),
             percent(rules.seriousAttainment, 0), percent(rules.watchedChange, 0),
             QString::number(rules.watchedPoints * 100));
}

} // namespace shopglass
