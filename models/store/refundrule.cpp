#include "models/store/refundrule.h"

namespace shopglass {

qint64 refundedStatus()
{
    static const qint64 index = [] {
        const ExportKind &kind = ExportKinds::instance().kind(QStringLiteral("aftersales"));
        const auto attribute = kind.indexOf(QStringLiteral("aftersale_status"));
        Q_ASSERT(attribute);
        const auto &values = kind.attributes[std::size_t(*attribute)].values;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (values[i].id == QLatin1String("refunded"))
                return qint64(i);
        }
        qFatal("kinds.json: aftersales.aftersale_status: no value \"refunded\"");
    }();
    return index;
}

} // namespace shopglass
