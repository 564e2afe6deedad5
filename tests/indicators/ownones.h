// Indicators that a user typed, and the catalogue that holds them.

#pragma once

#include "models/indicators/ownindicator.h"
#include "tests/support/smallanalysis.h"

namespace shopglass::testing {

inline std::shared_ptr<const Catalogue> builtIn()
{
    return Catalogue::builtIn().value();
}

inline OwnIndicator own(const QString &id, const QString &expression, Unit unit, const QString &sample = {})
{
    OwnIndicator indicator;
    indicator.id = id;
    indicator.name = QStringLiteral("我的 ") + id;
    indicator.expression = expression;
    indicator.unit = unit;
    indicator.sample = sample;
    indicator.minimumSample = 3;
    return indicator;
}

inline OwnIndicator netPerOrder()
{
    return own(QStringLiteral("own_net"), QStringLiteral("net_gmv / paid_orders"), Unit::Fen,
               QStringLiteral("paid_orders"));
}

inline Documents documentsWith(const std::vector<OwnIndicator> &all)
{
    Documents documents;
    for (const OwnIndicator &one : all)
        documents.all.push_back(toDocument(one));
    return documents;
}

} // namespace shopglass::testing
