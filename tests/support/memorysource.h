// A TableSource that holds its rows, for tests of what comes behind the reading.

#pragma once

#include "models/import/tablesource.h"

#include <QVector>

#include <vector>

namespace shopglass {

/// One cell that owns its text.
struct MemoryCell
{
    RawCell::Kind kind = RawCell::Kind::Blank;
    QByteArray text;
    double number = 0.0;
    bool date = false;

    MemoryCell() = default;
    MemoryCell(const QString &cellText) // NOLINT(google-explicit-constructor)
        : kind(cellText.isEmpty() ? RawCell::Kind::Blank : RawCell::Kind::Text)
        , text(cellText.toUtf8())
    {
    }
    static MemoryCell ofNumber(const QByteArray &written)
    {
        MemoryCell cell;
        cell.kind = RawCell::Kind::Number;
        cell.text = written;
        cell.number = written.toDouble();
        return cell;
    }
    static MemoryCell ofSerial(const QByteArray &written)
    {
        MemoryCell cell = ofNumber(written);
        cell.date = true;
        return cell;
    }
};

struct MemorySheet
{
    QString name;
    QVector<QVector<MemoryCell>> rows; ///< row i has number i + 1
};

class MemorySource final : public TableSource
{
public:
    explicit MemorySource(QVector<MemorySheet> sheets)
        : m_sheets(std::move(sheets))
    {
    }

    [[nodiscard]] QStringList sheets() const override
    {
        QStringList names;
        for (const MemorySheet &sheet : m_sheets)
            names.append(sheet.name);
        return names;
    }

    [[nodiscard]] QString description() const override { return QStringLiteral("memory"); }

    Result<void> readSheet(int sheet, const RowVisitor &visit, const ProgressSink &progress) override
    {
        const auto &rows = m_sheets.at(sheet).rows;
        std::vector<RawCell> cells;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (progress && !progress({QStringLiteral("memory"), row, rows.size(), row}))
                return Error{{}, QStringLiteral("Reading was cancelled."), ErrorKind::Cancelled};
            cells.clear();
            for (const MemoryCell &cell : rows.at(row)) {
                const std::string_view text(cell.text.constData(),
                                            static_cast<std::size_t>(cell.text.size()));
                cells.push_back({cell.kind, text, cell.number, cell.date});
            }
            if (!cells.empty() && !visit(row + 1, cells))
                return {};
        }
        return {};
    }

private:
    QVector<MemorySheet> m_sheets;
};

} // namespace shopglass
