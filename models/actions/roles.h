// Who does an action: role ids of the rulebook and their names (resources/actions/roles.json).

#pragma once

#include "models/rulebook/rulebook.h"

namespace shopglass {

/// The role's name; the id itself in both languages where the role is not known.
LocalText roleName(const QString &roleId);

} // namespace shopglass
