// Lets the window go first: an import keeps every core busy, and a click must not wait for it.

#pragma once

namespace shopglass {

/// Makes the calling thread, and those that it starts from now on, wait for all others that have work.
/// Only a hint; where QThread's own priorities do it, nothing more is done.
void runInBackground();

} // namespace shopglass
