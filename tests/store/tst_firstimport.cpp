#include "tests/store/storefacts.h"

#include <QTemporaryDir>

using namespace shopglass;
using namespace shopglass::test;

/// The first import of a workspace on disk, which is written without the log.
class TestFirstImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLogIsAwayDuringTheFirstImportOnly();
    void theLogComesBackWhenTheImportIsGivenUp();
    void aReaderKeepsTheLogAndSeesNothingBeforeTheEnd();
    void aBrokenOffImportIsTakenBackEvenByAReader();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    static QString journalOf(const Workspace &workspace)
    {
        auto mode = workspace.database().prepare(QStringLiteral("PRAGMA journal_mode"));
        return mode->step().value() ? mode->string(0) : QString();
    }
    /// Whether the connection waits for the disk: 0 never, 1 where the log needs it, 2 at every commit.
    static qint64 waitsOf(const Workspace &workspace)
    {
        return workspace.database().integerOf(QStringLiteral("PRAGMA synchronous")).value();
    }
    static QStringList manyRows()
    {
        QStringList rows;
        for (int i = 1; i <= 20'000; ++i)
            rows.append(QStringLiteral("%1|2026-06-01 09:00:00|已发货||100|").arg(i));
        return rows;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    const FixedClock m_clock{0};
};

void TestFirstImport::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Workspace::open(path("a.shopglass"), Workspace::Mode::ReadWrite);
    QVERIFY(opened.ok());
    m_workspace = std::make_unique<Workspace>(std::move(*opened));
    QCOMPARE(m_workspace->storeNamed(QStringLiteral("甲店"))->id, StoreId(1));
}

void TestFirstImport::theLogIsAwayDuringTheFirstImportOnly()
{
    QCOMPARE(journalOf(*m_workspace), QStringLiteral("wal"));
    QCOMPARE(waitsOf(*m_workspace), qint64(1));
    for (const char *during : {"delete", "wal"}) {
        auto writer = BatchWriter::begin(*m_workspace, 1, {}, m_clock);
        QVERIFY(writer.ok());
        QCOMPARE(journalOf(*m_workspace), QString::fromLatin1(during));
        QCOMPARE(waitsOf(*m_workspace), qint64(during == QByteArrayView("delete") ? 2 : 1));
        QVERIFY(fill(**writer, {orders({QStringLiteral("1|2026-06-01 09:00:00|已发货||100|")})}).ok());
        QVERIFY((*writer)->commit(unwatched).ok());
        QCOMPARE(journalOf(*m_workspace), QStringLiteral("wal"));
        QCOMPARE(waitsOf(*m_workspace), qint64(1));
    }
    QCOMPARE(amounts(*m_workspace), QStringList(QStringLiteral("1|100")));
    QVERIFY(m_workspace->verify()->isEmpty());
}

void TestFirstImport::theLogComesBackWhenTheImportIsGivenUp()
{
    {
        auto writer = BatchWriter::begin(*m_workspace, 1, {}, m_clock);
        QVERIFY(fill(**writer, {orders({QStringLiteral("1|2026-06-01 09:00:00|已发货||100|")})}).ok());
    }
    QCOMPARE(journalOf(*m_workspace), QStringLiteral("wal"));
    QVERIFY(amounts(*m_workspace).isEmpty());
}

void TestFirstImport::aReaderKeepsTheLogAndSeesNothingBeforeTheEnd()
{
    const auto reader = Workspace::open(path("a.shopglass"), Workspace::Mode::ReadOnly);
    QVERIFY(reader.ok());
    auto writer = BatchWriter::begin(*m_workspace, 1, {}, m_clock);
    QVERIFY(writer.ok());
    QCOMPARE(journalOf(*m_workspace), QStringLiteral("wal"));
    QCOMPARE(waitsOf(*m_workspace), qint64(1));
    QVERIFY(fill(**writer, {orders({QStringLiteral("1|2026-06-01 09:00:00|已发货||100|")})}).ok());
    QVERIFY(amounts(*reader).isEmpty());
    QVERIFY((*writer)->commit(unwatched).ok());
    QCOMPARE(amounts(*reader), QStringList(QStringLiteral("1|100")));
}

void TestFirstImport::aBrokenOffImportIsTakenBackEvenByAReader()
{
    QVERIFY(m_workspace->database().run(QStringLiteral("PRAGMA cache_size = 10")).ok());
    const qint64 before = QFileInfo(path("a.shopglass")).size();
    {
        auto writer = BatchWriter::begin(*m_workspace, 1, {}, m_clock);
        QVERIFY(writer.ok());
        // The second sheet writes what the first one held back.
        QVERIFY(fill(**writer, {orders(manyRows()), orders({})}).ok());
        // What a power cut would leave: pages that no commit has followed, and the journal.
        QVERIFY(QFileInfo(path("a.shopglass")).size() > before + 100'000);
        QVERIFY(QFile::copy(path("a.shopglass"), path("b.shopglass")));
        QVERIFY(QFile::copy(path("a.shopglass-journal"), path("b.shopglass-journal")));
    }
    const auto left = Workspace::open(path("b.shopglass"), Workspace::Mode::ReadOnly);
    QVERIFY(left.ok());
    QVERIFY(amounts(*left).isEmpty());
    QCOMPARE(countOf(*left, QStringLiteral("import_batch")), qint64(0));
    QVERIFY(left->verify()->isEmpty());
    QVERIFY(!QFile::exists(path("b.shopglass-journal")));
}

QTEST_GUILESS_MAIN(TestFirstImport)
#include "tst_firstimport.moc"
