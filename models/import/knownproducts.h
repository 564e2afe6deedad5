// Which products does a store know already? Read on a thread of its own while a file is read, because it may
// take a walk through a million orders.
//
// What the store knew when the object was made; what is written meanwhile does not count. Threads: used on
// one thread, which alone calls the progress sink.

#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/store/typedblock.h"
#include "models/store/workspace.h"

#include <atomic>
#include <future>
#include <string>
#include <unordered_set>

namespace shopglass {

/// Product ids as the store keeps them apart: numbers and texts.
struct ProductIds
{
    std::unordered_set<qint64> numbers;
    std::unordered_set<std::string> texts;

    [[nodiscard]] qint64 count() const { return qint64(numbers.size() + texts.size()); }
    void take(const TypedValue &value);
    /// How many of these are among the others.
    [[nodiscard]] qint64 shared(const ProductIds &other) const;
};

class KnownProducts final
{
public:
    /// Begins at once; where the workspace has one connection only, it is done at once.
    KnownProducts(const Workspace &workspace, StoreId store);
    /// Stops, if it still goes on.
    ~KnownProducts();
    KnownProducts(const KnownProducts &) = delete;
    KnownProducts &operator=(const KnownProducts &) = delete;

    /// Waits. Valid as long as the object.
    Result<const ProductIds *> wait(const ProgressSink &progress);

private:
    [[nodiscard]] Result<ProductIds> readFrom(const QString &path) const;
    [[nodiscard]] Result<ProductIds> read(const Workspace &workspace) const;

    StoreId m_store;
    std::atomic<bool> m_stopped = false;
    Result<ProductIds> m_products = ProductIds(); ///< once m_reading is empty
    std::future<Result<ProductIds>> m_reading; ///< last: its thread uses the others
};

} // namespace shopglass
