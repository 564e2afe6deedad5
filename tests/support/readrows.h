// A table as lines that a test can compare: "3|订单|12.5#12.5|…" is row 3 with a text and a number.

#pragma once

#include "models/import/tablesource.h"

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <initializer_list>

namespace shopglass {

/// Literals as a list, without a macro around each.
inline QStringList texts(std::initializer_list<const char *> literals)
{
    QStringList list;
    for (const char *literal : literals)
        list.append(QString::fromUtf8(literal));
    return list;
}

inline QString cellLine(const RawCell &cell)
{
    const QString text = QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
    switch (cell.kind) {
    case RawCell::Kind::Blank:
        return {};
    case RawCell::Kind::Text:
        return text;
    case RawCell::Kind::Number:
        return text + u'#' + QString::number(cell.number, 'g', 15)
            + (cell.date ? QStringLiteral(" date") : QString());
    case RawCell::Kind::Boolean:
        return text + u'?';
    case RawCell::Kind::ErrorValue:
        return text + u'!';
    }
    Q_UNREACHABLE();
}

inline QString rowLine(qint64 row, std::span<const RawCell> cells)
{
    QStringList parts{QString::number(row)};
    for (const RawCell &cell : cells)
        parts.append(cellLine(cell));
    return parts.join(u'|');
}

/// All rows of a sheet, or one line "error: …".
inline QStringList linesOf(TableSource &source, int sheet = 0)
{
    QStringList lines;
    const auto read = source.readSheet(
        sheet,
        [&lines](qint64 row, std::span<const RawCell> cells) {
            lines.append(rowLine(row, cells));
            return true;
        },
        unwatched);
    if (!read)
        return {QStringLiteral("error: ") + read.error().sentence};
    return lines;
}

/// A folder for one test, with a way to put files into it.
class FileFolder final
{
public:
    /// Writes the file and returns its path; empty when that failed.
    QString put(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// Opens and reads the first sheet: its rows, or one line "error: …".
inline QStringList linesOfFile(const QString &path, const SourceOptions &options = {})
{
    const auto source = TableSource::open(path, options);
    if (!source)
        return {QStringLiteral("error: ") + source.error().sentence};
    return linesOf(*source.value());
}

} // namespace shopglass
