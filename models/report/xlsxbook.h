// A workbook in the making: sheets, cells with number formats, and at the end one file or none.
//
// The same calls give the same bytes. The file is built in a folder of its own and put in place whole, so
// that a full disk leaves neither half a file nor a lost older one. Threads: one at a time.

#pragma once

#include "models/base/day.h"
#include "models/base/numberformat.h"
#include "models/base/result.h"
#include "models/report/providerprofile.h"
#include "models/report/tablespec.h"

#include <QTemporaryDir>

#include <map>
#include <memory>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace shopglass {

class XlsxRows;

struct XlsxFacts
{
    QString title;
    QString author;
    BeijingSeconds created = 0;
    Language language = Language::Chinese;
    Rgb accent{27, 95, 191}; ///< behind heads
};

class XlsxBook final
{
public:
    /// Whole: may carry charts. Rows: one sheet whose cells go to disk row by row, for long tables.
    enum class Memory { Whole, Rows };
    enum class Style { Plain, Right, Head, Title, Strong, Muted, Wrapped, Link };

    static Result<std::unique_ptr<XlsxBook>> open(const QString &path, const XlsxFacts &facts, Memory memory);
    ~XlsxBook();

    /// Requires: a valid name that no other sheet has.
    lxw_worksheet *addSheet(const QString &name);
    [[nodiscard]] lxw_workbook *workbook() const noexcept { return m_workbook; }

    void writeText(lxw_worksheet *sheet, quint32 row, quint16 column, const QString &text,
                   Style style = Style::Plain);
    /// A real number with the unit's format where the cell has one, else its text.
    void writeCell(lxw_worksheet *sheet, quint32 row, quint16 column, const TableCell &cell,
                   Style style = Style::Plain);
    /// Whether writeRow() may be used.
    [[nodiscard]] bool isLong() const noexcept { return m_rows != nullptr; }
    /// A row of the long sheet, past libxlsxwriter: quicker. Requires: Memory::Rows; rows ascend, and lie
    /// between the first one and one that writeCell() writes later, from which the sheet knows how far it
    /// reaches.
    void writeRow(quint32 row, const std::vector<TableCell> &cells, const std::vector<Style> &styles);
    /// A text over several columns, in a row as tall as its lines.
    void writeParagraph(lxw_worksheet *sheet, quint32 row, quint16 lastColumn, const QString &text,
                        double charactersPerLine);
    /// A text that jumps to a sheet of this workbook.
    void writeLink(lxw_worksheet *sheet, quint32 row, quint16 column, const QString &text,
                   const QString &target);

    /// Puts the file in place.
    Result<void> finish();

private:
    XlsxBook(QString path, XlsxFacts facts);
    lxw_format *format(Style style);
    lxw_format *format(CellUnit unit, Heat heat);
    [[nodiscard]] Result<QByteArray> madeBytes() const;
    [[nodiscard]] Error writeError(const QString &detail) const;
    void note(int fault);

    QString m_path;
    XlsxFacts m_facts;
    QTemporaryDir m_folder;
    QByteArray m_folderName;
    lxw_workbook *m_workbook = nullptr;
    std::map<Style, lxw_format *> m_styles;
    std::map<std::pair<CellUnit, Heat>, lxw_format *> m_units;
    std::unique_ptr<XlsxRows> m_rows; ///< only of Memory::Rows
    int m_fault = 0; ///< the first one of any write
};

/// Width in characters of a Latin font; ideographs take two.
double charactersWide(const QString &text);

/// The number that a spreadsheet gets for the cell: yuan, fractions, points times 100, days as serial
/// numbers; nothing where the cell is text.
std::optional<double> spreadsheetNumber(const TableCell &cell);

} // namespace shopglass
