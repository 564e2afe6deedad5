// The orders that belong to one live session, and which row of the live file it is.

#include "models/evidence/pagerows.h"
#include "models/indicators/groundwork.h"
#include "models/indicators/sessionid.h"
#include "models/rulebook/tradingrules.h"

#include <algorithm>

namespace shopglass {

namespace {

const QString &kind()
{
    static const QString id = QStringLiteral("live_sessions");
    return id;
}

/// A session of the live file, with what orders are held against.
struct Session
{
    std::size_t row = 0;
    BeijingSeconds begin = 0;
    std::optional<BeijingSeconds> end;
    QString account;
};

std::optional<qint64> number(const FigureTable &table, const char *column, std::size_t row)
{
    const FigureColumn *found = table.figure(QString::fromLatin1(column));
    return found ? found->value(row) : std::nullopt;
}

Session sessionAt(const FigureTable &table, std::size_t row)
{
    const TextColumn *account = table.text(QStringLiteral("account"));
    Session session;
    session.row = row;
    session.begin = number(table, "started_at", row).value_or(0);
    session.end = number(table, "ended_at", row);
    if (const auto seconds = number(table, "live_seconds", row); !session.end && seconds)
        session.end = session.begin + *seconds;
    session.account = account ? account->at(row).trimmed() : QString();
    return session;
}

Result<Session> sessionOf(const RowsQuestion &question, const StoreColumns &columns)
{
    const FigureTable *table = columns.figuresOf(kind());
    for (std::size_t row = 0; table && row < table->size(); ++row) {
        const Session session = sessionAt(*table, row);
        if (sessionId(session.begin, session.account) == question.of)
            return session;
    }
    return unreadablePart(question, QStringLiteral("20260618-200005@…"));
}

/// The account's sessions that begin before this one ends, this one included.
std::vector<Session> rivalsOf(const Session &session, const FigureTable &table)
{
    std::vector<Session> rivals;
    for (std::size_t row = 0; row < table.size(); ++row) {
        Session other = sessionAt(table, row);
        if (other.account == session.account && other.end && other.begin >= session.begin
            && other.begin < *session.end)
            rivals.push_back(std::move(other));
    }
    return rivals;
}

} // namespace

namespace {

/// Of all orders of the session, or of the product that is asked for.
Result<PageRows> ordersOf(const RowsQuestion &question, const Evaluator &evaluator)
{
    const Groundwork &ground = evaluator.groundwork();
    const StoreColumns &columns = ground.columns();
    const OrderColumns &orders = columns.orders;
    const auto session = sessionOf(question, columns);
    if (!session)
        return session.error();
    PageRows found;
    if (!session->end || session->account.isEmpty() || orders.agent.size() != orders.size())
        return found;
    const std::vector<Session> rivals = rivalsOf(*session, *columns.figuresOf(kind()));
    const QStringList &carriers = ground.rulebook().trading().live.carriers;
    const auto filter = filterOf(question, columns);
    if (!filter)
        return filter.error();
    const auto belongs = [&](std::size_t row) {
        const BeijingSeconds paidAt = orders.paidAt[row];
        if (filter->product && orders.product[row] != *filter->product)
            return false;
        if (paidAt < session->begin || paidAt >= *session->end
            || !carriers.contains(columns.sources[orders.source[row]].carrier)
            || columns.agents[orders.agent[row]].account.trimmed() != session->account)
            return false;
        return std::ranges::none_of(rivals, [&](const Session &other) {
            return other.row != session->row && other.begin > session->begin && other.begin <= paidAt
                && paidAt < *other.end;
        });
    };
    ground.paidRows().visitDays(
        dayOf(session->begin).number(), std::min(dayOf(*session->end), ground.lastDay()).number(),
        [&](std::int32_t, std::span<const std::uint32_t> rows) {
            for (const std::uint32_t row : rows) {
                if (!belongs(row))
                    continue;
                if (question.indicator == QLatin1String("session_gmv")
                    || question.indicator == QLatin1String("session_share"))
                    found.rows.push_back({row, orders.amount[row]});
                else if (question.indicator == QLatin1String("session_refund"))
                    found.rows.push_back({row, ground.marks().refund[row]});
                else if (filter->product ? isFirstOfProduct(orders, row, true) : orders.firstLine[row] != 0)
                    found.rows.push_back({row, 1});
            }
        });
    if (question.indicator == QLatin1String("session_refund"))
        std::erase_if(found.rows, [](const RowShare &row) { return row.share == 0; });
    return found;
}

} // namespace

Result<PageRows> sessionRows(const RowsQuestion &question, const Evaluator &evaluator)
{
    auto part = ordersOf(question, evaluator);
    if (!part || question.indicator != QLatin1String("session_share"))
        return part;
    RowsQuestion all = question;
    all.product.clear();
    auto whole = ordersOf(all, evaluator);
    if (!whole)
        return whole.error();
    part->unit = whole->unit = Unit::Fen;
    return quotientRows(question, *std::move(part), *std::move(whole), 0);
}

Result<std::size_t> sessionRow(const RowsQuestion &question, const StoreColumns &columns)
{
    const auto session = sessionOf(question, columns);
    if (!session)
        return session.error();
    return session->row;
}

} // namespace shopglass
