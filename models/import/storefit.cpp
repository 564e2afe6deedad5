#include "models/import/storefit.h"

#include "models/import/celltext.h"
#include "models/import/refusals.h"
#include "models/import/rowshape.h"

#include <algorithm>
#include <array>

namespace shopglass {
namespace {

constexpr qint64 Tenth = 10; // fewer than one in ten in common does not fit
constexpr std::size_t MostOrders = 2'000; // enough to tell; memory stays small
constexpr std::size_t FewestOrders = 20;
constexpr qint64 FewestDays = 3;

/// Calls `take` with the attributes of every fact of a kind; progress can cancel in between.
Result<void> eachFact(const StoreReader &reader, StoreId store, const QString &kindId,
                      const QStringList &attributes, const ProgressSink &progress,
                      const std::function<bool(std::span<const StoredValue>)> &take)
{
    constexpr qint64 BlocksPerReport = 64;
    qint64 blocks = 0;
    bool stopped = false;
    std::vector<StoredValue> values(std::size_t(attributes.size()));
    const auto visit = [&](const FactBlock &block) {
        stopped = ++blocks % BlocksPerReport == 0 && !progress({});
        for (std::size_t row = 0; !stopped && row < block.rows; ++row) {
            for (std::size_t i = 0; i < values.size(); ++i) {
                const qint64 value = block.columns[i][row];
                values[i] = value == AbsentValue ? StoredValue() : StoredValue(value);
            }
            if (!take(values))
                return false;
        }
        return !stopped;
    };
    if (auto read = reader.readBlocks(store, kindId, attributes, visit); !read)
        return read;
    if (stopped)
        return Error{{}, QStringLiteral("Cancelled"), ErrorKind::Cancelled};
    return {};
}

bool tellsOwnAccounts(const ExportKind &kind)
{
    static const QStringList kinds = {QStringLiteral("live_sessions"), QStringLiteral("videos")};
    return kinds.contains(kind.id);
}

bool tellsSales(const ExportKind &kind)
{
    static const QStringList kinds = {QStringLiteral("traffic"), QStringLiteral("traffic_composition"),
                                      QStringLiteral("traffic_accounts")};
    return kinds.contains(kind.id);
}

bool tellsOrders(const ExportKind &kind)
{
    return kind.id == QLatin1String("settlement");
}

bool isFilled(const SheetPlan &plan, int attribute)
{
    return attribute >= 0 && plan.attributes[std::size_t(attribute)].source != AttributePlan::Source::None;
}

QString cellText(std::span<const RawCell> cells, int column)
{
    const RawCell &cell = cellAt(cells, column);
    const std::string_view text = unwrapped(cell.text);
    return isBlankCell(cell) ? QString() : QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

StoreFit::Attributes StoreFit::attributesOf(const ExportKind &kind)
{
    const auto at = [&kind](QLatin1String id) { return kind.indexOf(id).value_or(-1); };
    Attributes found;
    found.product = at(QLatin1String("product_id"));
    if (tellsOwnAccounts(kind))
        found.account = at(QLatin1String("account"));
    if (tellsSales(kind)) {
        found.day = at(QLatin1String("day"));
        found.gmv = at(QLatin1String("gmv"));
        found.split = at(QLatin1String("split"));
    }
    if (tellsOrders(kind)) {
        found.order = at(QLatin1String("order_id"));
        found.created = at(QLatin1String("created_at"));
    }
    return found;
}

Result<void> StoreFit::prepare(const Workspace &workspace, StoreId store, const std::vector<SheetPlan> &plans,
                               const ProgressSink &progress)
{
    const StoreReader reader(workspace);
    const auto any = [&plans](int Attributes::*attribute) {
        return std::any_of(plans.begin(), plans.end(), [attribute](const SheetPlan &plan) {
            return isFilled(plan, attributesOf(*plan.kind).*attribute);
        });
    };
    m_smallSide = std::any_of(plans.begin(), plans.end(), [](const SheetPlan &plan) {
        return plan.kind->id != QLatin1String("orders") && plan.kind->id != QLatin1String("aftersales");
    });
    if (any(&Attributes::product))
        m_knownProducts = std::make_unique<KnownProducts>(workspace, store, progress);
    if (any(&Attributes::account)) {
        if (auto loaded = loadAccounts(reader, store, progress); !loaded)
            return loaded;
    }
    if (any(&Attributes::gmv)) {
        if (auto loaded = loadSales(reader, store); !loaded)
            return loaded;
    }
    if (any(&Attributes::order)) {
        auto days = reader.coverage(store, QStringLiteral("orders"));
        if (!days)
            return days.error();
        m_orderDays = std::move(*days);
    }
    auto names = knownStoreNames(workspace, store);
    if (!names)
        return names.error();
    m_knownNames = std::move(*names);
    return {};
}

Result<void> StoreFit::loadAccounts(const StoreReader &reader, StoreId store, const ProgressSink &progress)
{
    std::unordered_set<qint64> stored;
    const auto collect = [&stored](std::span<const StoredValue> values) {
        if (values.front().value_or(0) > 0)
            stored.insert(*values.front());
        return true;
    };
    const auto load = [&](const char *kind, std::set<std::string> &accounts) -> Result<void> {
        stored.clear();
        if (auto read = eachFact(reader, store, QString::fromLatin1(kind), {QStringLiteral("account")},
                                 progress, collect);
            !read)
            return read;
        for (const qint64 id : stored)
            accounts.insert(reader.text(id).toStdString());
        return {};
    };
    for (const char *kind : {"live_sessions", "videos"}) {
        if (auto loaded = load(kind, m_knownAccounts); !loaded)
            return loaded;
    }
    return load("orders", m_sellingAccounts);
}

Result<void> StoreFit::loadSales(const StoreReader &reader, StoreId store)
{
    const auto cells = reader.rollup(store);
    if (!cells)
        return cells.error();
    for (const StoreReader::RollupCell &cell : *cells) {
        if (cell.paidGmv > 0)
            m_knownSales[cell.day.number()] += cell.paidGmv;
    }
    return {};
}

void StoreFit::note(const SheetPlan &plan, const TypedRow &row, std::span<const RawCell> cells)
{
    if (m_plan != &plan) {
        m_plan = &plan;
        m_at = attributesOf(*plan.kind);
    }
    const Attributes &at = m_at;
    if (at.product >= 0)
        m_products.take(row.values[std::size_t(at.product)]);
    if (at.account >= 0) {
        const TypedValue &account = row.values[std::size_t(at.account)];
        if (account.kind == TypedValue::Kind::Text)
            m_accounts.insert(std::string(account.text));
    }
    if (at.gmv >= 0)
        noteSales(at, row);
    if (at.order >= 0)
        noteOrder(at, row);
    if (plan.storeIdColumn >= 0)
        StoreNames::add(m_names.ids, cellText(cells, plan.storeIdColumn));
    if (plan.storeNameColumn >= 0)
        StoreNames::add(m_names.names, cellText(cells, plan.storeNameColumn));
}

void StoreFit::noteSales(const Attributes &at, const TypedRow &row)
{
    const TypedValue &day = row.values[std::size_t(at.day)];
    const TypedValue &gmv = row.values[std::size_t(at.gmv)];
    if (day.kind != TypedValue::Kind::Number || gmv.kind != TypedValue::Kind::Number)
        return;
    if (at.split >= 0) {
        const qint64 split = row.values[std::size_t(at.split)].number;
        if (m_split.value_or(split) != split)
            return;
        m_split = split;
    }
    m_sales[day.number] += gmv.number;
}

void StoreFit::noteOrder(const Attributes &at, const TypedRow &row)
{
    const TypedValue &order = row.values[std::size_t(at.order)];
    const TypedValue &created = row.values[std::size_t(at.created)];
    if (m_orders.size() >= MostOrders || order.kind != TypedValue::Kind::Number
        || created.kind != TypedValue::Kind::Number)
        return;
    // Orders of days that were never imported cannot be known.
    const Day day = dayOf(created.number);
    const bool covered = std::any_of(m_orderDays.begin(), m_orderDays.end(), [day](const DayRange &range) {
        return range.from <= day && day <= range.to;
    });
    if (covered)
        m_orders.insert(order.number);
}

Result<QStringList> StoreFit::warnings(const Workspace &workspace, StoreId store,
                                       const ProgressSink &progress) const
{
    QStringList sentences;
    if (m_knownProducts) {
        const auto odd = productWarning(*m_knownProducts, progress);
        if (!odd)
            return odd;
        sentences += *odd;
    }
    sentences += accountWarning() + salesWarning();
    const auto orders = orderWarning(StoreReader(workspace), store, progress);
    if (!orders)
        return orders.error();
    sentences += *orders;
    const auto compare = [&sentences](const QStringList &said, const QStringList &known) {
        const bool common = std::any_of(said.cbegin(), said.cend(),
                                        [&known](const QString &text) { return known.contains(text); });
        if (said.size() > 1)
            sentences.append(severalStores(said));
        else if (!said.isEmpty() && !known.isEmpty() && !common)
            sentences.append(otherStoreName(said.first(), known));
    };
    compare(m_names.ids, m_knownNames.ids);
    // A shop may be renamed; with the same number it is the same shop.
    if (m_names.ids.isEmpty() || m_knownNames.ids.isEmpty())
        compare(m_names.names, m_knownNames.names);
    return sentences;
}

Result<QStringList> StoreFit::productWarning(const KnownProducts &store, const ProgressSink &progress) const
{
    const qint64 count = m_products.count();
    const auto common = store.commonWith(m_products, (count + Tenth - 1) / Tenth, progress);
    if (!common)
        return common.error();
    if (common->known == 0 || count == 0)
        return QStringList();
    const qint64 compared = m_smallSide ? std::min(count, common->known) : count;
    return common->shared * Tenth < compared ? QStringList(productsDoNotFit(common->shared, count))
                                             : QStringList();
}

QStringList StoreFit::accountWarning() const
{
    const auto isKnown = [this](const std::string &account) {
        return m_knownAccounts.contains(account) || m_sellingAccounts.contains(account);
    };
    const auto known = std::count_if(m_accounts.begin(), m_accounts.end(), isKnown);
    if (m_knownAccounts.empty() || m_accounts.empty() || known * Tenth >= std::ssize(m_accounts))
        return {};
    return {accountsDoNotFit(qint64(m_accounts.size()), QString::fromStdString(*m_accounts.begin()),
                             QString::fromStdString(*m_knownAccounts.begin()))};
}

QStringList StoreFit::salesWarning() const
{
    qint64 shared = 0;
    qint64 far = 0;
    for (const auto &[day, gmv] : m_sales) {
        const auto known = m_knownSales.find(day);
        if (known == m_knownSales.end())
            continue;
        ++shared;
        far += gmv > 2 * known->second || 2 * gmv < known->second ? 1 : 0;
    }
    return shared >= FewestDays && 2 * far > shared ? QStringList(salesDoNotFit(far, shared)) : QStringList();
}

Result<QStringList> StoreFit::orderWarning(const StoreReader &reader, StoreId store,
                                           const ProgressSink &progress) const
{
    if (m_orders.size() < FewestOrders)
        return QStringList();
    const auto enough = (m_orders.size() + Tenth - 1) / Tenth;
    std::size_t known = 0;
    const auto count = [&](std::span<const StoredValue> values) {
        known += values.front() && m_orders.contains(*values.front()) ? 1 : 0;
        return known < enough;
    };
    if (auto read
        = eachFact(reader, store, QStringLiteral("orders"), {QStringLiteral("order_id")}, progress, count);
        !read)
        return read.error();
    return known < enough ? QStringList(ordersDoNotFit(qint64(known), qint64(m_orders.size())))
                          : QStringList();
}

} // namespace shopglass
