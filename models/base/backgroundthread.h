// Lets others go first: a click must not wait for an import, nor an import for what it needs only at its end.

#pragma once

namespace shopglass {

/// Makes the calling thread, and those that it starts from now on, wait for all others that have work; called
/// again by one of these, for the thread that started it as well. Only a hint; where QThread's own priorities
/// do it, nothing more is done.
void runInBackground();

} // namespace shopglass
