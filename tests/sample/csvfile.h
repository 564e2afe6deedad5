// The test's own small CSV reader: bytes of a sample file → rows of cells, independent of the importer's.

#pragma once

#include <QFile>
#include <QStringDecoder>
#include <QStringList>
#include <QtTest>

namespace shopglass::test {

struct CsvFile
{
    QStringList headers;
    QList<QStringList> rows;
    bool decoded = false; ///< every byte meant a character

    [[nodiscard]] int column(const QString &header) const
    {
        return static_cast<int>(headers.indexOf(header));
    }
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QList<QStringList> splitCsv(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (quoted && c == QLatin1Char('"') && at + 1 < text.size() && text[at + 1] == QLatin1Char('"')) {
            cell += c;
            ++at;
        } else if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (!quoted && (c == QLatin1Char(',') || c == QLatin1Char('\n'))) {
            row += cell;
            cell.clear();
            if (c == QLatin1Char('\n')) {
                rows += row;
                row.clear();
            }
        } else if (quoted || c != QLatin1Char('\r')) {
            cell += c;
        }
    }
    return rows;
}

inline CsvFile readCsv(const QString &path, const char *encoding)
{
    QByteArray bytes = bytesOf(path);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    CsvFile file;
    file.decoded = decoder.isValid() && !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
    file.rows = splitCsv(text);
    if (!file.rows.isEmpty())
        file.headers = file.rows.takeFirst();
    return file;
}

/// "¥1,299.90" → 129990.
inline qint64 fenOf(QString text)
{
    text.remove(QChar(0xA5)).remove(QLatin1Char(',')).remove(QLatin1Char('.'));
    return text.toLongLong();
}

} // namespace shopglass::test
