#include "models/import/filechecks.h"

#include "models/import/refusals.h"
#include "models/store/storereader.h"

#include <algorithm>

namespace shopglass {

Result<void> FileChecks::loadKnownProducts(const Workspace &workspace, StoreId store,
                                           const ProgressSink &progress)
{
    const StoreReader reader(workspace);
    std::unordered_set<qint64> stored;
    qint64 facts = 0;
    bool stopped = false;
    const auto collect = [&](std::span<const StoredValue> values) {
        constexpr qint64 FactsPerReport = 65536;
        if (values.front())
            stored.insert(*values.front());
        stopped = ++facts % FactsPerReport == 0 && !progress({});
        return !stopped;
    };
    auto read = reader.readFacts(store, QStringLiteral("orders"), {QStringLiteral("product_id")}, collect);
    if (!read)
        return read;
    if (stopped)
        return Error{{}, QStringLiteral("Cancelled"), ErrorKind::Cancelled};
    for (const qint64 id : stored) {
        if (id < 0)
            m_known.texts.insert(reader.idText(id).toStdString());
        else
            m_known.numbers.insert(id);
    }
    return {};
}

void FileChecks::note(const SheetPlan &plan, const TypedRow &row)
{
    constexpr qint64 SixteenDigits = 1'000'000'000'000'000;
    constexpr qint64 FourZeros = 10'000;
    const TypedValue &id = row.values[std::size_t(plan.keyAttribute)];
    if (id.kind == TypedValue::Kind::Number && id.number >= SixteenDigits) {
        ++m_longIds;
        if (id.number % FourZeros == 0)
            ++m_zeroTailIds;
    }
    if (plan.productAttribute < 0)
        return;
    const TypedValue &product = row.values[std::size_t(plan.productAttribute)];
    if (product.kind == TypedValue::Kind::Number)
        m_found.numbers.insert(product.number);
    else if (product.kind == TypedValue::Kind::Text)
        m_found.texts.insert(std::string(product.text));
}

QStringList FileChecks::warnings() const
{
    QStringList sentences;
    constexpr qint64 Few = 3;
    constexpr qint64 Fifth = 5;
    if (m_zeroTailIds >= Few && m_zeroTailIds * Fifth > m_longIds)
        sentences.append(idsEndInZeros(m_zeroTailIds));
    if (m_known.count() == 0 || m_found.count() == 0)
        return sentences;
    const auto known = std::count_if(m_found.numbers.begin(), m_found.numbers.end(),
                                     [this](qint64 id) { return m_known.numbers.contains(id); })
        + std::count_if(m_found.texts.begin(), m_found.texts.end(),
                        [this](const std::string &id) { return m_known.texts.contains(id); });
    constexpr qint64 Tenth = 10;
    if (known * Tenth < m_found.count())
        sentences.append(productsDoNotFit(known, m_found.count()));
    return sentences;
}

} // namespace shopglass
