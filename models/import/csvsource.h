// A CSV or TSV file as a TableSource with one sheet.

#pragma once

#include "models/import/csvdialect.h"
#include "models/import/csvtokenizer.h"
#include "models/import/tablesource.h"
#include "models/import/textencoding.h"

namespace shopglass {

class CsvSource final : public TableSource
{
public:
    /// Finds the encoding and judges the dialect; reads little more than the beginning of a large file.
    static Result<std::unique_ptr<TableSource>> open(const QString &path, const SourceOptions &options);

    [[nodiscard]] QStringList sheets() const override { return {QString()}; }
    [[nodiscard]] QString description() const override { return encodingName(m_encoding.encoding); }
    [[nodiscard]] QString delimiter() const override { return QString(QLatin1Char(m_dialect.delimiter)); }
    Result<void> readSheet(int sheet, const RowVisitor &visit, const ProgressSink &progress) override;
    void watchRuns(RunWatcher *watcher) override { m_watcher = watcher; }

private:
    CsvSource(QString path, const KnownEncoding &encoding, CsvDialect dialect);
    [[nodiscard]] Error faultError(CsvTokenizer::Fault fault, qint64 row) const;

    QString m_path;
    QString m_name;
    KnownEncoding m_encoding;
    CsvDialect m_dialect;
    RunWatcher *m_watcher = nullptr;
};

} // namespace shopglass
