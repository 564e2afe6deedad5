#include "widgets/common/tabletext.h"

#include "models/base/csvfield.h"
#include "models/base/textfile.h"
#include "widgets/common/tablespecmodel.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <set>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TableTexts)
};

QString rawText(const QModelIndex &index)
{
    const QVariant raw = index.data(TableSpecModel::RawRole);
    if (raw.metaType().id() == QMetaType::Double)
        return QString::number(raw.toDouble(), 'g', QLocale::FloatingPointShortest);
    return raw.isValid() ? raw.toString() : index.data(Qt::DisplayRole).toString();
}

QString oneLine(QString text)
{
    for (const char end : {'\t', '\n', '\r'})
        text.replace(QLatin1Char(end), QLatin1Char(' '));
    return text;
}

} // namespace

QString tabSeparated(const QModelIndexList &cells, HeaderLine header)
{
    if (cells.isEmpty())
        return {};
    std::set<int> columns;
    std::map<int, std::map<int, QString>> rows;
    for (const QModelIndex &cell : cells) {
        columns.insert(cell.column());
        rows[cell.row()][cell.column()] = formulaSafe(oneLine(rawText(cell)));
    }
    QStringList lines;
    if (header == HeaderLine::With) {
        QStringList titles;
        for (const int column : columns)
            titles << formulaSafe(
                oneLine(cells.front().model()->headerData(column, Qt::Horizontal).toString()));
        lines << titles.join(QLatin1Char('\t'));
    }
    for (const auto &[row, texts] : rows) {
        QStringList line;
        for (const int column : columns) {
            const auto found = texts.find(column);
            line << (found == texts.end() ? QString() : found->second);
        }
        lines << line.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QByteArray csvBytes(const QAbstractItemModel &model)
{
    QByteArray bytes("\xEF\xBB\xBF");
    QStringList line;
    for (int column = 0; column < model.columnCount(); ++column)
        line << model.headerData(column, Qt::Horizontal).toString();
    bytes += csvLine(line).toUtf8() + "\r\n";
    for (int row = 0; row < model.rowCount(); ++row) {
        line.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            line << rawText(model.index(row, column));
        bytes += csvLine(line).toUtf8() + "\r\n";
    }
    return bytes;
}

Result<void> writeCsv(const QAbstractItemModel &model, const QString &path)
{
    const auto written = writeTextFile(path, csvBytes(model));
    if (written)
        return {};
    return Error{
        Texts::tr("The table could not be written to %1: %2. Choose another folder or free some space.")
            .arg(path, written.error().detail),
        written.error().detail, ErrorKind::Failure};
}

} // namespace shopglass
