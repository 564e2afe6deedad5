#include "models/report/tablespec.h"

namespace shopglass {

namespace {

/// Empty where the column has no figure of its own in this row.
QString figureOf(const TableColumn &column, std::size_t row)
{
    return column.definitionIds.isEmpty() ? column.definitionId : column.definitionIds.value(qsizetype(row));
}

void addPart(QString &of, const QString &part)
{
    if (!part.isEmpty())
        of = of.isEmpty() ? part : of + QLatin1Char('/') + part;
}

} // namespace

QString definitionAt(const TableSpec &table, std::size_t row, std::size_t column)
{
    if (column >= table.columns.size())
        return {};
    const QString figure = figureOf(table.columns[column], row);
    if (!figure.isEmpty())
        return figure;
    const auto question = rowsQuestionAt(table, row, column);
    return question ? question->indicator : QString();
}

std::optional<RowsQuestion> rowsQuestionAt(const TableSpec &table, std::size_t row, std::size_t column)
{
    if (row >= table.questions.size())
        return std::nullopt;
    RowsQuestion question = table.questions[row];
    const bool isColumn = column < table.columns.size();
    if (isColumn && table.columns[column].period)
        question.period = table.columns[column].period;
    if (isColumn && table.columns[column].field)
        question.field = table.columns[column].field;
    if (!question.indicator.isEmpty() && !(isColumn && table.columns[column].besideRow))
        return question;
    const QString figure = isColumn ? figureOf(table.columns[column], row) : QString();
    if (figure.isEmpty())
        return std::nullopt;
    if (!table.columns[column].definitionIds.isEmpty()) {
        RowsQuestion own;
        own.indicator = figure;
        own.period = question.period;
        return own;
    }
    addPart(question.of, question.indicator);
    addPart(question.of, table.columns[column].part);
    question.indicator = figure;
    return question;
}

} // namespace shopglass
