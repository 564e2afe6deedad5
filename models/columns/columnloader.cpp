#include "models/columns/columnloader.h"

#include "models/columns/blockrelay.h"
#include "models/columns/blockvalues.h"
#include "models/columns/figureloader.h"
#include "models/columns/paidrows.h"
#include "models/store/contestedscores.h"
#include "models/store/refundrule.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ColumnTexts)
};

/// The columns of after-sales, in the order that they are asked for.
enum AftersaleField : std::size_t {
    AftersaleOrder,
    AftersaleId,
    AftersaleStatus,
    AftersaleType,
    AftersaleAmount,
    AftersaleAppliedAt,
    AftersaleFinishedAt,
    AftersaleReason,
    AftersaleArbitration,
    AftersaleProduct,
    AftersaleApprovedAt,
    AftersaleReturnSignedAt
};

/// StoreColumns keeps the source in 16 bits.
constexpr std::size_t MostSources = 65'536;

Error tooManySourcesError()
{
    return {
        Texts::tr(
            "The orders name more than 65,536 different channels, carriers and account types, so the columns "
            "of an import must have been mixed up. Check the mapping of the order files, undo the import and "
            "repeat it."),
        {},
        ErrorKind::Refused};
}

QStringList names(std::initializer_list<const char *> ids)
{
    QStringList list;
    for (const char *id : ids)
        list.append(QString::fromLatin1(id));
    return list;
}

std::optional<qint64> ifThere(qint64 value)
{
    return value == AbsentValue ? std::nullopt : std::optional(value);
}

/// The first line of the order of which a row is given.
std::size_t beginOfOrder(const OrderColumns &orders, std::size_t row)
{
    while (row > 0 && orders.orderId[row - 1] == orders.orderId[row])
        --row;
    return row;
}

/// Of all lines of an order, one of whose rows is given.
void forgetRefunds(OrderColumns &orders, std::size_t row)
{
    for (std::size_t line = beginOfOrder(orders, row);
         line < orders.size() && orders.orderId[line] == orders.orderId[row]; ++line) {
        if (orders.refund[line] != 0)
            orders.refund[line] = 0;
    }
}

ArbitrationState arbitrationState(const Attribute &verdict, const QString &text)
{
    if (verdict.negativeTexts.contains(text))
        return NotArbitrated;
    if (verdict.liableTexts.contains(text))
        return ShopLiable;
    return verdict.clearedTexts.contains(text) ? ShopCleared : Arbitrated;
}

Error stoppedError()
{
    return {Texts::tr("Reading the store's figures was stopped."), {}, ErrorKind::Cancelled};
}

} // namespace

ColumnLoader::ColumnLoader(const Workspace &workspace, StoreColumns &columns, std::function<bool()> stop)
    : m_workspace(workspace)
    , m_reader(workspace)
    , m_columns(columns)
    , m_stop(std::move(stop))
    , m_places(columns)
{
}

Result<void> ColumnLoader::load()
{
    for (const auto step :
         {&ColumnLoader::loadOrders, &ColumnLoader::loadShipments, &ColumnLoader::loadAftersales,
          &ColumnLoader::loadScores, &ColumnLoader::loadContestedScores, &ColumnLoader::loadFigures,
          &ColumnLoader::loadBilledOrders, &ColumnLoader::loadCoverage, &ColumnLoader::nameDimensions}) {
        const auto done = (this->*step)();
        if (!done)
            return done;
        if (stopped())
            return stoppedError();
    }
    return {};
}

bool ColumnLoader::stopped() const
{
    return m_stop && m_stop();
}

Result<void> ColumnLoader::loadOrders()
{
    OrderSales sales(m_columns);
    BlockRelay relay([this, &sales](const FactBlock &block) {
        sales.take(block);
        m_places.take(block);
    });
    const auto read = m_reader.readBlocks(m_columns.store.id, QStringLiteral("orders"), orderAttributes(),
                                          [this, &relay](const FactBlock &block) {
                                              relay.hand(block);
                                              return !stopped();
                                          });
    relay.finish();
    if (!read)
        return read;
    if (stopped())
        return stoppedError();
    if (m_places.sources().size() > MostSources)
        return tooManySourcesError();
    sales.settle();
    m_unpriced = sales.unpriced();
    m_columns.paidRows = std::make_shared<const PaidRows>(m_columns.orders.paidDay);
    return {};
}

/// The line that stands for an order; both sides come in ascending order, so the cursor only moves on.
std::int32_t ColumnLoader::orderRow(qint64 orderId, std::int32_t &cursor) const
{
    const OrderColumns &orders = m_columns.orders;
    const auto end = static_cast<std::int32_t>(orders.size());
    while (cursor < end && orders.orderId[std::size_t(cursor)] < orderId)
        ++cursor;
    if (cursor == end || orders.orderId[std::size_t(cursor)] != orderId)
        return NoRow;
    std::int32_t row = cursor;
    while (!orders.firstLine[std::size_t(row)])
        ++row;
    return row;
}

Result<void> ColumnLoader::loadAftersales()
{
    const ExportKind &kind = ExportKinds::instance().kind(QStringLiteral("aftersales"));
    const Attribute &verdict
        = kind.attributes[std::size_t(kind.indexOf(QStringLiteral("arbitration")).value())];
    std::map<qint64, ArbitrationState> arbitrated; // by dictionary id: a handful of texts
    arbitrated.emplace(AbsentValue, NotArbitrated);
    std::int32_t cursor = 0;
    const auto read
        = m_reader.readBlocks(m_columns.store.id, kind.id,
                              names({"order_id", "aftersale_id", "aftersale_status", "aftersale_type",
                                     "refund_amount", "applied_at", "finished_at", "reason", "arbitration",
                                     "product_id", "approved_at", "return_signed_at"}),
                              [&](const FactBlock &block) {
                                  for (std::size_t row = 0; row < block.rows; ++row) {
                                      addAftersale(block, row, cursor);
                                      const qint64 says = block.columns[AftersaleArbitration][row];
                                      const auto [found, isNew] = arbitrated.try_emplace(says, NotArbitrated);
                                      if (isNew)
                                          found->second = arbitrationState(verdict, m_reader.text(says));
                                      m_columns.aftersales.arbitrated.push_back(found->second);
                                  }
                                  return !stopped();
                              });
    if (!read)
        return read;
    settleAftersaleRefunds();
    return {};
}

void ColumnLoader::addAftersale(const FactBlock &block, std::size_t row, std::int32_t &cursor)
{
    const auto cell = [&](AftersaleField field) { return block.columns[field][row]; };
    const auto number = [&](DenseIndex &index, AftersaleField field) {
        return cell(field) == AbsentValue ? 0 : index.of(cell(field));
    };
    AftersaleColumns &rows = m_columns.aftersales;
    rows.orderRow.push_back(orderRow(cell(AftersaleOrder), cursor));
    if (rows.orderRow.back() == NoRow)
        rows.strayOrders.emplace_back(std::uint32_t(rows.orderRow.size() - 1), cell(AftersaleOrder));
    rows.aftersaleId.push_back(cell(AftersaleId));
    rows.status.push_back(enumNumber(cell(AftersaleStatus)));
    rows.type.push_back(enumNumber(cell(AftersaleType)));
    rows.success.push_back(
        isRefund(ifThere(cell(AftersaleStatus)), ifThere(cell(AftersaleType)), ifThere(cell(AftersaleAmount)))
            ? 1
            : 0);
    rows.amount.push_back(orZero(cell(AftersaleAmount)));
    rows.appliedAt.push_back(cell(AftersaleAppliedAt));
    rows.finishedAt.push_back(cell(AftersaleFinishedAt));
    rows.reason.push_back(number(m_reasons, AftersaleReason));
    rows.product.push_back(number(m_places.products, AftersaleProduct));
    rows.approvedAt.push_back(cell(AftersaleApprovedAt));
    rows.returnSignedAt.push_back(cell(AftersaleReturnSignedAt));
}

/// An order with after-sales takes its refunds from them alone.
void ColumnLoader::settleAftersaleRefunds()
{
    const AftersaleColumns &returns = m_columns.aftersales;
    for (std::size_t begin = 0, end = 0; begin < returns.size(); begin = end) {
        end = begin + 1;
        while (end < returns.size() && returns.orderRow[end] == returns.orderRow[begin])
            ++end;
        if (returns.orderRow[begin] != NoRow)
            settleReturns(begin, end);
    }
}

/// The after-sales of one order.
void ColumnLoader::settleReturns(std::size_t begin, std::size_t end)
{
    OrderColumns &orders = m_columns.orders;
    AftersaleColumns &returns = m_columns.aftersales;
    const auto order = std::size_t(returns.orderRow[begin]);
    forgetRefunds(orders, order);
    orders.refunded[order] = 0;
    std::vector<std::size_t> granted;
    std::vector<GrantedRefund> refunds;
    for (std::size_t i = begin; i < end; ++i) {
        if (!returns.success[i])
            continue;
        granted.push_back(i);
        refunds.push_back({returns.amount[i], ifThere(returns.finishedAt[i])});
    }
    if (const auto paid = paidOf(order))
        capRefunds(refunds, *paid);
    for (std::size_t i = 0; i < granted.size(); ++i) {
        qint64 &amount = returns.amount[granted[i]];
        if (refunds[i].amount < amount)
            returns.stated.emplace_back(std::uint32_t(granted[i]), amount);
        amount = refunds[i].amount;
        orders.refund[order] += refunds[i].amount;
        orders.refunded[order] = 1;
    }
}

/// What was paid for an order, one of whose rows is given; nothing where no line was paid, or one does not
/// say how much.
std::optional<qint64> ColumnLoader::paidOf(std::size_t row) const
{
    const OrderColumns &orders = m_columns.orders;
    std::optional<qint64> paid;
    for (std::size_t line = beginOfOrder(orders, row);
         line < orders.size() && orders.orderId[line] == orders.orderId[row]; ++line) {
        if (std::ranges::binary_search(m_unpriced, line))
            return std::nullopt;
        if (orders.paidDay[line] != NoDay)
            paid = paid.value_or(0) + orders.amount[line];
    }
    return paid;
}

Result<void> ColumnLoader::loadShipments()
{
    enum : std::size_t { OfOrder, ShippedAt, PickedUpAt, SignedAt, TrackingNo };
    std::int32_t cursor = 0;
    return m_reader.readBlocks(
        m_columns.store.id, QStringLiteral("shipments"),
        names({"order_id", "shipped_at", "picked_up_at", "signed_at", "tracking_no"}),
        [&](const FactBlock &block) {
            ShipmentColumns &rows = m_columns.shipments;
            const auto column
                = [&](std::size_t field) { return std::span(block.columns[field]).first(block.rows); };
            for (const qint64 order : column(OfOrder)) {
                rows.orderRow.push_back(orderRow(order, cursor));
                if (rows.orderRow.back() == NoRow)
                    rows.strayOrders.emplace_back(std::uint32_t(rows.orderRow.size() - 1), order);
            }
            rows.shippedAt.append(column(ShippedAt));
            rows.pickedUpAt.append(column(PickedUpAt));
            rows.signedAt.append(column(SignedAt));
            rows.trackingNo.append(column(TrackingNo));
            return !stopped();
        });
}

Result<void> ColumnLoader::loadScores()
{
    enum : std::size_t { DayField, Score, Subject, Dimension, Value };
    constexpr double Thousandths = 1000.0;
    const ExportKind &kind = ExportKinds::instance().kind(QStringLiteral("scores"));
    const auto &scores = kind.attributes[std::size_t(kind.indexOf(QStringLiteral("score")).value())].values;
    return m_reader.readFacts(
        m_columns.store.id, kind.id, names({"day", "score", "subject_id", "dimension", "value"}),
        [&](std::span<const StoredValue> values) {
            const qint64 score = values[Score].value_or(-1);
            // A score that the product does not know has no page; its rows stay in the workspace.
            if (!values[Value] || score < 0 || score >= qint64(scores.size()))
                return true;
            const qint64 subject = values[Subject].value_or(0);
            const qint64 dimension = values[Dimension].value_or(0);
            m_columns.scores.push_back(
                {Day::fromNumber(std::int32_t(*values[DayField])), scores[std::size_t(score)].id,
                 subject == 0 ? QString() : m_reader.idText(subject), m_reader.text(dimension),
                 double(*values[Value]) / Thousandths, subject, dimension});
            return true;
        });
}

Result<void> ColumnLoader::loadContestedScores()
{
    constexpr double Thousandths = 1000.0;
    const auto contested = allContestedScores(m_workspace, m_columns.store.id);
    if (!contested)
        return contested.error();
    for (const ContestedScore &one : *contested)
        m_columns.contestedScores.push_back({one.day, one.scoreId, one.subject, one.dimension,
                                             double(one.said) / Thousandths, one.saidOrigin.file,
                                             double(one.other) / Thousandths, one.otherOrigin.file});
    return {};
}

/// A product keeps the title that its orders give it.
Result<void> ColumnLoader::loadFigures()
{
    const std::size_t ordered = m_places.products.values().size();
    FigureLoader loader(m_reader, m_columns, [this, ordered](qint64 id, const StoredValue &title) {
        const std::uint32_t number = m_places.products.of(id);
        const bool known
            = number < ordered && number < m_places.productNames.size() && m_places.productNames[number] != 0;
        if (!known)
            rememberName(m_places.productNames, number, title.value_or(AbsentValue));
        return number;
    });
    return loader.load();
}

Result<void> ColumnLoader::loadCoverage()
{
    auto coverage = m_reader.coverageByKind(m_columns.store.id);
    if (!coverage)
        return coverage.error();
    m_columns.coverage = std::move(*coverage);
    // Whose fault an arbitration found is known where every one says so.
    const std::vector<std::uint8_t> &arbitrated = m_columns.aftersales.arbitrated;
    if (std::ranges::find(arbitrated, Arbitrated) == arbitrated.end())
        m_columns.coverage.emplace_back(QStringLiteral("aftersales.verdict"),
                                        m_columns.coverageOf(QStringLiteral("aftersales.arbitration")));
    auto orderFiles = m_reader.seenFiles(m_columns.store.id, QStringLiteral("orders"));
    if (!orderFiles)
        return orderFiles.error();
    m_columns.orderFiles = std::move(*orderFiles);
    // Only they tell that a parcel had not been picked up.
    auto shipmentFiles = m_reader.seenFiles(m_columns.store.id, QStringLiteral("shipments.picked_up_at"));
    if (!shipmentFiles)
        return shipmentFiles.error();
    m_columns.shipmentFiles = std::move(*shipmentFiles);
    const std::vector<DayRange> &orders = m_columns.coverageOf(QStringLiteral("orders"));
    if (!orders.empty())
        m_columns.asOf = orders.back().to;
    return {};
}

} // namespace shopglass
