#include "models/sample/samplexlsxwriter.h"

#include "models/container/agileencryption.h"
#include "models/sample/sampletexts.h"

#include <QFile>
#include <QSaveFile>

#include <xlsxwriter.h>

namespace shopglass {

namespace {

// 2026-01-01 00:00:00 UTC, in every workbook.
constexpr time_t CreationTime = 1'767'225'600;

} // namespace

SampleXlsxWriter::SampleXlsxWriter(SampleWorkbook workbook)
    : m_target(std::move(workbook))
    , m_folderName(QFile::encodeName(m_folder.path()))
{
}

SampleXlsxWriter::~SampleXlsxWriter()
{
    if (m_workbook)
        workbook_close(m_workbook);
}

Error SampleXlsxWriter::writeError(const QString &detail) const
{
    return sampleWriteError(m_target.path, detail);
}

Result<std::unique_ptr<SampleXlsxWriter>> SampleXlsxWriter::open(const SampleWorkbook &workbook)
{
    std::unique_ptr<SampleXlsxWriter> writer(new SampleXlsxWriter(workbook));
    if (!writer->m_folder.isValid())
        return writer->writeError(writer->m_folder.errorString());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = writer->m_folderName.data();
    const QByteArray file = QFile::encodeName(writer->m_folder.filePath(QStringLiteral("workbook.xlsx")));
    writer->m_workbook = workbook_new_opt(file.constData(), &options);
    if (!writer->m_workbook)
        return writer->writeError(QStringLiteral("workbook_new_opt failed"));
    lxw_doc_properties properties{};
    properties.created = CreationTime;
    workbook_set_properties(writer->m_workbook, &properties);
    return writer;
}

Result<void> SampleXlsxWriter::header(const QStringList &headers)
{
    m_headers = headers;
    return beginSheet();
}

Result<void> SampleXlsxWriter::beginSheet()
{
    ++m_sheets;
    QString name = m_target.sheetName;
    name.replace(QLatin1String("%1"), QString::number(m_sheets)); // only sheets of long files carry a number
    m_sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    if (!m_sheet)
        return writeError(QStringLiteral("workbook_add_worksheet failed"));
    m_row = 0;
    m_rowsOnSheet = 0;
    SampleCell cell;
    if (!m_target.title.isEmpty()) {
        cell.set(m_target.title.toStdString());
        if (const auto written = write(m_row++, 0, cell); !written)
            return written.error();
    }
    for (qsizetype column = 0; column < m_headers.size(); ++column) {
        cell.set(m_headers[column].toStdString());
        if (const auto written = write(m_row, static_cast<quint16>(column), cell); !written)
            return written.error();
    }
    ++m_row;
    return {};
}

Result<void> SampleXlsxWriter::writeRow(std::span<const SampleCell> cells)
{
    if (m_target.rowsPerSheet > 0 && m_rowsOnSheet == m_target.rowsPerSheet) {
        if (const auto begun = beginSheet(); !begun)
            return begun.error();
    }
    for (std::size_t column = 0; column < cells.size(); ++column) {
        if (const auto written = write(m_row, static_cast<quint16>(column), cells[column]); !written)
            return written.error();
    }
    ++m_row;
    ++m_rowsOnSheet;
    return {};
}

Result<void> SampleXlsxWriter::write(quint32 row, quint16 column, const SampleCell &cell)
{
    lxw_error fault = LXW_NO_ERROR;
    switch (cell.kind) {
    case SampleCell::Kind::Text:
        if (!cell.text.empty())
            fault = worksheet_write_string(m_sheet, row, column, cell.text.c_str(), nullptr);
        break;
    case SampleCell::Kind::Id:
        fault = worksheet_write_string(m_sheet, row, column, std::to_string(cell.number).c_str(), nullptr);
        break;
    case SampleCell::Kind::Money:
        fault
            = worksheet_write_number(m_sheet, row, column, static_cast<double>(cell.number) / 100.0, nullptr);
        break;
    case SampleCell::Kind::Count:
        fault = worksheet_write_number(m_sheet, row, column, static_cast<double>(cell.number), nullptr);
        break;
    case SampleCell::Kind::Percent:
        fault = worksheet_write_string(m_sheet, row, column, (std::to_string(cell.number) + ".0%").c_str(),
                                       nullptr);
        break;
    }
    if (fault != LXW_NO_ERROR)
        return writeError(QString::fromUtf8(lxw_strerror(fault)));
    return {};
}

Result<void> SampleXlsxWriter::finish()
{
    const lxw_error fault = workbook_close(m_workbook);
    m_workbook = nullptr;
    if (fault != LXW_NO_ERROR)
        return writeError(QString::fromUtf8(lxw_strerror(fault)));
    QFile made(m_folder.filePath(QStringLiteral("workbook.xlsx")));
    if (!made.open(QIODevice::ReadOnly))
        return writeError(made.errorString());
    QByteArray bytes = made.readAll();
    if (!m_target.password.isEmpty())
        bytes = encryptAgile(bytes, m_target.password, m_target.seed);
    QSaveFile file(m_target.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return writeError(file.errorString());
    return {};
}

} // namespace shopglass
