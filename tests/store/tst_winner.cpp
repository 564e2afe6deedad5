#include "tests/store/storefacts.h"

using namespace shopglass;
using namespace shopglass::test;

class TestWinner final : public QObject, private OneStore
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openStore(); }
    void theWinnerIsTheHighestVersion_data();
    void theWinnerIsTheHighestVersion();
    void aPromisedTimeMakesNoFileLater();
    void attributesThatTheWinnersHeaderLacksAreKept();
    void aBlankCellOfTheWinnerStaysBlank();
    void aSilentCellKeepsTheOtherVersionsValue();
    void aSilentCellIsRememberedUntilAnotherVersionComes();
};

void TestWinner::theWinnerIsTheHighestVersion_data()
{
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<qint64>("winner"); // amount
    QTest::addColumn<qint64>("updated");
    const auto row = [](const char *name, const QStringList &first, const QStringList &second, qint64 winner,
                        qint64 updated) { QTest::newRow(name) << first << second << winner << updated; };
    row("a later status wins", {QStringLiteral("1|2026-06-01 09:00:00|已发货||100|")},
        {QStringLiteral("1|2026-06-01 09:00:00|交易成功||200|")}, 200, 1);
    row("an earlier status loses although it comes later",
        {QStringLiteral("1|2026-06-01 09:00:00|交易成功||100|")},
        {QStringLiteral("1|2026-06-01 09:00:00|已发货||200|")}, 100, 0);
    row("closed beats completed", {QStringLiteral("1|2026-06-01 09:00:00|交易关闭||100|")},
        {QStringLiteral("1|2026-06-01 09:00:00|交易成功||200|")}, 100, 0);
    row("the same status: a refund beats a closed after-sale",
        {QStringLiteral("1|2026-06-01 09:00:00|交易成功|退款成功|100|")},
        {QStringLiteral("1|2026-06-01 09:00:00|交易成功|售后关闭|200|")}, 100, 0);
    row("the order status comes before the after-sale status",
        {QStringLiteral("1|2026-06-01 09:00:00|交易成功|退款成功|100|")},
        {QStringLiteral("1|2026-06-01 09:00:00|交易关闭||200|")}, 200, 1);
    row("the same statuses: the file that reaches further wins",
        {QStringLiteral("1|2026-06-01 09:00:00|已发货||100|"),
         QStringLiteral("2|2026-06-09 09:00:00|已发货||1|")},
        {QStringLiteral("1|2026-06-01 09:00:00|已发货||200|"),
         QStringLiteral("3|2026-06-08 09:00:00|已发货||1|")},
        100, 0);
    row("everything the same: the later batch wins", {QStringLiteral("1|2026-06-01 09:00:00|已发货||100|")},
        {QStringLiteral("1|2026-06-01 09:00:00|已发货||200|")}, 200, 1);
    row("an unknown status ranks below every known one",
        {QStringLiteral("1|2026-06-01 09:00:00|待付款||100|")},
        {QStringLiteral("1|2026-06-01 09:00:00|神秘||200|")}, 100, 0);
    row("a version that says the same changes nothing",
        {QStringLiteral("1|2026-06-01 09:00:00|已发货||100|")},
        {QStringLiteral("1|2026-06-01 09:00:00|已发货||100|")}, 100, 0);
}

void TestWinner::theWinnerIsTheHighestVersion()
{
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    QFETCH(qint64, winner);
    QFETCH(qint64, updated);
    QVERIFY(add({orders(first)}).ok());
    const auto summary = add({orders(second)}, QStringLiteral("b.csv"));
    QVERIFY(summary.ok());
    QCOMPARE(amounts(*m_workspace).constFirst(), QStringLiteral("1|%1").arg(winner));
    QCOMPARE(summary->rowsUpdated, updated);
    QCOMPARE(summary->rowsUnchanged, 1 - updated);
    QCOMPARE(summary->rowsNew, qint64(second.size() - 1));
    QVERIFY(m_workspace->verify()->isEmpty());
}

void TestWinner::aPromisedTimeMakesNoFileLater()
{
    const QString header = Header + QStringLiteral("|promised_at");
    QVERIFY(add({orders({QStringLiteral("1|2026-06-01 09:00:00|已发货||100||2026-07-30 00:00:00")},
                        Grain::Order, header)})
                .ok());
    QVERIFY(add({orders({QStringLiteral("1|2026-06-01 09:00:00|已发货||200||"),
                         QStringLiteral("2|2026-06-02 09:00:00|||5||")},
                        Grain::Order, header)})
                .ok());
    QCOMPARE(amounts(*m_workspace), QStringList({QStringLiteral("1|200"), QStringLiteral("2|5")}));
}

void TestWinner::attributesThatTheWinnersHeaderLacksAreKept()
{
    QVERIFY(add({orders({QStringLiteral("1|已发货|100|红")}, Grain::Order,
                        QStringLiteral("order_id|order_status|paid_amount|spec"))})
                .ok());
    QVERIFY(add({orders({QStringLiteral("1|已收货|200|浙江")}, Grain::Order,
                        QStringLiteral("order_id|order_status|paid_amount|province"))})
                .ok());
    QVERIFY(add({orders({QStringLiteral("1|交易成功|300")}, Grain::Order,
                        QStringLiteral("order_id|order_status|paid_amount"))})
                .ok());
    QCOMPARE(facts(*m_workspace, QStringLiteral("orders"),
                   {QStringLiteral("paid_amount"), QStringLiteral("spec"), QStringLiteral("province")}),
             QStringList(QStringLiteral("300|红|浙江")));
}

void TestWinner::aBlankCellOfTheWinnerStaysBlank()
{
    QVERIFY(add({orders({QStringLiteral("1|2026-06-01 09:00:00|已发货||100|红")})}).ok());
    QVERIFY(add({orders({QStringLiteral("1|2026-06-01 09:00:00|交易成功||100|")})}).ok());
    QCOMPARE(facts(*m_workspace, QStringLiteral("orders"), {QStringLiteral("spec")}),
             QStringList(QStringLiteral("-")));
}

void TestWinner::aSilentCellKeepsTheOtherVersionsValue()
{
    QVERIFY(add({orders({QStringLiteral("1|2026-06-01 09:00:00|已发货||100|红")})}).ok());
    QVERIFY(add({orders({QStringLiteral("1|2026-06-01 09:00:00|交易成功||200|~")})}).ok());
    QCOMPARE(facts(*m_workspace, QStringLiteral("orders"),
                   {QStringLiteral("paid_amount"), QStringLiteral("spec")}),
             QStringList(QStringLiteral("200|红")));
}

void TestWinner::aSilentCellIsRememberedUntilAnotherVersionComes()
{
    QVERIFY(add({orders({QStringLiteral("1|2026-06-01 09:00:00|交易成功||200|~")})}).ok());
    QVERIFY(add({orders({QStringLiteral("1|2026-06-01 09:00:00|已发货||100|红")})}).ok());
    QCOMPARE(facts(*m_workspace, QStringLiteral("orders"),
                   {QStringLiteral("paid_amount"), QStringLiteral("spec")}),
             QStringList(QStringLiteral("200|红")));
}

QTEST_GUILESS_MAIN(TestWinner)
#include "tst_winner.moc"
