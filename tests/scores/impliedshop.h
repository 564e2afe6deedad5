// A shop whose official totals are 0.5, 0.3 and 0.2 of its three dimensions, rounded to hundredths.

#pragma once

#include "models/rulebook/rulebook.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

namespace shopglass::testing {

inline ScoreRule rule()
{
    const auto indicator = [](const char *id, double weight) {
        ScoreIndicator made;
        made.indicator = QString::fromLatin1(id);
        made.weight = weight;
        return made;
    };
    ScoreRule made;
    made.score = QStringLiteral("store_score");
    made.version = QStringLiteral("cards");
    made.impliedDays = 30;
    made.dimensions.resize(3);
    made.dimensions[0].id = QStringLiteral("goods");
    made.dimensions[0].aliases = {QStringLiteral("商品")};
    made.dimensions[0].indicators = {indicator("refunds", 0.3), indicator("reviews", 0.1)};
    made.dimensions[1].id = QStringLiteral("parcels");
    made.dimensions[1].indicators = {indicator("pickup", 0.2)};
    made.dimensions[2].id = QStringLiteral("service");
    made.dimensions[2].indicators = {indicator("hours", 0.4)};
    return made;
}

inline void addDay(StoreColumns &columns, int number, int a, int b, int c, int total)
{
    const Day on = day(u"2026-05-01").plus(number);
    const QString score = QStringLiteral("store_score");
    columns.scores.push_back({on, score, {}, {}, total / 100.0});
    columns.scores.push_back({on, score, {}, QStringLiteral("商品"), a / 100.0});
    columns.scores.push_back({on, score, {}, QStringLiteral("parcels"), b / 100.0});
    columns.scores.push_back({on, score, {}, QStringLiteral("service"), c / 100.0});
}

/// Totals of 0.5, 0.3 and 0.2, rounded to hundredths.
inline StoreColumns shop(int days)
{
    StoreColumns columns = emptyShop(period(u"2026-05-01", u"2026-06-30"));
    for (int number = 0; number < days; ++number) {
        const int a = 460 + number * 7 % 11;
        const int b = 470 + number * 5 % 13;
        const int c = 450 + number * 3 % 17;
        addDay(columns, number, a, b, c, (a * 50 + b * 30 + c * 20 + 50) / 100);
    }
    return columns;
}

inline void near(double actual, double expected)
{
    QVERIFY2(std::abs(actual - expected) < 1e-9,
             qPrintable(QStringLiteral("%1 is not %2").arg(actual, 0, 'g', 15).arg(expected, 0, 'g', 15)));
}

} // namespace shopglass::testing
