#include "models/launches/launchstage.h"

#include <QtTest>

using namespace shopglass;

class TestLaunchStage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void salesSpeakForStages_data();
    void salesSpeakForStages();
    void namesTheStage_data();
    void namesTheStage();
};

void TestLaunchStage::salesSpeakForStages_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("scene");
    QTest::addColumn<LaunchStage>("stage");
    QTest::newRow("distribution seeds") << Field::Distribution << QString() << LaunchStage::Seeding;
    QTest::newRow("own short videos seed")
        << Field::SelfBroadcast << QStringLiteral("video") << LaunchStage::Seeding;
    QTest::newRow("own live rooms nurture")
        << Field::SelfBroadcast << QStringLiteral("live") << LaunchStage::Nurturing;
    QTest::newRow("the shelf harvests") << Field::Shelf << QStringLiteral("shelf") << LaunchStage::Harvest;
    QTest::newRow("unclassified speaks for none") << Field::Unclassified << QString() << LaunchStage::Mixed;
}

void TestLaunchStage::salesSpeakForStages()
{
    QFETCH(Field, field);
    QFETCH(QString, scene);
    QFETCH(LaunchStage, stage);
    QCOMPARE(stageOfSale(field, scene), stage);
}

void TestLaunchStage::namesTheStage_data()
{
    QTest::addColumn<QList<int>>("orders"); // all, seeding, nurturing, harvest, untold days
    QTest::addColumn<LaunchStage>("stage");
    QTest::newRow("half from seeding is enough") << QList<int>{10, 5, 3, 2} << LaunchStage::Seeding;
    QTest::newRow("just under half is not") << QList<int>{11, 5, 3, 3} << LaunchStage::Mixed;
    QTest::newRow("own live") << QList<int>{12, 2, 9, 1} << LaunchStage::Nurturing;
    QTest::newRow("the shelf") << QList<int>{12, 2, 1, 9} << LaunchStage::Harvest;
    QTest::newRow("half and half: the earlier stage") << QList<int>{20, 0, 10, 10} << LaunchStage::Nurturing;
    QTest::newRow("nine orders are too few, however clear") << QList<int>{9, 9, 0, 0} << LaunchStage::TooFew;
    QTest::newRow("none at all are too few") << QList<int>{0, 0, 0, 0} << LaunchStage::TooFew;
    QTest::newRow("unclassified orders count in the base") << QList<int>{20, 9, 0, 0} << LaunchStage::Mixed;
    QTest::newRow("too few of days that tell, others do not")
        << QList<int>{9, 9, 0, 0, 3} << LaunchStage::NotCovered;
    QTest::newRow("no day tells") << QList<int>{0, 0, 0, 0, 7} << LaunchStage::NotCovered;
    QTest::newRow("enough of days that tell") << QList<int>{10, 8, 0, 0, 3} << LaunchStage::Seeding;
}

void TestLaunchStage::namesTheStage()
{
    QFETCH(QList<int>, orders);
    QFETCH(LaunchStage, stage);
    QCOMPARE(stageOf({orders[0], orders[1], orders[2], orders[3], orders.value(4)}, LaunchRules()), stage);
}

QTEST_GUILESS_MAIN(TestLaunchStage)
#include "tst_launchstage.moc"
