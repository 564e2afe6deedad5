#include "models/store/winner.h"

#include <algorithm>
#include <tuple>

namespace shopglass {

namespace {

/// Rank of a contender's status; blank, unknown and silent rank below every known value.
int rankOf(const FactRow &row, const ExportKind &kind, int winnerOrder)
{
    for (std::size_t i = 0; i < kind.attributes.size(); ++i) {
        const Attribute &attribute = kind.attributes[i];
        if (attribute.winnerOrder != winnerOrder)
            continue;
        const qint64 value = row.valueOr(int(i), -1);
        return value >= 0 && value < qint64(attribute.values.size())
            ? attribute.values[std::size_t(value)].rank
            : 0;
    }
    return 0;
}

} // namespace

Contender contender(FactRow row, const SheetRecord &sheet)
{
    Contender made;
    made.says = sheet.mask & ~sheet.kindBits(row.silent);
    made.latest = sheet.latest;
    made.batch = sheet.batch;
    const ExportKind &kind = *sheet.kind;
    made.first = rankOf(row, kind, 1);
    made.second = rankOf(row, kind, 2);
    made.row = std::move(row);
    return made;
}

FactRow merged(std::vector<Contender> contenders)
{
    Q_ASSERT(!contenders.empty());
    const auto strength = [](const Contender &c) {
        return std::tuple(c.first, c.second, c.latest, c.batch, c.row.sheet, c.row.sourceRow);
    };
    std::sort(contenders.begin(), contenders.end(),
              [&strength](const Contender &a, const Contender &b) { return strength(a) > strength(b); });
    FactRow fact = contenders.front().row;
    AttributeMask settled = contenders.front().says;
    fact.present &= settled;
    for (std::size_t i = 1; i < contenders.size(); ++i) {
        const Contender &next = contenders[i];
        const AttributeMask adds = next.says & ~settled;
        for (std::size_t a = 0; adds != 0 && a < fact.values.size(); ++a) {
            if (((adds >> a) & 1U) && next.row.has(int(a)))
                fact.set(int(a), next.row.values[a]);
        }
        settled |= adds;
    }
    return fact;
}

} // namespace shopglass
