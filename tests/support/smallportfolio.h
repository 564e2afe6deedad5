// A portfolio of two stores made by hand: what the Audit page is tested with.
//
// 'Tea house' sells 1,320.00 (+20 %) and has many refunds; 'Cup house' has no order data. At first the
// pick-up rate of both is still to come; the whole audit gives Tea house 85 % and a serious finding, Cup
// house a dash.

#pragma once

#include "models/audit/portfolio.h"
#include "tests/support/smallvalues.h"

namespace shopglass::testing {

inline PortfolioColumn smallColumn(const QString &id, const QString &en, Unit unit, AuditColumn::Scale scale,
                                   double watch, double bad)
{
    PortfolioColumn column;
    column.rule.indicator = id;
    column.rule.scale = scale;
    column.rule.watch = watch;
    column.rule.bad = bad;
    column.name = {QStringLiteral("指标：") + en, en};
    column.unit = unit;
    column.direction = watch > bad ? Direction::HigherIsBetter : Direction::LowerIsBetter;
    return column;
}

inline Finding smallFinding(const QString &id, FindingSeverity severity, const QString &en)
{
    Finding finding;
    finding.id = id;
    finding.severity = severity;
    finding.title = {QStringLiteral("发现：") + en, en};
    finding.sentence = {QStringLiteral("说明：") + en, en + QStringLiteral(", in a sentence.")};
    return finding;
}

inline CoverageLine smallCoverage(const QString &kind, const QString &en, int missing)
{
    return {kind, {en, en}, {en, en}, {}, missing};
}

inline StoreAudit smallFirstAudit(const QString &store)
{
    StoreAudit audit;
    audit.store = store;
    if (store == QLatin1String("Tea house")) {
        audit.state = DataState::Current;
        audit.asOf = viewDay(u"2026-06-30");
        audit.dataAgeDays = 1;
        audit.values = {viewValue(QStringLiteral("paid_gmv"), 132'000, Unit::Fen),
                        viewValue(QStringLiteral("order_refund_rate"), 0.18, Unit::Ratio), std::nullopt};
        audit.coverage = {smallCoverage(QStringLiteral("orders"), QStringLiteral("Orders"), 0)};
        audit.findings = {smallFinding(QStringLiteral("high_refunds"), FindingSeverity::Watch,
                                       QStringLiteral("High refunds"))};
        return audit;
    }
    audit.values = {uncoveredValue(QStringLiteral("paid_gmv")),
                    uncoveredValue(QStringLiteral("order_refund_rate")), std::nullopt};
    audit.coverage = {smallCoverage(QStringLiteral("orders"), QStringLiteral("Orders"), 30)};
    audit.findings
        = {smallFinding(QStringLiteral("no_data"), FindingSeverity::Watch, QStringLiteral("No order data"))};
    return audit;
}

inline StoreAudit smallWholeAudit(const QString &store)
{
    StoreAudit audit = smallFirstAudit(store);
    audit.complete = true;
    if (store != QLatin1String("Tea house")) {
        audit.values.back() = uncoveredValue(QStringLiteral("pickup_within_48h_rate"));
        return audit;
    }
    audit.values.back() = viewValue(QStringLiteral("pickup_within_48h_rate"), 0.85, Unit::Ratio);
    audit.findings.insert(audit.findings.begin(),
                          smallFinding(QStringLiteral("slow_pickup"), FindingSeverity::Serious,
                                       QStringLiteral("Slow shipping")));
    return audit;
}

/// At first look, Cup house before Tea house.
inline PortfolioView smallPortfolio()
{
    PortfolioView view;
    view.period = {viewDay(u"2026-06-01"), viewDay(u"2026-06-30")};
    view.comparison = view.period.previous();
    view.coverageWindow = view.period;
    view.today = viewDay(u"2026-07-01");
    view.minimumStores = 5;
    view.coreKinds = {QStringLiteral("orders")};
    using Scale = AuditColumn::Scale;
    view.columns = {smallColumn(QStringLiteral("paid_gmv"), QStringLiteral("Paid GMV"), Unit::Fen,
                                Scale::Change, -0.2, -0.5),
                    smallColumn(QStringLiteral("order_refund_rate"), QStringLiteral("Refund rate"),
                                Unit::Ratio, Scale::Threshold, 0.15, 0.3),
                    smallColumn(QStringLiteral("pickup_within_48h_rate"), QStringLiteral("Pick-up"),
                                Unit::Ratio, Scale::Threshold, 0.97, 0.9)};
    view.stores
        = {smallFirstAudit(QStringLiteral("Cup house")), smallFirstAudit(QStringLiteral("Tea house"))};
    return view;
}

} // namespace shopglass::testing
