#include "models/import/tablesource.h"
#include "tests/support/readrows.h"

#include <QtTest>

using namespace shopglass;

class TestPasswordCandidates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeFromTheFileName_data();
    void comeFromTheFileName();
};

void TestPasswordCandidates::comeFromTheFileName_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QStringList>("candidates");
    const auto row
        = [](const char *name, const QString &fileName, std::initializer_list<const char *> candidates) {
              QTest::newRow(name) << fileName << texts(candidates);
          };
    row("the last six characters of the stem", QStringLiteral("order_20260618_a1b2c3.xlsx"), {"a1b2c3"});
    row("only the last suffix is taken off", QStringLiteral("order.v2.a1b2c3.xlsx"), {"a1b2c3"});
    row("folders do not matter", QStringLiteral("/home/x.y/order_a1b2c3.xlsx"), {"a1b2c3"});
    row("a browser's second copy", QStringLiteral("order_a1b2c3 (1).xlsx"), {"c3 (1)", "a1b2c3"});
    row("without a blank", QStringLiteral("order_a1b2c3(12).xlsx"), {"c3(12)", "a1b2c3"});
    row("Chinese brackets", QStringLiteral("order_a1b2c3（1）.xlsx"), {"2c3（1）", "a1b2c3"});
    row("a Chinese copy", QStringLiteral("order_a1b2c3 - 副本.xlsx"), {"3 - 副本", "a1b2c3"});
    row("without blanks", QStringLiteral("order_a1b2c3-副本.xlsx"), {"2c3-副本", "a1b2c3"});
    row("a blank behind the dash", QStringLiteral("order_a1b2c3- 副本.xlsx"), {"c3- 副本", "a1b2c3"});
    row("an English copy", QStringLiteral("order_a1b2c3 copy.xlsx"), {"3 copy", "a1b2c3"});
    row("Windows in English", QStringLiteral("order_a1b2c3 - Copy.xlsx"), {"- Copy", "a1b2c3"});
    row("a copy of a copy", QStringLiteral("order_a1b2c3 (1) - 副本 (2).xlsx"),
        {"副本 (2)", "c3 (1)", "a1b2c3"});
    row("a short name", QStringLiteral("a1.xlsx"), {"a1"});
    row("no suffix", QStringLiteral("order_a1b2c3"), {"a1b2c3"});
    row("no name", QString(), {});
}

void TestPasswordCandidates::comeFromTheFileName()
{
    QFETCH(QString, fileName);
    QFETCH(QStringList, candidates);
    QCOMPARE(passwordCandidates(fileName), candidates);
}

QTEST_GUILESS_MAIN(TestPasswordCandidates)
#include "tst_passwordcandidates.moc"
