// The tables of a web page as rows of texts: what "Excel" files of some back offices really are.
//
// Tags may be left open, as browsers allow. Cells that reach over several columns or rows leave the places
// they cover blank, so that columns stay columns. A table inside a cell is text of that cell. Scripts, styles
// and comments are passed over. Reads from memory in one pass; nothing is expanded but characters.

#pragma once

#include "models/import/tablesource.h"

#include <string>
#include <string_view>
#include <vector>

namespace shopglass {

class HtmlTables final
{
public:
    /// `html` is UTF-8 and outlives this.
    explicit HtmlTables(std::string_view html);

    /// The outermost tables that have a row.
    [[nodiscard]] int count() const noexcept { return int(m_begins.size()); }
    /// `more` hears the bytes read and the rows so far; both may stop the reading. False when `more` did.
    bool read(int table, const RowVisitor &visit, const std::function<bool(qint64, qint64)> &more) const;

private:
    std::string_view m_html;
    std::vector<std::size_t> m_begins; ///< of what follows each table's tag
};

} // namespace shopglass
