#include "models/actions/actionview.h"
#include "models/actions/owntargets.h"
#include "models/indicators/ownindicator.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

/// Of the small shop's June: paid GMV 132,000 fen of 8 orders.
OwnIndicator perOrder(double target, Direction direction)
{
    OwnIndicator own;
    own.id = QStringLiteral("own_1");
    own.name = QStringLiteral("笔均");
    own.expression = QStringLiteral("paid_gmv / paid_orders");
    own.unit = Unit::Fen;
    own.direction = direction;
    own.sample = QStringLiteral("paid_orders");
    own.minimumSample = 3;
    own.target = target;
    return own;
}

} // namespace

class TestOwnTargets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissedTargetIsAnAction_data();
    void aMissedTargetIsAnAction();
    void withoutATargetThereIsNoRule();
};

void TestOwnTargets::aMissedTargetIsAnAction_data()
{
    QTest::addColumn<double>("target");
    QTest::addColumn<int>("direction");
    QTest::addColumn<QString>("advice"); ///< empty = reached
    QTest::newRow("too little") << 20'000.0 << int(Direction::HigherIsBetter)
                                << QStringLiteral(
                                       "“笔均” was ¥165.00 over the last 30 days; your target is at "
                                       "least ¥200.00.");
    QTest::newRow("just enough") << 16'500.0 << int(Direction::HigherIsBetter) << QString();
    QTest::newRow("too much") << 16'000.0 << int(Direction::LowerIsBetter)
                              << QStringLiteral(
                                     "“笔均” was ¥165.00 over the last 30 days; your target is at most "
                                     "¥160.00.");
    QTest::newRow("little enough") << 17'000.0 << int(Direction::LowerIsBetter) << QString();
}

void TestOwnTargets::aMissedTargetIsAnAction()
{
    QFETCH(double, target);
    QFETCH(int, direction);
    QFETCH(QString, advice);
    AnalysisContext context = analysis(smallShop(), period(u"2026-06-01", u"2026-06-30"));
    Documents documents;
    documents.all.push_back(toDocument(perOrder(target, Direction(direction))));
    context.catalogue = tailoredCatalogue(context.catalogue, documents).catalogue;
    const ActionView view = buildActionView(Evaluator(context));
    const auto found = std::ranges::find(view.actions, QStringLiteral("target_own_1"), &Action::id);
    QCOMPARE(found != view.actions.end(), !advice.isEmpty());
    if (advice.isEmpty())
        return;
    QCOMPARE(found->advice.en, advice);
    QCOMPARE(found->evidence.front().value.value, 16'500.0);
    QVERIFY(!found->effectLow.has_value());
}

void TestOwnTargets::withoutATargetThereIsNoRule()
{
    QVERIFY(ownTargetRules(**Catalogue::builtIn()).empty());
}

QTEST_GUILESS_MAIN(TestOwnTargets)
#include "tst_owntargets.moc"
