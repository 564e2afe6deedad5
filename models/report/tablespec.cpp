#include "models/report/tablespec.h"

namespace shopglass {

std::optional<RowsQuestion> rowsQuestionAt(const TableSpec &table, std::size_t row, std::size_t column)
{
    if (row >= table.questions.size())
        return std::nullopt;
    RowsQuestion question = table.questions[row];
    if (!question.indicator.isEmpty())
        return question;
    if (column >= table.columns.size() || table.columns[column].definitionId.isEmpty())
        return std::nullopt;
    const TableColumn &of = table.columns[column];
    question.indicator = of.definitionId;
    if (!of.part.isEmpty())
        question.of = question.of.isEmpty() ? of.part : question.of + QLatin1Char('/') + of.part;
    return question;
}

} // namespace shopglass
