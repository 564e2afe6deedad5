// ColumnLoader's last step: the names behind the dense numbers of products, influencers, provinces,
// specifications, warehouses, couriers, reasons and sources.

#include "models/columns/columnloader.h"

namespace shopglass {

Result<void> ColumnLoader::nameDimensions()
{
    auto products = entities(m_places.products, m_places.productNames);
    if (!products)
        return products.error();
    auto influencers = entities(m_places.influencers, m_places.influencerNames);
    if (!influencers)
        return influencers.error();
    auto provinces = texts(m_places.provinces);
    if (!provinces)
        return provinces.error();
    auto specs = texts(m_places.specs);
    if (!specs)
        return specs.error();
    auto warehouses = texts(m_places.warehouses);
    if (!warehouses)
        return warehouses.error();
    auto couriers = texts(m_places.couriers);
    if (!couriers)
        return couriers.error();
    auto reasons = texts(m_reasons);
    if (!reasons)
        return reasons.error();
    m_columns.products = std::move(*products);
    m_columns.productIds = m_places.products.values();
    m_columns.influencers = std::move(*influencers);
    m_columns.provinces = std::move(*provinces);
    m_columns.specs = std::move(*specs);
    m_columns.warehouses = std::move(*warehouses);
    m_columns.couriers = std::move(*couriers);
    m_columns.reasons = std::move(*reasons);
    const auto agents = nameAgents();
    return agents ? nameSources() : agents;
}

Result<void> ColumnLoader::nameAgents()
{
    const OrderAgents &agents = m_places.agents;
    auto leaders = entities(agents.leaders, agents.leaderNames);
    if (!leaders)
        return leaders.error();
    auto affiliates = entities(agents.affiliates, agents.affiliateNames);
    if (!affiliates)
        return affiliates.error();
    const auto accounts = texts(agents.accounts);
    if (!accounts)
        return accounts.error();
    m_columns.leaders = std::move(*leaders);
    m_columns.affiliates = std::move(*affiliates);
    for (const OrderAgents::Key &key : agents.keys())
        m_columns.agents.push_back({(*accounts)[key.account], key.promoter, key.leader, key.affiliate});
    for (const auto &[influencer, name] : m_places.formerNames) {
        if (name != m_places.influencerNames[influencer])
            m_columns.formerNames.emplace_back(influencer, m_reader.text(name));
    }
    return {};
}

Result<std::vector<NamedEntity>> ColumnLoader::entities(const DenseIndex &ids,
                                                        const std::vector<qint64> &titles) const
{
    const std::vector<qint64> &values = ids.values();
    std::vector<qint64> wanted = titles;
    wanted.resize(values.size(), 0);
    const auto found = m_reader.texts(wanted);
    if (!found)
        return found.error();
    std::vector<NamedEntity> named(values.size());
    for (std::size_t i = 1; i < values.size(); ++i)
        named[i] = {m_reader.idText(values[i]), (*found)[i]};
    return named;
}

Result<std::vector<QString>> ColumnLoader::texts(const DenseIndex &ids) const
{
    return m_reader.texts(ids.values());
}

Result<void> ColumnLoader::nameSources()
{
    for (const OrderPlaces::SourceKey &key : m_places.sources()) {
        const auto found = m_reader.texts(std::span(key).first(3));
        if (!found)
            return found.error();
        m_columns.sources.push_back({(*found)[0], (*found)[1], (*found)[2], key[3] != 0});
    }
    return {};
}

} // namespace shopglass
