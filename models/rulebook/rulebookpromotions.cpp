// The promotions file: one pattern per series, and the events whose days or names are known.

#include "models/rulebook/promotionrules.h"
#include "models/rulebook/rulebookloader.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PromotionFaultTexts)
};

/// Any year without 29 February.
constexpr int CommonYear = 1;

/// A phase must begin after the one before it ended, and come later in the order of phases.
void checkOrder(JsonNode &node, const QString &id, const QString &previousId, int from, int to,
                int previousTo)
{
    if (to < from)
        node.fault(QLatin1String("to"), Texts::tr("lies before from."));
    if (previousId.isEmpty())
        return;
    if (promotionPhaseIds().indexOf(id) <= promotionPhaseIds().indexOf(previousId))
        node.fault(QLatin1String("id"), Texts::tr("%1 cannot follow %2.").arg(id, previousId));
    if (from <= previousTo)
        node.fault(QLatin1String("from"), Texts::tr("overlaps the phase %1.").arg(previousId));
}

} // namespace

void RulebookLoader::readPromotions(JsonNode &root)
{
    readPlanning(root);
    for (JsonNode &node : root.objects(QLatin1String("patterns")))
        readPattern(node);
    for (JsonNode &node : root.objects(QLatin1String("events")))
        readEvent(node);
}

void RulebookLoader::readPattern(JsonNode &node)
{
    Rulebook::PromotionPattern pattern;
    pattern.series = node.id(QLatin1String("series"));
    pattern.name = node.localText(QLatin1String("name"));
    pattern.firstYear = node.integer(QLatin1String("first_year"), 2000, 2200);
    pattern.anchorMonth = node.integer(QLatin1String("anchor_month"), 1, 12);
    pattern.anchorDayOfMonth = node.integer(QLatin1String("anchor_day"), 1, 31);
    if (!QDate::isValid(CommonYear, pattern.anchorMonth, pattern.anchorDayOfMonth))
        node.fault(QLatin1String("anchor_day"), Texts::tr("is no day of that month in every year."));
    for (JsonNode &child : node.objects(QLatin1String("phases"))) {
        Rulebook::PromotionPattern::Offset offset;
        offset.id = child.oneOf(QLatin1String("id"), promotionPhaseIds());
        offset.name = child.localText(QLatin1String("name"));
        offset.fromDays = child.integer(QLatin1String("from"), -180, 180);
        offset.toDays = child.integer(QLatin1String("to"), -180, 180);
        const bool first = pattern.phases.empty();
        checkOrder(child, offset.id, first ? QString() : pattern.phases.back().id, offset.fromDays,
                   offset.toDays, first ? 0 : pattern.phases.back().toDays);
        child.refuseOthers();
        pattern.phases.push_back(std::move(offset));
    }
    if (pattern.phases.empty())
        node.fault(QLatin1String("phases"), Texts::tr("needs at least one phase."));
    pattern.provenance = node.provenance();
    node.refuseOthers();
    const auto same = [&](const auto &other) { return other.series == pattern.series; };
    if (std::ranges::any_of(m_book->m_patterns, same))
        node.fault(QLatin1String("series"), Texts::tr("“%1” is used twice.").arg(pattern.series));
    m_book->m_patterns.push_back(std::move(pattern));
}

std::vector<PromotionPhase> RulebookLoader::readPhases(JsonNode &node,
                                                       const Rulebook::PromotionPattern &pattern)
{
    std::vector<PromotionPhase> phases;
    for (JsonNode &child : node.optionalObjects(QLatin1String("phases"))) {
        PromotionPhase phase;
        phase.id = child.oneOf(QLatin1String("id"), promotionPhaseIds());
        phase.days = {child.day(QLatin1String("from")), child.day(QLatin1String("to"))};
        phase.estimated = child.optionalBool(QLatin1String("estimated")).value_or(false);
        const auto named
            = std::ranges::find_if(pattern.phases, [&](const auto &o) { return o.id == phase.id; });
        if (named == pattern.phases.end())
            child.fault(QLatin1String("id"), Texts::tr("the pattern of the series has no such phase."));
        else
            phase.name = named->name;
        const bool first = phases.empty();
        checkOrder(child, phase.id, first ? QString() : phases.back().id, phase.days.from.number(),
                   phase.days.to.number(), first ? 0 : phases.back().days.to.number());
        child.refuseOthers();
        phases.push_back(std::move(phase));
    }
    return phases;
}

void RulebookLoader::readEvent(JsonNode &node)
{
    PromotionEvent event;
    event.series = node.id(QLatin1String("series"));
    event.year = node.integer(QLatin1String("year"), 2000, 2200);
    event.name = node.localText(QLatin1String("name"));
    const auto anchor = node.optionalDay(QLatin1String("anchor"));
    event.provenance = node.provenance();

    const auto &patterns = m_book->m_patterns;
    const auto pattern
        = std::ranges::find_if(patterns, [&](const auto &p) { return p.series == event.series; });
    if (pattern == patterns.end()) {
        node.fault(QLatin1String("series"), Texts::tr("“%1” has no pattern.").arg(event.series));
        return;
    }
    const QDate usual(event.year, pattern->anchorMonth, pattern->anchorDayOfMonth);
    event.anchorDay = anchor.value_or(usual.isValid() ? Day::fromDate(usual) : Day());
    if (anchor && anchor->date().year() != event.year)
        node.fault(QLatin1String("anchor"), Texts::tr("does not lie in %1.").arg(event.year));
    event.phases = readPhases(node, *pattern);
    if (event.phases.empty()) {
        for (const auto &offset : pattern->phases) {
            const Period days{event.anchorDay.plus(offset.fromDays), event.anchorDay.plus(offset.toDays)};
            event.phases.push_back({offset.id, offset.name, days, true});
        }
    }
    // One published phase makes no known sale: what is planned and looked at are the days that sell.
    event.estimated = std::ranges::any_of(event.phases, [this](const PromotionPhase &phase) {
        return phase.estimated && m_book->m_promotionRules->salePhases.contains(phase.id);
    });
    node.refuseOthers();
    for (const PromotionEvent &other : m_book->m_events) {
        if (other.series == event.series && other.year == event.year)
            node.fault(QLatin1String("year"),
                       Texts::tr("%1 %2 is there twice.").arg(event.series).arg(event.year));
    }
    m_book->m_events.push_back(std::move(event));
}

} // namespace shopglass
