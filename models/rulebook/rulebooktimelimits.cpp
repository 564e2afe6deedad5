// RulebookLoader's file about time limits, and what they say.

#include "models/rulebook/rulebookloader.h"
#include "models/rulebook/timelimits.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TimeLimitFaultTexts)
};

constexpr int MostHours = 24 * 60;
constexpr BeijingSeconds SecondsAnHour = 3600;

/// Whether a day can lie in both. Requires: `first` begins no later.
bool overlap(const TimeLimitRule &first, const TimeLimitRule &second)
{
    return !first.provenance.validTo || !second.provenance.validFrom
        || *second.provenance.validFrom <= *first.provenance.validTo;
}

bool beginsEarlier(const TimeLimitRule &a, const TimeLimitRule &b)
{
    if (!a.provenance.validFrom || !b.provenance.validFrom)
        return !a.provenance.validFrom && b.provenance.validFrom;
    return *a.provenance.validFrom < *b.provenance.validFrom;
}

} // namespace

const QStringList &timeLimitIds()
{
    static const QStringList ids{QStringLiteral("pickup"), QStringLiteral("refund_only_unshipped"),
                                 QStringLiteral("refund_only_shipped"), QStringLiteral("return_approval"),
                                 QStringLiteral("return_inspection")};
    return ids;
}

bool TimeLimitRule::holdsOn(Day day) const
{
    return (!provenance.validFrom || *provenance.validFrom <= day)
        && (!provenance.validTo || day <= *provenance.validTo);
}

std::optional<BeijingSeconds> TimeLimits::endOf(TimeLimit limit, BeijingSeconds start) const
{
    const Day day = dayOf(start);
    for (const TimeLimitRule &rule : of(limit)) {
        if (rule.holdsOn(day))
            return start + rule.hours * SecondsAnHour;
    }
    return std::nullopt;
}

void RulebookLoader::readTimeLimits(JsonNode &root)
{
    auto limits = std::make_shared<TimeLimits>();
    for (JsonNode &node : root.objects(QLatin1String("limits"))) {
        const QString id = node.oneOf(QLatin1String("limit"), timeLimitIds());
        TimeLimitRule rule;
        rule.hours = node.integer(QLatin1String("hours"), 1, MostHours);
        rule.provenance = node.provenance();
        node.refuseOthers();
        std::vector<TimeLimitRule> &rules
            = limits->m_rules.at(std::size_t(std::max<qsizetype>(0, timeLimitIds().indexOf(id))));
        const auto place = std::ranges::upper_bound(rules, rule, beginsEarlier);
        if ((place != rules.begin() && overlap(*std::prev(place), rule))
            || (place != rules.end() && overlap(rule, *place)))
            node.fault(QLatin1String("limit"),
                       Texts::tr("two entries of “%1” hold on the same day; give them days that follow each "
                                 "other.")
                           .arg(id));
        rules.insert(place, rule);
    }
    for (const QString &id : timeLimitIds()) {
        if (limits->m_rules.at(std::size_t(timeLimitIds().indexOf(id))).empty())
            root.fault(QLatin1String("limits"), Texts::tr("lacks “%1”.").arg(id));
    }
    m_book->m_timeLimits = std::move(limits);
}

} // namespace shopglass
