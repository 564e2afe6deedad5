// Writes batches from short texts, for tests that need facts without an importer.
//
// A sheet is a header of attribute ids and rows of cells, both with '|' between them. A cell is typed by its
// attribute: times as `2026-06-18 10:00:00`, money in fen, enums and texts as the export writes them. An
// empty cell is blank, `~` is silent.

#pragma once

#include "models/base/clock.h"
#include "models/store/batchwriter.h"

#include <QDateTime>
#include <QStringList>

#include <map>
#include <string>
#include <tuple>

namespace shopglass::test {

struct SheetText
{
    QString kind;
    QString header;
    QStringList rows;
    Grain grain = Grain::Order;
    QString name;
};

inline BeijingSeconds seconds(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd hh:mm:ss"));
    moment.setTimeSpec(Qt::UTC);
    return moment.toSecsSinceEpoch();
}

/// Gives each text a token, as an importer does.
class Tokens final
{
public:
    std::pair<std::string_view, TextToken> of(const QString &text)
    {
        const auto [place, made] = m_tokens.emplace(text.toStdString(), TextToken(m_tokens.size() + 1));
        return {place->first, place->second};
    }

private:
    std::map<std::string, TextToken> m_tokens;
};

/// How rows reach the writer.
struct Filling
{
    std::size_t held = 0; ///< rows sorted and written together; 0 = as many as the writer likes
    std::size_t block = 0; ///< rows of a block; 0 = one by one
};

/// The texts point into `tokens`.
inline TypedRow typedRow(const ExportKind &kind, const QStringList &header, const QString &line,
                         qint64 sourceRow, Tokens &tokens)
{
    const QStringList cells = line.split(QLatin1Char('|'));
    TypedRow row;
    row.values.resize(kind.attributes.size());
    row.sourceRow = sourceRow;
    for (qsizetype i = 0; i < header.size() && i < cells.size(); ++i) {
        const int index = kind.indexOf(header[i]).value();
        TypedValue &value = row.values[std::size_t(index)];
        const QString cell = cells[i].trimmed();
        if (cell == QLatin1String("~"))
            row.silent |= AttributeMask(1) << index;
        if (cell.isEmpty() || cell == QLatin1String("~"))
            continue;
        value.kind = TypedValue::Kind::Number;
        switch (kind.attributes[std::size_t(index)].type) {
        case AttributeType::Time:
            value.number = seconds(cell);
            break;
        case AttributeType::Date:
            value.number = Day::fromIso(cell).value().number();
            break;
        case AttributeType::Id:
        case AttributeType::Text:
        case AttributeType::Enum:
            value.kind = TypedValue::Kind::Text;
            std::tie(value.text, value.token) = tokens.of(cell);
            break;
        default:
            value.number = cell.toLongLong();
        }
    }
    return row;
}

/// Everything but the commit.
inline Result<void> fill(BatchWriter &writer, const std::vector<SheetText> &sheets,
                         const Filling &filling = {})
{
    Tokens tokens;
    if (filling.held > 0)
        writer.holdAtMost(filling.held);
    for (const SheetText &sheet : sheets) {
        const ExportKind &kind = ExportKinds::instance().kind(sheet.kind);
        const QStringList header = sheet.header.split(QLatin1Char('|'));
        SheetInfo info;
        info.name = sheet.name;
        info.kindId = sheet.kind;
        info.attributes = maskOf(kind, header);
        info.grain = sheet.grain;
        const auto begun = writer.beginSheet(info);
        if (!begun)
            return begun;
        qint64 sourceRow = 1;
        TypedBlock block;
        block.begin(kind.attributes.size(), info.attributes);
        Result<void> added;
        for (const QString &line : sheet.rows) {
            TypedRow row = typedRow(kind, header, line, ++sourceRow, tokens);
            if (filling.block == 0) {
                // Without their tokens, as texts that are gone when the call returns.
                for (TypedValue &value : row.values)
                    value.token = 0;
                added = writer.add(row);
            } else {
                block.add(row);
                if (block.rows() < filling.block && sourceRow <= sheet.rows.size())
                    continue;
                added = writer.add(block);
                block.begin(kind.attributes.size(), info.attributes);
            }
            if (!added)
                return added;
        }
        writer.countRead(sheet.rows.size());
    }
    return {};
}

inline Result<BatchSummary> importSheets(Workspace &workspace, StoreId store, const QString &file,
                                         const std::vector<SheetText> &sheets, const Filling &filling = {})
{
    const FixedClock clock(seconds(QStringLiteral("2026-07-01 12:00:00")));
    auto writer = BatchWriter::begin(workspace, store, {file, file, QStringLiteral("m"), 1}, clock);
    if (!writer)
        return writer.error();
    const auto filled = fill(**writer, sheets, filling);
    if (!filled)
        return filled.error();
    return (*writer)->commit(unwatched);
}

} // namespace shopglass::test
