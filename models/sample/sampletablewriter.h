// A file that takes rows of sample cells: a CSV or a workbook.
//
// Nothing appears under its name before finish() has succeeded.

#pragma once

#include "models/base/result.h"
#include "models/sample/samplecell.h"

#include <QStringList>

#include <span>

namespace shopglass {

class SampleTableWriter
{
public:
    virtual ~SampleTableWriter() = default;
    /// The header row. A workbook repeats it on every sheet.
    virtual Result<void> header(const QStringList &headers) = 0;
    Result<void> row(std::span<const SampleCell> cells)
    {
        ++m_rows;
        return writeRow(cells);
    }
    /// Rows so far, headers aside.
    [[nodiscard]] qint64 rows() const noexcept { return m_rows; }
    /// Requires: called once, after the last row.
    virtual Result<void> finish() = 0;

private:
    virtual Result<void> writeRow(std::span<const SampleCell> cells) = 0;

    qint64 m_rows = 0;
};

} // namespace shopglass
