// An XLSX file as a TableSource: opened from disk, or from memory where it was encrypted.

#pragma once

#include "models/import/tablesource.h"
#include "models/import/xlsxstrings.h"
#include "models/import/xlsxworkbook.h"
#include "models/import/ziparchive.h"

#include <optional>

namespace shopglass {

class XlsxSource final : public TableSource
{
public:
    static Result<std::unique_ptr<TableSource>> open(const QString &path);
    /// A decrypted package; `name` is the name of its file.
    static Result<std::unique_ptr<TableSource>> openBytes(QByteArray package, const QString &name);

    [[nodiscard]] QStringList sheets() const override;
    [[nodiscard]] QString description() const override { return m_description; }
    Result<void> readSheet(int sheet, const RowVisitor &visit, const ProgressSink &progress) override;

private:
    XlsxSource(ZipArchive archive, XlsxWorkbook workbook, QString description);
    static Result<std::unique_ptr<TableSource>> fromArchive(Result<ZipArchive> archive,
                                                            const QString &description);
    /// Reads the parts that all sheets share, once.
    Result<void> readShared(const std::function<bool(qint64 done, qint64 total)> &betweenBlocks);

    ZipArchive m_archive;
    XlsxWorkbook m_workbook;
    QString m_description;
    std::optional<XlsxStrings> m_strings;
    std::optional<std::vector<bool>> m_dateStyles;
};

} // namespace shopglass
