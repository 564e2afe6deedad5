// What F1 asks a widget: which indicator is the keyboard on?

#pragma once

#include <QString>

namespace shopglass {

class DefinitionSource
{
public:
    virtual ~DefinitionSource() = default;
    /// The indicator's id; empty where there is none.
    [[nodiscard]] virtual QString definitionId() const = 0;
};

} // namespace shopglass
