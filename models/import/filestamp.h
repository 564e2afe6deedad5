// Did a file stay as it was while it was read? Another program may still write it, or a download may go on.
//
// A row that is cut in the middle can look whole: 12 instead of 129.90. So what was read of a file that
// changed is not stored.

#pragma once

#include "models/base/result.h"

#include <QDateTime>

namespace shopglass {

class FileStamp final
{
public:
    /// Looks at the file now.
    explicit FileStamp(QString path);

    [[nodiscard]] qint64 bytes() const noexcept { return m_bytes; }
    /// Whether the file is there and has the size and the time of its first look.
    [[nodiscard]] bool isStill() const;
    /// The sentence for one that is not. `name` is the file's name for people.
    [[nodiscard]] static Error changedError(const QString &name);

private:
    QString m_path;
    qint64 m_bytes = 0;
    QDateTime m_changed;
};

} // namespace shopglass
