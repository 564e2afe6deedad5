// The rows of a long table as XML, written past libxlsxwriter, which spends most of an export on printing
// numbers and on packing: in a file of their own first, then put into the sheet of the finished workbook.
//
// What a fault was is said in words, for a sentence. Threads: one at a time.

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace shopglass {

class XlsxRows final
{
public:
    /// Writes to `path`, which is made anew.
    explicit XlsxRows(const QString &path);

    /// Rows and columns count from 0 and ascend; a style is the index of a cell format.
    void beginRow(quint32 row);
    void addNumber(quint16 column, double number, int style);
    /// Requires: UTF-8 that XML may carry.
    void addText(quint16 column, const QByteArray &text, int style);
    void endRow();

    /// Puts the rows behind the first one of the only sheet of `workbook`. Gives what went wrong, if anything
    /// did; the workbook is then not to be used.
    std::optional<QString> insertInto(const QString &workbook);

private:
    void beginCell(quint16 column, int style);
    void flush();

    QFile m_file;
    std::string m_text; ///< not in the file yet
    std::string m_rowNumber;
    std::vector<std::string> m_letters; ///< of the columns so far
    std::optional<QString> m_fault;
};

} // namespace shopglass
