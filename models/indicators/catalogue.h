// The indicator catalogue: the one definition of every figure.

#pragma once

#include "models/base/result.h"
#include "models/indicators/indicator.h"

#include <memory>

namespace shopglass {

class Catalogue final
{
public:
    /// The built-in catalogue (resources/catalogue/*.json), checked: ids unique, expressions over known measures.
    static Result<std::shared_ptr<const Catalogue>> builtIn();
    static Result<std::shared_ptr<const Catalogue>> fromJson(const QByteArray &json, const QString &fileName);

    [[nodiscard]] const std::vector<Indicator> &all() const noexcept { return m_indicators; }
    [[nodiscard]] const Indicator *find(const QString &id) const;

private:
    std::vector<Indicator> m_indicators;
};

} // namespace shopglass
