#include "models/report/briefreport.h"
#include "models/report/cells.h"
#include "models/report/printedreport.h"
#include "models/report/sections.h"
#include "tests/support/viewsamples.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

constexpr TextContext English{Language::English};

ReportRequest request()
{
    ReportRequest request;
    request.issuer = QStringLiteral("星火代运营");
    request.generatedOn = sampleDay(u"2026-06-08");
    request.programVersion = QStringLiteral("0.1.0");
    request.importNames = {QStringLiteral("订单.xlsx"), QStringLiteral("售后单.csv")};
    return request;
}

} // namespace

class TestReviewReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCoverSaysWhoWhatAndWhen();
    void chaptersComeInTheUsualOrder();
    void conclusionsNameProblemsAndActions();
    void theAppendixNamesAllFiles();
    void withoutProblemsItSaysSo();
    void emptyViewsMakeAReportToo();
    void theEssentialsSayWhatTheyLeaveOut();
    void paperLeavesOutWhatIsBesideThePoint();
};

void TestReviewReport::theCoverSaysWhoWhatAndWhen()
{
    const Report report = buildReviewReport(sampleViews(), request(), English);
    QCOMPARE(report.kind, QStringLiteral("review"));
    QCOMPARE(report.store, QStringLiteral("山野茶器旗舰店"));
    QCOMPARE(report.periodText, QStringLiteral("2026-06-01 – 2026-06-07, vs previous period 5/25–5/31"));
    QCOMPARE(report.asOfText, QStringLiteral("2026-06-07"));
    QCOMPARE(report.issuer, QStringLiteral("星火代运营"));
    QCOMPARE(report.generatedOn.iso(), QStringLiteral("2026-06-08"));
    QCOMPARE(
        report.footer,
        QStringLiteral("Data as of 2026-06-07, read from 2 file(s). Rulebook —. Made with Shopglass 0.1.0."));
}

void TestReviewReport::chaptersComeInTheUsualOrder()
{
    QStringList ids;
    for (const Section &section : buildReviewReport(sampleViews(), request(), English).sections)
        ids << section.id;
    QCOMPARE(ids,
             QStringList({QStringLiteral("review.summary"),     QStringLiteral("review.shop"),
                          QStringLiteral("review.core"),        QStringLiteral("channels.summary"),
                          QStringLiteral("channels.scenes"),    QStringLiteral("channels.unclassified"),
                          QStringLiteral("channels.traffic"),   QStringLiteral("channels.published"),
                          QStringLiteral("channels.live"),      QStringLiteral("channels.videos"),
                          QStringLiteral("channels.ads"),       QStringLiteral("launches.summary"),
                          QStringLiteral("scores.store_score"), QStringLiteral("scores.store_score.costs"),
                          QStringLiteral("scores.service"),     QStringLiteral("scores.reviews"),
                          QStringLiteral("review.service"),     QStringLiteral("promotions.calendar"),
                          QStringLiteral("promotions.results"), QStringLiteral("review.problems"),
                          QStringLiteral("review.plan"),        QStringLiteral("review.definitions"),
                          QStringLiteral("review.sources")}));
}

void TestReviewReport::conclusionsNameProblemsAndActions()
{
    const Section summary = buildReviewReport(sampleViews(), request(), English).sections.front();
    QCOMPARE(
        summary.sentences,
        QStringList({QStringLiteral("Paid GMV is ¥123.46K: ▲ 12.2% vs previous period 5/25–5/31."),
                     QStringLiteral(
                         "Problem 1 (● serious): Order refund rate is 8.32% (covers 5 of 7 days): ▲ 2.50 pp "
                         "vs previous period 5/25–5/31."),
                     QStringLiteral(
                         "Problem 2 (◐ watch): Quality refund rate misses its example target: 3.50% against "
                         "2.00%; 15 orders would have to improve (estimated)."),
                     QStringLiteral(
                         "Problem 3 (◐ watch): Paid orders is 1,234: ▼ 5.1% vs previous period 5/25–5/31."),
                     QStringLiteral(
                         "Priority action 1: Take products with quality refunds off sale: The quality refund "
                         "rate is 3.50%; begin with the three worst products. Due 2026-06-15, owner "
                         "Merchandising, effect ¥10K – ¥25K (estimated).")}));
}

void TestReviewReport::theAppendixNamesAllFiles()
{
    ReportRequest many = request();
    for (const char *name : {"a.csv", "b.csv", "c.csv"})
        many.importNames.push_back(QString::fromLatin1(name));
    const Report report = buildReviewReport(sampleViews(), many, English);
    QVERIFY(report.footer.contains(QStringLiteral("read from 5 file(s).")));
    QCOMPARE(report.sections.back().sentences,
             (QStringList{QStringLiteral("The figures rest on 5 file(s)."),
                          QStringLiteral("These are: 订单.xlsx, 售后单.csv, a.csv, b.csv, c.csv.")}));
}

void TestReviewReport::withoutProblemsItSaysSo()
{
    ViewSet views = sampleViews();
    views.overview.kpis.resize(1);
    views.overview.coverage.resize(1);
    views.scores.cards.clear();
    const QStringList sentences = buildReviewReport(views, request(), English).sections.front().sentences;
    QCOMPARE(
        sentences.value(1),
        QStringLiteral("No key figure got worse beyond the thresholds and no measured target is missed."));
}

void TestReviewReport::emptyViewsMakeAReportToo()
{
    const Report report = buildReviewReport({}, {}, English);
    QVERIFY(!report.sections.empty());
    QCOMPARE(report.sections.front().sentences.last(),
             QStringLiteral("No action rule speaks for this period."));
}

void TestReviewReport::theEssentialsSayWhatTheyLeaveOut()
{
    const Report whole = buildReviewReport(sampleViews(), request(), English);
    const Report brief = briefReport(whole);
    QStringList ids;
    for (const Section &section : brief.sections)
        ids << section.id;
    QCOMPARE(ids,
             QStringList({QStringLiteral("review.summary"), QStringLiteral("review.shop"),
                          QStringLiteral("review.core"), QStringLiteral("channels.summary"),
                          QStringLiteral("launches.summary"), QStringLiteral("scores.store_score"),
                          QStringLiteral("scores.store_score.costs"), QStringLiteral("review.service"),
                          QStringLiteral("promotions.results"), QStringLiteral("review.problems"),
                          QStringLiteral("review.plan"), QStringLiteral("review.sources"),
                          QStringLiteral("brief.left_out")}));
    QCOMPARE(brief.store, whole.store);
    QCOMPARE(brief.sections.back().sentences.front(), QStringLiteral("This report says the essentials."));
    const QString said = brief.sections.back().sentences.back();
    QVERIFY2(said.contains(QStringLiteral("Appendix: definitions")), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("Problems found")), qPrintable(said));
    Report untitled = whole;
    untitled.sections.emplace_back(); // of which there is nothing to name
    QCOMPARE(briefReport(untitled).sections.back().sentences.back(), said);
    // The key figures' table has more rows; paper shows the first twenty.
    QCOMPARE(brief.sections[2].tables.front().printedRows, std::size_t(20));
    QCOMPARE(whole.sections[2].tables.front().printedRows, std::size_t(0));
}

void TestReviewReport::paperLeavesOutWhatIsBesideThePoint()
{
    TableSpec table;
    table.columns = {textColumn(QStringLiteral("a"), QStringLiteral("A")),
                     detailed(textColumn(QStringLiteral("b"), QStringLiteral("B"))),
                     textColumn(QStringLiteral("c"), QStringLiteral("C"))};
    const auto cell = [](const char *text) {
        TableCell made;
        made.text = QString::fromLatin1(text);
        return made;
    };
    table.rows = {{cell("1"), cell("2"), cell("3")}};
    Section section;
    section.tables = {table};
    Report report;
    report.sections = {section};
    const TableSpec printed = printedReport(report).sections.front().tables.front();
    QCOMPARE(printed.columns.size(), std::size_t(2));
    QCOMPARE(printed.columns.back().id, QStringLiteral("c"));
    QCOMPARE(printed.rows.front().back().text, QStringLiteral("3"));
}

QTEST_GUILESS_MAIN(TestReviewReport)
#include "tst_reviewreport.moc"
