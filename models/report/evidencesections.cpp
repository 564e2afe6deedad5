#include "models/report/evidencesections.h"

#include "models/evidence/pagefigures.h"
#include "models/evidence/replacedscores.h"
#include "models/report/cells.h"
#include "models/report/wording.h"

#include <QCoreApplication>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceSections)
};

constexpr double Millionths = 1e6;
constexpr double Thousandths = 1e3;
constexpr double SecondsPerHour = 3600.0;
/// What a row adds and what it is called stay in sight.
constexpr int FrozenColumns = 2;
/// A page on paper shows so many.
constexpr std::size_t PrintedRows = 40;

/// Exact, as rows are compared with files.
TableCell exactCell(std::int64_t share, Unit unit, const TextContext &text)
{
    switch (unit) {
    case Unit::Fen:
        return fullMoneyCell(share);
    case Unit::Seconds:
        return unitCell(double(share) / SecondsPerHour, Unit::Hours, text);
    default:
        break;
    }
    TableCell cell = textCell(fullCount(share));
    cell.raw = qint64(share);
    cell.unit = CellUnit::Count;
    return cell;
}

/// What a row adds; of values stated more than once, whether it counts.
TableCell shareOfLine(const EvidenceLine &line, const EvidenceTable &table, const TextContext &text)
{
    if (table.kind != ReplacedScores)
        return exactCell(line.share, table.unit, text);
    return line.share != 0 ? textCell(Texts::tr("counts")) : textCell(Texts::tr("replaced"), Meaning::Muted);
}

TableCell cellOf(const EvidenceCell &cell, EvidenceColumn::Type type, const TextContext &text)
{
    if (type == EvidenceColumn::Type::Text)
        return textCell(cell.text);
    if (!cell.number)
        return missingCell();
    switch (type) {
    case EvidenceColumn::Type::Money:
        return fullMoneyCell(*cell.number);
    case EvidenceColumn::Type::Ratio:
        return shareCell(double(*cell.number) / Millionths);
    case EvidenceColumn::Type::Score:
        return scoreCell(double(*cell.number) / Thousandths);
    case EvidenceColumn::Type::Time:
        return textCell(beijingText(*cell.number));
    case EvidenceColumn::Type::Day:
        return dayCell(Day::fromNumber(std::int32_t(*cell.number)));
    case EvidenceColumn::Type::Text:
    case EvidenceColumn::Type::Count:
        break;
    }
    return exactCell(*cell.number, Unit::Count, text);
}

bool isNumber(EvidenceColumn::Type type)
{
    return type == EvidenceColumn::Type::Money || type == EvidenceColumn::Type::Count
        || type == EvidenceColumn::Type::Ratio || type == EvidenceColumn::Type::Score;
}

QString shareTitle(Unit unit)
{
    return unit == Unit::Seconds ? Texts::tr("Counts, in hours") : Texts::tr("Counts");
}

void addOrigin(const EvidenceLine &line, std::vector<TableCell> &cells)
{
    cells.push_back(textCell(line.file));
    cells.push_back(textCell(line.sheet));
    TableCell row = line.batch ? textCell(QString::number(line.row)) : missingCell();
    if (line.batch) {
        row.raw = qint64(line.row);
        row.unit = CellUnit::Plain;
    }
    cells.push_back(std::move(row));
    cells.push_back(line.batch ? textCell(QString::number(*line.batch)) : missingCell());
}

std::vector<TableColumn> columnsOf(const EvidenceTable &table, const TextContext &text)
{
    std::vector<TableColumn> columns{numberColumn(QStringLiteral("share"), shareTitle(table.unit))};
    for (const EvidenceColumn &column : table.columns) {
        const QString title = local(column.name, text);
        columns.push_back(isNumber(column.type) ? numberColumn(column.id, title)
                                                : textColumn(column.id, title));
    }
    if (table.kind.isEmpty())
        return columns;
    columns.push_back(textColumn(QStringLiteral("source_file"), Texts::tr("File")));
    columns.push_back(textColumn(QStringLiteral("source_sheet"), Texts::tr("Sheet")));
    columns.push_back(numberColumn(QStringLiteral("source_row"), Texts::tr("Row in the file")));
    columns.push_back(textColumn(QStringLiteral("import"), Texts::tr("Import")));
    return columns;
}

QString groupText(const RowsGroup &group)
{
    const bool isNamed = !group.key.isEmpty();
    switch (group.by) {
    case GroupBy::Product:
        return isNamed ? Texts::tr("product %1").arg(group.key) : Texts::tr("no product named");
    case GroupBy::Influencer:
        return isNamed ? Texts::tr("influencer %1").arg(group.key) : Texts::tr("own sales, no influencer");
    case GroupBy::Courier:
        return isNamed ? Texts::tr("courier %1").arg(group.key) : Texts::tr("no courier named");
    case GroupBy::Province:
        return isNamed ? Texts::tr("province %1").arg(group.key) : Texts::tr("no province named");
    default:
        return isNamed ? Texts::tr("warehouse %1").arg(group.key) : Texts::tr("no warehouse named");
    }
}

} // namespace

QString partName(RowsPart part)
{
    switch (part) {
    case RowsPart::Counted:
        return Texts::tr("What counts");
    case RowsPart::Base:
        return Texts::tr("What it is measured against");
    case RowsPart::Bad:
        return Texts::tr("What holds it back");
    case RowsPart::Good:
        break;
    }
    return Texts::tr("What does it good");
}

QString evidenceSentence(const EvidenceView &view, const TextContext &text)
{
    if (!view.question.orderId.isEmpty())
        return Texts::tr("Every row of the imported files that names the order %1.")
            .arg(view.question.orderId);
    const QString name = local(view.indicator.name, text);
    if (const PageFigure *figure = pageFigure(view.indicator.id))
        return view.question.part == RowsPart::Base
            ? Texts::tr("The rows that “%1” is measured against: %2.").arg(name, local(figure->window, text))
            : Texts::tr("The rows behind “%1”: %2.").arg(name, local(figure->window, text));
    const QString days = fullPeriod(view.period);
    switch (view.question.part) {
    case RowsPart::Counted:
        return view.parts.size() == 1
            ? Texts::tr("The rows that “%1” of %2 is the sum of.").arg(name, days)
            : Texts::tr("The rows that count above the line in “%1” of %2.").arg(name, days);
    case RowsPart::Base:
        return Texts::tr("The rows that “%1” of %2 is measured against, below the line.").arg(name, days);
    case RowsPart::Bad:
        return Texts::tr("The rows that hold “%1” of %2 back.").arg(name, days);
    case RowsPart::Good:
        break;
    }
    return Texts::tr("The rows that do “%1” of %2 good.").arg(name, days);
}

QString evidenceFilter(const RowsQuestion &question)
{
    QStringList parts;
    if (question.field)
        parts.append(fieldName(*question.field));
    if (!question.product.isEmpty())
        parts.append(Texts::tr("product %1").arg(question.product));
    if (!question.influencer.isEmpty())
        parts.append(Texts::tr("influencer %1").arg(question.influencer));
    if (question.group)
        parts.append(groupText(*question.group));
    if (!question.of.isEmpty())
        parts.append(question.of == QLatin1String("total") ? Texts::tr("the total") : question.of);
    return parts.isEmpty() ? QString() : Texts::tr("Only %1.").arg(parts.join(Texts::tr(", ")));
}

QString evidenceFigure(const EvidenceView &view, const TextContext &text)
{
    return view.question.orderId.isEmpty() ? Texts::tr("The figure: %1.").arg(fullValueText(view.value, text))
                                           : QString();
}

QString evidenceTotal(const EvidenceTable &table, const TextContext &text)
{
    const auto rows = qint64(table.rowCount);
    if (table.kind == ReplacedScores)
        return Texts::tr("%1 values of %2 scores: of each the first one counts, it replaced the others.")
            .arg(fullCount(rows), fullCount(table.total));
    const QString total = exactCell(table.total, table.unit, text).text;
    QString sentence = table.kind.isEmpty()
        ? Texts::tr("%n day(s) that no file covers.", nullptr, int(rows))
        : Texts::tr("%1: %2 rows, together %3.").arg(local(table.name, text), fullCount(rows), total);
    if (table.lines.size() < table.rowCount)
        sentence += Texts::tr(" The first %1 are shown.").arg(fullCount(qint64(table.lines.size())));
    return sentence;
}

TableSpec evidenceTableSpec(const EvidenceTable &table, const TextContext &text)
{
    TableSpec spec;
    spec.id = QStringLiteral("rows_") + (table.kind.isEmpty() ? QStringLiteral("days") : table.kind);
    spec.title = table.kind.isEmpty() ? Texts::tr("Days without files") : local(table.name, text);
    spec.note = evidenceTotal(table, text);
    spec.columns = columnsOf(table, text);
    spec.printedRows = PrintedRows;
    spec.frozenColumns = FrozenColumns;
    for (const EvidenceLine &line : table.lines) {
        std::vector<TableCell> cells{shareOfLine(line, table, text)};
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            cells.push_back(i < line.cells.size() ? cellOf(line.cells[i], table.columns[i].type, text)
                                                  : missingCell());
        }
        if (!table.kind.isEmpty())
            addOrigin(line, cells);
        spec.rows.push_back(std::move(cells));
    }
    return spec;
}

Section evidenceSection(const EvidenceView &view, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("rows");
    section.title = view.question.orderId.isEmpty()
        ? local(view.indicator.name, text) + QStringLiteral(" · ") + partName(view.question.part)
        : Texts::tr("Order %1").arg(view.question.orderId);
    section.sentences.push_back(evidenceSentence(view, text));
    if (const QString filter = evidenceFilter(view.question); !filter.isEmpty())
        section.sentences.push_back(filter);
    if (const QString figure = evidenceFigure(view, text); !figure.isEmpty())
        section.sentences.push_back(figure);
    if (view.tables.empty())
        section.sentences.push_back(Texts::tr("There are no such rows in these days."));
    for (const EvidenceTable &table : view.tables)
        section.tables.push_back(evidenceTableSpec(table, text));
    return section;
}

} // namespace shopglass
