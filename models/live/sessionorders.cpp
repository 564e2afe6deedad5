#include "models/live/sessionorders.h"

#include "models/indicators/covereddays.h"
#include "models/indicators/groundwork.h"
#include "models/indicators/missingcolumns.h"
#include "models/indicators/seendays.h"
#include "models/rulebook/tradingrules.h"

#include <algorithm>
#include <map>

namespace shopglass {

namespace {

constexpr std::size_t MostProducts = 10;

/// The sessions of one account, by their begin.
using AccountSessions = std::vector<SessionReview *>;

/// By account as number of StoreColumns::agents, the sessions that orders may belong to.
class Schedule final
{
public:
    Schedule(std::span<SessionReview> sessions, const StoreColumns &columns)
    {
        std::map<QString, AccountSessions> byAccount;
        for (SessionReview &session : sessions) {
            if (session.endedAt && !session.account.isEmpty())
                byAccount[session.account].push_back(&session);
        }
        for (auto &[account, list] : byAccount) {
            std::ranges::sort(list, {}, &SessionReview::startedAt);
            m_lists.push_back(std::move(list));
        }
        m_ofAgent.assign(columns.agents.size(), -1);
        for (std::size_t agent = 0; agent < columns.agents.size(); ++agent) {
            const auto found = byAccount.find(columns.agents[agent].account.trimmed());
            if (found != byAccount.end())
                m_ofAgent[agent] = int(std::distance(byAccount.begin(), found));
        }
    }

    /// The session that went on; of several the one that began last.
    [[nodiscard]] SessionReview *find(std::uint32_t agent, BeijingSeconds paidAt) const
    {
        if (agent >= m_ofAgent.size() || m_ofAgent[agent] < 0)
            return nullptr;
        const AccountSessions &list = m_lists[std::size_t(m_ofAgent[agent])];
        auto after = std::ranges::upper_bound(list, paidAt, {}, &SessionReview::startedAt);
        while (after != list.begin()) {
            SessionReview *session = *--after;
            if (paidAt < *session->endedAt)
                return session;
            // A session that neither overlaps this one nor lasts longer cannot be it.
            if (session->overlaps.isEmpty())
                return nullptr;
        }
        return nullptr;
    }

private:
    std::vector<AccountSessions> m_lists;
    std::vector<int> m_ofAgent; ///< −1 = none
};

std::vector<bool> liveSources(const AnalysisContext &context)
{
    const QStringList &carriers = context.rulebook->trading().live.carriers;
    std::vector<bool> live;
    for (const SalesSource &source : context.columns->sources)
        live.push_back(carriers.contains(source.carrier));
    return live;
}

using ProductSums = std::map<std::pair<SessionReview *, std::uint32_t>, SessionProduct>;

void addRow(SessionReview &session, std::size_t row, const Evaluator &evaluator, ProductSums &products)
{
    const OrderColumns &orders = evaluator.context().columns->orders;
    const OrderMarks &marks = evaluator.groundwork().marks();
    const bool first = orders.firstLine[row] != 0;
    const qint64 refund = marks.refund[row];
    session.orders.orders += first ? 1 : 0;
    session.orders.gmv += orders.amount[row];
    session.orders.refund = session.orders.refund.value_or(0) + refund;
    session.orders.refundedOrders
        = session.orders.refundedOrders.value_or(0) + (first && marks.refunded[row] ? 1 : 0);
    SessionProduct &product = products[{&session, orders.product[row]}];
    product.orders += isFirstOfProduct(orders, row, true) ? 1 : 0;
    product.gmv += orders.amount[row];
    product.refund = product.refund.value_or(0) + refund;
}

void takeProducts(const ProductSums &products, const StoreColumns &columns)
{
    for (const auto &[key, sums] : products) {
        SessionProduct product = sums;
        product.id = columns.products[key.second].id;
        product.name = columns.products[key.second].name;
        key.first->orders.products.push_back(std::move(product));
    }
}

SessionOrderState stateOf(const SessionReview &session, const StoreColumns &columns, bool named,
                          const std::vector<QString> &accounts)
{
    if (!session.endedAt)
        return SessionOrderState::NoEnd;
    const Period days{dayOf(session.startedAt), dayOf(*session.endedAt)};
    if (columns.coveredDays(QStringLiteral("orders"), days) < days.days())
        return SessionOrderState::NotCovered;
    const auto lack = [&](const char *column) {
        return !clippedTo(daysWithoutColumn(columns, QString::fromLatin1(column)), days).empty();
    };
    if (lack("orders.carrier"))
        return SessionOrderState::NoCarrier;
    if (session.account.isEmpty() || !named || lack("orders.account"))
        return SessionOrderState::NoAccount;
    return std::ranges::binary_search(accounts, session.account) ? SessionOrderState::Attributed
                                                                 : SessionOrderState::OtherAccounts;
}

/// What nobody knows is none: no file tells refunds, or the live file counts orders and none of them was
/// found.
void setRefunds(SessionReview &session, const AnalysisContext &context)
{
    SessionOrders &orders = session.orders;
    if (orders.state != SessionOrderState::Attributed)
        return;
    orders.refundDays = refundDaysIn(
        context, {dayOf(session.startedAt), dayOf(session.endedAt.value_or(session.startedAt))});
    const bool noneFound = orders.orders == 0 && session.paidOrders.value_or(0) > 0;
    if (!orders.refundDays.any() || noneFound) {
        orders.refund.reset();
        orders.refundedOrders.reset();
        for (SessionProduct &product : orders.products)
            product.refund.reset();
        return;
    }
    orders.refund = orders.refund.value_or(0);
    orders.refundedOrders = orders.refundedOrders.value_or(0);
}

void setStates(std::span<SessionReview> sessions, const AnalysisContext &context)
{
    const StoreColumns &columns = *context.columns;
    std::vector<QString> accounts;
    for (const SaleAgents &agent : columns.agents)
        accounts.push_back(agent.account.trimmed());
    std::ranges::sort(accounts);
    const bool named = ordersNameAccounts(columns);
    for (SessionReview &session : sessions) {
        const SessionOrderState state = stateOf(session, columns, named, accounts);
        if (state != SessionOrderState::Attributed)
            session.orders = {};
        session.orders.state = state;
        setRefunds(session, context);
    }
}

void sortProducts(SessionOrders &orders)
{
    std::ranges::stable_sort(orders.products, std::greater(), &SessionProduct::gmv);
    orders.productCount = orders.products.size();
    orders.products.resize(std::min(orders.products.size(), MostProducts));
}

} // namespace

bool ordersNameAccounts(const StoreColumns &columns)
{
    return std::ranges::any_of(columns.agents,
                               [](const SaleAgents &agent) { return !agent.account.isEmpty(); });
}

void attributeOrders(std::span<SessionReview> sessions, const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    const StoreColumns &columns = *context.columns;
    const Schedule schedule(sessions, columns);
    const std::vector<bool> live = liveSources(context);
    std::optional<Period> days;
    for (const SessionReview &session : sessions) {
        if (!session.endedAt)
            continue;
        const Period own{dayOf(session.startedAt), dayOf(*session.endedAt)};
        days = days ? Period{std::min(days->from, own.from), std::max(days->to, own.to)} : own;
    }
    if (days && columns.orders.agent.size() == columns.orders.size()) {
        ProductSums products;
        const OrderColumns &orders = columns.orders;
        const auto takeDay = [&](std::int32_t, std::span<const std::uint32_t> rows) {
            for (const std::uint32_t row : rows) {
                if (!live[orders.source[row]])
                    continue;
                if (SessionReview *session = schedule.find(orders.agent[row], orders.paidAt[row]))
                    addRow(*session, row, evaluator, products);
            }
        };
        evaluator.groundwork().paidRows().visitDays(days->from.number(), countedTo(context, *days).number(),
                                                    takeDay);
        takeProducts(products, columns);
    }
    setStates(sessions, context);
    for (SessionReview &session : sessions)
        sortProducts(session.orders);
}

} // namespace shopglass
