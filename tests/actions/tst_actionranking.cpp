#include "models/actions/actionranking.h"

#include <QtTest>

using namespace shopglass;

class TestActionRanking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuePerPersonDayWeighedByConfidence();
    void aLateParcelIsNotALostSale();
    void withoutAPriceOrdersHaveNoValue();
    void aTinyEffortCountsAsATenthOfADay();
};

namespace {

RankedAction entry(const QString &id, const char *unit, std::optional<double> low, std::optional<double> high,
                   double effort, Confidence confidence, std::optional<double> orderValue = 16'500.0)
{
    RankedAction made;
    made.action.rule = id;
    made.action.effectUnit = QString::fromLatin1(unit);
    made.action.effectLow = low;
    made.action.effectHigh = high;
    made.action.effort = effort;
    made.action.provenance.confidence = confidence;
    made.orderValue = orderValue;
    return made;
}

QString order(const std::vector<Action> &actions)
{
    QStringList ids;
    for (const Action &action : actions)
        ids.append(action.rule);
    return ids.join(QLatin1Char(' '));
}

} // namespace

void TestActionRanking::valuePerPersonDayWeighedByConfidence()
{
    const auto actions = ranked({
        entry(QStringLiteral("none"), "fen", {}, {}, 0.5, Confidence::Official),
        // (100,000 + 300,000) / 2 ÷ 4 × 0.4 = 20,000
        entry(QStringLiteral("assumed"), "fen", 100'000, 300'000, 4, Confidence::Assumption),
        entry(QStringLiteral("points"), "score", 0.1, 0.3, 1, Confidence::Official),
        // 60,000 ÷ 2 × 1.0 = 30,000
        entry(QStringLiteral("official"), "fen", 60'000, 60'000, 2, Confidence::Official),
        // 4 orders × 16,500 ÷ 2 × 0.7 = 23,100
        entry(QStringLiteral("orders"), "orders", 2, 6, 2, Confidence::ThirdParty),
        entry(QStringLiteral("more_points"), "score", 0.4, 0.8, 2, Confidence::Official),
        // 50,000 ÷ 1 × 0.9 = 45,000
        entry(QStringLiteral("seed"), "fen", 40'000, 60'000, 1, Confidence::Seed),
        entry(QStringLiteral("none_too"), "", {}, {}, 0.5, Confidence::Official),
        // 48,000 ÷ 1 × 0.5 = 24,000
        entry(QStringLiteral("analogue"), "fen", 48'000, 48'000, 1, Confidence::Analogue),
    });
    QCOMPARE(order(actions),
             QStringLiteral("seed official analogue orders assumed more_points points none none_too"));
}

void TestActionRanking::aLateParcelIsNotALostSale()
{
    const auto worth = [](RankedAction made, double orderValues) {
        made.action.orderValues = orderValues;
        return made;
    };
    const auto actions = ranked({
        // 30 parcels × a tenth of 16,500 ÷ 1 × 1.0 = 49,500; as whole orders they would come first by far.
        worth(entry(QStringLiteral("late"), "orders", 20, 40, 1, Confidence::Official), 0.1),
        // a fen more
        entry(QStringLiteral("fen"), "fen", 49'501, 49'501, 1, Confidence::Official),
        // 6 × 8,250 = 49,500: as much as the parcels, which stand before it
        worth(entry(QStringLiteral("reviews"), "orders", 6, 6, 1, Confidence::Official), 0.5),
        // 4 × 16,500 = 66,000
        worth(entry(QStringLiteral("sales"), "orders", 4, 4, 1, Confidence::Official), 1.0),
    });
    QCOMPARE(order(actions), QStringLiteral("sales fen late reviews"));
}

void TestActionRanking::withoutAPriceOrdersHaveNoValue()
{
    const auto actions
        = ranked({entry(QStringLiteral("orders"), "orders", 50, 60, 1, Confidence::Official, {}),
                  entry(QStringLiteral("fen"), "fen", 1, 1, 1, Confidence::Assumption)});
    QCOMPARE(order(actions), QStringLiteral("fen orders"));
}

void TestActionRanking::aTinyEffortCountsAsATenthOfADay()
{
    const auto actions
        = ranked({entry(QStringLiteral("tiny"), "fen", 99, 99, 0.0, Confidence::Official), // 990
                  entry(QStringLiteral("tenth"), "fen", 100, 100, 0.1, Confidence::Official)}); // 1,000
    QCOMPARE(order(actions), QStringLiteral("tenth tiny"));
}

QTEST_GUILESS_MAIN(TestActionRanking)
#include "tst_actionranking.moc"
