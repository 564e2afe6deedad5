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
    /// Checks the encoding of the whole file and judges the dialect.
    static Result<std::unique_ptr<TableSource>> open(const QString &path, const SourceOptions &options);

    [[nodiscard]] QStringList sheets() const override { return {QString()}; }
    [[nodiscard]] QString description() const override { return encodingName(m_encoding); }
    Result<void> readSheet(int sheet, const RowVisitor &visit, const ProgressSink &progress) override;

private:
    CsvSource(QString path, TextEncoding encoding, CsvDialect dialect);
    [[nodiscard]] Error faultError(CsvTokenizer::Fault fault, qint64 row) const;

    QString m_path;
    QString m_name;
    TextEncoding m_encoding;
    CsvDialect m_dialect;
};

} // namespace shopglass
