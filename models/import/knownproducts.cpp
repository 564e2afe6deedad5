#include "models/import/knownproducts.h"

#include "models/base/backgroundthread.h"
#include "models/import/readticker.h"
#include "models/store/batchwriter.h"
#include "models/store/database.h"
#include "models/store/storereader.h"

#include <algorithm>

namespace shopglass {
namespace {

constexpr std::chrono::milliseconds Patience(100);

} // namespace

void ProductIds::take(const TypedValue &value)
{
    if (value.kind == TypedValue::Kind::Number)
        numbers.insert(value.number);
    else if (value.kind == TypedValue::Kind::Text)
        texts.insert(std::string(value.text));
}

qint64 ProductIds::shared(const ProductIds &other) const
{
    return std::count_if(numbers.begin(), numbers.end(),
                         [&other](qint64 id) { return other.numbers.contains(id); })
        + std::count_if(texts.begin(), texts.end(),
                        [&other](const std::string &id) { return other.texts.contains(id); });
}

KnownProducts::KnownProducts(const Workspace &workspace, StoreId store)
    : m_store(store)
{
    const auto imports = batches(workspace, store);
    if (!imports)
        m_products = imports.error();
    else if (imports->empty())
        return;
    else if (!workspace.database().letsOthersRead())
        m_products = read(workspace);
    else
        m_reading
            = std::async(std::launch::async, [this, path = workspace.path()] { return readFrom(path); });
}

KnownProducts::~KnownProducts()
{
    m_stopped = true;
    if (m_reading.valid())
        m_reading.wait();
}

Result<const ProductIds *> KnownProducts::wait(const ProgressSink &progress)
{
    while (m_reading.valid()) {
        if (m_reading.wait_for(Patience) == std::future_status::ready)
            m_products = m_reading.get();
        if (!progress({}))
            return ReadTicker::cancelled();
    }
    if (!m_products)
        return m_products.error();
    return static_cast<const ProductIds *>(&*m_products);
}

Result<ProductIds> KnownProducts::readFrom(const QString &path) const
{
    runInBackground();
    const auto workspace = Workspace::open(path, Workspace::Mode::ReadOnly);
    return workspace ? read(*workspace) : workspace.error();
}

Result<ProductIds> KnownProducts::read(const Workspace &workspace) const
{
    const StoreReader reader(workspace);
    std::unordered_set<qint64> stored;
    const auto collect = [&](const FactBlock &block) {
        for (std::size_t row = 0; row < block.rows; ++row)
            stored.insert(block.columns.front()[row]);
        return !m_stopped;
    };
    for (const char *kind : {"orders", "products", "traffic_products"}) {
        const QStringList attribute(QStringLiteral("product_id"));
        if (auto done = reader.readBlocks(m_store, QString::fromLatin1(kind), attribute, collect); !done)
            return done.error();
    }
    ProductIds products;
    stored.erase(AbsentValue);
    for (const qint64 id : stored) {
        if (id < 0)
            products.texts.insert(reader.idText(id).toStdString());
        else if (id > 0)
            products.numbers.insert(id);
    }
    return products;
}

} // namespace shopglass
