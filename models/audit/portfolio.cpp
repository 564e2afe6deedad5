#include "models/audit/portfolio.h"

#include "models/base/median.h"

#include <QCollator>

#include <algorithm>
#include <array>

namespace shopglass {

namespace {

void takeMedians(PortfolioView &view)
{
    for (std::size_t column = 0; column < view.columns.size(); ++column) {
        std::vector<double> values;
        for (const StoreAudit &store : view.stores) {
            const auto &value = store.values[column];
            if (value && value->hasValue())
                values.push_back(value->value);
        }
        if (int(values.size()) >= view.minimumStores)
            view.columns[column].median = medianOf(std::move(values));
    }
}

PortfolioColumn columnOf(const AuditColumn &rule, const AuditFrame &frame)
{
    PortfolioColumn column;
    column.rule = rule;
    if (const Indicator *indicator = frame.catalogue->find(rule.indicator)) {
        column.name = indicator->name;
        column.unit = indicator->unit;
        column.direction = indicator->direction;
        return column;
    }
    // The one column that is no indicator: the official store score.
    column.unit = Unit::Score;
    column.direction = Direction::HigherIsBetter;
    for (const ScoreRule &score : frame.rulebook->scores()) {
        if (score.current && score.score == rule.indicator)
            column.name = score.name;
    }
    return column;
}

/// 0 serious … 3 nothing found, then minus the number of serious and of watched findings.
std::array<int, 3> needOf(const StoreAudit &store)
{
    const auto count = [&store](FindingSeverity severity) {
        return int(std::ranges::count(store.findings, severity, &Finding::severity));
    };
    const int gravest = store.worst() ? int(store.worst()->severity) : int(FindingSeverity::Minor) + 1;
    return {gravest, -count(FindingSeverity::Serious), -count(FindingSeverity::Watch)};
}

/// The number that a column's thresholds are held against.
std::optional<double> judged(const PortfolioColumn &column, const IndicatorValue &value)
{
    switch (column.rule.scale) {
    case AuditColumn::Scale::None:
        break;
    case AuditColumn::Scale::Threshold:
        return value.value;
    case AuditColumn::Scale::Change:
        return value.change;
    case AuditColumn::Scale::Median:
        if (column.median && *column.median > 0.0)
            return value.value / *column.median;
        break;
    }
    return {};
}

} // namespace

std::size_t PortfolioView::completeStores() const
{
    return std::size_t(std::ranges::count(stores, true, &StoreAudit::complete));
}

PortfolioView buildPortfolio(const AuditFrame &frame, std::vector<StoreAudit> stores)
{
    PortfolioView view;
    view.period = frame.period;
    view.comparedWith = frame.comparison;
    view.comparison = frame.comparisonPeriod();
    view.coverageWindow = frame.coverageWindow();
    view.today = frame.today;
    view.minimumStores = frame.rulebook->audit().minimumStores;
    view.coreKinds = frame.rulebook->audit().coreKinds;
    for (const AuditColumn &rule : frame.columns())
        view.columns.push_back(columnOf(rule, frame));
    sortByNeed(stores);
    view.stores = std::move(stores);
    takeMedians(view);
    return view;
}

void replaceStore(PortfolioView &view, StoreAudit audit)
{
    const auto place = std::ranges::find(view.stores, audit.store, &StoreAudit::store);
    if (place == view.stores.end())
        return;
    *place = std::move(audit);
    takeMedians(view);
}

void sortByNeed(std::vector<StoreAudit> &stores)
{
    QCollator collator(QLocale(QLocale::Chinese));
    collator.setNumericMode(true);
    std::ranges::stable_sort(stores, [&collator](const StoreAudit &a, const StoreAudit &b) {
        const auto needA = needOf(a);
        const auto needB = needOf(b);
        return needA != needB ? needA < needB : collator.compare(a.store, b.store) < 0;
    });
}

AuditMark markOf(const PortfolioColumn &column, const std::optional<IndicatorValue> &value)
{
    if (!value || !value->hasValue())
        return AuditMark::None;
    const auto number = judged(column, *value);
    if (!number)
        return AuditMark::None;
    const AuditColumn &rule = column.rule;
    const bool higherIsBetter = rule.watch > rule.bad;
    const auto worseThan = [&](double limit) { return higherIsBetter ? *number < limit : *number > limit; };
    if (worseThan(rule.bad))
        return AuditMark::Bad;
    if (worseThan(rule.watch))
        return AuditMark::Watch;
    return rule.good && !worseThan(*rule.good) ? AuditMark::Good : AuditMark::None;
}

} // namespace shopglass
