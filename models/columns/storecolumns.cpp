#include "models/columns/storecolumns.h"

#include "models/columns/columnloader.h"

#include <algorithm>

namespace shopglass {

const std::vector<DayRange> &StoreColumns::coverageOf(const QString &kindId) const
{
    static const std::vector<DayRange> none;
    for (const auto &[kind, ranges] : coverage) {
        if (kind == kindId)
            return ranges;
    }
    return none;
}

QString StoreColumns::orderText(qint64 orderId) const
{
    if (orderId >= 0)
        return QString::number(orderId);
    const auto found = std::ranges::lower_bound(orderNames, orderId, {}, &std::pair<qint64, QString>::first);
    return found == orderNames.end() || found->first != orderId ? QString() : found->second;
}

const FigureTable *StoreColumns::figuresOf(const QString &kindId) const
{
    const auto found = std::ranges::find(figures, kindId, &FigureTable::kind);
    return found == figures.end() ? nullptr : &*found;
}

int StoreColumns::coveredDays(const QString &kindId, Period period) const
{
    int days = 0;
    for (const DayRange &range : coverageOf(kindId)) {
        const Day from = std::max(range.from, period.from);
        const Day to = std::min(range.to, period.to);
        if (from <= to)
            days += Period{from, to}.days();
    }
    return days;
}

Result<std::shared_ptr<const StoreColumns>> loadColumns(const Workspace &workspace, const Store &store,
                                                        const std::function<bool()> &stop)
{
    const StoreReader reader(workspace);
    const auto moment = reader.snapshot();
    if (!moment)
        return moment.error();
    auto columns = std::make_shared<StoreColumns>();
    columns->store = store;
    const auto version = reader.factsVersion(store.id);
    if (!version)
        return version.error();
    columns->factsVersion = *version;
    ColumnLoader loader(workspace, *columns, stop);
    const auto loaded = loader.load();
    if (!loaded)
        return loaded.error();
    return std::shared_ptr<const StoreColumns>(std::move(columns));
}

} // namespace shopglass
