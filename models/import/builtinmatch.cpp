// Header rows against the built-in aliases.

#include "models/import/builtinplan.h"
#include "models/import/dayabove.h"
#include "models/import/headertext.h"
#include "models/import/sheetplan.h"
#include "models/store/ownlists.h"

#include <QSet>

#include <algorithm>

namespace shopglass {
namespace {

/// One profile held against one row.
struct Candidate
{
    const KindAliases *kind = nullptr;
    const AliasProfile *profile = nullptr;
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
    /// For naming what a refused file comes nearest to: a kind of which half is missing is not near, however
    /// many of its less telling headers are there.
    [[nodiscard]] bool nearerThan(const Candidate &other) const
    {
        if (!other.profile)
            return known > 0;
        // Of another platform only where it knows two headers more: most files are Kuaishou's, and those of
        // others have common words, too.
        const auto nearness = [](const Candidate &candidate) {
            const int foreign = candidate.profile->platformZh.isEmpty() ? 0 : 2;
            return candidate.weight
                - 2 * (int(candidate.missing.size()) + (candidate.dated ? 0 : 1) + foreign);
        };
        return known > 0 && nearness(*this) > nearness(other);
    }
    [[nodiscard]] bool excluded(const QStringList &keys) const
    {
        return std::any_of(keys.cbegin(), keys.cend(),
                           [this](const QString &key) { return profile->notWith.contains(key); });
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

QSet<QString> keysOfAllProfiles()
{
    QSet<QString> all;
    for (const KindAliases &kind : Aliases::instance().kinds()) {
        for (const AliasProfile &profile : kind.profiles) {
            for (auto known = profile.attributeOf.cbegin(); known != profile.attributeOf.cend(); ++known)
                all.insert(known.key());
            for (const MappingFormula &formula : profile.formulas) {
                for (const QString &header : formula.headers())
                    all.insert(headerKey(header));
            }
            all.unite(profile.ignored).unite(profile.notWith);
        }
    }
    return all;
}

/// Those that some profile knows, each once. A sheet may have thousands of columns, and there are dozens of
/// profiles to be held against each.
QStringList knownOf(const QStringList &keys)
{
    static const QSet<QString> all = keysOfAllProfiles();
    QStringList known;
    QSet<QString> seen;
    for (const QString &key : keys) {
        if (seen.contains(key))
            continue;
        seen.insert(key);
        if (all.contains(key) || all.contains(Aliases::instance().withoutUnit(key)))
            known.append(key);
    }
    return known;
}

Candidate judge(const KindAliases &kind, const AliasProfile &profile, const QStringList &keys,
                const std::optional<QString> &dayAbove)
{
    Candidate candidate{&kind, &profile, 0, 0, {}, false};
    const ExportKind &exportKind = *kind.kind;
    std::vector<bool> present(exportKind.attributes.size(), false);
    for (const QString &key : keys) {
        const int attribute = key.isEmpty() ? -1 : attributeOf(profile, key);
        if (attribute >= 0)
            present[std::size_t(attribute)] = true;
        if (attribute >= 0 || isIgnored(profile, key)) {
            ++candidate.known;
            candidate.weight += attribute >= 0 ? 2 : 1;
        }
    }
    for (auto formula = profile.formulas.cbegin(); formula != profile.formulas.cend(); ++formula) {
        const QStringList headers = formula.value().headers();
        const bool complete = std::all_of(headers.cbegin(), headers.cend(), [&keys](const QString &header) {
            return keys.contains(headerKey(header));
        });
        if (!complete || present[std::size_t(formula.key())])
            continue;
        present[std::size_t(formula.key())] = true;
        candidate.known += int(headers.size());
        candidate.weight += 2 * int(headers.size());
    }
    if (const auto day = dayAttribute(exportKind); day && dayAbove)
        present[*day] = true;
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

/// What the profiles say of one row.
struct RowJudgement
{
    Candidate best; ///< knows the most headers
    Candidate nearest; ///< for naming, where nothing fits
    bool rival = false; ///< another kind fits exactly as well: nobody can tell which it is
};

RowJudgement judgeRow(const QStringList &keys, const QString &kindId, const std::optional<QString> &dayAbove)
{
    RowJudgement result;
    for (const KindAliases &kind : Aliases::instance().kinds()) {
        if (!kindId.isEmpty() && kind.kind->id != kindId)
            continue;
        for (const AliasProfile &profile : kind.profiles) {
            const Candidate candidate = judge(kind, profile, keys, dayAbove);
            if (candidate.excluded(keys))
                continue;
            const bool even = result.best.profile && candidate.weight == result.best.weight;
            if (even && candidate.kind != result.best.kind && candidate.complete() && result.best.complete())
                result.rival = true;
            if (candidate.betterThan(result.best)) {
                result.rival = result.rival && even;
                result.best = candidate;
            }
            const bool mayBeMeant = !isOwnList(kind.kind->id) || !kindId.isEmpty();
            if (mayBeMeant && candidate.nearerThan(result.nearest))
                result.nearest = candidate;
        }
    }
    return result;
}

void describeCandidates(SheetMatch &match, const TopRow &row, const std::optional<QString> &above)
{
    match.candidates = kindCandidates(row, above);
    if (match.candidates.size() < 2)
        return;
    const KindCandidate &first = match.candidates[0];
    const KindCandidate &second = match.candidates[1];
    match.ambiguous = first.missing.isEmpty() && second.missing.isEmpty() && first.weight == second.weight;
}

void describeNearest(SheetMatch &match, const Candidate &nearest)
{
    if (!nearest.profile)
        return;
    match.nearestZh = nearest.kind->kind->nameZh;
    match.nearestEn = nearest.kind->kind->nameEn;
    match.known = nearest.known;
    match.missing = nearest.missing;
    match.noDate = nearest.missing.isEmpty() && !nearest.dated && nearest.known >= nearest.kind->minimumKnown;
    if (!nearest.dated)
        match.missing.append(dateHeader(nearest));
}

} // namespace

SheetMatch matchBuiltIn(const std::vector<TopRow> &rows, const QString &kindId)
{
    SheetMatch match;
    match.empty = true;
    Candidate nearest;
    std::size_t nearestRow = rows.size();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const TopRow &row = rows[i];
        const QStringList keys = keysOf(row.texts);
        const std::optional<QString> above = dayAbove(rows, i);
        match.empty = match.empty
            && std::all_of(keys.cbegin(), keys.cend(), [](const QString &k) { return k.isEmpty(); });
        const RowJudgement judged = judgeRow(knownOf(keys), kindId, above);
        const Candidate &best = judged.best;
        if (!best.profile)
            continue;
        const bool sure = !kindId.isEmpty() || best.known >= best.kind->minimumKnown;
        if (best.complete() && sure && !judged.rival) {
            match.plan = builtInPlan(*best.kind->kind, *best.profile, row, above);
            completePlan(*match.plan, rows, {});
            return match;
        }
        if (judged.nearest.nearerThan(nearest)) {
            nearest = judged.nearest;
            nearestRow = i;
        }
    }
    describeNearest(match, nearest);
    if (nearestRow < rows.size())
        match.headerRow = rows[nearestRow].row;
    if (nearestRow < rows.size() && kindId.isEmpty())
        describeCandidates(match, rows[nearestRow], dayAbove(rows, nearestRow));
    return match;
}

std::vector<KindCandidate> kindCandidates(const TopRow &row, const std::optional<QString> &dayAbove)
{
    const QStringList keys = knownOf(keysOf(row.texts));
    std::vector<Candidate> best;
    for (const KindAliases &kind : Aliases::instance().kinds()) {
        Candidate nearest;
        for (const AliasProfile &profile : kind.profiles) {
            const Candidate candidate = judge(kind, profile, keys, dayAbove);
            if (!candidate.excluded(keys) && candidate.nearerThan(nearest))
                nearest = candidate;
        }
        if (nearest.profile)
            best.push_back(nearest);
    }
    std::stable_sort(best.begin(), best.end(),
                     [](const Candidate &a, const Candidate &b) { return a.nearerThan(b); });
    std::vector<KindCandidate> result;
    for (const Candidate &candidate : best) {
        QStringList missing = candidate.missing;
        if (!candidate.dated)
            missing += dateHeader(candidate);
        result.push_back(
            {candidate.kind->kind, candidate.profile->id, candidate.known, candidate.weight, missing});
    }
    return result;
}

} // namespace shopglass
