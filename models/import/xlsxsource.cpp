#include "models/import/xlsxsource.h"

#include "models/import/readticker.h"
#include "models/import/xlsxsheet.h"
#include "models/import/xlsxstyles.h"

#include <QFileInfo>

namespace shopglass {

XlsxSource::XlsxSource(ZipArchive archive, XlsxWorkbook workbook, QString description)
    : m_archive(std::move(archive))
    , m_workbook(std::move(workbook))
    , m_description(std::move(description))
{
}

Result<std::unique_ptr<TableSource>> XlsxSource::fromArchive(Result<ZipArchive> archive,
                                                             const QString &description)
{
    if (!archive)
        return archive.error();
    auto workbook = readXlsxWorkbook(*archive);
    if (!workbook)
        return workbook.error();
    return std::unique_ptr<TableSource>(
        new XlsxSource(std::move(*archive), std::move(*workbook), description));
}

Result<std::unique_ptr<TableSource>> XlsxSource::open(const QString &path)
{
    return fromArchive(ZipArchive::fromFile(path, QFileInfo(path).fileName()), QStringLiteral("XLSX"));
}

Result<std::unique_ptr<TableSource>> XlsxSource::openBytes(QByteArray package, const QString &name)
{
    return fromArchive(ZipArchive::fromBytes(std::move(package), name), QStringLiteral("XLSX, encrypted"));
}

QStringList XlsxSource::sheets() const
{
    QStringList names;
    for (const auto &sheet : m_workbook.sheets)
        names.append(sheet.name);
    return names;
}

Result<void> XlsxSource::readShared(const std::function<bool(qint64 done, qint64 total)> &betweenBlocks)
{
    if (!m_dateStyles) {
        if (m_workbook.stylesPart.isEmpty()) {
            m_dateStyles.emplace();
        } else {
            auto styles = readDateStyles(m_archive, m_workbook.stylesPart);
            if (!styles)
                return styles.error();
            m_dateStyles = std::move(*styles);
        }
    }
    if (!m_strings) {
        if (m_workbook.sharedStringsPart.isEmpty()) {
            m_strings.emplace();
        } else {
            auto strings = XlsxStrings::read(m_archive, m_workbook.sharedStringsPart, betweenBlocks);
            if (!strings)
                return strings.error();
            m_strings = std::move(*strings);
        }
    }
    return {};
}

Result<void> XlsxSource::readSheet(int sheet, const RowVisitor &visit, const ProgressSink &progress)
{
    Q_ASSERT(sheet >= 0 && sheet < m_workbook.sheets.size());
    const auto &wanted = m_workbook.sheets.at(sheet);
    const qint64 sharedSize = m_strings ? 0 : m_archive.sizeOf(m_workbook.sharedStringsPart);
    const qint64 total = sharedSize + m_archive.sizeOf(wanted.part);
    ReadTicker ticker(progress, m_archive.name(), total);

    const auto shared = readShared([&](qint64 done, qint64) { return ticker.tick(done, 0); });
    if (!shared)
        return shared.error();
    qint64 rows = 0;
    const auto read
        = readXlsxSheet(m_archive, wanted.part, wanted.name, {*m_strings, *m_dateStyles, m_workbook.from1904},
                        visit, [&](qint64 done, qint64 rowsSoFar) {
                            rows = rowsSoFar;
                            return ticker.tick(sharedSize + done, rowsSoFar);
                        });
    if (!read)
        return read.error();
    return ticker.report(total, rows) ? Result<void>() : ReadTicker::cancelled();
}

} // namespace shopglass
