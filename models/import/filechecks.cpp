#include "models/import/filechecks.h"

#include "models/import/refusals.h"

namespace shopglass {

Result<void> FileChecks::prepare(const Workspace &workspace, StoreId store,
                                 const std::vector<SheetPlan> &plans, const ProgressSink &progress)
{
    return m_fit.prepare(workspace, store, plans, progress);
}

void FileChecks::note(const SheetPlan &plan, const TypedRow &row, std::span<const RawCell> cells)
{
    constexpr qint64 SixteenDigits = 1'000'000'000'000'000;
    constexpr qint64 FourZeros = 10'000;
    const TypedValue &id = row.values[std::size_t(plan.keyAttribute)];
    if (id.kind == TypedValue::Kind::Number && id.number >= SixteenDigits) {
        ++m_longIds;
        if (id.number % FourZeros == 0)
            ++m_zeroTailIds;
    }
    m_fit.note(plan, row, cells);
}

Result<QStringList> FileChecks::warnings(const Workspace &workspace, StoreId store,
                                         const ProgressSink &progress) const
{
    auto fit = m_fit.warnings(workspace, store, progress);
    if (!fit)
        return fit;
    constexpr qint64 Few = 3;
    constexpr qint64 Fifth = 5;
    if (m_zeroTailIds >= Few && m_zeroTailIds * Fifth > m_longIds)
        fit->prepend(idsEndInZeros(m_zeroTailIds));
    return fit;
}

} // namespace shopglass
