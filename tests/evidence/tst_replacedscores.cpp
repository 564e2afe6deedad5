#include "models/columns/storecolumns.h"
#include "models/evidence/evidenceview.h"
#include "models/import/scoreentry.h"
#include "tests/support/days.h"
#include "tests/support/storefill.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace shopglass;
using testing::dayOn;

// A file of 1 July: on 06-17 the total 4.80 and 商品体验 4.70, on 06-18 the total 4.87. Typed in on 2 July:
// on 06-18 4.90, on 06-19 4.91; and on 3 July for 06-18 once more 4.92.
class TestReplacedScores final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void valuesStatedTwiceStandBesideTheRows();
    void onlyThoseThatAreAskedForAreListed_data();
    void onlyThoseThatAreAskedForAreListed();
    void theLimitHoldsForThemToo();
    void otherFiguresHaveNone();

private:
    [[nodiscard]] const EvidenceTable *replaced(const QString &of, std::size_t limit = 0);
    void type(const char *day, double total, const char *at);

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Evaluator> m_evaluator;
    EvidenceView m_view;
};

namespace {

/// "1 4.90 2026-07-02 12:00:00": whether it counts, the value, when it was stated.
QStringList said(const EvidenceTable &table)
{
    QStringList lines;
    for (const EvidenceLine &line : table.lines)
        lines << QStringLiteral("%1 %2 %3")
                     .arg(line.share)
                     .arg(QString::number(double(*line.cells[1].number) / 1000, 'f', 2),
                          beijingText(*line.cells[4].number));
    return lines;
}

} // namespace

void TestReplacedScores::type(const char *day, double total, const char *at)
{
    ScoreEntry entry{dayOn(day), QStringLiteral("store_score"), {}, {}, {{{}, total}}};
    const FixedClock clock(startOf(dayOn(at)) + 12 * 3600);
    const std::vector<ScoreScale> scales{{QStringLiteral("store_score"), 0, 5, {}, {}}};
    QVERIFY(enterScores(*m_workspace, 1, entry, scales, clock).ok());
}

void TestReplacedScores::initTestCase()
{
    auto workspace = Workspace::open(m_folder.filePath(QStringLiteral("shop.shopglass")));
    QVERIFY(workspace.ok());
    m_workspace = std::make_unique<Workspace>(std::move(*workspace));
    const auto store = m_workspace->storeNamed(QStringLiteral("Shop"));
    QVERIFY(store.ok());
    QVERIFY(test::importSheets(*m_workspace, store->id, QStringLiteral("scores.csv"),
                               {{QStringLiteral("scores"),
                                 QStringLiteral("day|score|dimension|value"),
                                 {QStringLiteral("2026-06-17|店铺体验分||4800"),
                                  QStringLiteral("2026-06-17|店铺体验分|商品体验|4700"),
                                  QStringLiteral("2026-06-18|店铺体验分||4870")},
                                 Grain::Order,
                                 {}}})
                .ok());
    type("2026-06-18", 4.90, "2026-07-02");
    type("2026-06-19", 4.91, "2026-07-02");
    type("2026-06-18", 4.92, "2026-07-03");
    AnalysisContext context;
    auto columns = loadColumns(*m_workspace, *store);
    QVERIFY(columns.ok());
    context.columns = *columns;
    context.catalogue = *Catalogue::builtIn();
    context.rulebook = *Rulebook::builtIn();
    context.period = {dayOn("2026-06-01"), dayOn("2026-06-30")};
    context.asOf = dayOn("2026-06-30");
    context.today = dayOn("2026-07-03");
    m_evaluator = std::make_unique<Evaluator>(context);
}

const EvidenceTable *TestReplacedScores::replaced(const QString &of, std::size_t limit)
{
    RowsQuestion asked;
    asked.indicator = QStringLiteral("store_score");
    asked.of = of;
    asked.limit = limit;
    auto view = readEvidence(asked, *m_evaluator, *m_workspace);
    m_view = view ? std::move(*view) : EvidenceView();
    const auto found
        = std::ranges::find(m_view.tables, QStringLiteral("replaced_scores"), &EvidenceTable::kind);
    return found == m_view.tables.end() ? nullptr : &*found;
}

void TestReplacedScores::valuesStatedTwiceStandBesideTheRows()
{
    const EvidenceTable *table = replaced(QStringLiteral("total"));
    QVERIFY(table);
    QCOMPARE(m_view.tables.size(), std::size_t(2));
    QCOMPARE(m_view.tables.front().rowCount, std::size_t(3)); // 17, 18 and 19 June
    QCOMPARE(said(*table),
             QStringList({QStringLiteral("1 4.92 2026-07-03 12:00:00"),
                          QStringLiteral("0 4.90 2026-07-02 12:00:00"),
                          QStringLiteral("0 4.87 2026-07-01 12:00:00")}));
    QCOMPARE(table->total, 1);
    QCOMPARE(table->lines[2].file, QStringLiteral("scores.csv"));
    QCOMPARE(table->lines[2].row, 4);
}

void TestReplacedScores::onlyThoseThatAreAskedForAreListed_data()
{
    QTest::addColumn<QString>("of");
    QTest::addColumn<bool>("any");
    QTest::newRow("everything") << QString() << true;
    QTest::newRow("the total") << QStringLiteral("total") << true;
    QTest::newRow("a dimension that was stated once") << QStringLiteral("商品体验") << false;
}

void TestReplacedScores::onlyThoseThatAreAskedForAreListed()
{
    QFETCH(QString, of);
    QTEST(replaced(of) != nullptr, "any");
}

void TestReplacedScores::theLimitHoldsForThemToo()
{
    const EvidenceTable *table = replaced({}, 2);
    QVERIFY(table);
    QCOMPARE(table->rowCount, std::size_t(3));
    QCOMPARE(table->lines.size(), std::size_t(2));
}

void TestReplacedScores::otherFiguresHaveNone()
{
    RowsQuestion asked;
    asked.indicator = QStringLiteral("paid_gmv");
    const auto view = readEvidence(asked, *m_evaluator, *m_workspace);
    QVERIFY(view.ok());
    QVERIFY(std::ranges::none_of(view->tables, [](const EvidenceTable &table) {
        return table.kind == QStringLiteral("replaced_scores");
    }));
}

QTEST_GUILESS_MAIN(TestReplacedScores)
#include "tst_replacedscores.moc"
