#include "models/evidence/evidenceview.h"
#include "models/store/exportkind.h"

namespace shopglass {

namespace {

/// Of kinds whose facts say much that no figure asks for: what is shown of them, in this order. Of the others
/// everything is.
QStringList shownOf(const QString &kind)
{
    const auto list = [](const char *ids) {
        return QString::fromLatin1(ids).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    if (kind == QLatin1String("orders"))
        return list("order_id product_title paid_amount quantity order_status created_at paid_at promised_at "
                    "shipped_at aftersale_status channel carrier account_type promoter_name commission "
                    "refund_amount product_id spec warehouse courier province");
    if (kind == QLatin1String("aftersales"))
        return list("order_id aftersale_id aftersale_type refund_amount aftersale_status reason applied_at "
                    "approved_at return_signed_at finished_at arbitration product_id spec "
                    "return_logistics_status");
    if (kind == QLatin1String("settlement"))
        return list("order_id product_title paid_amount refund_amount settled_amount settled_at created_at "
                    "quantity service_fee presale_service_fee influencer_commission leader_commission "
                    "affiliate_commission provider_commission other_fees platform_subsidy product_id");
    return {};
}

EvidenceColumn::Type typeOf(AttributeType type)
{
    switch (type) {
    case AttributeType::Money:
        return EvidenceColumn::Type::Money;
    case AttributeType::Count:
        return EvidenceColumn::Type::Count;
    case AttributeType::Ratio:
        return EvidenceColumn::Type::Ratio;
    case AttributeType::Score:
        return EvidenceColumn::Type::Score;
    case AttributeType::Time:
        return EvidenceColumn::Type::Time;
    case AttributeType::Date:
        return EvidenceColumn::Type::Day;
    case AttributeType::Id:
    case AttributeType::Text:
    case AttributeType::Enum:
    case AttributeType::Buyer:
        break;
    }
    return EvidenceColumn::Type::Text;
}

} // namespace

std::vector<EvidenceColumn> evidenceColumns(const QString &kind)
{
    std::vector<EvidenceColumn> columns;
    const ExportKind *known = ExportKinds::instance().find(kind);
    if (!known)
        return columns;
    const auto add = [&columns](const Attribute &attribute) {
        if (attribute.type != AttributeType::Buyer)
            columns.push_back({attribute.id, {attribute.nameZh, attribute.nameEn}, typeOf(attribute.type)});
    };
    const QStringList shown = shownOf(kind);
    for (const QString &id : shown)
        add(known->attributes[std::size_t(known->indexOf(id).value())]);
    for (const Attribute &attribute : shown.isEmpty() ? known->attributes : std::vector<Attribute>())
        add(attribute);
    return columns;
}

} // namespace shopglass
