#include "models/evidence/evidencejson.h"

#include "models/indicators/indicatorjson.h"

#include <QJsonArray>

namespace shopglass {

namespace {

constexpr double Millionths = 1e6;
constexpr double Thousandths = 1e3;

constexpr std::array AllParts{RowsPart::Counted, RowsPart::Base, RowsPart::Bad, RowsPart::Good};

QJsonValue cellJson(const EvidenceCell &cell, EvidenceColumn::Type type)
{
    if (type == EvidenceColumn::Type::Text)
        return cell.text.isEmpty() ? QJsonValue() : QJsonValue(cell.text);
    if (!cell.number)
        return {};
    switch (type) {
    case EvidenceColumn::Type::Ratio:
        return double(*cell.number) / Millionths;
    case EvidenceColumn::Type::Score:
        return double(*cell.number) / Thousandths;
    case EvidenceColumn::Type::Time:
        return beijingText(*cell.number);
    case EvidenceColumn::Type::Day:
        return Day::fromNumber(std::int32_t(*cell.number)).iso();
    default:
        break;
    }
    return *cell.number;
}

QJsonObject lineJson(const EvidenceLine &line, const std::vector<EvidenceColumn> &columns)
{
    QJsonObject fact;
    for (std::size_t i = 0; i < line.cells.size(); ++i)
        fact.insert(columns[i].id, cellJson(line.cells[i], columns[i].type));
    QJsonObject json{{QStringLiteral("share"), qint64(line.share)}, {QStringLiteral("fact"), fact}};
    if (line.batch) {
        json.insert(QStringLiteral("import"), QString::number(*line.batch));
        json.insert(QStringLiteral("file"), line.file);
        json.insert(QStringLiteral("sheet"), line.sheet);
        json.insert(QStringLiteral("row"), qint64(line.row));
    }
    return json;
}

} // namespace

QString partId(RowsPart part)
{
    switch (part) {
    case RowsPart::Counted:
        return QStringLiteral("counted");
    case RowsPart::Base:
        return QStringLiteral("base");
    case RowsPart::Bad:
        return QStringLiteral("bad");
    case RowsPart::Good:
        break;
    }
    return QStringLiteral("good");
}

std::optional<RowsPart> partNamed(const QString &id)
{
    for (const RowsPart part : AllParts) {
        if (partId(part) == id)
            return part;
    }
    return std::nullopt;
}

QJsonObject toJson(const EvidenceView &view)
{
    QJsonArray parts;
    for (const RowsPart part : view.parts)
        parts.append(partId(part));
    QJsonArray tables;
    for (const EvidenceTable &table : view.tables) {
        QJsonArray lines;
        for (const EvidenceLine &line : table.lines)
            lines.append(lineJson(line, table.columns));
        const QString kind = table.kind.isEmpty() ? QStringLiteral("uncovered_days") : table.kind;
        tables.append(QJsonObject{{QStringLiteral("kind"), kind},
                                  {QStringLiteral("unit"), unitId(table.unit)},
                                  {QStringLiteral("rows"), qint64(table.rowCount)},
                                  {QStringLiteral("total"), qint64(table.total)},
                                  {QStringLiteral("lines"), lines}});
    }
    if (!view.question.orderId.isEmpty())
        return {{QStringLiteral("order"), view.question.orderId}, {QStringLiteral("tables"), tables}};
    return {{QStringLiteral("period"), toJson(view.period)},
            {QStringLiteral("indicator"), toJson(view.value)},
            {QStringLiteral("part"), partId(view.question.part)},
            {QStringLiteral("parts"), parts},
            {QStringLiteral("tables"), tables}};
}

} // namespace shopglass
