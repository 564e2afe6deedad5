#include "models/sample/samplefile.h"

#include "models/sample/samplecsvwriter.h"
#include "models/sample/sampleheaders.h"
#include "models/sample/samplexlsxwriter.h"

#include <QDir>

namespace shopglass {

SampleFile::SampleFile(const QString &folder, const QString &fileId, const QString &daysText)
    : m_fileId(fileId)
    , m_daysText(daysText)
    , m_path(QDir(folder).filePath(sampleFileName(fileId).arg(daysText)))
{
}

Result<void> SampleFile::open()
{
    const QString format = sampleFormat(m_fileId);
    const QString title = sampleTitle(m_fileId);
    if (format == QLatin1String("xlsx")) {
        SampleWorkbook workbook;
        workbook.path = m_path;
        workbook.sheetName = sampleSheetName(m_fileId);
        workbook.title = title.isEmpty() ? title : title.arg(m_daysText);
        auto writer = SampleXlsxWriter::open(workbook);
        if (!writer)
            return writer.error();
        m_writer = std::move(*writer);
    } else {
        const bool gb18030 = format == QLatin1String("gb18030");
        auto writer
            = SampleCsvWriter::open(m_path, gb18030 ? SampleEncoding::Gb18030 : SampleEncoding::Utf8WithBom);
        if (!writer)
            return writer.error();
        m_writer = std::move(*writer);
    }
    return m_writer->header(sampleHeaders(m_fileId));
}

Result<void> SampleFile::row(const SampleLine &line)
{
    if (!m_writer) {
        if (const auto opened = open(); !opened)
            return opened.error();
    }
    return m_writer->row(line.cells());
}

Result<void> SampleFile::finish(QStringList &paths)
{
    if (!m_writer)
        return {};
    if (const auto finished = m_writer->finish(); !finished)
        return finished.error();
    m_writer.reset();
    paths += m_path;
    return {};
}

} // namespace shopglass
