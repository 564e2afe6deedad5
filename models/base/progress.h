// How long work tells its caller where it is, and how the caller stops it.

#pragma once

#include <QString>

#include <functional>

namespace shopglass {

/// One report of a long piece of work.
struct ProgressStep
{
    QString subject; ///< what is being read or written, e.g. a file name
    qint64 done = 0; ///< units finished: rows, or bytes where rows are not known
    qint64 total = 0; ///< 0 where unknown
    qint64 rows = 0; ///< rows so far
};

/// Called on the working thread, at least twice a second while work goes on. Returns false to cancel: the
/// work then ends within a second with ErrorKind::Cancelled and leaves everything as it was.
using ProgressSink = std::function<bool(const ProgressStep &)>;

/// Work that nobody watches.
inline bool unwatched(const ProgressStep &)
{
    return true;
}

} // namespace shopglass
