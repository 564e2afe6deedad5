// What a file leaves behind whose lines the store has read before must be what reading them would have left.

#include "models/store/database.h"
#include "tests/import/importbench.h"

#include <QtTest>

#include <random>

using namespace shopglass;
using namespace shopglass::test;

namespace {

const QByteArray Header
    = "订单号,订单创建时间,订单支付时间,订单状态,实付款,成交数量,渠道,商品ID,商品规格,收货人电话\n";

/// A row of an order file; everything follows from its number and what has become of it since.
QByteArray orderRow(int order, int state = 0)
{
    static const QByteArray statuses[] = {"待发货", "已发货", "交易成功"};
    const QByteArray day = QByteArray::number(1 + order % 9);
    return QByteArray::number(7'000'000'000 + order) + ",2026-11-0" + day + " 10:00:00,2026-11-0" + day
        + " 10:05:00," + statuses[state % 3] + "," + QByteArray::number(10 + order % 50) + ".50,1,自营,"
        + QByteArray::number(900 + order % 7) + ",\"红, \"\"L\"\"\",1380000"
        + QByteArray::number(1'000 + order % 500) + "\n";
}

/// All rows of all tables of a workspace but the runs themselves.
QStringList tablesOf(const Workspace &workspace)
{
    const Database &database = workspace.database();
    QStringList lines;
    auto tables = database.prepare(QStringLiteral(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'sheet_runs' ORDER BY name"));
    while (tables->step().value()) {
        const QString name = tables->string(0);
        auto columns = database.prepare(
            QStringLiteral(
                "SELECT group_concat('quote(' || name || ')', ' || ''|'' || ') FROM pragma_table_info('%1')")
                .arg(name));
        static_cast<void>(columns->step().value());
        auto rows = database.prepare(
            QStringLiteral("SELECT '%1|' || %2 FROM %1 ORDER BY 1").arg(name, columns->string(0)));
        while (rows->step().value())
            lines.append(rows->string(0));
        columns->reset();
    }
    return lines;
}

QString outcomeOf(const Result<ImportOutcome> &done)
{
    if (!done)
        return QStringLiteral("refused: ") + done.error().sentence;
    const BatchSummary &summary = done->summary;
    QStringList lines = done->warnings;
    for (auto reason = done->rejectCounts.cbegin(); reason != done->rejectCounts.cend(); ++reason)
        lines.append(QStringLiteral("%1 × %2").arg(reason.key()).arg(reason.value()));
    for (const qint64 count : {qint64(done->state), summary.id, summary.rowsRead, summary.rowsNew,
                               summary.rowsUpdated, summary.rowsUnchanged, summary.rowsRejected,
                               summary.rowsSkipped, summary.duplicateRows, summary.ordersTwice})
        lines.append(QString::number(count));
    if (summary.days)
        lines.append(summary.days->from.iso() + u' ' + summary.days->to.iso());
    return lines.join(u'\n');
}

/// Two workspaces that get the same files: one remembers what it has read, the other one does not.
class Twins final
{
public:
    /// What became of the file; a difference between the two is said in front.
    QString import(const QByteArray &text, const QByteArray &mapping = {})
    {
        const QString name = QStringLiteral("file %1.csv").arg(++m_files);
        forget();
        const auto with = m_with.importCsv(text, mapping, name);
        const auto without = m_without.importCsv(text, mapping, name);
        if (with)
            m_live.push_back(with->summary.id);
        return compared(outcomeOf(with), outcomeOf(without));
    }

    QString undo(std::size_t which)
    {
        const BatchId batch = m_live[which];
        m_live.erase(m_live.begin() + std::ptrdiff_t(which));
        const auto said = [batch](ImportBench &bench) {
            const auto undone = undoBatch(bench.workspace(), batch, unwatched);
            return undone ? QStringLiteral("%1 %2 %3")
                                .arg(undone->rowsRemoved)
                                .arg(undone->rowsRestored)
                                .arg(undone->rowsKept)
                          : undone.error().sentence;
        };
        return compared(said(m_with), said(m_without));
    }

    [[nodiscard]] std::size_t live() const { return m_live.size(); }
    [[nodiscard]] ImportBench &with() { return m_with; }
    [[nodiscard]] ImportBench &without() { return m_without; }

private:
    void forget()
    {
        static_cast<void>(
            m_without.workspace().database().run(QStringLiteral("DELETE FROM sheet_runs")).ok());
    }

    QString compared(const QString &with, const QString &without)
    {
        if (with != without)
            return QStringLiteral("DIFFERENT: %1\nINSTEAD OF: %2").arg(with, without);
        const QStringList ours = tablesOf(m_with.workspace());
        const QStringList theirs = tablesOf(m_without.workspace());
        for (qsizetype i = 0; i < std::max(ours.size(), theirs.size()); ++i) {
            if (ours.value(i) != theirs.value(i))
                return QStringLiteral("DIFFERENT: %1\nINSTEAD OF: %2").arg(ours.value(i), theirs.value(i));
        }
        return with;
    }

    ImportBench m_with;
    ImportBench m_without;
    std::vector<BatchId> m_live;
    int m_files = 0;
};

QByteArray orders(int first, int count, int state = 0)
{
    QByteArray text;
    for (int order = first + count - 1; order >= first; --order)
        text += orderRow(order, state);
    return text;
}

qint64 numberIn(ImportBench &bench, const QString &sql)
{
    return bench.workspace().database().integerOf(sql).value();
}

/// Lets the store think that all its facts say something else, which only reading a row finds out.
void disguiseFacts(ImportBench &bench)
{
    QVERIFY(
        bench.workspace().database().run(QStringLiteral("UPDATE order_fact SET content = content + 1")).ok());
}

} // namespace

class TestReadRuns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharedRunsAreNotReadAgain();
    void whatIsNotTheSameIsRead_data();
    void whatIsNotTheSameIsRead();
    void whatWasUndoneIsReadAgain();
    void anEchoLetsTheFirstFileGo();
    void contestedKeysAreRead();
    void theClockMayBePutBack();
    void shortFilesLeaveNoHash();
    void aFileWithTheSameRunsTakesTheirPlace();
    void runsThatAreOfNoUseAreNotKept_data();
    void runsThatAreOfNoUseAreNotKept();
    void theOldestRunsGoFirst_data();
    void theOldestRunsGoFirst();
    void anySequenceLeavesTheSame_data();
    void anySequenceLeavesTheSame();
};

/// The proof that the others prove anything: rows of known runs pass although their facts say something else.
void TestReadRuns::sharedRunsAreNotReadAgain()
{
    ImportBench bench;
    QVERIFY(bench.importCsv(Header + orders(1, 2'000)).ok());
    disguiseFacts(bench);
    const auto again = bench.importCsv(Header + orders(1, 2'000) + "\n");
    QVERIFY2(again.ok(), why(again).constData());
    QCOMPARE(again->summary.rowsRead, 2'000);
    QCOMPARE(again->summary.rowsNew, 0);
    QCOMPARE(again->summary.rowsUpdated, 0);
    QCOMPARE(again->summary.rowsUnchanged, 2'000);
    // All rows but those of the run with the header, and of the last one, which has an empty line more.
    const qint64 read = numberIn(bench, QStringLiteral("SELECT count(DISTINCT key1) FROM fact_version"));
    QVERIFY2(read > 0 && read < 1'400, qPrintable(QString::number(read)));
    QCOMPARE(numberIn(bench, QStringLiteral("SELECT sum(count) FROM fact_echo")), 2'000 - read);
}

void TestReadRuns::whatIsNotTheSameIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("mapping");
    QByteArray carriageReturns = Header + orders(1, 2'000);
    carriageReturns.replace("\n", "\r\n");
    QTest::newRow("other line ends") << carriageReturns << QByteArray();
    QByteArray headerOfOthers = Header;
    headerOfOthers.replace("商品规格", "某列");
    QTest::newRow("another header") << headerOfOthers + orders(1, 2'000) << QByteArray();
    QTest::newRow("a mapping") << Header + orders(1, 2'000) + "\n"
                               << QByteArray(R"({"kind": "orders", "attributes": {"order_id": "订单号",
        "created_at": "订单创建时间", "paid_amount": "实付款"}})");
    QTest::newRow("another status") << Header + orders(1, 2'000, 1) << QByteArray();
}

void TestReadRuns::whatIsNotTheSameIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, mapping);
    ImportBench bench;
    QVERIFY(bench.importCsv(Header + orders(1, 2'000)).ok());
    disguiseFacts(bench);
    const auto again = bench.importCsv(text, mapping);
    QVERIFY2(again.ok(), why(again).constData());
    QCOMPARE(numberIn(bench, QStringLiteral("SELECT count(DISTINCT key1) FROM fact_version")), 2'000);
}

void TestReadRuns::whatWasUndoneIsReadAgain()
{
    Twins twins;
    QVERIFY(!twins.import(Header + orders(1, 1'500)).startsWith(u"DIFF"));
    QCOMPARE(twins.undo(0), q("1500 0 0"));
    QCOMPARE(numberIn(twins.with(), QStringLiteral("SELECT count(*) FROM sheet_runs")), 0);
    const QString again = twins.import(Header + orders(1, 1'500) + "\n");
    QVERIFY2(again.contains(u"\n1500\n1500\n0\n0\n"), qPrintable(again)); // read and new
}

/// The second file repeats the first, which goes; the third repeats the second.
void TestReadRuns::anEchoLetsTheFirstFileGo()
{
    Twins twins;
    QVERIFY(!twins.import(Header + orders(1, 1'500)).startsWith(u"DIFF"));
    QVERIFY(!twins.import(Header + orders(1, 1'500) + "\n").startsWith(u"DIFF"));
    QCOMPARE(twins.undo(0), q("0 0 1500"));
    const QString third = twins.import(Header + orders(1, 1'500) + "\n\n");
    QVERIFY2(third.contains(u"\n1500\n0\n0\n1500\n"), qPrintable(third)); // read, new, updated, unchanged
    disguiseFacts(twins.with());
    QVERIFY(twins.with().importCsv(Header + orders(1, 1'500) + "\n\n\n").ok());
    QVERIFY(numberIn(twins.with(), QStringLiteral("SELECT count(DISTINCT key1) FROM fact_version")) < 1'300);
    // And back: nothing is left of the rows that no file brings any more.
    QVERIFY(undoBatch(twins.with().workspace(), 2, unwatched).ok());
}

/// An order that closed in a later file, and whose earlier row comes again.
void TestReadRuns::contestedKeysAreRead()
{
    Twins twins;
    QVERIFY(!twins.import(Header + orders(1, 1'500)).startsWith(u"DIFF"));
    QVERIFY(!twins.import(Header + orders(700, 3, 2)).startsWith(u"DIFF"));
    const QString again = twins.import(Header + orders(1, 1'500) + "\n");
    QVERIFY2(again.contains(u"\n1500\n0\n0\n1500\n"), qPrintable(again));
    QCOMPARE(numberIn(twins.with(), QStringLiteral("SELECT count(*) FROM fact_version")),
             9); // three keys, three files
    QCOMPARE(twins.undo(1), q("0 3 0"));
    QCOMPARE(twins.undo(0), q("0 0 1500"));
}

void TestReadRuns::theClockMayBePutBack()
{
    ImportBench bench;
    QVERIFY(bench.importCsv(Header + orders(1, 1'500)).ok());
    ImportRequest request;
    request.path = bench.write(q("again.csv"), Header + orders(1, 1'500) + "\n");
    request.store = bench.store();
    const FixedClock earlier(startOf(*Day::fromIso(u"2026-11-02")));
    const auto again = importFile(bench.workspace(), request, earlier, unwatched);
    QVERIFY2(again.ok(), why(again).constData());
    QVERIFY(again->rejectCounts.value(q("future_time")) > 600); // days 4 to 9 of nine
}

void TestReadRuns::shortFilesLeaveNoHash()
{
    ImportBench bench;
    QVERIFY(bench.importCsv(Header + orders(1, 60)).ok());
    QCOMPARE(numberIn(bench, QStringLiteral("SELECT count(*) FROM sheet_runs")), 0);
}

void TestReadRuns::aFileWithTheSameRunsTakesTheirPlace()
{
    ImportBench bench;
    const QString sheets = q("SELECT group_concat(sheet_id) FROM sheet_runs ORDER BY sheet_id");
    const auto kept = [&bench, &sheets] {
        auto select = bench.workspace().database().prepare(sheets);
        return select->step().value() ? select->string(0) : QString();
    };
    QVERIFY(bench.importCsv(Header + orders(1, 8'000)).ok());
    // Ten more rows in front, as in the next export.
    QVERIFY(bench.importCsv(Header + orders(1, 8'010)).ok());
    QCOMPARE(kept(), q("2"));
    // Half of the rows are others: both may come again.
    QVERIFY(bench.importCsv(Header + orders(4'000, 8'000)).ok());
    QCOMPARE(kept(), q("2,3"));
}

void TestReadRuns::runsThatAreOfNoUseAreNotKept_data()
{
    QTest::addColumn<int>("contested");
    QTest::addColumn<int>("kept");
    QTest::newRow("as many keys as are worth it") << 200'000 << 1;
    QTest::newRow("one more") << 200'001 << 0;
}

/// Keys that the store's files do not agree about, made up without files.
void TestReadRuns::runsThatAreOfNoUseAreNotKept()
{
    QFETCH(int, contested);
    ImportBench bench;
    const QString some = QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                        "WHERE i < %1) INSERT INTO fact_version "
                                        "SELECT 'orders', %2, i, 0, 0, 0, 999, 1, 0, x'' FROM n");
    QVERIFY(bench.workspace().database().run(some.arg(contested).arg(bench.store())).ok());
    QVERIFY(bench.importCsv(Header + orders(1, 2'000)).ok());
    QTEST(int(numberIn(bench, q("SELECT count(*) FROM sheet_runs"))), "kept");
}

void TestReadRuns::theOldestRunsGoFirst_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("kept");
    QTest::newRow("there is room for both") << 8'300'000 << 2;
    QTest::newRow("there is not") << 8'388'608 << 1;
}

void TestReadRuns::theOldestRunsGoFirst()
{
    QFETCH(int, bytes);
    ImportBench bench;
    const QString older = QStringLiteral("INSERT INTO sheet_runs VALUES (-1, x'00', zeroblob(%1))");
    QVERIFY(bench.workspace().database().run(older.arg(bytes)).ok());
    QVERIFY(bench.importCsv(Header + orders(1, 2'000)).ok());
    QTEST(int(numberIn(bench, q("SELECT count(*) FROM sheet_runs"))), "kept");
    QCOMPARE(numberIn(bench, q("SELECT count(*) FROM sheet_runs WHERE sheet_id > 0")), 1);
}

void TestReadRuns::anySequenceLeavesTheSame_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 6; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

/// Overlapping files with rows changed, taken out, put in, repeated and spoiled, and undos in any order.
void TestReadRuns::anySequenceLeavesTheSame()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    Twins twins;
    for (int step = 0; step < 12; ++step) {
        if (twins.live() > 0 && below(4) == 0) {
            const QString undone = twins.undo(std::size_t(below(int(twins.live()))));
            QVERIFY2(!undone.startsWith(u"DIFF"), qPrintable(undone));
            continue;
        }
        const int first = 1 + 100 * below(6);
        QList<QByteArray> rows;
        for (int order = first + 500 + 100 * below(6); order >= first; --order)
            rows.append(orderRow(order));
        for (int change = below(6); change > 0; --change) {
            const qsizetype at = below(int(rows.size()));
            switch (below(8)) {
            case 0:
                rows[at] = orderRow(first + below(int(rows.size())), 1 + below(2));
                break;
            case 1:
                rows.remove(at, std::min<qsizetype>(1 + below(40), rows.size() - at));
                break;
            case 2:
                rows.insert(at, rows.at(below(int(rows.size()))));
                break;
            case 3:
                rows.insert(at, "\n");
                break;
            case 4:
                rows.insert(at, orderRow(9'000 + below(20)).replace(".50,", "元五角,"));
                break;
            case 5:
                rows.insert(at, "合计,,,,99.00,,,,,\n");
                break;
            case 6:
                rows[at].replace("自营", "分销");
                break;
            default:
                rows[at].replace("待发货", "在路上");
                break;
            }
        }
        const QByteArray text = Header + rows.join();
        const bool mapped = below(8) == 0;
        const QString done = twins.import(below(10) == 0 ? QByteArray(text).replace("\n", "\r\n") : text,
                                          mapped ? R"({"kind": "orders", "attributes": {"order_id": "订单号",
            "created_at": "订单创建时间", "paid_amount": "实付款", "order_status": "订单状态"}})"
                                                 : QByteArray());
        QVERIFY2(!done.startsWith(u"DIFF"), qPrintable(done));
        QVERIFY2(!done.startsWith(u"refused"), qPrintable(done));
    }
    const auto faults = twins.with().workspace().verify(unwatched);
    QVERIFY(faults.ok());
    QCOMPARE(*faults, QStringList());
}

QTEST_GUILESS_MAIN(TestReadRuns)
#include "tst_readruns.moc"
