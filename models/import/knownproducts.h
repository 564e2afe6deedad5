// How many of a file's products does its store know already?
//
// Asked once the file has been read: a store of a million orders need not be walked through when a glance at
// it shows enough of them. What the file itself brings does not count as long as it is not committed.

#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/store/storereader.h"
#include "models/store/typedblock.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace shopglass {

/// Product ids as the store keeps them apart: numbers and texts.
class ProductIds final
{
public:
    ProductIds();
    void take(const TypedValue &value);
    [[nodiscard]] qint64 count() const { return qint64(m_numbers.size() + m_texts.size()); }
    [[nodiscard]] bool contains(const TypedValue &value) const;
    /// How many of these are among the others.
    [[nodiscard]] qint64 shared(const ProductIds &other) const;

private:
    std::unordered_set<qint64> m_numbers;
    std::unordered_set<std::string> m_texts;
    std::vector<qint64> m_recent; ///< of m_numbers, each at its place: nearly every row repeats one
};

class KnownProducts final
{
public:
    /// Where nobody else may read while an import writes, the store is read at once.
    KnownProducts(const Workspace &workspace, StoreId store, const ProgressSink &progress);

    /// Of a walk that ended early, what it had met.
    struct Common
    {
        qint64 known = 0; ///< the store's products
        qint64 shared = 0; ///< those of them that the file has
    };
    /// Ends once `enough` are shared. Fails when the store cannot be read or `progress` cancels.
    [[nodiscard]] Result<Common> commonWith(const ProductIds &file, qint64 enough,
                                            const ProgressSink &progress) const;

private:
    QString m_path; ///< to be opened once more; empty where that is not needed
    StoreId m_store;
    Result<void> m_read; ///< why it could not be read at once
    ProductIds m_products; ///< the store's, where it was read at once
};

} // namespace shopglass
