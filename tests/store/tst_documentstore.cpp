#include "models/store/database.h"
#include "models/store/documentstore.h"

#include <QtTest>

using namespace shopglass;

namespace {

const QString Plan = QStringLiteral("plan");

Document plan(const QString &id, int value)
{
    return {Plan, id, {{QStringLiteral("value"), value}}};
}

} // namespace

class TestDocumentStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDocumentIsKeptAndReplaced();
    void storesDoNotSeeEachOthersDocuments();
    void aStoresOwnHidesTheWorkspaces();
    void aDroppedOneIsGone();
    void aDamagedOneIsNamed();

private:
    std::unique_ptr<Workspace> m_workspace;
    FixedClock m_clock{1'781'740'801};
    StoreId m_tea = 0;
    StoreId m_cup = 0;
};

void TestDocumentStore::init()
{
    auto workspace = Workspace::openInMemory();
    QVERIFY(workspace.ok());
    m_workspace = std::make_unique<Workspace>(std::move(workspace).value());
    m_tea = m_workspace->storeNamed(QStringLiteral("茶店"))->id;
    m_cup = m_workspace->storeNamed(QStringLiteral("杯店"))->id;
}

void TestDocumentStore::aDocumentIsKeptAndReplaced()
{
    QVERIFY(
        keepDocument(*m_workspace, m_tea, DocumentScope::Store, plan(QStringLiteral("b"), 1), m_clock).ok());
    QVERIFY(
        keepDocument(*m_workspace, m_tea, DocumentScope::Store, plan(QStringLiteral("a"), 2), m_clock).ok());
    QVERIFY(
        keepDocument(*m_workspace, m_tea, DocumentScope::Store, plan(QStringLiteral("b"), 3), m_clock).ok());
    const auto kept = documentsOf(*m_workspace, m_tea);
    QVERIFY(kept.ok());
    QCOMPARE(kept->all.size(), std::size_t(2));
    QCOMPARE(kept->all.at(0), plan(QStringLiteral("a"), 2));
    QCOMPARE(kept->all.at(1), plan(QStringLiteral("b"), 3));
    QCOMPARE(kept->find(Plan, QStringLiteral("b"))->body.value(QStringLiteral("value")).toInt(), 3);
    QVERIFY(!kept->find(Plan, QStringLiteral("c")));
    QVERIFY(kept->of(QStringLiteral("answer")).empty());
    QCOMPARE(
        *m_workspace->database().integerOf(QStringLiteral("SELECT changed_at FROM document WHERE id = 'b'")),
        qint64(1'781'740'801));
}

void TestDocumentStore::storesDoNotSeeEachOthersDocuments()
{
    QVERIFY(
        keepDocument(*m_workspace, m_tea, DocumentScope::Store, plan(QStringLiteral("a"), 1), m_clock).ok());
    QVERIFY(documentsOf(*m_workspace, m_cup)->all.empty());
}

void TestDocumentStore::aStoresOwnHidesTheWorkspaces()
{
    QVERIFY(
        keepDocument(*m_workspace, m_tea, DocumentScope::Store, plan(QStringLiteral("a"), 1), m_clock).ok());
    QVERIFY(keepDocument(*m_workspace, m_tea, DocumentScope::Workspace, plan(QStringLiteral("a"), 9), m_clock)
                .ok());
    QCOMPARE(documentsOf(*m_workspace, m_tea)->all, std::vector<Document>{plan(QStringLiteral("a"), 1)});
    QCOMPARE(documentsOf(*m_workspace, m_cup)->all, std::vector<Document>{plan(QStringLiteral("a"), 9)});
}

void TestDocumentStore::aDroppedOneIsGone()
{
    QVERIFY(
        keepDocument(*m_workspace, m_tea, DocumentScope::Store, plan(QStringLiteral("a"), 1), m_clock).ok());
    const QString id = QStringLiteral("a");
    QCOMPARE(*dropDocument(*m_workspace, m_cup, DocumentScope::Store, Plan, id), false);
    QCOMPARE(*dropDocument(*m_workspace, m_tea, DocumentScope::Workspace, Plan, id), false);
    QCOMPARE(*dropDocument(*m_workspace, m_tea, DocumentScope::Store, Plan, id), true);
    QVERIFY(documentsOf(*m_workspace, m_tea)->all.empty());
}

void TestDocumentStore::aDamagedOneIsNamed()
{
    QVERIFY(m_workspace->database()
                .run(QStringLiteral("INSERT INTO document VALUES (0, 'plan', 'summer', '[1', 0)"))
                .ok());
    const auto read = documentsOf(*m_workspace, m_tea);
    QVERIFY(!read.ok());
    QVERIFY2(read.error().sentence.contains(QLatin1String("\"summer\" (plan)")),
             qPrintable(read.error().sentence));
}

QTEST_GUILESS_MAIN(TestDocumentStore)
#include "tst_documentstore.moc"
