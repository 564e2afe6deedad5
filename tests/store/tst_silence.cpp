#include "models/base/watchedwork.h"
#include "models/store/migrations.h"
#include "models/store/workspacecopy.h"
#include "tests/store/statementgate.h"
#include "tests/store/storefacts.h"

#include <QTemporaryDir>

using namespace shopglass;
using namespace shopglass::test;

/// Whoever waits for a disk is told that work goes on, and can stop it while that is possible.
class TestSilence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void workIsToldOfAndStoppedOnce();
    void anImportTellsWhileItIsWrittenToDisk();
    void anImportTellsWhileRowsWaitForTheDisk();
    void anImportIsGivenUpWhileRowsWaitForTheDisk();
    void anImportTellsWhileItLooksForKnownLines_data();
    void anImportTellsWhileItLooksForKnownLines();
    void lookingForKnownLinesCanBeStopped();
    void anUndoTellsWhileItIsWrittenToDisk();
    void aRebuildTellsWhileItIsWrittenToDisk();
    void stoppedJustBeforeItLastsNothingChanges();
    void aCheckOfAllPagesTells();
    void aCheckOfAllPagesCanBeStopped();
    void aCopyTells();
    void aStoppedCopyLeavesNothing();
    void anUpdateTellsWhileItCopies();
    void aStoppedUpdateLeavesTheFileAsItWas();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    [[nodiscard]] const Database &database() const { return m_workspace->database(); }
    static SheetText someOrders(int first, int count)
    {
        QStringList rows;
        for (int i = first; i < first + count; ++i)
            rows.append(QStringLiteral("%1|2026-06-01 09:00:00|已发货||100|").arg(i));
        return orders(rows);
    }
    void makeOlder()
    {
        QVERIFY(database().run(QStringLiteral("PRAGMA user_version = %1").arg(newestSchema() - 1)).ok());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    const FixedClock m_clock{0};
};

void TestSilence::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Workspace::open(path("a.shopglass"));
    QVERIFY(opened.ok());
    m_workspace = std::make_unique<Workspace>(std::move(*opened));
    QCOMPARE(m_workspace->storeNamed(QStringLiteral("甲店"))->id, StoreId(1));
    QVERIFY(importSheets(*m_workspace, 1, QStringLiteral("first.csv"), {someOrders(1, 3)}).ok());
}

void TestSilence::workIsToldOfAndStoppedOnce()
{
    QSemaphore told;
    int tells = 0;
    int stops = 0;
    bool ended = false;
    runWatched([&] { ended = told.tryAcquire(3, 60'000); },
               [&] {
                   ++tells;
                   told.release();
                   return tells < 2;
               },
               [&stops] { ++stops; });
    QVERIFY(ended);
    QVERIFY(tells >= 3);
    QCOMPARE(stops, 1);
}

void TestSilence::anImportTellsWhileItIsWrittenToDisk()
{
    auto writer = BatchWriter::begin(*m_workspace, 1, {QStringLiteral("next.csv"), {}, {}, 0, {}}, m_clock);
    QVERIFY(writer.ok());
    QVERIFY(fill(**writer, {someOrders(4, 2)}).ok());
    StatementGate gate(database(), "COMMIT", 2);
    // Too late to be stopped: the answer does not count, and the steps say so.
    QVERIFY((*writer)->commit(gate.sink(1)).ok());
    QVERIFY(gate.wasTold);
    for (const ProgressStep &step : gate.steps) {
        QCOMPARE(step.subject, QStringLiteral("next.csv"));
        QVERIFY(step.total > 0);
        QCOMPARE(step.done, step.total);
    }
    QCOMPARE(amounts(*m_workspace).size(), 5);
}

void TestSilence::anImportTellsWhileRowsWaitForTheDisk()
{
    auto writer = BatchWriter::begin(*m_workspace, 1, {}, m_clock);
    QVERIFY(writer.ok());
    (*writer)->holdAtMost(2);
    StatementGate gate(database(), "INSERT OR FAIL INTO order_fact", 2);
    const TellWhileWaiting told([sink = gate.sink()] { return sink({}); });
    QVERIFY(fill(**writer, {someOrders(10, 40)}).ok());
    QVERIFY(gate.wasTold);
    QVERIFY((*writer)->commit(unwatched).ok());
    QCOMPARE(amounts(*m_workspace).size(), 43);
}

void TestSilence::anImportIsGivenUpWhileRowsWaitForTheDisk()
{
    {
        auto writer = BatchWriter::begin(*m_workspace, 1, {}, m_clock);
        QVERIFY(writer.ok());
        (*writer)->holdAtMost(2);
        StatementGate gate(database(), "INSERT OR FAIL INTO order_fact", 1);
        const TellWhileWaiting told([sink = gate.sink(1)] { return sink({}); });
        const auto filled = fill(**writer, {someOrders(10, 40)});
        QVERIFY(!filled.ok());
        QCOMPARE(filled.error().kind, ErrorKind::Cancelled);
    }
    QCOMPARE(amounts(*m_workspace).size(), 3);
    QVERIFY(m_workspace->verify()->isEmpty());
}

void TestSilence::anImportTellsWhileItLooksForKnownLines_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::newRow("keys that files do not agree about") << QByteArray("SELECT DISTINCT key1");
    QTest::newRow("runs of lines") << QByteArray("SELECT r.runs");
}

void TestSilence::anImportTellsWhileItLooksForKnownLines()
{
    QFETCH(QByteArray, statement);
    auto writer = BatchWriter::begin(*m_workspace, 1, {}, m_clock);
    QVERIFY(writer.ok());
    QVERIFY(fill(**writer, {someOrders(4, 0)}).ok()); // begins its sheet
    StatementGate gate(database(), std::string_view(statement.constData(), std::size_t(statement.size())), 2);
    QVERIFY((*writer)->earlierRuns(QByteArray(16, 'r'), gate.sink()).ok());
    QVERIFY(gate.wasTold);
}

void TestSilence::lookingForKnownLinesCanBeStopped()
{
    auto writer = BatchWriter::begin(*m_workspace, 1, {}, m_clock);
    QVERIFY(writer.ok());
    QVERIFY(fill(**writer, {someOrders(4, 0)}).ok()); // begins its sheet
    StatementGate gate(database(), "SELECT DISTINCT key1", 1);
    const auto stopped = (*writer)->earlierRuns(QByteArray(16, 'r'), gate.sink(1));
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

void TestSilence::anUndoTellsWhileItIsWrittenToDisk()
{
    StatementGate gate(database(), "COMMIT", 2);
    QVERIFY(undoBatch(*m_workspace, 1, gate.sink(1)).ok());
    QVERIFY(gate.wasTold);
    for (const ProgressStep &step : gate.steps) {
        QCOMPARE(step.subject, QStringLiteral("first.csv"));
        QCOMPARE(step.done, step.total);
    }
    QVERIFY(amounts(*m_workspace).isEmpty());
}

void TestSilence::aRebuildTellsWhileItIsWrittenToDisk()
{
    StatementGate gate(database(), "COMMIT", 2);
    QVERIFY(m_workspace->rebuild(gate.sink()).ok());
    QVERIFY(gate.wasTold);
    QCOMPARE(gate.steps.front().subject, QStringLiteral("a.shopglass"));
    QCOMPARE(gate.steps.front().done, gate.steps.front().total);
}

void TestSilence::stoppedJustBeforeItLastsNothingChanges()
{
    int calls = 0;
    QVERIFY(undoBatch(*m_workspace, 1, [&calls](const ProgressStep &step) {
                calls += step.total > 0 && step.done == step.total ? 0 : 1;
                return true;
            }).ok());
    QVERIFY(amounts(*m_workspace).isEmpty());
    init();
    const auto stopped = undoBatch(*m_workspace, 1, [&calls](const ProgressStep &) { return --calls > 0; });
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(amounts(*m_workspace).size(), 3);
}

void TestSilence::aCheckOfAllPagesTells()
{
    StatementGate gate(database(), "PRAGMA integrity_check", 2);
    QCOMPARE(m_workspace->verify(gate.sink()).value(), QStringList());
    QVERIFY(gate.wasTold);
    QCOMPARE(gate.steps.front().subject, QStringLiteral("a.shopglass"));
}

void TestSilence::aCheckOfAllPagesCanBeStopped()
{
    StatementGate gate(database(), "PRAGMA integrity_check", 1);
    const auto verified = m_workspace->verify(gate.sink(1));
    QVERIFY(!verified.ok());
    QCOMPARE(verified.error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_workspace->verify().value(), QStringList());
}

void TestSilence::aCopyTells()
{
    StatementGate gate(database(), "VACUUM", 2);
    QVERIFY(copyWorkspace(*m_workspace, path("copy.shopglass"), gate.sink()).ok());
    QVERIFY(gate.wasTold);
    const auto copy = Workspace::open(path("copy.shopglass"));
    QCOMPARE(amounts(*copy).size(), 3);
}

void TestSilence::aStoppedCopyLeavesNothing()
{
    StatementGate gate(database(), "VACUUM", 1);
    const auto copied = copyWorkspace(*m_workspace, path("copy.shopglass"), gate.sink(1));
    QVERIFY(!copied.ok());
    QCOMPARE(copied.error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(path("copy.shopglass")));
    QCOMPARE(amounts(*m_workspace).size(), 3);
}

void TestSilence::anUpdateTellsWhileItCopies()
{
    makeOlder();
    StatementGate gate(database(), "VACUUM", 2);
    const auto updated = bringUpToDate(database(), gate.sink());
    QVERIFY(gate.wasTold);
    QCOMPARE(gate.steps.front().subject, QStringLiteral("a.shopglass"));
    QVERIFY(updated.ok());
    QCOMPARE(database().integerOf(QStringLiteral("PRAGMA user_version")).value(), qint64(newestSchema()));
}

void TestSilence::aStoppedUpdateLeavesTheFileAsItWas()
{
    makeOlder();
    StatementGate gate(database(), "VACUUM", 1);
    const auto updated = bringUpToDate(database(), gate.sink(1));
    QVERIFY(!updated.ok());
    QCOMPARE(updated.error().kind, ErrorKind::Cancelled);
    QCOMPARE(database().integerOf(QStringLiteral("PRAGMA user_version")).value(), qint64(newestSchema() - 1));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.backup*")}, QDir::Files), QStringList());
    QCOMPARE(amounts(*m_workspace).size(), 3);
}

QTEST_GUILESS_MAIN(TestSilence)
#include "tst_silence.moc"
