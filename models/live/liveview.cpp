#include "models/live/liveview.h"

#include "models/indicators/contentfigures.h"
#include "models/indicators/seendays.h"
#include "models/indicators/sessionid.h"
#include "models/live/livemedians.h"
#include "models/live/sessionorders.h"
#include "models/rulebook/tradingrules.h"

#include <algorithm>
#include <array>
#include <map>

namespace shopglass {

namespace {

void readFigures(SessionReview &session, const FigureTable &table, std::size_t row)
{
    const std::pair<const char *, std::optional<qint64> *> figures[] = {
        {"live_seconds", &session.seconds},
        {"views", &session.views},
        {"viewers", &session.viewers},
        {"peak_online", &session.peakOnline},
        {"average_online", &session.averageOnline},
        {"average_watch_seconds", &session.watchSeconds},
        {"product_exposures", &session.exposures},
        {"product_clicks", &session.clicks},
        {"created_orders", &session.createdOrders},
        {"paid_orders", &session.paidOrders},
        {"paid_buyers", &session.buyers},
        {"refund_amount", &session.refundAmount},
    };
    for (const auto &[column, target] : figures) {
        const FigureColumn *found = table.figure(QString::fromLatin1(column));
        *target = found ? found->value(row) : std::nullopt;
    }
}

/// Without its comparison.
SessionReview sessionOf(const FigureTable &table, std::size_t row, const Catalogue &catalogue)
{
    const auto text = [&](const char *column) {
        const TextColumn *found = table.text(QString::fromLatin1(column));
        return found ? found->at(row).trimmed() : QString();
    };
    const auto number = [&](const char *column) {
        const FigureColumn *found = table.figure(QString::fromLatin1(column));
        return found ? found->value(row) : std::nullopt;
    };
    SessionReview session;
    session.startedAt = number("started_at").value_or(0);
    session.account = text("account");
    session.host = text("host");
    session.title = text("title");
    session.id = sessionId(session.startedAt, session.account);
    readFigures(session, table, row);
    session.endedAt = number("ended_at");
    if (!session.endedAt && session.seconds)
        session.endedAt = session.startedAt + *session.seconds;
    session.withoutSales = number("gmv") == 0 || (!number("gmv") && session.paidOrders == 0);
    const std::array one = {row};
    for (const ContentFigure &figure : liveFigures())
        session.values.push_back(contentValue(figure, table, one, catalogue));
    return session;
}

/// Sessions of one account that go on at the same time name each other.
void findOverlaps(std::vector<SessionReview> &sessions)
{
    std::vector<SessionReview *> order;
    for (SessionReview &session : sessions)
        order.push_back(&session);
    std::ranges::sort(order, [](const SessionReview *a, const SessionReview *b) {
        return std::tie(a->account, a->startedAt) < std::tie(b->account, b->startedAt);
    });
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (std::size_t j = i + 1; j < order.size() && order[j]->account == order[i]->account; ++j) {
            if (!order[i]->endedAt || order[j]->startedAt >= *order[i]->endedAt)
                break;
            order[i]->overlaps.append(order[j]->id);
            order[j]->overlaps.append(order[i]->id);
        }
    }
}

std::vector<SessionReview> sessionsOf(const FigureTable &table, const AnalysisContext &context)
{
    const int compareDays = context.rulebook->trading().live.compareDays;
    const std::int32_t from = context.period.from.plus(-compareDays).number();
    const std::int32_t to = countedTo(context, context.period).number();
    std::vector<SessionReview> sessions;
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table.day[row] >= from && table.day[row] <= to)
            sessions.push_back(sessionOf(table, row, *context.catalogue));
    }
    return sessions;
}

} // namespace

const IndicatorValue *SessionReview::value(QLatin1String indicator) const
{
    const auto found = std::ranges::find(values, indicator, &IndicatorValue::id);
    return found == values.end() ? nullptr : &*found;
}

const SessionReview *LiveView::find(const QString &id) const
{
    const auto found = std::ranges::find(sessions, id, &SessionReview::id);
    return found == sessions.end() ? nullptr : &*found;
}

LiveView buildLiveView(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const StoreColumns &columns = *context.columns;
    LiveView view;
    view.store = columns.store.name;
    view.period = context.period;
    view.asOf = context.asOf;
    view.covered = columns.coveredDays(QStringLiteral("live_sessions"), context.period) > 0;
    view.ordersNameAccounts = ordersNameAccounts(columns);
    const FigureTable *table = columns.figuresOf(QStringLiteral("live_sessions"));
    if (!table)
        return view;
    std::vector<SessionReview> all = sessionsOf(*table, context);
    findOverlaps(all);
    struct Account
    {
        std::vector<const SessionReview *> sessions;
        std::vector<BeijingSeconds> begins;
    };
    std::map<QString, Account> byAccount;
    for (const SessionReview &session : all)
        byAccount[session.account].sessions.push_back(&session);
    for (auto &[name, account] : byAccount) {
        std::ranges::sort(account.sessions, {}, &SessionReview::startedAt);
        for (const SessionReview *session : account.sessions)
            account.begins.push_back(session->startedAt);
    }
    for (const SessionReview &session : all) {
        if (!context.period.contains(dayOf(session.startedAt)))
            continue;
        view.sessions.push_back(session);
        const Account &account = byAccount[session.account];
        compareWithMedian(view.sessions.back(), account.sessions, account.begins,
                          context.rulebook->trading().live);
    }
    std::ranges::sort(view.sessions, [](const SessionReview &a, const SessionReview &b) {
        return a.startedAt != b.startedAt ? a.startedAt > b.startedAt : a.account < b.account;
    });
    attributeOrders(view.sessions, evaluator);
    return view;
}

} // namespace shopglass
