// The indicator catalogue: the one definition of every figure.
//
// Besides file kinds, `needs` may name three things that only the columns can tell: order_refunds (order
// files with a refund column), buyer_identity (some order names its buyer) and launch_history (order days
// late enough for the launch rule to tell new from old). Threads: immutable after loading.

#pragma once

#include "models/base/result.h"
#include "models/indicators/indicator.h"

#include <memory>

namespace shopglass {

class Catalogue final
{
public:
    /// The built-in catalogue (resources/catalogue/*.json), checked: ids unique, expressions over known
    /// measures.
    static Result<std::shared_ptr<const Catalogue>> builtIn();
    static Result<std::shared_ptr<const Catalogue>> fromJson(const QByteArray &json, const QString &fileName);

    [[nodiscard]] const std::vector<Indicator> &all() const noexcept { return m_indicators; }
    [[nodiscard]] const Indicator *find(const QString &id) const;

private:
    std::vector<Indicator> m_indicators;
};

} // namespace shopglass
