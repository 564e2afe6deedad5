#include "models/channels/doublewheel.h"

#include "models/indicators/covereddays.h"
#include "models/indicators/groundwork.h"
#include "models/indicators/indicatorjson.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

constexpr double FenPerYuan = 100.0;

WheelShare shareOf(FieldPaths::Follow follow, int minimum, bool covered)
{
    WheelShare share;
    share.follow = follow;
    if (!covered)
        return share;
    share.state = WheelShare::State::NotEnoughData;
    if (follow.met < minimum)
        return share;
    share.state = WheelShare::State::Value;
    share.share = double(follow.back) / double(follow.met);
    share.interval = wilsonInterval(follow.back, follow.met);
    return share;
}

FieldPaths::Follow sum(FieldPaths::Follow a, const FieldPaths::Follow &b)
{
    a.met += b.met;
    a.back += b.back;
    return a;
}

WheelRow rowOf(FieldPaths::Subject subject, const FieldPaths::ByField &paths,
               FieldPaths::Follow FieldPaths::Waits::*wait, int days, int minimum, bool covered)
{
    WheelRow row;
    row.subject = subject;
    row.days = days;
    FieldPaths::Follow elsewhere;
    for (std::size_t field = 0; field < paths.size(); ++field) {
        if (Field(field) == Field::Distribution)
            row.distribution = shareOf(paths[field].*wait, minimum, covered);
        else
            elsewhere = sum(elsewhere, paths[field].*wait);
    }
    row.elsewhere = shareOf(elsewhere, minimum, covered);
    return row;
}

/// The last covered days up to the last one that counts; those without sales as well.
std::vector<EchoDay> echoDays(const FieldPaths &paths, const std::vector<DayRange> &covered,
                              const WheelRules &rules, Day lastDay)
{
    std::vector<EchoDay> days;
    auto next = paths.days.begin();
    for (const DayRange &range : covered) {
        for (Day day = range.from; day <= std::min(range.to, lastDay); day = day.plus(1)) {
            while (next != paths.days.end() && next->day < day.number())
                ++next;
            EchoDay entry{day.number(), 0.0, 0.0};
            if (next != paths.days.end() && next->day == day.number()) {
                const auto yuan
                    = [&](Field field) { return double(next->paidGmv[std::size_t(field)]) / FenPerYuan; };
                entry.distribution = yuan(Field::Distribution);
                entry.own = yuan(Field::SelfBroadcast) + yuan(Field::Shelf);
            }
            days.push_back(entry);
        }
    }
    if (days.size() > std::size_t(rules.mostDays))
        days.erase(days.begin(), days.end() - rules.mostDays);
    return days;
}

/// Whether so many days are enough; none while the unknown ones could make them enough.
std::optional<bool> reaches(int days, int unknown, int needed)
{
    if (days >= needed)
        return true;
    return days + unknown >= needed ? std::nullopt : std::optional(false);
}

QJsonValue answerToJson(std::optional<bool> answer)
{
    return answer ? QJsonValue(*answer) : QJsonValue();
}

WheelCheck checkOf(const FieldPaths &paths, const std::vector<DayRange> &covered, const WheelRules &rules,
                   Day lastDay)
{
    const Period window{lastDay.plus(1 - rules.steadyWindow), lastDay};
    WheelCheck check;
    for (const DayRange &part : clippedTo(covered, window))
        check.days += part.to - part.from + 1;
    check.covered = check.days > 0;
    for (const FieldPaths::DaySales &day : paths.days) {
        if (!window.contains(Day::fromNumber(day.day)))
            continue;
        check.distributionDays += day.paidGmv[std::size_t(Field::Distribution)] > 0 ? 1 : 0;
        check.broadcastDays += day.ownLive ? 1 : 0;
    }
    const int unknown = rules.steadyWindow - check.days;
    check.hasDistribution = reaches(check.distributionDays, unknown, rules.distributionDays);
    check.isSteady = reaches(check.broadcastDays, unknown, rules.steadyDays);
    return check;
}

QJsonObject shareToJson(const WheelShare &share)
{
    const bool known = share.state == WheelShare::State::Value;
    const auto orNull = [known](double value) { return known ? QJsonValue(value) : QJsonValue(); };
    const QString state = known                        ? QStringLiteral("value")
        : share.state == WheelShare::State::NotCovered ? QStringLiteral("not_covered")
                                                       : QStringLiteral("not_enough_data");
    return {{QStringLiteral("state"), state},
            {QStringLiteral("met"), share.follow.met},
            {QStringLiteral("back"), share.follow.back},
            {QStringLiteral("share"), orNull(share.share)},
            {QStringLiteral("low"), orNull(share.interval.low)},
            {QStringLiteral("high"), orNull(share.interval.high)}};
}

QJsonObject echoToJson(const SalesEcho &echo)
{
    QJsonArray points;
    for (const EchoPoint &point : echo.points) {
        points.append(QJsonObject{{QStringLiteral("lag"), point.lag},
                                  {QStringLiteral("days"), point.days},
                                  {QStringLiteral("correlation"), point.correlation},
                                  {QStringLiteral("low"), point.interval.low},
                                  {QStringLiteral("high"), point.interval.high},
                                  {QStringLiteral("chance_low"), point.band.low},
                                  {QStringLiteral("chance_high"), point.band.high}});
    }
    const bool known = echo.state == SalesEcho::State::Value;
    const QString state = known                      ? QStringLiteral("value")
        : echo.state == SalesEcho::State::NotCovered ? QStringLiteral("not_covered")
                                                     : QStringLiteral("not_enough_data");
    return {{QStringLiteral("state"), state},
            {QStringLiteral("covered_days"), echo.coveredDays},
            {QStringLiteral("lags"), points},
            {QStringLiteral("chance_limit"), known ? QJsonValue(echo.chanceLimit) : QJsonValue()},
            {QStringLiteral("same_day"), known ? QJsonValue(echo.sameDay) : QJsonValue()},
            {QStringLiteral("stands_out"), echo.standsOut ? QJsonValue(*echo.standsOut) : QJsonValue()}};
}

} // namespace

DoubleWheel buildDoubleWheel(const Evaluator &evaluator)
{
    const Groundwork &ground = evaluator.groundwork();
    const FieldPaths &paths = ground.fieldPaths();
    const WheelRules &rules = ground.rulebook().wheel();
    const std::vector<DayRange> covered = ground.sourceFields().told;
    const bool buyersKnown = ground.columns().buyerCount > 0 && !covered.empty();
    using Subject = FieldPaths::Subject;
    using Waits = FieldPaths::Waits;
    DoubleWheel wheel;
    wheel.rules = rules;
    wheel.rows = {rowOf(Subject::Buyers, paths.buyers, &Waits::within, rules.shortDays, rules.minimumBuyers,
                        buyersKnown),
                  rowOf(Subject::Buyers, paths.buyers, &Waits::withinLong, rules.longDays,
                        rules.minimumBuyers, buyersKnown),
                  rowOf(Subject::Products, paths.products, &Waits::within, rules.shortDays,
                        rules.minimumProducts, !covered.empty()),
                  rowOf(Subject::Products, paths.products, &Waits::withinLong, rules.longDays,
                        rules.minimumProducts, !covered.empty())};
    if (paths.paidOrders > 0)
        wheel.buyerCoverage = double(paths.identifiedOrders) / double(paths.paidOrders);
    wheel.echo = echoOf(echoDays(paths, covered, rules, ground.lastDay()), rules);
    wheel.check = checkOf(paths, covered, rules, ground.lastDay());
    return wheel;
}

QJsonObject toJson(const DoubleWheel &wheel)
{
    QJsonArray rows;
    for (const WheelRow &row : wheel.rows) {
        const bool buyers = row.subject == FieldPaths::Subject::Buyers;
        rows.append(QJsonObject{
            {QStringLiteral("subject"), buyers ? QStringLiteral("buyers") : QStringLiteral("products")},
            {QStringLiteral("days"), row.days},
            {QStringLiteral("met_by_distribution"), shareToJson(row.distribution)},
            {QStringLiteral("met_elsewhere"), shareToJson(row.elsewhere)}});
    }
    const WheelCheck &check = wheel.check;
    return {
        {QStringLiteral("followed"), rows},
        {QStringLiteral("buyer_coverage"), optionalToJson(wheel.buyerCoverage)},
        {QStringLiteral("echo"), echoToJson(wheel.echo)},
        {QStringLiteral("check"),
         QJsonObject{{QStringLiteral("covered_days"), check.days},
                     {QStringLiteral("distribution_days"), check.distributionDays},
                     {QStringLiteral("broadcast_days"), check.broadcastDays},
                     {QStringLiteral("has_distribution"), answerToJson(check.hasDistribution)},
                     {QStringLiteral("steady_broadcast"), answerToJson(check.isSteady)}}},
        {QStringLiteral("programme"), wheel.rules.programme},
    };
}

} // namespace shopglass
