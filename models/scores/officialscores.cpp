#include "models/scores/officialscores.h"

#include "models/rulebook/scorerules.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <map>
#include <span>
#include <tuple>

namespace shopglass {

namespace {

/// How much older the value must be that the latest one is compared with, and may be at most: what changed
/// in eight months is no change in a week.
constexpr int ChangeDays = 7;
constexpr int OldestBase = 14;

/// Subject, place of the dimension within the rule (−1 = total), dimension.
using LineKey = std::tuple<QString, int, QString>;

int placeOf(const QString &dimension, const ScoreRule &rule)
{
    if (dimension.isEmpty())
        return -1;
    return int(placeOfDimension(rule, dimension).value_or(rule.dimensions.size()));
}

void takeLatest(OfficialScoreLine &line)
{
    const auto &[latestDay, latest] = line.history.back();
    line.latest = latest;
    line.latestDay = latestDay;
    for (auto older = line.history.rbegin(); older != line.history.rend(); ++older) {
        const int age = latestDay - older->first;
        if (age < ChangeDays)
            continue;
        if (age <= OldestBase)
            line.change = latest - older->second;
        return;
    }
}

bool isOwnName(const ScoreDimension &dimension, const QString &text)
{
    return dimension.id == text || dimension.name.zh == text || dimension.name.en == text;
}

using Lines = std::map<LineKey, OfficialScoreLine>;

/// A value under one of the names of a dimension.
struct NamedValue
{
    QString name;
    bool isOwn = false;
    double value = 0.0;
};

/// The lines of one subject whose names all mean this dimension of the rule, as one; what an alias says
/// beside the own name goes to `others`.
OfficialScoreLine joined(std::span<const OfficialScoreLine> lines, const ScoreDimension &dimension,
                         const QString &subject, Lines &others, std::size_t unknown,
                         std::vector<ScoreContradiction> &contradictions)
{
    std::map<Day, std::vector<NamedValue>> byDay;
    for (const OfficialScoreLine &line : lines) {
        for (const auto &[day, value] : line.history)
            byDay[day].push_back({line.dimension, isOwnName(dimension, line.dimension), value});
    }
    OfficialScoreLine whole;
    for (auto &[day, values] : byDay) {
        if (std::ranges::any_of(values, &NamedValue::isOwn)) {
            for (const NamedValue &value : values) {
                if (!value.isOwn)
                    others[{subject, int(unknown), value.name}].history.emplace_back(day, value.value);
            }
            std::erase_if(values, [](const NamedValue &value) { return !value.isOwn; });
        }
        const bool agree = std::ranges::all_of(
            values, [&](const NamedValue &value) { return value.value == values.front().value; });
        if (agree) {
            whole.dimension = values.front().name;
            whole.history.emplace_back(day, values.front().value);
            continue;
        }
        QStringList names;
        for (const NamedValue &value : values)
            names.append(value.name);
        contradictions.push_back({day, subject, dimension.id, names});
    }
    return whole;
}

/// Makes one line of those that different names of one dimension have.
void joinNames(Lines &lines, const ScoreRule &rule, std::vector<ScoreContradiction> &contradictions)
{
    const std::size_t unknown = rule.dimensions.size();
    Lines others;
    for (auto first = lines.begin(); first != lines.end();) {
        const auto &[subject, place, name] = first->first;
        auto end = std::next(first);
        while (end != lines.end() && std::get<0>(end->first) == subject && std::get<1>(end->first) == place)
            ++end;
        if (place < 0 || std::size_t(place) >= unknown || std::distance(first, end) == 1) {
            first = end;
            continue;
        }
        std::vector<OfficialScoreLine> same;
        for (auto line = first; line != end; ++line) {
            same.push_back(std::move(line->second));
            same.back().dimension = std::get<2>(line->first);
        }
        OfficialScoreLine whole
            = joined(same, rule.dimensions[std::size_t(place)], subject, others, unknown, contradictions);
        const LineKey key{subject, place, whole.dimension};
        first = lines.erase(first, end);
        if (!whole.history.empty())
            lines.insert_or_assign(key, std::move(whole));
    }
    lines.merge(others);
}

void nameSubjects(std::vector<OfficialScoreLine> &lines, const StoreColumns &columns)
{
    const bool named
        = std::any_of(lines.begin(), lines.end(), [](const auto &line) { return !line.subject.isEmpty(); });
    if (!named)
        return;
    QHash<QString, QString> names;
    for (const std::vector<NamedEntity> *entities : {&columns.influencers, &columns.products}) {
        for (const NamedEntity &entity : *entities)
            names.insert(entity.id, entity.name);
    }
    for (OfficialScoreLine &line : lines)
        line.subjectName = names.value(line.subject);
}

} // namespace

OfficialScores officialScores(const StoreColumns &columns, const ScoreRule &rule, Day lastDay)
{
    Lines byKey;
    QHash<QString, int> places;
    for (const OfficialScore &score : columns.scores) {
        if (score.day > lastDay || score.score != rule.score)
            continue;
        if (!(score.value >= rule.scaleMin && score.value <= rule.scaleMax))
            continue;
        auto place = places.constFind(score.dimension);
        if (place == places.constEnd())
            place = places.insert(score.dimension, placeOf(score.dimension, rule));
        OfficialScoreLine &line = byKey[{score.subject, *place, score.dimension}];
        line.history.emplace_back(score.day, score.value);
    }

    OfficialScores scores;
    joinNames(byKey, rule, scores.contradictions);
    scores.lines.reserve(byKey.size());
    for (auto &[key, line] : byKey) {
        line.score = rule.score;
        line.subject = std::get<0>(key);
        line.dimension = std::get<2>(key);
        const int place = std::get<1>(key);
        if (place >= 0 && std::size_t(place) < rule.dimensions.size())
            line.dimensionId = rule.dimensions[std::size_t(place)].id;
        std::sort(line.history.begin(), line.history.end());
        takeLatest(line);
        scores.lines.push_back(std::move(line));
    }
    nameSubjects(scores.lines, columns);
    return scores;
}

std::vector<OfficialScoreLine> officialLines(const StoreColumns &columns, const ScoreRule &rule, Day lastDay)
{
    return officialScores(columns, rule, lastDay).lines;
}

} // namespace shopglass
