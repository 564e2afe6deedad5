// One file of the sample shop that comes into being with its first row: a file without rows is never written.

#pragma once

#include "models/sample/sampleline.h"
#include "models/sample/sampletablewriter.h"

#include <memory>

namespace shopglass {

class SampleFile final
{
public:
    /// `daysText` goes into the file's name and title, see sampleFileName(). Form, headers and title are
    /// data.
    SampleFile(const QString &folder, const QString &fileId, const QString &daysText);

    Result<void> row(const SampleLine &line);
    /// Completes the file and adds its path to `paths`, if there was any row.
    Result<void> finish(QStringList &paths);

private:
    Result<void> open();

    QString m_fileId;
    QString m_daysText;
    QString m_path;
    std::unique_ptr<SampleTableWriter> m_writer;
};

} // namespace shopglass
