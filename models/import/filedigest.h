// The SHA-256 of a file's bytes as they lie on disk, reckoned on a thread of its own while the caller looks
// at the file in other ways.
//
// Threads: used on one thread, which alone calls the progress sink.

#pragma once

#include "models/base/boundedqueue.h"
#include "models/base/progress.h"
#include "models/base/result.h"

#include <atomic>
#include <future>

namespace shopglass {

class FileDigest final
{
public:
    enum class Wanted {
        Now, ///< somebody waits for it
        Later, ///< and others go first meanwhile
    };

    /// Begins at once.
    explicit FileDigest(const QString &path, Wanted wanted = Wanted::Now);
    /// Stops, if it still goes on.
    ~FileDigest();
    FileDigest(const FileDigest &) = delete;
    FileDigest &operator=(const FileDigest &) = delete;

    /// Waits for the digest in hexadecimal digits; `progress` counts bytes. Call it once.
    Result<QString> wait(const ProgressSink &progress);

private:
    Result<QString> read();
    Result<void> readBlocks(BoundedQueue<QByteArray> &empty, BoundedQueue<QByteArray> &full) const;

    QString m_path;
    Wanted m_wanted;
    std::atomic<qint64> m_done = 0;
    std::atomic<bool> m_stopped = false;
    std::future<Result<QString>> m_result; ///< last: its thread uses all the others
};

} // namespace shopglass
