// What the live file itself says of one session, and the earlier sessions that it is held against.

#include "models/base/median.h"
#include "models/evidence/pagerows.h"
#include "models/indicators/contentfigures.h"
#include "models/indicators/usualsessions.h"
#include "models/rulebook/tradingrules.h"

#include <algorithm>

namespace shopglass {

namespace {

const QString &kind()
{
    static const QString id = QStringLiteral("live_sessions");
    return id;
}

/// The rows of a session's account, ascending by begin.
struct AccountRows
{
    std::vector<std::size_t> rows;
    std::vector<BeijingSeconds> begins;
};

BeijingSeconds beginOf(const FigureTable &table, std::size_t row)
{
    const FigureColumn *begin = table.figure(QStringLiteral("started_at"));
    return begin ? begin->value(row).value_or(0) : 0;
}

AccountRows accountOf(const FigureTable &table, std::size_t session)
{
    const TextColumn *account = table.text(QStringLiteral("account"));
    const auto nameOf
        = [account](std::size_t row) { return account ? account->at(row).trimmed() : QString(); };
    AccountRows own;
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (nameOf(row) == nameOf(session))
            own.rows.push_back(row);
    }
    std::ranges::stable_sort(own.rows, {}, [&table](std::size_t row) { return beginOf(table, row); });
    for (const std::size_t row : own.rows)
        own.begins.push_back(beginOf(table, row));
    return own;
}

} // namespace

/// session_file_views: the column "views".
Result<PageRows> sessionFileRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const StoreColumns &columns = *evaluator.context().columns;
    const auto row = sessionRow(question, columns);
    if (!row)
        return row.error();
    const FigureColumn *column
        = columns.figuresOf(kind())->figure(question.indicator.mid(qsizetype(qstrlen("session_file_"))));
    const auto value = column ? column->value(*row) : std::nullopt;
    PageRows found;
    found.kind = kind();
    found.isKnown = value.has_value();
    if (value)
        found.rows.push_back({std::uint32_t(*row), *value});
    return found;
}

/// "SESSION/INDICATOR": the sessions whose median of the indicator is what is usual.
Result<PageRows> sessionUsualRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const qsizetype slash = question.of.lastIndexOf(QLatin1Char('/'));
    const auto figure = std::ranges::find(liveFigures(), question.of.mid(slash + 1), &ContentFigure::id);
    RowsQuestion session = question;
    session.of = question.of.left(slash);
    const auto row = sessionRow(session, *context.columns);
    if (slash < 0 || !row || figure == liveFigures().end())
        return unreadablePart(question, QStringLiteral("20260618-200005@…/live_gmv"));
    const FigureTable &table = *context.columns->figuresOf(kind());
    const LiveRules &rules = context.rulebook->trading().live;
    const AccountRows own = accountOf(table, *row);
    PageRows found;
    found.kind = kind();
    found.unit = Unit::Count;
    std::vector<double> values;
    for (const std::size_t place : usualSessions(beginOf(table, *row), own.begins, rules).earlier) {
        const std::array one = {own.rows[place]};
        const IndicatorValue value = contentValue(*figure, table, one, *context.catalogue);
        if (!value.hasValue())
            continue;
        found.valueUnit = value.unit;
        values.push_back(value.value);
        found.rows.push_back({std::uint32_t(own.rows[place]), 1});
    }
    found.sample = qint64(values.size());
    found.isEnough = found.sample >= rules.leastSessions;
    found.value = medianOf(std::move(values)).value_or(0.0);
    return found;
}

} // namespace shopglass
