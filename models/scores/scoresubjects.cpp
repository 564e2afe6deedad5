#include "models/scores/scoresubjects.h"

#include "models/scores/owntargets.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace shopglass {

namespace {

/// By subject, in the order of the lines.
std::vector<ScoreSubject> publishedSubjects(const std::vector<OfficialScoreLine> &official,
                                            const ScoreRule &rule)
{
    std::vector<ScoreSubject> subjects;
    for (const OfficialScoreLine &line : official) {
        if (line.subject.isEmpty())
            continue;
        if (subjects.empty() || subjects.back().id != line.subject) {
            subjects.push_back({line.subject, line.subjectName, {}, {}, {}, {}, {}});
            subjects.back().dimensions.resize(rule.dimensions.size());
        }
        ScoreSubject &subject = subjects.back();
        if (line.dimension.isEmpty()) {
            subject.total = line.latest;
            subject.day = line.latestDay;
            subject.change = line.change;
        }
        for (std::size_t place = 0; place < rule.dimensions.size(); ++place) {
            if (rule.dimensions[place].id == line.dimensionId)
                subject.dimensions[place] = line.latest;
        }
    }
    return subjects;
}

QStringList indicatorsOf(const AnalysisContext &context, const ScoreRule &rule)
{
    QStringList ids;
    for (const ScoreDimension &dimension : rule.dimensions) {
        for (const QString &id : dimension.evidence) {
            if (context.catalogue->find(id) && !ids.contains(id))
                ids.append(id);
        }
    }
    return ids;
}

std::vector<std::optional<double>> targetsOf(const AnalysisContext &context, const ScoreRule &rule,
                                             const QStringList &indicators)
{
    const QStringList free = targetless(rule, *context.catalogue);
    std::vector<std::optional<double>> targets;
    for (const QString &id : indicators)
        targets.push_back(free.contains(id) ? ownTarget(context.documents.get(), rule.score, id)
                                            : std::nullopt);
    return targets;
}

} // namespace

ScoreSubjects subjectsOf(const Evaluator &evaluator, const ScoreRule &rule,
                         const std::vector<OfficialScoreLine> &official, Period window)
{
    ScoreSubjects subjects;
    subjects.window = window;
    subjects.indicators = indicatorsOf(evaluator.context(), rule);
    subjects.targets = targetsOf(evaluator.context(), rule, subjects.indicators);
    subjects.all = publishedSubjects(official, rule);
    std::ranges::stable_sort(subjects.all, [](const ScoreSubject &a, const ScoreSubject &b) {
        constexpr double Last = std::numeric_limits<double>::infinity();
        return a.total.value_or(Last) < b.total.value_or(Last);
    });

    QHash<QString, std::size_t> places;
    for (std::size_t place = 0; place < subjects.all.size(); ++place)
        places.insert(subjects.all[place].id, place);
    const GroupBy by = rule.score == QLatin1String("product_score") ? GroupBy::Product : GroupBy::Influencer;
    const QString sold = QStringLiteral("paid_orders");
    for (const IndicatorRow &row : evaluator.rowsIn(subjects.indicators + QStringList{sold}, by, window)) {
        if (row.key.isEmpty())
            continue;
        auto place = places.constFind(row.key);
        if (place == places.constEnd()) {
            if (!row.values.back().hasValue() || row.values.back().value <= 0.0)
                continue;
            if (++subjects.silent > int(SilentSubjects))
                continue;
            place = places.insert(row.key, subjects.all.size());
            subjects.all.push_back({row.key, row.label, {}, {}, {}, {}, {}});
            subjects.all.back().dimensions.resize(rule.dimensions.size());
        }
        subjects.all[*place].estimates.assign(row.values.begin(), row.values.end() - 1);
    }
    return subjects;
}

} // namespace shopglass
