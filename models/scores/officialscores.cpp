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
    return int(placeOfDimension(rule, dimension).value_or(rule.dimensions.size()));
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

std::optional<std::size_t> placeOfDimension(const ScoreRule &rule, const QString &text)
{
    const auto known = std::ranges::find_if(rule.dimensions, [&text](const ScoreDimension &dimension) {
        return dimension.id == text || dimension.name.zh == text || dimension.name.en == text
            || dimension.aliases.contains(text);
    });
    if (text.isEmpty() || known == rule.dimensions.end())
        return {};
    return std::size_t(known - rule.dimensions.begin());
}

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
        const int place = std::get<1>(key);
        if (place >= 0 && std::size_t(place) < rule.dimensions.size())
            line.dimensionId = rule.dimensions[std::size_t(place)].id;
        std::sort(line.history.begin(), line.history.end());
        takeLatest(line);
        lines.push_back(std::move(line));
    }
    nameSubjects(lines, columns);
    return lines;
}

} // namespace shopglass
