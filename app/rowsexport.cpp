#include "app/rowsexport.h"

#include "models/base/csvfield.h"
#include "models/report/evidencesections.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RowsExport)
};

QString headLine(const TableSpec &spec)
{
    QStringList titles;
    for (const TableColumn &column : spec.columns)
        titles << column.title;
    return csvLine(titles);
}

QString rowLine(const std::vector<TableCell> &row)
{
    QStringList cells;
    for (const TableCell &cell : row)
        cells << cell.raw.toString();
    return csvLine(cells);
}

} // namespace

Result<bool> writeRowsCsv(const RowsQuestion &question, const Evaluator &evaluator,
                          const Workspace &workspace, const TextContext &text, QIODevice &device)
{
    std::optional<QString> kind;
    bool written = true;
    const auto visited = visitEvidence(question, evaluator, workspace, [&](const EvidenceTable &table) {
        const TableSpec spec = evidenceTableSpec(table, text);
        QString lines;
        if (kind != table.kind)
            lines = (kind ? QStringLiteral("\r\n") : QString()) + headLine(spec) + QStringLiteral("\r\n");
        kind = table.kind;
        for (const auto &row : spec.rows)
            lines += rowLine(row) + QStringLiteral("\r\n");
        const QByteArray bytes = lines.toUtf8();
        written = device.write(bytes) == bytes.size();
        return written;
    });
    if (!visited)
        return visited.error();
    return written;
}

Result<void> writeRowsFile(const RowsQuestion &question, const Evaluator &evaluator,
                           const Workspace &workspace, const TextContext &text, const QString &path)
{
    QSaveFile file(path);
    const auto failed = [&] {
        return Error{Texts::tr("The rows could not be written to %1. Choose another folder.")
                         .arg(QDir::toNativeSeparators(path)),
                     file.errorString(), ErrorKind::Failure};
    };
    if (!file.open(QIODevice::WriteOnly) || file.write("\xEF\xBB\xBF") != 3)
        return failed();
    const auto written = writeRowsCsv(question, evaluator, workspace, text, file);
    if (!written)
        return written.error();
    if (!*written || !file.commit())
        return failed();
    return {};
}

} // namespace shopglass
