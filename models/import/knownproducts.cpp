#include "models/import/knownproducts.h"

#include "models/import/readticker.h"
#include "models/store/batchwriter.h"
#include "models/store/database.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace shopglass {
namespace {

constexpr std::size_t RecentBits = 11;
constexpr qint64 NoNumber = std::numeric_limits<qint64>::min();

std::size_t placeOf(qint64 number)
{
    return (static_cast<std::uint64_t>(number) * 0x9E3779B97F4A7C15ULL) >> (64 - RecentBits);
}

/// Calls `take` with each product of the store once, as its kinds keep it, until that wants no more.
Result<void> eachProduct(const Workspace &workspace, StoreId store, const ProgressSink &progress,
                         const std::function<bool(const TypedValue &)> &take)
{
    constexpr qint64 BlocksPerReport = 64;
    const StoreReader reader(workspace);
    std::unordered_set<qint64> met{0, AbsentValue};
    bool wanted = true;
    bool cancelled = false;
    qint64 blocks = 0;
    const auto visit = [&](const FactBlock &block) {
        cancelled = ++blocks % BlocksPerReport == 0 && !progress({});
        for (std::size_t row = 0; wanted && !cancelled && row < block.rows; ++row) {
            const qint64 id = block.columns.front()[row];
            if (!met.insert(id).second)
                continue;
            const std::string text = id < 0 ? reader.idText(id).toStdString() : std::string();
            wanted = take(id < 0 ? TypedValue{TypedValue::Kind::Text, 0, text}
                                 : TypedValue{TypedValue::Kind::Number, id, {}});
        }
        return wanted && !cancelled;
    };
    // The lists first: they are short, and name each product once.
    for (const char *kind : {"products", "traffic_products", "orders"}) {
        const QStringList attribute(QStringLiteral("product_id"));
        if (auto done = reader.readBlocks(store, QString::fromLatin1(kind), attribute, visit); !done)
            return done;
        if (cancelled)
            return ReadTicker::cancelled();
        if (!wanted)
            break;
    }
    return {};
}

} // namespace

ProductIds::ProductIds()
    : m_recent(std::size_t(1) << RecentBits, NoNumber)
{
}

void ProductIds::take(const TypedValue &value)
{
    if (value.kind == TypedValue::Kind::Text)
        m_texts.insert(std::string(value.text));
    if (value.kind != TypedValue::Kind::Number || m_recent[placeOf(value.number)] == value.number)
        return;
    m_recent[placeOf(value.number)] = value.number;
    m_numbers.insert(value.number);
}

bool ProductIds::contains(const TypedValue &value) const
{
    return value.kind == TypedValue::Kind::Text ? m_texts.contains(std::string(value.text))
                                                : m_numbers.contains(value.number);
}

qint64 ProductIds::shared(const ProductIds &other) const
{
    return std::ranges::count_if(m_numbers, [&other](qint64 id) { return other.m_numbers.contains(id); })
        + std::ranges::count_if(m_texts,
                                [&other](const std::string &id) { return other.m_texts.contains(id); });
}

KnownProducts::KnownProducts(const Workspace &workspace, StoreId store, const ProgressSink &progress)
    : m_store(store)
{
    const auto imports = batches(workspace, store);
    if (!imports) {
        m_read = imports.error();
    } else if (!imports->empty() && workspace.database().letsOthersRead()) {
        m_path = workspace.path();
    } else if (!imports->empty()) {
        m_read = eachProduct(workspace, store, progress, [this](const TypedValue &product) {
            m_products.take(product);
            return true;
        });
    }
}

Result<KnownProducts::Common> KnownProducts::commonWith(const ProductIds &file, qint64 enough,
                                                        const ProgressSink &progress) const
{
    if (!m_read)
        return m_read.error();
    if (m_path.isEmpty())
        return Common{m_products.count(), file.shared(m_products)};
    const auto workspace = Workspace::open(m_path, Workspace::Mode::ReadOnly);
    if (!workspace)
        return workspace.error();
    Common common;
    const auto read = eachProduct(*workspace, m_store, progress, [&](const TypedValue &product) {
        ++common.known;
        common.shared += file.contains(product) ? 1 : 0;
        return common.shared < enough;
    });
    return read ? Result<Common>(common) : read.error();
}

} // namespace shopglass
