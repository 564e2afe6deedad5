#include "models/import/scoreentry.h"
#include "models/store/batchname.h"
#include "models/store/scorehistory.h"
#include "tests/support/storefill.h"

#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::test;

class TestScoreEntry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScoreIsReadFromText_data();
    void aScoreIsReadFromText();
    void whatCannotBeIsRefusedWithOneSentence_data();
    void whatCannotBeIsRefusedWithOneSentence();
    void aRefusedEntryLeavesNothing();
    void aTypedValueIsStoredWithItsDimensions();
    void itsNameIsReadInTheLanguageOfTheReader();
    void namesOfOlderVersionsStay();
    void typingAgainReplacesAndIsKept();
    void aTypedValueBeatsAFileThatReachesNoFurther();
    void aFileOfLaterDaysBeatsATypedValue();
    void undoingAnEntryBringsTheEarlierValueBack();

private:
    Workspace newWorkspace()
    {
        return Workspace::open(m_folder.filePath(QStringLiteral("w%1.shopglass").arg(++m_count))).value();
    }
    QTemporaryDir m_folder;
    int m_count = 0;
};

namespace {

const FixedClock &noon() // 2026-06-20 12:00
{
    static const FixedClock clock(startOf(Day::fromIso(QStringLiteral("2026-06-20")).value()) + 12 * 3600);
    return clock;
}

ScoreScales scales()
{
    return {{QStringLiteral("store_score"), 0, 5, {}, {}},
            {QStringLiteral("reputation_score"), 0, 5, {}, {}},
            {QStringLiteral("product_score"), 0, 100, {}, {}}};
}

ScoreEntry entry(const char *day, double total)
{
    return {
        Day::fromIso(QString::fromLatin1(day)).value(), QStringLiteral("store_score"), {}, {}, {{{}, total}}};
}

/// "2026-06-18 total 4.87", with "(replaced)" behind those that do not count.
QStringList linesOf(const Workspace &workspace)
{
    QStringList lines;
    const std::vector<StatedScore> history
        = scoreHistory(workspace, 1, QStringLiteral("store_score")).value();
    for (const StatedScore &stated : history) {
        QString line = QStringLiteral("%1 %2 %3")
                           .arg(stated.day.iso(),
                                stated.dimension.isEmpty() ? QStringLiteral("total") : stated.dimension,
                                QString::number(double(stated.thousandths) / 1000));
        lines << (stated.current ? line : line + QStringLiteral(" (replaced)"));
    }
    return lines;
}

void importFileOf(Workspace &workspace, const QStringList &rows, const BeijingSeconds at)
{
    const FixedClock clock(at);
    BatchFile file;
    file.name = QStringLiteral("scores.csv");
    file.sha256 = rows.join(u'\n');
    auto writer = BatchWriter::begin(workspace, 1, file, clock);
    QVERIFY(writer.ok());
    QVERIFY(
        fill(
            **writer,
            {{QStringLiteral("scores"), QStringLiteral("day|score|dimension|value"), rows, Grain::Order, {}}})
            .ok());
    QVERIFY((*writer)->commit(unwatched).ok());
}

} // namespace

void TestScoreEntry::aScoreIsReadFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("two decimals") << QStringLiteral("4.87") << QVariant(4.87);
    QTest::newRow("with the unit") << QStringLiteral(" 4.9分 ") << QVariant(4.9);
    QTest::newRow("a whole number") << QStringLiteral("96") << QVariant(96.0);
    QTest::newRow("a comma is no decimal point") << QStringLiteral("4,87") << QVariant();
    QTest::newRow("percent") << QStringLiteral("97%") << QVariant();
    QTest::newRow("negative") << QStringLiteral("-1") << QVariant();
    QTest::newRow("four decimals would be rounded") << QStringLiteral("4.8765") << QVariant();
    QTest::newRow("nothing") << QString() << QVariant();
}

void TestScoreEntry::aScoreIsReadFromText()
{
    QFETCH(QString, text);
    QFETCH(QVariant, value);
    const auto read = scoreFromText(text);
    QCOMPARE(read.has_value(), value.isValid());
    if (read)
        QCOMPARE(*read, value.toDouble());
}

void TestScoreEntry::whatCannotBeIsRefusedWithOneSentence_data()
{
    QTest::addColumn<QString>("score");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QList<double>>("totals");
    QTest::addColumn<QString>("says");
    const QString store = QStringLiteral("store_score");
    const QString today = QStringLiteral("2026-06-20");
    QTest::newRow("above the scale") << store << today << QString() << QList<double>{5.01}
                                     << QStringLiteral("5.01 lies outside the scale");
    QTest::newRow("a day to come") << store << QStringLiteral("2026-06-21") << QString() << QList<double>{4.8}
                                   << QStringLiteral("2026-06-21 has not come yet");
    QTest::newRow("no value") << store << today << QString() << QList<double>{}
                              << QStringLiteral("No value was given");
    QTest::newRow("the total twice") << store << today << QString() << QList<double>{4.8, 4.9}
                                     << QStringLiteral("The total is given twice");
    QTest::newRow("a store score of a product")
        << store << today << QStringLiteral("88") << QList<double>{4.8}
        << QStringLiteral("belongs to the whole store");
    QTest::newRow("a product score of nothing")
        << QStringLiteral("product_score") << today << QString() << QList<double>{80}
        << QStringLiteral("belongs to a product");
    QTest::newRow("a reputation score of nobody")
        << QStringLiteral("reputation_score") << today << QString() << QList<double>{4.8}
        << QStringLiteral("belongs to an influencer");
    QTest::newRow("no such score") << QStringLiteral("live_score") << today << QString() << QList<double>{4.8}
                                   << QStringLiteral("\"live_score\" is no score");
}

void TestScoreEntry::whatCannotBeIsRefusedWithOneSentence()
{
    QFETCH(QString, score);
    QFETCH(QString, day);
    QFETCH(QString, subject);
    QFETCH(QList<double>, totals);
    QFETCH(QString, says);
    ScoreEntry wrong{Day::fromIso(day).value(), score, subject, {}, {}};
    for (const double total : totals)
        wrong.values.push_back({{}, total});
    const auto fault = faultOf(wrong, scales(), noon().today());
    QVERIFY(fault.has_value());
    QVERIFY2(fault->sentence.contains(says), qPrintable(fault->sentence));
    QVERIFY(fault->sentence.contains(QStringLiteral("Nothing was stored.")));
    QCOMPARE(fault->kind, ErrorKind::Refused);
}

void TestScoreEntry::aRefusedEntryLeavesNothing()
{
    Workspace workspace = newWorkspace();
    QVERIFY(workspace.storeNamed(QStringLiteral("A")).ok());
    QVERIFY(!enterScores(workspace, 1, entry("2026-06-18", 7), scales(), noon()).ok());
    QVERIFY(batches(workspace)->empty());
    QVERIFY(linesOf(workspace).isEmpty());
}

void TestScoreEntry::aTypedValueIsStoredWithItsDimensions()
{
    Workspace workspace = newWorkspace();
    QVERIFY(workspace.storeNamed(QStringLiteral("A")).ok());
    ScoreEntry typed = entry("2026-06-18", 4.87);
    typed.values.push_back({QStringLiteral("商品体验"), 4.9});
    const auto entered = enterScores(workspace, 1, typed, scales(), noon());
    QVERIFY2(entered.ok(), entered.ok() ? "" : qPrintable(entered.error().sentence));
    QCOMPARE(entered->file, QStringLiteral("Typed in: store experience score of 2026-06-18"));
    QCOMPARE(entered->rowsNew, 2);
    QCOMPARE(
        linesOf(workspace),
        QStringList({QStringLiteral("2026-06-18 total 4.87"), QStringLiteral("2026-06-18 商品体验 4.9")}));
    const auto covered = StoreReader(workspace).coverage(1, QStringLiteral("scores"));
    QCOMPARE(covered->size(), 1U);
    QCOMPARE(covered->front().from.iso(), QStringLiteral("2026-06-18"));
    QCOMPARE(covered->front().to.iso(), QStringLiteral("2026-06-18"));
}

void TestScoreEntry::itsNameIsReadInTheLanguageOfTheReader()
{
    class Chinese final : public QTranslator
    {
    public:
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
        {
            if (qstrcmp(text, "Typed in: %1 of %2") == 0)
                return QStringLiteral("手工录入：%2 %1");
            return qstrcmp(text, "store experience score") == 0 ? QStringLiteral("店铺体验分") : QString();
        }
    };
    Workspace workspace = newWorkspace();
    QVERIFY(workspace.storeNamed(QStringLiteral("A")).ok());
    QVERIFY(enterScores(workspace, 1, entry("2026-06-18", 4.87), scales(), noon()).ok());
    Chinese chinese;
    QCoreApplication::installTranslator(&chinese);
    const QString name = QStringLiteral("手工录入：2026-06-18 店铺体验分");
    QCOMPARE(batches(workspace)->front().file, name);
    const auto history = scoreHistory(workspace, 1, QStringLiteral("store_score"));
    QCOMPARE(history->front().origin.file, name);
    QCOMPARE(undoBatch(workspace, 1, unwatched)->file, name);
    QCoreApplication::removeTranslator(&chinese);
    QCOMPARE(batches(workspace)->front().file,
             QStringLiteral("Typed in: store experience score of 2026-06-18"));
}

void TestScoreEntry::namesOfOlderVersionsStay()
{
    const QString sentence = QStringLiteral("手工录入：2026-06-18 店铺体验分");
    QCOMPARE(shownBatchName(sentence), sentence);
    QCOMPARE(shownBatchName(QStringLiteral("june.zip/typed_in/orders.csv")),
             QStringLiteral("june.zip/typed_in/orders.csv"));
}

void TestScoreEntry::typingAgainReplacesAndIsKept()
{
    Workspace workspace = newWorkspace();
    QVERIFY(workspace.storeNamed(QStringLiteral("A")).ok());
    for (const double total : {4.87, 4.78, 4.87})
        QVERIFY(enterScores(workspace, 1, entry("2026-06-18", total), scales(), noon()).ok());
    QCOMPARE(linesOf(workspace).front(), QStringLiteral("2026-06-18 total 4.87"));
    QVERIFY(linesOf(workspace).contains(QStringLiteral("2026-06-18 total 4.78 (replaced)")));
}

void TestScoreEntry::aTypedValueBeatsAFileThatReachesNoFurther()
{
    Workspace workspace = newWorkspace();
    QVERIFY(workspace.storeNamed(QStringLiteral("A")).ok());
    importFileOf(
        workspace,
        {QStringLiteral("2026-06-17|店铺体验分||4600"), QStringLiteral("2026-06-19|店铺体验分||4650")},
        noon().now() - 3600);
    QVERIFY(enterScores(workspace, 1, entry("2026-06-17", 4.7), scales(), noon()).ok());
    QCOMPARE(linesOf(workspace),
             QStringList({QStringLiteral("2026-06-19 total 4.65"), QStringLiteral("2026-06-17 total 4.7"),
                          QStringLiteral("2026-06-17 total 4.6 (replaced)")}));
}

void TestScoreEntry::aFileOfLaterDaysBeatsATypedValue()
{
    Workspace workspace = newWorkspace();
    QVERIFY(workspace.storeNamed(QStringLiteral("A")).ok());
    QVERIFY(enterScores(workspace, 1, entry("2026-06-17", 4.7), scales(), noon()).ok());
    importFileOf(
        workspace,
        {QStringLiteral("2026-06-17|店铺体验分||4600"), QStringLiteral("2026-06-21|店铺体验分||4650")},
        noon().now() + 2 * SecondsPerDay);
    QVERIFY(linesOf(workspace).contains(QStringLiteral("2026-06-17 total 4.6")));
    QVERIFY(linesOf(workspace).contains(QStringLiteral("2026-06-17 total 4.7 (replaced)")));
}

void TestScoreEntry::undoingAnEntryBringsTheEarlierValueBack()
{
    Workspace workspace = newWorkspace();
    QVERIFY(workspace.storeNamed(QStringLiteral("A")).ok());
    QVERIFY(enterScores(workspace, 1, entry("2026-06-18", 4.87), scales(), noon()).ok());
    const auto second = enterScores(workspace, 1, entry("2026-06-18", 4.78), scales(), noon());
    QVERIFY(undoBatch(workspace, second->id, unwatched).ok());
    QCOMPARE(linesOf(workspace), QStringList({QStringLiteral("2026-06-18 total 4.87")}));
}

QTEST_GUILESS_MAIN(TestScoreEntry)
#include "tst_scoreentry.moc"
