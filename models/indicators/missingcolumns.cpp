#include "models/indicators/missingcolumns.h"

#include "models/indicators/covereddays.h"
#include "models/indicators/kindofneed.h"
#include "models/indicators/summation.h"

#include <algorithm>
#include <iterator>

namespace shopglass {

namespace {

/// What stands for the columns that the channel rules of a field read.
constexpr QLatin1String FieldPrefix("fields.");

/// The fields that some rule must place an order in.
constexpr std::array PlacedFields = {Field::Distribution, Field::SelfBroadcast, Field::Shelf};

/// Groups apart by blanks, what stands in for each other by strokes.
const char *groupsOf(Measure measure)
{
    switch (measure) {
    case Measure::CreatedOrders:
    case Measure::GmvCreated:
        return "orders.created_at";
    case Measure::UnpaidCreatedOrders:
        return "orders.created_at orders.paid_at";
    case Measure::PaidQuantity:
    case Measure::QuantifiedGmv:
    case Measure::QuantifiedOrders:
        return "orders.paid_at orders.quantity";
    case Measure::Commission:
    case Measure::CommissionAboveSale:
        return "orders.paid_at orders.commission";
    case Measure::DistributionGmv:
    case Measure::DistributionOrders:
        return "orders.paid_at fields.distribution";
    case Measure::DistributionCommission:
    case Measure::CommissionedGmv: // whom a blank leaves open is told by who sold
    case Measure::CommissionedOrders:
    case Measure::DistributionCommissionedGmv:
    case Measure::DistributionCommissionedOrders:
        return "orders.paid_at fields.distribution orders.commission";
    case Measure::SelfBroadcastGmv:
        return "orders.paid_at fields.self_broadcast";
    case Measure::ShelfGmv:
        return "orders.paid_at fields.shelf";
    case Measure::TopInfluencerGmv:
        return "orders.paid_at fields.distribution orders.promoter_id";
    case Measure::SellingInfluencers:
        return "orders.paid_at fields.distribution orders.promoter_id|orders.leader_id|orders.affiliate_id";
    case Measure::NewProductGmv:
        return "orders.paid_at orders.product_id";
    case Measure::IdentifiedOrders:
    case Measure::IdentifiedGmv:
    case Measure::Buyers:
    case Measure::FirstTimeBuyers:
    case Measure::FirstTimeBuyerGmv:
    case Measure::Cohort30d:
    case Measure::Repurchasers30d:
    case Measure::Cohort90d:
    case Measure::Repurchasers90d:
        return "orders.paid_at orders.buyer";
    case Measure::ReturnedOrders:
        return "orders.paid_at aftersales.aftersale_type";
    case Measure::QualityRefundOrdersOfPaid:
    case Measure::LogisticsComplaintOrders:
        return "orders.paid_at aftersales.reason";
    case Measure::PickupDueOrders:
    case Measure::PickedUpWithin48h:
    case Measure::PickedUpWithin48hOfPaid:
        return "orders.paid_at shipments.picked_up_at";
    case Measure::PromiseDueOrders:
    case Measure::ShippedAsPromised:
        return "orders.paid_at orders.promised_at orders.order_status orders.shipped_at|shipments";
    case Measure::SignedOrders:
    case Measure::SignedParcels:
    case Measure::DeliverySeconds:
        return "shipments.signed_at";
    case Measure::QualityRefundOrdersOfSigned:
        return "shipments.signed_at aftersales.reason";
    case Measure::RefundAmountByRefundDay:
        return "aftersales.finished_at";
    case Measure::RefundOnlyShippedCount:
    case Measure::RefundOnlyShippedSeconds:
    case Measure::RefundOnlyUnshippedCount:
    case Measure::RefundOnlyUnshippedSeconds:
    case Measure::RefundOnlyShippedDue:
    case Measure::RefundOnlyShippedIn36h:
    case Measure::RefundOnlyUnshippedDue:
    case Measure::RefundOnlyUnshippedIn24h:
        return "aftersales.aftersale_type aftersales.finished_at orders.shipped_at|shipments";
    case Measure::ReturnsToApprove:
    case Measure::ReturnsToRefund:
        return "aftersales.aftersale_type";
    case Measure::ReturnsApprovedIn36h:
    case Measure::ReturnsRefundedIn48h:
    case Measure::ReturnShopCount:
    case Measure::ReturnShopSeconds:
    case Measure::ReturnRefundCount:
    case Measure::ReturnRefundSeconds:
    case Measure::ExchangeCount:
    case Measure::ExchangeSeconds:
        return "aftersales.aftersale_type aftersales.finished_at";
    case Measure::DaysWithoutOrders:
    case Measure::DaysWithoutAftersales:
    case Measure::DaysWithoutShipments:
    case Measure::Count_:
        return "";
    default:
        break;
    }
    return "orders.paid_at"; // all others count paid orders by the day of payment
}

using Groups = std::vector<QStringList>;

const Groups &columnGroups(Measure measure)
{
    static const std::array<Groups, MeasureCount> all = [] {
        std::array<Groups, MeasureCount> groups;
        for (std::size_t i = 0; i < MeasureCount; ++i) {
            const QString texts = QString::fromLatin1(groupsOf(Measure(i)));
            for (const QString &group : texts.split(QLatin1Char(' '), Qt::SkipEmptyParts))
                groups[i].push_back(group.split(QLatin1Char('|')));
        }
        return groups;
    }();
    return all[std::size_t(measure)];
}

/// The same group with names of columns alone.
Groups namedColumns(const QStringList &group)
{
    const QString &first = group.front();
    if (!first.startsWith(FieldPrefix))
        return {group};
    if (first == FieldPrefix + fieldId(Field::Distribution)) {
        return {{QStringLiteral("orders.channel"), QStringLiteral("orders.account_type"),
                 QStringLiteral("orders.promoter_id"), QStringLiteral("orders.leader_id"),
                 QStringLiteral("orders.affiliate_id")}};
    }
    return {{QStringLiteral("orders.channel")}, {QStringLiteral("orders.carrier")}};
}

void addTo(Groups &all, const Groups &more)
{
    std::ranges::copy_if(more, std::back_inserter(all), [&all](const QStringList &group) {
        return std::ranges::find(all, group) == all.end();
    });
}

/// The days of the ranges that lie in none of the others. Either in any order.
std::vector<DayRange> subtracted(std::vector<DayRange> ranges, std::vector<DayRange> others)
{
    std::ranges::sort(ranges, {}, &DayRange::from);
    std::ranges::sort(others, {}, &DayRange::from);
    std::vector<DayRange> left;
    for (DayRange range : ranges) {
        if (!left.empty())
            range.from = std::max(range.from, left.back().to.plus(1));
        for (const DayRange &other : others) {
            if (other.to < range.from || other.from > range.to)
                continue;
            if (other.from > range.from)
                left.push_back({range.from, other.from.plus(-1)});
            range.from = other.to.plus(1);
        }
        if (range.from <= range.to)
            left.push_back(range);
    }
    return left;
}

/// Whether a group could be told by one of the columns.
bool namesOneOf(const Groups &groups, const QStringList &columns)
{
    return !columns.empty() && std::ranges::any_of(groups, [&columns](const QStringList &group) {
        return group.front().startsWith(FieldPrefix)
            || std::ranges::any_of(group, [&columns](const QString &need) { return columns.contains(need); });
    });
}

bool isKnown(const StoreColumns &columns, const QString &column)
{
    return std::ranges::any_of(columns.coverage, [&column](const auto &one) { return one.first == column; });
}

} // namespace

std::vector<QStringList> columnsNeededBy(const CompiledIndicator &indicator)
{
    Groups all;
    for (const Measure measure : indicator.measures()) {
        for (const QStringList &group : columnGroups(measure))
            addTo(all, namedColumns(group));
    }
    return all;
}

std::vector<DayRange> daysWithoutColumn(const StoreColumns &columns, const QString &column)
{
    if (!isKnown(columns, column))
        return {};
    const std::vector<DayRange> &ofKind = columns.coverageOf(kindOfNeed(column));
    const std::vector<DayRange> &with = columns.coverageOf(column);
    return subtracted(ofKind, with);
}

MissingColumns::MissingColumns(const StoreColumns &columns, const Rulebook &rulebook)
    : m_columns(columns)
    , m_rulebook(rulebook)
{
    QStringList lacking;
    for (const auto &[column, with] : columns.coverage) {
        if (column.contains(QLatin1Char('.'))
            && !subtracted(columns.coverageOf(kindOfNeed(column)), with).empty())
            lacking.append(column);
    }
    for (const Field field : PlacedFields)
        m_fieldDays[std::size_t(field)]
            = subtracted(m_columns.coverageOf(QStringLiteral("orders")), toldDaysOf(field));
    for (std::size_t i = 0; i < MeasureCount; ++i) {
        if (!namesOneOf(columnGroups(Measure(i)), lacking))
            continue;
        std::vector<DayRange> &days = m_days[i];
        for (const QStringList &group : columnGroups(Measure(i))) {
            const std::vector<DayRange> more = subtracted(without(group, Measure(i)), days);
            days.insert(days.end(), more.begin(), more.end());
        }
        std::ranges::sort(days, {}, &DayRange::from);
    }
}

std::vector<DayRange> MissingColumns::untoldFieldDays() const
{
    return subtracted(m_columns.coverageOf(QStringLiteral("orders")), toldFieldDays());
}

std::vector<DayRange> MissingColumns::toldFieldDays() const
{
    std::vector<DayRange> days = m_columns.coverageOf(QStringLiteral("orders"));
    for (const Field field : PlacedFields)
        days = subtracted(std::move(days), daysWithout(field));
    return days;
}

std::vector<QStringList> MissingColumns::of(const CompiledIndicator &indicator, Period period) const
{
    Groups missing;
    for (const Measure measure : indicator.measures()) {
        if (clippedTo(daysOf(measure), period).empty())
            continue;
        for (const QStringList &group : columnGroups(measure)) {
            if (!clippedTo(without(group, measure), period).empty())
                addTo(missing, lackingColumns(group, period));
        }
    }
    return missing;
}

/// A group with names of columns alone: of those that the rules of a field read, the ones that are missing.
MissingColumns::Groups MissingColumns::lackingColumns(const QStringList &group, Period period) const
{
    Groups named = namedColumns(group);
    if (named.size() == 1)
        return named;
    const std::vector<DayRange> &orders = m_columns.coverageOf(QStringLiteral("orders"));
    Groups lacking = named;
    std::erase_if(lacking, [&](const QStringList &columns) {
        return clippedTo(subtracted(orders, daysWith(columns.front())), period).empty();
    });
    return lacking.empty() ? named : lacking;
}

/// After-sales speak of the orders paid around their own days, and so does what their files lack.
std::vector<DayRange> MissingColumns::without(const QStringList &group, Measure measure) const
{
    std::vector<DayRange> told;
    for (const QString &need : group)
        std::ranges::copy(toldDays(need), std::back_inserter(told));
    const QString kind = kindOfNeed(group.front());
    std::vector<DayRange> days = subtracted(m_columns.coverageOf(kind), told);
    if (kind != QLatin1String("aftersales") || kind == Summation::kindOf(measure))
        return days;
    const int around = m_rulebook.aftersaleFollowUpDays();
    for (DayRange &range : days)
        range = {range.from.plus(-around), range.to.plus(around)};
    return subtracted(std::move(days), std::move(told));
}

std::vector<DayRange> MissingColumns::toldDays(const QString &need) const
{
    if (need.startsWith(FieldPrefix)) {
        for (const Field field : PlacedFields) {
            if (need == FieldPrefix + fieldId(field))
                return toldDaysOf(field);
        }
    }
    return need.contains(QLatin1Char('.')) ? daysWith(need) : m_columns.coverageOf(need);
}

/// The days on which some rule could place an order in the field: where all the columns are that it reads.
/// A column that is missing is as blank as the rule may want it.
std::vector<DayRange> MissingColumns::toldDaysOf(Field field) const
{
    const std::vector<DayRange> &orders = m_columns.coverageOf(QStringLiteral("orders"));
    if (std::ranges::none_of(m_rulebook.channels(),
                             [field](const auto &rule) { return rule.field == field; }))
        return orders;
    std::vector<DayRange> told;
    const auto restrictTo = [](std::vector<DayRange> &days, const std::vector<DayRange> &known) {
        days = subtracted(days, subtracted(days, known));
    };
    for (const ChannelRule &rule : m_rulebook.channels()) {
        if (rule.field != field)
            continue;
        std::vector<DayRange> days = orders;
        const auto read = [&](const QStringList &texts, const QString &column) {
            if (!texts.isEmpty() && !texts.contains(QString()))
                restrictTo(days, daysWith(column));
        };
        read(rule.channels, QStringLiteral("orders.channel"));
        read(rule.carriers, QStringLiteral("orders.carrier"));
        read(rule.accountTypes, QStringLiteral("orders.account_type"));
        if (rule.promoter.value_or(false)) {
            std::vector<DayRange> named = daysWith(QStringLiteral("orders.promoter_id"));
            for (const char *column : {"orders.leader_id", "orders.affiliate_id"})
                std::ranges::copy(daysWith(QString::fromLatin1(column)), std::back_inserter(named));
            restrictTo(days, named);
        }
        told.insert(told.end(), days.begin(), days.end());
    }
    return told;
}

std::vector<DayRange> MissingColumns::daysWith(const QString &column) const
{
    return m_columns.coverageOf(isKnown(m_columns, column) ? column : kindOfNeed(column));
}

} // namespace shopglass
