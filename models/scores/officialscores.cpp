#include "models/scores/officialscores.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

namespace shopglass {

namespace {

/// How much older the value must be that the latest one is compared with.
constexpr int ChangeDays = 7;

/// Subject, place of the dimension within the rule (−1 = total), dimension.
using LineKey = std::tuple<QString, int, QString>;

int placeOf(const QString &dimension, const ScoreRule &rule)
{
    if (dimension.isEmpty())
        return -1;
    int place = 0;
    for (const ScoreDimension &known : rule.dimensions) {
        if (known.id == dimension || known.name.zh == dimension || known.name.en == dimension
            || known.aliases.contains(dimension))
            return place;
        ++place;
    }
    return place;
}

void takeLatest(OfficialScoreLine &line)
{
    const auto &[latestDay, latest] = line.history.back();
    line.latest = latest;
    line.latestDay = latestDay;
    for (auto older = line.history.rbegin(); older != line.history.rend(); ++older) {
        if (latestDay - older->first < ChangeDays)
            continue;
        line.change = latest - older->second;
        return;
    }
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

std::vector<OfficialScoreLine> officialLines(const StoreColumns &columns, const ScoreRule &rule, Day lastDay)
{
    std::map<LineKey, OfficialScoreLine> byKey;
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

    std::vector<OfficialScoreLine> lines;
    lines.reserve(byKey.size());
    for (auto &[key, line] : byKey) {
        line.score = rule.score;
        line.subject = std::get<0>(key);
        line.dimension = std::get<2>(key);
        std::sort(line.history.begin(), line.history.end());
        takeLatest(line);
        lines.push_back(std::move(line));
    }
    nameSubjects(lines, columns);
    return lines;
}

} // namespace shopglass
