#include "models/columns/storerollup.h"

#include <array>

namespace shopglass {

RollupLoader::RollupLoader(const Workspace &workspace)
    : m_reader(workspace)
{
}

Result<QString> RollupLoader::text(qint64 dictionaryId)
{
    if (dictionaryId == 0)
        return QString();
    const auto known = m_texts.constFind(dictionaryId);
    if (known != m_texts.constEnd())
        return *known;
    const auto read = m_reader.texts(std::span(&dictionaryId, 1));
    if (!read)
        return read.error();
    m_texts.insert(dictionaryId, read->front());
    return read->front();
}

Result<StoreRollup> RollupLoader::load(const Store &store, std::optional<Period> days)
{
    const auto snapshot = m_reader.snapshot();
    if (!snapshot)
        return snapshot.error();
    const auto version = m_reader.factsVersion(store.id);
    if (!version)
        return version.error();
    auto coverage = m_reader.coverageByKind(store.id);
    if (!coverage)
        return coverage.error();
    const auto cells = m_reader.rollup(store.id, days);
    if (!cells)
        return cells.error();

    auto head = std::make_shared<StoreColumns>();
    head->store = store;
    head->factsVersion = *version;
    head->coverage = *std::move(coverage);
    const std::vector<DayRange> &orders = head->coverageOf(QStringLiteral("orders"));
    if (!orders.empty())
        head->asOf = orders.back().to;

    StoreRollup rollup;
    rollup.cells.reserve(cells->size());
    std::map<std::array<qint64, 4>, std::uint16_t> sources;
    for (const StoreReader::RollupCell &cell : *cells) {
        const std::array<qint64, 4> key{cell.channel, cell.carrier, cell.accountType, cell.promoter ? 1 : 0};
        const auto [source, isNew] = sources.try_emplace(key, std::uint16_t(head->sources.size()));
        if (isNew) {
            const auto channel = text(cell.channel);
            const auto carrier = text(cell.carrier);
            const auto accountType = text(cell.accountType);
            for (const auto *read : {&channel, &carrier, &accountType}) {
                if (!*read)
                    return read->error();
            }
            head->sources.push_back({*channel, *carrier, *accountType, cell.promoter});
        }
        rollup.cells.push_back({cell.day.number(), source->second, cell.paidGmv, cell.paidOrders,
                                cell.gmvCreated, cell.commission, cell.refundAmountByPayDay,
                                cell.refundedOrders, cell.refundAmountByRefundDay});
    }
    rollup.head = std::move(head);
    return rollup;
}

} // namespace shopglass
