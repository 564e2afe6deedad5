// The indicator catalogue: the one definition of every figure.
//
// Besides file kinds, `needs` may name five things that only the columns can tell: order_refunds (order
// files with a refund column), buyer_identity (some order names its buyer), buyer_history and launch_history
// (order days late enough to tell new buyers, or new products, from old) and order_bills (from the first to
// the last pay day of orders that have a settlement bill). Threads: immutable after loading.

#pragma once

#include "models/base/result.h"
#include "models/indicators/compiledindicator.h"
#include "models/indicators/indicator.h"

#include <QHash>

#include <memory>

namespace shopglass {

class Catalogue final
{
public:
    /// The built-in catalogue (resources/catalogue/*.json), checked: ids unique, expressions over known
    /// measures.
    static Result<std::shared_ptr<const Catalogue>> builtIn();
    static Result<std::shared_ptr<const Catalogue>> fromJson(const QByteArray &json, const QString &fileName);

    /// This one with more entries at its end. Requires: their ids are not in it. Fails where an expression
    /// cannot be read.
    [[nodiscard]] Result<std::shared_ptr<const Catalogue>> with(const std::vector<Indicator> &more) const;

    [[nodiscard]] const std::vector<Indicator> &all() const noexcept { return m_indicators; }
    [[nodiscard]] const Indicator *find(const QString &id) const;
    /// Ready to be evaluated; null for an unknown id.
    [[nodiscard]] const CompiledIndicator *compiled(const QString &id) const;
    /// Every id, for checking what refers to indicators.
    [[nodiscard]] QStringList ids() const;

private:
    Catalogue() = default;
    static Result<std::shared_ptr<const Catalogue>> compile(std::vector<Indicator> indicators);

    std::vector<Indicator> m_indicators;
    std::vector<CompiledIndicator> m_compiled; ///< one per indicator
    QHash<QString, std::size_t> m_index;
};

} // namespace shopglass
