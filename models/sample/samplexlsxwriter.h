// Sample rows as a workbook: every cell a text except money, counts and nothing else, so that ids survive.
// Without a password it is a plain XLSX; with one it is encrypted the way the platform encrypts its order
// file.
//
// The same rows give the same bytes: the creation time in the file is fixed. One row is in memory at a time;
// the finished workbook, once, while it is encrypted.

#pragma once

#include "models/sample/sampletablewriter.h"

#include <QTemporaryDir>

#include <memory>

struct lxw_workbook;
struct lxw_worksheet;

namespace shopglass {

struct SampleWorkbook
{
    QString path;
    QString sheetName; ///< pattern with %1 for the sheet's number
    QString title; ///< a row above the header; empty = none
    int rowsPerSheet = 0; ///< 0 = all on one sheet
    QString password; ///< empty = not encrypted
    quint64 seed = 0; ///< makes the encryption's salts
};

class SampleXlsxWriter final : public SampleTableWriter
{
public:
    static Result<std::unique_ptr<SampleXlsxWriter>> open(const SampleWorkbook &workbook);
    ~SampleXlsxWriter() override;

    Result<void> header(const QStringList &headers) override;
    Result<void> finish() override;

private:
    Result<void> writeRow(std::span<const SampleCell> cells) override;
    explicit SampleXlsxWriter(SampleWorkbook workbook);
    Result<void> beginSheet();
    Result<void> write(quint32 row, quint16 column, const SampleCell &cell);
    [[nodiscard]] Error writeError(const QString &detail) const;

    SampleWorkbook m_target;
    QTemporaryDir m_folder;
    QByteArray m_folderName;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    QStringList m_headers;
    int m_sheets = 0;
    quint32 m_row = 0;
    int m_rowsOnSheet = 0;
};

} // namespace shopglass
