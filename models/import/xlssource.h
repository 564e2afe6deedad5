// An old .xls workbook (Excel 97 to 2003) as a TableSource, read by freexl.
//
// Dates come as text, in the form of their day or day and time. Cells with formulas, truth values and errors
// come as errors: freexl does not say what they show. Protected workbooks are refused, and so are sheets of
// more than eight million cells, for freexl holds the whole file in memory.

#pragma once

#include "models/import/tablesource.h"
#include "models/import/xlsrecords.h"

#include <memory>

namespace shopglass {

class XlsSource final : public TableSource
{
public:
    /// `workbookStream` is what the OLE2 file holds as Workbook or Book; `name` is the name of its file.
    static Result<std::unique_ptr<TableSource>> open(const QByteArray &workbookStream, const QString &name);

    [[nodiscard]] QStringList sheets() const override { return m_sheets; }
    [[nodiscard]] QString description() const override { return QStringLiteral("XLS"); }
    Result<void> readSheet(int sheet, const RowVisitor &visit, const ProgressSink &progress) override;

private:
    struct Closer
    {
        void operator()(const void *workbook) const;
    };
    XlsSource(const void *workbook, XlsRecords records, QString name);
    [[nodiscard]] Error damagedError(int code) const;

    std::unique_ptr<const void, Closer> m_workbook;
    XlsRecords m_records;
    QString m_name;
    QStringList m_sheets;
};

} // namespace shopglass
