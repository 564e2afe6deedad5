#include "models/reconcile/reconciledshop.h"

#include "models/base/parts.h"
#include "models/indicators/seendays.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <numeric>

namespace shopglass {

namespace {

/// Where parts of the orders begin that hold nearly the same number of lines, none of them cut; and the end.
std::vector<std::size_t> partsOfOrders(const std::vector<qint64> &ids)
{
    const std::size_t parts = partsOf(ids.size());
    std::vector<std::size_t> begins;
    for (std::size_t part = 0; part < parts; ++part) {
        std::size_t begin = ids.size() / parts * part;
        while (begin > 0 && begin < ids.size() && ids[begin] == ids[begin - 1])
            ++begin;
        begins.push_back(begin);
    }
    begins.push_back(ids.size());
    return begins;
}

} // namespace

ReconciledShop::ReconciledShop(const AnalysisContext &context, std::span<const Field> fields)
    : m_ledger(context, fields)
{
    const std::vector<std::size_t> begins = partsOfOrders(context.columns->orders.orderId);
    const std::size_t parts = begins.size() - 1;
    std::vector<DaySums> days(parts);
    std::vector<std::vector<IssuePlace>> places(parts);
    inParts(parts, [&](std::size_t part) {
        OrderWalk(m_ledger).takeOrders(begins[part], begins[part + 1], days[part], places[part]);
    });
    for (std::size_t part = 0; part < parts; ++part) {
        m_days.add(days[part]);
        std::ranges::copy(places[part], std::back_inserter(m_places));
    }
    OrderWalk(m_ledger).takeStrays(m_days, m_places);
}

std::shared_ptr<const ReconciledShop> ReconciledShop::of(const AnalysisContext &context,
                                                         const Groundwork &ground)
{
    using Shared = std::shared_ptr<const ReconciledShop>;
    const auto make
        = [&]() -> Shared { return std::make_shared<const ReconciledShop>(context, ground.fields()); };
    const auto &kept = ground.of<Shared>(make);
    return kept->sees(context) ? kept : make();
}

bool ReconciledShop::sees(const AnalysisContext &context) const
{
    return m_ledger.lastDay == lastCoveredDay(context) && m_ledger.context.asOf == context.asOf;
}

void ReconciledShop::fillIn(ReconciliationView &view) const
{
    const ReconciledDay sum = m_days.in(view.window);
    view.waterfall = sum.waterfall;
    view.orders = sum.orders;
    view.settled = sum.settled;
    view.notDue = sum.notDue;
    view.nothingDue = sum.nothingDue;
    view.notCovered = sum.notCovered;
    view.unknownNotCovered = sum.unknownNotCovered;
    for (IssueTotal &total : view.issues) {
        const IssueSum &issue = sum.issues[std::size_t(total.rule.issue)];
        total.orders = issue.orders;
        total.difference = issue.difference;
        view.rowCount += issue.orders;
    }
    addRows(view);
}

/// Only those orders that are shown are read, in their own order, each to the place that its amount gives it.
void ReconciledShop::addRows(ReconciliationView &view) const
{
    std::vector<IssuePlace> shown;
    std::ranges::copy_if(m_places, std::back_inserter(shown), [&view](const IssuePlace &place) {
        return view.window.contains(Day::fromNumber(place.day));
    });
    // Equal amounts stay in the order of their numbers.
    std::ranges::stable_sort(shown, std::greater(),
                             [](const IssuePlace &place) { return std::abs(place.difference); });
    shown.resize(std::min(shown.size(), ReconciliationView::MostRows));
    std::vector<std::size_t> order(shown.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {},
                      [&shown](std::size_t i) { return std::pair(shown[i].stray, shown[i].index); });
    view.rows.resize(shown.size());
    OrderWalk walk(m_ledger);
    for (const std::size_t i : order)
        view.rows[i] = walk.rowAt(shown[i]);
}

} // namespace shopglass
