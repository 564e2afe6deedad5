// The action rules of a test: from the bytes of an actions file.

#pragma once

#include "models/rulebook/actionrules.h"
#include "models/rulebook/rulebookloader.h"

namespace shopglass::testing {

/// Asserts with the faults where the file has any.
inline std::shared_ptr<const ActionRules> actionRules(const QByteArray &json)
{
    RulebookLoader loader;
    loader.read(json, QStringLiteral("actions.json"), QStringLiteral("actions"));
    if (!loader.faults().isEmpty())
        qFatal("%s", qPrintable(loader.faults().join(QLatin1Char('\n'))));
    return loader.actionRules();
}

} // namespace shopglass::testing
