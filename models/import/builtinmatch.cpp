// Header rows against the built-in aliases.

#include "models/import/aliases.h"
#include "models/import/headertext.h"
#include "models/import/sheetplan.h"

#include <algorithm>

namespace shopglass {
namespace {

/// One profile held against one row.
struct Candidate
{
    const KindAliases *kind = nullptr;
    const AliasProfile *profile = nullptr;
    const TopRow *row = nullptr;
    int known = 0; ///< headers known to the profile
    int weight = 0; ///< the same, those that are stored counted twice
    QStringList missing; ///< required headers that are not there
    bool dated = false; ///< one of the primary times is there

    [[nodiscard]] bool complete() const { return missing.isEmpty() && dated; }
    [[nodiscard]] bool betterThan(const Candidate &other) const
    {
        if (!other.profile)
            return true;
        if (weight != other.weight)
            return weight > other.weight;
        return missing.size() < other.missing.size();
    }
};

QStringList keysOf(const QStringList &texts)
{
    QStringList keys;
    keys.reserve(texts.size());
    for (const QString &text : texts)
        keys.append(headerKey(text));
    return keys;
}

int attributeOf(const AliasProfile &profile, const QString &key)
{
    const auto found = profile.attributeOf.constFind(key);
    if (found != profile.attributeOf.cend())
        return found.value();
    return profile.attributeOf.value(Aliases::instance().withoutUnit(key), -1);
}

Candidate judge(const KindAliases &kind, const AliasProfile &profile, const TopRow &row,
                const QStringList &keys)
{
    Candidate candidate{&kind, &profile, &row, 0, 0, {}, false};
    const ExportKind &exportKind = *kind.kind;
    std::vector<bool> present(exportKind.attributes.size(), false);
    for (const QString &key : keys) {
        const int attribute = key.isEmpty() ? -1 : attributeOf(profile, key);
        if (attribute >= 0)
            present[std::size_t(attribute)] = true;
        if (attribute >= 0 || profile.ignored.contains(key)) {
            ++candidate.known;
            candidate.weight += attribute >= 0 ? 2 : 1;
        }
    }
    for (std::size_t i = 0; i < present.size(); ++i) {
        if (exportKind.attributes[i].required && !present[i] && !profile.headers[i].isEmpty())
            candidate.missing.append(profile.headers[i].first());
        candidate.dated
            = candidate.dated || (present[i] && exportKind.primaryTime.contains(exportKind.attributes[i].id));
    }
    return candidate;
}

/// The header that would date the rows of the nearest kind.
QStringList dateHeader(const Candidate &candidate)
{
    const auto index = candidate.kind->kind->indexOf(candidate.kind->kind->primaryTime.first());
    const QStringList &headers = candidate.profile->headers[std::size_t(index.value_or(0))];
    return headers.isEmpty() || candidate.missing.contains(headers.first()) ? QStringList()
                                                                            : headers.mid(0, 1);
}

/// Makes the plan of a sheet from the profile that fits.
class PlanMaker final
{
public:
    explicit PlanMaker(const Candidate &candidate)
        : m_candidate(candidate)
        , m_profile(*candidate.profile)
        , m_kind(*candidate.kind->kind)
        , m_plan(emptyPlan(m_kind))
    {
        m_plan.headerRow = candidate.row->row;
        m_plan.info.grain = Grain::Order;
    }

    SheetPlan make()
    {
        const QStringList &texts = m_candidate.row->texts;
        for (int column = 0; column < texts.size(); ++column) {
            m_plan.headers.push_back(texts.at(column).toStdString());
            const QString key = headerKey(texts.at(column));
            if (key.isEmpty())
                continue;
            m_plan.columns = column + 1;
            take(column, texts.at(column).trimmed(), key);
        }
        for (std::size_t i = 0; i < m_plan.attributes.size(); ++i) {
            AttributePlan &attribute = m_plan.attributes[i];
            attribute.required = m_kind.attributes[i].required;
            if (attribute.source != AttributePlan::Source::None)
                m_plan.info.attributes |= AttributeMask(1) << i;
            for (const QString &blank : m_profile.blankValues.value(int(i)))
                attribute.blankValues.push_back(blank.toStdString());
        }
        return std::move(m_plan);
    }

private:
    void take(int column, const QString &text, const QString &key)
    {
        const int attribute = attributeOf(m_profile, key);
        if (m_seen.contains(key)) {
            m_plan.repeated.append(text);
            return;
        }
        m_seen.append(key);
        if (m_profile.identityAttribute && key == m_profile.identityKey) {
            place(*m_profile.identityAttribute, column, text);
            m_plan.attributes[std::size_t(*m_profile.identityAttribute)].identity = m_profile.identitySource;
        } else if (attribute >= 0) {
            placeByRank(attribute, column, text, key);
            return;
        }
        if (Aliases::instance().isPersonal(key))
            m_plan.info.dropped.append(text);
        else if (!m_profile.ignored.contains(key))
            m_plan.info.unknown.append(text);
    }

    void place(int attribute, int column, const QString &text)
    {
        AttributePlan &plan = m_plan.attributes[std::size_t(attribute)];
        plan.source = AttributePlan::Source::Column;
        plan.column = column;
        plan.header = text;
        plan.personal = Aliases::instance().isPersonal(headerKey(text));
    }

    /// Two spellings of one attribute in the same header: the one listed first in the aliases is read.
    void placeByRank(int attribute, int column, const QString &text, const QString &key)
    {
        const QStringList &headers = m_profile.headers[std::size_t(attribute)];
        const auto rank = [&headers](const QString &headerText) {
            const QString wanted = Aliases::instance().withoutUnit(headerKey(headerText));
            for (int i = 0; i < headers.size(); ++i) {
                if (Aliases::instance().withoutUnit(headerKey(headers.at(i))) == wanted)
                    return i;
            }
            return int(headers.size());
        };
        AttributePlan &plan = m_plan.attributes[std::size_t(attribute)];
        if (plan.source == AttributePlan::Source::None) {
            place(attribute, column, text);
        } else if (rank(key) < rank(plan.header)) {
            m_plan.repeated.append(plan.header);
            place(attribute, column, text);
        } else {
            m_plan.repeated.append(text);
        }
    }

    const Candidate &m_candidate;
    const AliasProfile &m_profile;
    const ExportKind &m_kind;
    SheetPlan m_plan;
    QStringList m_seen;
};

/// An export that we know but cannot read, where it fits better than any of ours.
const UnreadKind *unreadKind(const QStringList &keys, int knownToOurs)
{
    const UnreadKind *best = nullptr;
    qsizetype bestKnown = knownToOurs;
    for (const UnreadKind &kind : Aliases::instance().notReadYet()) {
        const auto known = std::count_if(keys.cbegin(), keys.cend(), [&kind](const QString &key) {
            return kind.headerKeys.contains(key);
        });
        if (known >= kind.minimumKnown && known > bestKnown) {
            best = &kind;
            bestKnown = known;
        }
    }
    return best;
}

} // namespace

SheetMatch matchBuiltIn(const std::vector<TopRow> &rows, const QString &kindId)
{
    SheetMatch match;
    match.empty = true;
    Candidate nearest;
    const UnreadKind *unread = nullptr;
    for (const TopRow &row : rows) {
        const QStringList keys = keysOf(row.texts);
        match.empty = match.empty
            && std::all_of(keys.cbegin(), keys.cend(), [](const QString &k) { return k.isEmpty(); });
        Candidate best;
        for (const KindAliases &kind : Aliases::instance().kinds()) {
            if (!kindId.isEmpty() && kind.kind->id != kindId)
                continue;
            for (const AliasProfile &profile : kind.profiles) {
                const Candidate candidate = judge(kind, profile, row, keys);
                if (candidate.betterThan(best))
                    best = candidate;
            }
        }
        if (!best.profile)
            continue;
        const UnreadKind *other = kindId.isEmpty() ? unreadKind(keys, best.known) : nullptr;
        const bool sure = !kindId.isEmpty() || best.known >= best.kind->minimumKnown;
        if (!other && best.complete() && sure) {
            match.plan = PlanMaker(best).make();
            return match;
        }
        if (best.betterThan(nearest) && best.known > 0) {
            nearest = best;
            unread = other;
        } else if (other && !unread && nearest.known < other->minimumKnown) {
            unread = other;
        }
    }
    if (unread) {
        match.unread = true;
        match.nearestZh = unread->nameZh;
        match.nearestEn = unread->nameEn;
    } else if (nearest.profile) {
        match.nearestZh = nearest.kind->kind->nameZh;
        match.nearestEn = nearest.kind->kind->nameEn;
        match.known = nearest.known;
        match.missing = nearest.missing;
        match.noDate
            = nearest.missing.isEmpty() && !nearest.dated && nearest.known >= nearest.kind->minimumKnown;
        if (!nearest.dated)
            match.missing.append(dateHeader(nearest));
    }
    return match;
}

} // namespace shopglass
