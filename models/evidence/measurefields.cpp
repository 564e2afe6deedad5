#include "models/evidence/measurefields.h"

#include "models/columns/figurekinds.h"
#include "models/indicators/figuremeasures.h"
#include "models/indicators/summation.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MeasureFields)
};

/// "orders.paid_amount orders.paid_at": what a measure over orders, after-sales and parcels looks at.
const char *fieldsOf(Measure measure)
{
    switch (measure) {
    case Measure::CreatedOrders:
        return "orders.created_at";
    case Measure::UnpaidCreatedOrders:
        return "orders.created_at orders.paid_at";
    case Measure::GmvCreated:
        return "orders.created_at orders.paid_amount";
    case Measure::PaidGmv:
        return "orders.paid_at orders.paid_amount";
    case Measure::PaidOrders:
        return "orders.paid_at";
    case Measure::QuantifiedGmv:
        return "orders.paid_at orders.paid_amount orders.quantity";
    case Measure::PaidQuantity:
    case Measure::QuantifiedOrders:
        return "orders.paid_at orders.quantity";
    case Measure::Commission:
        return "orders.paid_at orders.commission";
    case Measure::DistributionGmv:
    case Measure::SelfBroadcastGmv:
    case Measure::ShelfGmv:
    case Measure::UnclassifiedGmv:
        return "orders.paid_at orders.paid_amount orders.channel orders.carrier orders.account_type "
               "orders.promoter_id orders.leader_id orders.affiliate_id";
    case Measure::DistributionOrders:
        return "orders.paid_at orders.channel orders.account_type orders.promoter_id orders.leader_id "
               "orders.affiliate_id";
    case Measure::DistributionCommission:
    case Measure::CommissionedOrders:
    case Measure::DistributionCommissionedOrders:
        return "orders.paid_at orders.commission orders.channel orders.account_type orders.promoter_id "
               "orders.leader_id orders.affiliate_id";
    case Measure::CommissionAboveSale:
        return "orders.paid_at orders.commission orders.paid_amount";
    case Measure::CommissionedGmv:
    case Measure::DistributionCommissionedGmv:
        return "orders.paid_at orders.paid_amount orders.commission orders.channel orders.account_type "
               "orders.promoter_id orders.leader_id orders.affiliate_id";
    case Measure::ServiceFeeOfPaid:
        return "orders.paid_at settlement.order_id settlement.service_fee settlement.presale_service_fee";
    case Measure::BilledOrders:
        return "orders.paid_at settlement.order_id settlement.settled_at";
    case Measure::FeeBilledRows:
    case Measure::FeeFreeRows:
        return "orders.paid_at settlement.order_id settlement.settled_at settlement.paid_amount "
               "settlement.refund_amount settlement.settled_amount settlement.service_fee "
               "settlement.presale_service_fee";
    case Measure::NewProductGmv:
        return "orders.paid_at orders.paid_amount orders.product_id";
    case Measure::RefundAmountByPayDay:
    case Measure::RefundedOrders:
        return "orders.paid_at orders.refund_amount aftersales.aftersale_status aftersales.refund_amount";
    case Measure::ReturnedOrders:
        return "orders.paid_at aftersales.aftersale_status aftersales.aftersale_type";
    case Measure::QualityRefundOrdersOfPaid:
        return "orders.paid_at aftersales.reason aftersales.applied_at aftersales.aftersale_type";
    case Measure::LogisticsComplaintOrders:
        return "orders.paid_at aftersales.reason aftersales.applied_at";
    case Measure::InsuredPaidOrders:
        return "orders.paid_at orders.order_id insurance.order_id insurance.effective_at";
    case Measure::ArbitratedOrders:
    case Measure::LiableOrders:
        return "orders.paid_at aftersales.arbitration";
    case Measure::IdentifiedOrders:
    case Measure::Buyers:
    case Measure::FirstTimeBuyers:
    case Measure::Cohort30d:
    case Measure::Repurchasers30d:
    case Measure::Cohort90d:
    case Measure::Repurchasers90d:
        return "orders.paid_at orders.buyer";
    case Measure::IdentifiedGmv:
    case Measure::FirstTimeBuyerGmv:
        return "orders.paid_at orders.paid_amount orders.buyer";
    case Measure::PickupDueOrders:
    case Measure::PickedUpWithin48h:
    case Measure::PickedUpWithin48hOfPaid:
        return "orders.paid_at shipments.shipped_at shipments.picked_up_at";
    case Measure::PromiseDueOrders:
    case Measure::ShippedAsPromised:
        return "orders.paid_at orders.promised_at orders.shipped_at shipments.shipped_at "
               "orders.order_status";
    case Measure::SignedOrders:
        return "shipments.signed_at";
    case Measure::QualityRefundOrdersOfSigned:
        return "shipments.signed_at aftersales.reason aftersales.applied_at aftersales.aftersale_type";
    case Measure::SignedParcels:
    case Measure::DeliverySeconds:
        return "shipments.shipped_at shipments.signed_at";
    case Measure::RefundAmountByRefundDay:
        return "aftersales.aftersale_status aftersales.finished_at aftersales.refund_amount";
    case Measure::RefundOnlyShippedCount:
    case Measure::RefundOnlyShippedSeconds:
    case Measure::RefundOnlyUnshippedCount:
    case Measure::RefundOnlyUnshippedSeconds:
        return "aftersales.aftersale_type aftersales.aftersale_status aftersales.applied_at "
               "aftersales.finished_at orders.shipped_at shipments.shipped_at";
    case Measure::ReturnRefundCount:
    case Measure::ReturnRefundSeconds:
        return "aftersales.aftersale_type aftersales.aftersale_status aftersales.applied_at "
               "aftersales.finished_at";
    case Measure::ReturnShopCount:
    case Measure::ReturnShopSeconds:
        return "aftersales.aftersale_type aftersales.aftersale_status aftersales.applied_at "
               "aftersales.approved_at aftersales.return_signed_at aftersales.finished_at";
    case Measure::RefundOnlyShippedDue:
    case Measure::RefundOnlyShippedIn36h:
    case Measure::RefundOnlyUnshippedDue:
    case Measure::RefundOnlyUnshippedIn24h:
        return "aftersales.aftersale_type aftersales.applied_at aftersales.finished_at orders.shipped_at "
               "shipments.shipped_at";
    case Measure::ReturnsToApprove:
    case Measure::ReturnsApprovedIn36h:
        return "aftersales.aftersale_type aftersales.applied_at aftersales.approved_at "
               "aftersales.finished_at";
    case Measure::ReturnsToRefund:
    case Measure::ReturnsRefundedIn48h:
        return "aftersales.aftersale_type aftersales.applied_at aftersales.return_signed_at "
               "aftersales.finished_at";
    case Measure::ExchangeCount:
    case Measure::ExchangeSeconds:
        return "aftersales.aftersale_type aftersales.applied_at aftersales.finished_at";
    case Measure::TopInfluencerGmv:
    case Measure::SellingInfluencers:
        return "orders.paid_at orders.paid_amount orders.channel orders.account_type orders.promoter_id "
               "orders.leader_id orders.affiliate_id";
    default:
        break;
    }
    return "";
}

void add(std::vector<FieldsUsed> &all, const QString &kind, const QString &attribute)
{
    auto place = std::ranges::find(all, kind, &FieldsUsed::kind);
    if (place == all.end())
        place = all.insert(place, {kind, {}});
    if (!attribute.isEmpty() && !place->attributes.contains(attribute))
        place->attributes.append(attribute);
}

/// A column of a figure kind as the attributes that make it.
QStringList attributesOf(const QString &kind, const QString &column)
{
    for (const FigureKind &known : figureKinds()) {
        if (known.kind != kind)
            continue;
        const auto derived = std::ranges::find(known.derived, column, &DerivedColumn::id);
        return derived == known.derived.end() ? QStringList(column) : derived->inputs;
    }
    return {column};
}

void addFigure(std::vector<FieldsUsed> &all, const FigureMeasure &measure)
{
    const QString &kind = measure.kinds.front();
    for (const FigureKind &known : figureKinds()) {
        if (known.kind == kind)
            add(all, kind, known.days.value(0));
    }
    for (const QString &column : {measure.column, measure.factor}) {
        for (const QString &attribute : column.isEmpty() ? QStringList() : attributesOf(kind, column))
            add(all, kind, attribute);
    }
}

/// Which of the orders with a time of payment.
QString filterOfPaid(Measure measure)
{
    switch (measure) {
    case Measure::PaidQuantity:
    case Measure::QuantifiedGmv:
    case Measure::QuantifiedOrders:
        return Texts::tr("Paid orders that say their quantity.");
    case Measure::CommissionedGmv:
    case Measure::CommissionedOrders:
    case Measure::DistributionCommissionedGmv:
    case Measure::DistributionCommissionedOrders:
        return Texts::tr("Paid orders whose commission is known: those that say it, and those that nobody "
                         "promoted.");
    case Measure::DistributionGmv:
    case Measure::DistributionOrders:
    case Measure::DistributionCommission:
    case Measure::SelfBroadcastGmv:
    case Measure::ShelfGmv:
    case Measure::UnclassifiedGmv:
        return Texts::tr("Paid orders that the channel rules place in this field.");
    case Measure::TopInfluencerGmv:
    case Measure::SellingInfluencers:
        return Texts::tr("Paid orders of distribution that name a promoter.");
    case Measure::NewProductGmv:
        return Texts::tr("Paid orders of products that are new by the rulebook's launch rules.");
    case Measure::IdentifiedOrders:
    case Measure::IdentifiedGmv:
    case Measure::Buyers:
    case Measure::FirstTimeBuyers:
    case Measure::FirstTimeBuyerGmv:
    case Measure::Cohort30d:
    case Measure::Repurchasers30d:
    case Measure::Cohort90d:
    case Measure::Repurchasers90d:
        return Texts::tr("Paid orders that name their buyer.");
    case Measure::PickupDueOrders:
    case Measure::PickedUpWithin48h:
        return Texts::tr("Paid orders whose time for pick-up is over, as far as the shipment files reach.");
    default:
        return Texts::tr("Orders with a time of payment, whatever their status.");
    }
}

QString filterOf(Measure measure)
{
    const QString kind = Summation::kindOf(measure);
    if (measure <= Measure::GmvCreated)
        return measure == Measure::UnpaidCreatedOrders ? Texts::tr("Orders without a time of payment.")
                                                       : Texts::tr("All orders, paid or not.");
    if (measure == Measure::RefundAmountByPayDay || measure == Measure::RefundedOrders
        || measure == Measure::ReturnedOrders || measure == Measure::RefundAmountByRefundDay)
        return Texts::tr("After-sales whose status is a refund that succeeded.");
    if (measure >= Measure::RefundOnlyShippedCount && measure <= Measure::ReturnRefundSeconds)
        return Texts::tr("After-sales whose status is a refund that succeeded.");
    if (measure == Measure::ReturnShopCount || measure == Measure::ReturnShopSeconds)
        return Texts::tr(
            "Returns that were refunded and say both when they were agreed to and when the goods "
            "arrived.");
    if (measure == Measure::QualityRefundOrdersOfPaid || measure == Measure::QualityRefundOrdersOfSigned)
        return Texts::tr("The first application's reason is on the rulebook's list of quality reasons, "
                         "whatever became of it.");
    if (measure == Measure::LogisticsComplaintOrders)
        return Texts::tr("The first after-sale's reason is on the rulebook's list of reasons of shipping and "
                         "delivery.");
    if (measure == Measure::InsuredPaidOrders)
        return Texts::tr("A charge in the bills of freight insurance names the order.");
    if (measure == Measure::LiableOrders)
        return Texts::tr("The platform found the shop at fault.");
    if (measure >= Measure::ReturnsToApprove && measure <= Measure::ReturnsRefundedIn48h)
        return Texts::tr("After-sales that send goods back for a refund.");
    if (measure == Measure::ExchangeCount || measure == Measure::ExchangeSeconds)
        return Texts::tr("Exchanges that are finished.");
    if (measure == Measure::CommissionAboveSale)
        return Texts::tr("Paid rows whose estimated commission is more than what the buyer paid.");
    if (measure == Measure::ServiceFeeOfPaid || measure == Measure::BilledOrders)
        return Texts::tr("Settlement bills with a day of settlement whose order is paid.");
    if (measure == Measure::FeeBilledRows || measure == Measure::FeeFreeRows)
        return Texts::tr(
            "Rows of settlement bills that say a settled amount and a service fee, of paid orders "
            "that were not refunded in full.");
    if (measure == Measure::ArbitratedOrders)
        return Texts::tr("An after-sale of the order went to the platform.");
    if (measure == Measure::PromiseDueOrders || measure == Measure::ShippedAsPromised)
        return Texts::tr("Paid orders whose promised time of shipping has passed; those that were closed "
                         "before they were shipped are left out.");
    if (kind == QLatin1String("orders"))
        return filterOfPaid(measure);
    if (kind == QLatin1String("shipments"))
        return Texts::tr("Parcels with a time of signing.");
    return kind.isEmpty() ? QString() : Texts::tr("After-sales that ask for a refund only.");
}

std::optional<TimeLimit> timeLimitOf(Measure measure)
{
    switch (measure) {
    case Measure::PickupDueOrders:
    case Measure::PickedUpWithin48h:
    case Measure::PickedUpWithin48hOfPaid:
        return TimeLimit::Pickup;
    case Measure::RefundOnlyShippedDue:
    case Measure::RefundOnlyShippedIn36h:
        return TimeLimit::RefundOnlyShipped;
    case Measure::RefundOnlyUnshippedDue:
    case Measure::RefundOnlyUnshippedIn24h:
        return TimeLimit::RefundOnlyUnshipped;
    case Measure::ReturnsToApprove:
    case Measure::ReturnsApprovedIn36h:
        return TimeLimit::ReturnApproval;
    case Measure::ReturnsToRefund:
    case Measure::ReturnsRefundedIn48h:
        return TimeLimit::ReturnInspection;
    default:
        return std::nullopt;
    }
}

} // namespace

std::vector<FieldsUsed> fieldsUsedBy(const CompiledIndicator &indicator)
{
    std::vector<FieldsUsed> all;
    for (const Measure measure : indicator.measures()) {
        const QStringList fields
            = QString::fromLatin1(fieldsOf(measure)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &field : fields)
            add(all, field.section(QLatin1Char('.'), 0, 0), field.section(QLatin1Char('.'), 1));
    }
    for (const FigureMeasure *measure : indicator.figures())
        addFigure(all, *measure);
    return all;
}

QStringList statusFilters(const CompiledIndicator &indicator)
{
    QStringList filters;
    for (const Measure measure : indicator.measures()) {
        const QString filter = filterOf(measure);
        if (!filter.isEmpty() && !filters.contains(filter))
            filters.append(filter);
    }
    return filters;
}

std::vector<TimeLimit> timeLimitsOf(const CompiledIndicator &indicator)
{
    std::vector<TimeLimit> limits;
    for (const Measure measure : indicator.measures()) {
        const auto limit = timeLimitOf(measure);
        if (limit && std::ranges::find(limits, *limit) == limits.end())
            limits.push_back(*limit);
    }
    return limits;
}

} // namespace shopglass
