#include "tests/store/storedump.h"
#include "tests/store/storefacts.h"

#include <array>

using namespace shopglass;
using namespace shopglass::test;

namespace {

/// Orders first … last, each with a status and an amount of its own.
QStringList manyOrders(int first, int last, const QString &status)
{
    QStringList rows;
    for (int i = first; i <= last; ++i)
        rows.append(QStringLiteral("%1|2026-06-01 09:00:00|%2||%3|").arg(i * 3).arg(status).arg(i));
    return rows;
}

} // namespace

class TestEcho final : public QObject, private OneStore
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openStore(); }
    void aRepeatedFileKeepsNoVersions();
    void theLaterFileIsWhereARepeatedRowComesFrom();
    void theFileThatReachesFurtherIsWhereARepeatedRowComesFrom();
    void aFactPassesToItsEchoWhenItsFileIsUndone();
    void undoingARepetitionChangesNothing();
    void aChangeBringsEveryRepetitionBack();
    void onlyTheSameHeaderRepeats();
    void aMaskedCellRepeatsOnlyAMaskedCell();
    void repetitionsInOneFileCountOnce();
    void sheetsOfOneFileRepeatEachOther();
    void factsOfAnOlderWorkspaceAreCompared();
    void manyEchoesAreFoundAgain();
    void aLostEchoIsAFault();

private:
    qint64 echoes()
    {
        return *m_workspace->database().integerOf(
            QStringLiteral("SELECT coalesce(sum(count), 0) FROM fact_echo"));
    }
    qint64 versions() { return countOf(*m_workspace, QStringLiteral("fact_version")); }
    QString originOf(qint64 order)
    {
        const std::array<qint64, 2> key = {order, 0};
        const auto origin = StoreReader(*m_workspace).originOf(1, QStringLiteral("orders"), key);
        return origin && *origin ? QStringLiteral("%1:%2").arg((*origin)->file).arg((*origin)->row)
                                 : QString();
    }
    const QString m_row = QStringLiteral("1|2026-06-01 09:00:00|已发货||100|红");
    const QString m_other = QStringLiteral("2|2026-06-01 09:00:00|已发货||7|");
};

void TestEcho::aRepeatedFileKeepsNoVersions()
{
    QVERIFY(add({orders({m_row, m_other})}, QStringLiteral("a")).ok());
    const auto again = add({orders({m_other, m_row})}, QStringLiteral("b"));
    QCOMPARE(again->rowsNew + again->rowsUpdated + again->duplicateRows, qint64(0));
    QCOMPARE(again->rowsUnchanged, qint64(2));
    QCOMPARE(versions(), qint64(0));
    QCOMPARE(echoes(), qint64(2));
    QVERIFY(m_workspace->verify()->isEmpty());
}

void TestEcho::theLaterFileIsWhereARepeatedRowComesFrom()
{
    QVERIFY(add({orders({m_row})}, QStringLiteral("a")).ok());
    QVERIFY(add({orders({m_other, m_row})}, QStringLiteral("b")).ok());
    QCOMPARE(originOf(1), QStringLiteral("b:3"));
    QVERIFY(undoBatch(*m_workspace, 2, unwatched).ok());
    QCOMPARE(originOf(1), QStringLiteral("a:2"));
}

void TestEcho::theFileThatReachesFurtherIsWhereARepeatedRowComesFrom()
{
    QVERIFY(add({orders({m_row, QStringLiteral("9|2026-06-05 09:00:00|||1|")})}, QStringLiteral("a")).ok());
    QVERIFY(add({orders({m_row})}, QStringLiteral("b")).ok());
    QCOMPARE(originOf(1), QStringLiteral("a:2"));
    // Undoing the file that was beaten keeps the fact, undoing the other one gives it to the beaten file.
    const auto kept = undoBatch(*m_workspace, 2, unwatched);
    QCOMPARE(kept->rowsKept, qint64(1));
    QCOMPARE(kept->rowsRestored + kept->rowsRemoved, qint64(0));
}

void TestEcho::aFactPassesToItsEchoWhenItsFileIsUndone()
{
    QVERIFY(add({orders({m_row, m_other})}, QStringLiteral("a")).ok());
    QVERIFY(add({orders({m_row})}, QStringLiteral("b")).ok());
    QVERIFY(add({orders({m_other, m_row})}, QStringLiteral("c")).ok());
    const auto undone = undoBatch(*m_workspace, 1, unwatched);
    QVERIFY(undone.ok());
    // The later files were ahead already: c for both orders.
    QCOMPARE(undone->rowsKept, qint64(2));
    QCOMPARE(undone->rowsRemoved + undone->rowsRestored, qint64(0));
    QCOMPARE(amounts(*m_workspace), QStringList({QStringLiteral("1|100"), QStringLiteral("2|7")}));
    QCOMPARE(originOf(1), QStringLiteral("c:3"));
    QCOMPARE(echoes(), qint64(1)); // b's
    QVERIFY(undoBatch(*m_workspace, 3, unwatched).ok());
    QCOMPARE(originOf(1), QStringLiteral("b:2"));
    QCOMPARE(amounts(*m_workspace), QStringList(QStringLiteral("1|100")));
    QVERIFY(undoBatch(*m_workspace, 2, unwatched).ok());
    QVERIFY(dump(*m_workspace).isEmpty());
    QCOMPARE(echoes() + versions(), qint64(0));
}

void TestEcho::undoingARepetitionChangesNothing()
{
    QVERIFY(add({orders({m_row, m_other})}, QStringLiteral("a")).ok());
    const QStringList before = dump(*m_workspace);
    QVERIFY(add({orders({m_row, m_other})}, QStringLiteral("b")).ok());
    QVERIFY(dump(*m_workspace) != before);
    const auto undone = undoBatch(*m_workspace, 2, unwatched);
    QCOMPARE(undone->rowsKept, qint64(2));
    QCOMPARE(undone->rowsRestored + undone->rowsRemoved, qint64(0));
    QCOMPARE(dump(*m_workspace), before);
}

void TestEcho::aChangeBringsEveryRepetitionBack()
{
    QVERIFY(add({orders({m_row, m_other})}, QStringLiteral("a")).ok());
    QVERIFY(add({orders({m_row, m_other})}, QStringLiteral("b")).ok());
    QVERIFY(add({orders({m_row, m_other})}, QStringLiteral("c")).ok());
    QVERIFY(
        add({orders({QStringLiteral("1|2026-06-01 09:00:00|交易成功||200|蓝")})}, QStringLiteral("d")).ok());
    QCOMPARE(versions(), qint64(4)); // a, b, c and d of order 1
    QCOMPARE(echoes(), qint64(2)); // b and c of order 2
    QCOMPARE(amounts(*m_workspace), QStringList({QStringLiteral("1|200"), QStringLiteral("2|7")}));
    // d said again is an echo of d.
    QVERIFY(
        add({orders({QStringLiteral("1|2026-06-01 09:00:00|交易成功||200|蓝")})}, QStringLiteral("e")).ok());
    QCOMPARE(versions(), qint64(4));
    QCOMPARE(originOf(1), QStringLiteral("e:2"));
    QVERIFY(undoBatch(*m_workspace, 4, unwatched).ok());
    QCOMPARE(originOf(1), QStringLiteral("e:2"));
    QVERIFY(undoBatch(*m_workspace, 5, unwatched).ok());
    QCOMPARE(originOf(1), QStringLiteral("c:2"));
    QCOMPARE(amounts(*m_workspace), QStringList({QStringLiteral("1|100"), QStringLiteral("2|7")}));
    QVERIFY(m_workspace->verify()->isEmpty());
}

void TestEcho::onlyTheSameHeaderRepeats()
{
    const QString narrow = QStringLiteral("order_id|paid_at|order_status|paid_amount");
    QVERIFY(add({orders({QStringLiteral("1|2026-06-01 09:00:00|已发货||100|")})}, QStringLiteral("a")).ok());
    QVERIFY(add({orders({QStringLiteral("1|2026-06-01 09:00:00|已发货|100")}, Grain::Order, narrow)},
                QStringLiteral("b"))
                .ok());
    // A blank cell and a column that is not there are not the same.
    QCOMPARE(echoes(), qint64(0));
    QCOMPARE(versions(), qint64(2));
}

void TestEcho::aMaskedCellRepeatsOnlyAMaskedCell()
{
    const QString masked = QStringLiteral("1|2026-06-01 09:00:00|已发货||100|~");
    const QString blank = QStringLiteral("1|2026-06-01 09:00:00|已发货||100|");
    QVERIFY(add({orders({masked})}, QStringLiteral("a")).ok());
    QVERIFY(add({orders({masked})}, QStringLiteral("b")).ok());
    QCOMPARE(echoes(), qint64(1));
    QVERIFY(add({orders({blank})}, QStringLiteral("c")).ok());
    QCOMPARE(echoes(), qint64(0));
    QCOMPARE(versions(), qint64(3));
}

void TestEcho::repetitionsInOneFileCountOnce()
{
    QVERIFY(add({orders({m_row})}, QStringLiteral("a")).ok());
    const auto again = add({orders({m_row, m_row, m_other, m_row})}, QStringLiteral("b"), {1, 0});
    QCOMPARE(again->rowsNew, qint64(1));
    QCOMPARE(again->rowsUnchanged, qint64(1));
    QCOMPARE(again->duplicateRows, qint64(2));
    QCOMPARE(echoes(), qint64(1));
    QCOMPARE(originOf(1), QStringLiteral("b:2"));
}

void TestEcho::sheetsOfOneFileRepeatEachOther()
{
    QVERIFY(add({orders({m_row})}, QStringLiteral("a")).ok());
    const auto again = add({orders({m_row, m_other}), orders({m_other, m_row})}, QStringLiteral("b"));
    QCOMPARE(again->rowsNew, qint64(1));
    QCOMPARE(again->rowsUnchanged, qint64(1));
    QCOMPARE(again->duplicateRows, qint64(2));
    QCOMPARE(originOf(1), QStringLiteral("b:3")); // of the second sheet
    QVERIFY(undoBatch(*m_workspace, 2, unwatched).ok());
    QCOMPARE(amounts(*m_workspace), QStringList(QStringLiteral("1|100")));
    QCOMPARE(echoes(), qint64(0));
}

void TestEcho::factsOfAnOlderWorkspaceAreCompared()
{
    QVERIFY(add({orders({m_row, m_other})}, QStringLiteral("a")).ok());
    // As a workspace of version 4 becomes one of version 5.
    QVERIFY(m_workspace->database().run(QStringLiteral("UPDATE order_fact SET content = 0")).ok());
    const auto again
        = add({orders({m_row, QStringLiteral("2|2026-06-01 09:00:00|交易成功||8|")})}, QStringLiteral("b"));
    QCOMPARE(again->rowsUnchanged, qint64(1));
    QCOMPARE(again->rowsUpdated, qint64(1));
    QCOMPARE(echoes(), qint64(1));
    QCOMPARE(amounts(*m_workspace), QStringList({QStringLiteral("1|100"), QStringLiteral("2|8")}));
}

void TestEcho::manyEchoesAreFoundAgain()
{
    // Several chunks of 2,048, and changes of keys before, between, at the ends of and after them.
    QVERIFY(add({orders(manyOrders(1, 5'000, QStringLiteral("已发货")))}, QStringLiteral("a")).ok());
    const auto again
        = add({orders(manyOrders(1, 5'000, QStringLiteral("已发货")))}, QStringLiteral("b"), {700, 100});
    QCOMPARE(again->rowsUnchanged, qint64(5'000));
    QCOMPARE(countOf(*m_workspace, QStringLiteral("fact_echo")), qint64(3));
    QStringList changed = manyOrders(0, 0, QStringLiteral("已收货"));
    for (const int order : {1, 2'048, 2'049, 3'000, 5'000, 5'001})
        changed += manyOrders(order, order, QStringLiteral("已收货"));
    const auto delta = add({orders(changed)}, QStringLiteral("c"));
    QCOMPARE(delta->rowsUpdated, qint64(5));
    QCOMPARE(delta->rowsNew, qint64(2));
    QCOMPARE(versions(), qint64(15));
    QCOMPARE(echoes(), qint64(4'995));
    QVERIFY(m_workspace->verify()->isEmpty());
    const auto undone = undoBatch(*m_workspace, 1, unwatched);
    QVERIFY(undone.ok());
    QCOMPARE(undone->rowsKept, qint64(5'000));
    QCOMPARE(echoes(), qint64(0));
    QVERIFY(undoBatch(*m_workspace, 2, unwatched).ok());
    QCOMPARE(countOf(*m_workspace, QStringLiteral("order_line")), qint64(7));
    QCOMPARE(versions(), qint64(0));
}

void TestEcho::aLostEchoIsAFault()
{
    QVERIFY(add({orders({m_row, m_other})}, QStringLiteral("a")).ok());
    QVERIFY(add({orders({m_row, m_other})}, QStringLiteral("b")).ok());
    QVERIFY(m_workspace->database().run(QStringLiteral("DELETE FROM order_fact WHERE order_id = 2")).ok());
    QVERIFY(m_workspace->rebuild().ok());
    QCOMPARE(m_workspace->verify()->size(), 1);
    QVERIFY(m_workspace->verify()->front().startsWith(QLatin1String("1 row(s) belong to no import")));
}

QTEST_GUILESS_MAIN(TestEcho)
#include "tst_echo.moc"
