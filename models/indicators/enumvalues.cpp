#include "models/indicators/enumvalues.h"

#include "models/store/exportkind.h"
#include "models/store/refundrule.h"

#include <algorithm>

namespace shopglass {

namespace {

/// Place in the attribute's list + 1, as StoreColumns keeps it.
std::uint8_t stored(const QString &kindId, const QString &attributeId, const QString &valueId)
{
    const ExportKind *kind = ExportKinds::instance().find(kindId);
    Q_ASSERT(kind);
    const auto attribute = kind->indexOf(attributeId);
    Q_ASSERT(attribute);
    const auto &values = kind->attributes[std::size_t(*attribute)].values;
    const auto found = std::ranges::find(values, valueId, &EnumValue::id);
    Q_ASSERT(found != values.end());
    return std::uint8_t(found - values.begin() + 1);
}

EnumValues load()
{
    EnumValues values;
    const QString aftersales = QStringLiteral("aftersales");
    const QString type = QStringLiteral("aftersale_type");
    values.closedOrder
        = stored(QStringLiteral("orders"), QStringLiteral("order_status"), QStringLiteral("closed"));
    values.refundOnly = stored(aftersales, type, QStringLiteral("refund_only"));
    values.returnRefund = stored(aftersales, type, QStringLiteral("return_refund"));
    values.exchange = stored(aftersales, type, QStringLiteral("exchange"));
    values.onSaleProduct
        = stored(QStringLiteral("products"), QStringLiteral("product_status"), QStringLiteral("on_sale")) - 1;
    values.offSaleProduct
        = stored(QStringLiteral("products"), QStringLiteral("product_status"), QStringLiteral("off_sale"))
        - 1;
    values.refusedProduct
        = stored(QStringLiteral("products"), QStringLiteral("product_status"), QStringLiteral("refused")) - 1;
    return values;
}

} // namespace

bool EnumValues::asksForRefund(std::uint8_t type, qint64 amount)
{
    return type == 0 ? amount > 0 : givesMoneyBack(type - 1);
}

const EnumValues &EnumValues::instance()
{
    static const EnumValues values = load();
    return values;
}

} // namespace shopglass
