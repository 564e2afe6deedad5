#include "models/reconcile/reconciliationview.h"

#include "models/indicators/covereddays.h"
#include "models/indicators/seendays.h"
#include "models/reconcile/reconciledshop.h"

#include <algorithm>

namespace shopglass {

namespace {

const QString &billKind()
{
    static const QString kind = QStringLiteral("settlement");
    return kind;
}

const QString &orderKind()
{
    static const QString kind = QStringLiteral("orders");
    return kind;
}

Period windowOf(const AnalysisContext &context)
{
    const Day from = context.period.to.plus(1 - context.rulebook->reconciliation().windowDays);
    return {std::min(context.period.from, from), context.period.to};
}

int coveredDays(const AnalysisContext &context, const QString &kindId, Period window)
{
    const Day last = std::min(window.to, lastCoveredDay(context));
    return last < window.from ? 0 : context.columns->coveredDays(kindId, {window.from, last});
}

} // namespace

const IssueTotal &ReconciliationView::total(SettlementIssue issue) const
{
    const auto found = std::ranges::find_if(
        issues, [issue](const IssueTotal &candidate) { return candidate.rule.issue == issue; });
    Q_ASSERT(found != issues.end());
    return *found;
}

ReconciliationView buildReconciliationView(const Evaluator &evaluator)
{
    const AnalysisContext &context = evaluator.context();
    ReconciliationView view;
    view.store = context.columns->store.name;
    view.period = context.period;
    view.window = windowOf(context);
    const auto &rules = context.rulebook->reconciliation().issues;
    for (std::size_t i = 0; i < view.issues.size(); ++i)
        view.issues[i].rule = rules[i];
    view.orderDays = coveredDays(context, orderKind(), view.window);
    view.billDays = coveredDays(context, billKind(), view.window);
    view.aftersaleDays = coveredDays(context, QStringLiteral("aftersales"), view.window);
    view.hasOrders = view.orderDays > 0;
    view.hasBills = view.billDays > 0;
    view.covered = view.hasOrders && view.hasBills;
    if (view.covered)
        ReconciledShop::of(context, evaluator.groundwork())->fillIn(view);
    return view;
}

} // namespace shopglass
