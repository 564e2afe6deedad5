#include "models/report/parts.h"
#include "models/report/printedreport.h"
#include "models/report/problems.h"
#include "tests/support/sectionparts.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

// Of 100 orders 90 agree, 3 are not due, 2 refunded, 1 not covered, 4 differ: 3 overdue, 1 in its commission.
// Two more bills name unknown orders. Window 2026-03-03 … 2026-06-30: 120 days.
class TestReconciliationSections final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderIsCountedOnce();
    void stepsHaveTheirSigns();
    void issuesSayWhatToDo();
    void anOrderSaysWhatDiffers();
    void pagesAreShortAndReportsLong();
    void paperShowsTheFirstRows();
    void issuesAreProblems();
    void withoutBillsItSaysWhichFileIsMissing();
};

namespace {

constexpr TextContext English{Language::English};

IssueTotal &totalOf(ReconciliationView &view, SettlementIssue issue)
{
    return *std::ranges::find_if(view.issues,
                                 [issue](const IssueTotal &total) { return total.rule.issue == issue; });
}

ReconciledOrder overdueOrder(int number)
{
    ReconciledOrder row;
    row.order = QStringLiteral("O%1").arg(number);
    row.issue = SettlementIssue::Overdue;
    row.paidDay = day(u"2026-04-01");
    row.paid = 10'000;
    row.refunded = 0;
    row.expected = 9'500;
    row.difference = -9'500;
    row.dueDay = day(u"2026-05-21");
    return row;
}

ViewSet views()
{
    ViewSet made;
    ReconciliationView &view = made.reconciliation;
    const auto rules = builtInRulebook()->reconciliation().issues;
    for (std::size_t i = 0; i < rules.size(); ++i)
        view.issues[i].rule = rules[i];
    view.window = period(u"2026-03-03", u"2026-06-30");
    view.covered = view.hasOrders = view.hasBills = true;
    view.orderDays = 120;
    view.billDays = 110;
    view.aftersaleDays = 100;
    view.waterfall = {1'000'000, -50'000, -80'000, 3'000, -20'000, -40'000, 0, -300, 812'700};
    view.orders = 100;
    view.settled = {90, 900'000};
    view.notDue = {3, 30'000};
    view.nothingDue = {2, 0};
    view.notCovered = {1, 10'000};
    totalOf(view, SettlementIssue::Overdue).orders = 3;
    totalOf(view, SettlementIssue::Overdue).difference = -28'500;
    totalOf(view, SettlementIssue::AmountDiffers).orders = 1;
    totalOf(view, SettlementIssue::AmountDiffers).difference = -300;
    totalOf(view, SettlementIssue::UnknownOrder).orders = 2;
    for (int number = 1; number <= 3; ++number)
        view.rows.push_back(overdueOrder(number));
    ReconciledOrder row;
    row.order = QStringLiteral("D1");
    row.issue = SettlementIssue::AmountDiffers;
    row.paidDay = day(u"2026-04-02");
    row.paid = 5'000;
    row.refunded = 0;
    row.expected = 4'300;
    row.settled = 4'000;
    row.settledDay = day(u"2026-04-20");
    row.difference = -300;
    row.parts = {{BillPart::Commission, -500, -800}};
    view.rows.push_back(row);
    view.rowCount = 4;
    return made;
}

const TableSpec &table(const Section &section, const char *id)
{
    const auto found = std::ranges::find(section.tables, QString::fromLatin1(id), &TableSpec::id);
    Q_ASSERT(found != section.tables.end());
    return *found;
}

} // namespace

void TestReconciliationSections::everyOrderIsCountedOnce()
{
    const Section section = reconciliationSection(views(), English);
    QCOMPARE(
        section.sentences[0],
        QStringLiteral("Of 100 orders paid 2026-03-03 – 2026-06-30, 90 agree with their settlement, 4 do "
                       "not; 3 are not due yet, 2 were refunded or closed before, and 1 cannot be judged "
                       "because files are missing."));
    QVERIFY(section.sentences[1].startsWith(
        QStringLiteral("Files cover of these 120 days: orders 120, settlement bills 110, after-sales 100.")));
}

void TestReconciliationSections::stepsHaveTheirSigns()
{
    const ChartSpec chart = reconciliationSection(views(), English).charts.front();
    QStringList steps;
    for (const ChartBar &bar : chart.bars)
        steps << QStringLiteral("%1 %2").arg(bar.label).arg(bar.parts.front());
    QCOMPARE(steps,
             QStringList({QStringLiteral("Paid by buyers 10000"), QStringLiteral("Refunded -500"),
                          QStringLiteral("Not settled (yet) -800"), QStringLiteral("Subsidies 30"),
                          QStringLiteral("Commissions -200"), QStringLiteral("Service fees -400"),
                          QStringLiteral("Other fees 0"),
                          QStringLiteral("Rest: differences and small deviations -3"),
                          QStringLiteral("Settled 8127")}));
    QCOMPARE(chart.twin.rows.size(), std::size_t(9));
}

void TestReconciliationSections::issuesSayWhatToDo()
{
    const Section section = reconciliationSection(views(), English);
    const TableSpec &issues = table(section, "reconciliation.issues");
    QCOMPARE(issues.rows.size(), std::size_t(3));
    QCOMPARE(texts(issues.rows[0]).first(4),
             QStringList({QStringLiteral("● serious"), QStringLiteral("Overdue"), QStringLiteral("3"),
                          QStringLiteral("-¥285.00")}));
    QVERIFY(issues.rows[0][4].text.contains(QStringLiteral("Ask the platform")));
}

void TestReconciliationSections::anOrderSaysWhatDiffers()
{
    const Section section = reconciliationSection(views(), English);
    const TableSpec &orders = table(section, "reconciliation.orders");
    QCOMPARE(texts(orders.rows[0]),
             QStringList({QStringLiteral("O1"), QStringLiteral("Overdue"), QStringLiteral("2026-04-01"),
                          QStringLiteral("¥100.00"), QStringLiteral("¥0.00"), QStringLiteral("¥95.00"),
                          QStringLiteral("—"), QStringLiteral("-¥95.00"), QStringLiteral("—"),
                          QStringLiteral("due by 2026-05-21")}));
    QCOMPARE(orders.rows[3][9].text, QStringLiteral("commission: -¥8.00 instead of -¥5.00"));
    QCOMPARE(orders.rows[3][0].unit, CellUnit::Text);
}

void TestReconciliationSections::pagesAreShortAndReportsLong()
{
    ViewSet many = views();
    many.reconciliation.rows.clear();
    for (int number = 1; number <= 300; ++number)
        many.reconciliation.rows.push_back(overdueOrder(number));
    many.reconciliation.rowCount = 300;
    const Section page = reconciliationSection(many, English);
    const Section chapter = reconciliationChapter(many, English);
    QCOMPARE(table(page, "reconciliation.orders").rows.size(), std::size_t(200));
    QCOMPARE(table(page, "reconciliation.orders").note,
             QStringLiteral("The 200 orders with the most money at stake, of 300."));
    QCOMPARE(table(chapter, "reconciliation.orders").rows.size(), std::size_t(300));
    QVERIFY(table(chapter, "reconciliation.orders").note.isEmpty());
}

void TestReconciliationSections::paperShowsTheFirstRows()
{
    ViewSet many = views();
    many.reconciliation.rows.clear();
    for (int number = 1; number <= 51; ++number)
        many.reconciliation.rows.push_back(overdueOrder(number));
    many.reconciliation.rowCount = 51;
    Report report;
    report.sections = {reconciliationChapter(many, English)};
    const Report printed = printedReport(report);
    const TableSpec &orders = table(printed.sections.front(), "reconciliation.orders");
    QCOMPARE(orders.rows.size(), std::size_t(50));
    QCOMPARE(orders.rows.back().front().text, QStringLiteral("O50"));
    QCOMPARE(orders.note, QStringLiteral("The first 50 of 51 rows; the XLSX report has them all."));
    QCOMPARE(table(report.sections.front(), "reconciliation.orders").rows.size(), std::size_t(51));
}

void TestReconciliationSections::issuesAreProblems()
{
    const std::vector<Problem> problems = problemsOf(views(), English);
    QStringList found;
    for (const Problem &problem : problems)
        found << QStringLiteral("%1 %2").arg(severityText(problem.severity), problem.id);
    QCOMPARE(found,
             QStringList({QStringLiteral("● serious settlement.overdue"),
                          QStringLiteral("◐ watch settlement.amount_differs"),
                          QStringLiteral("○ minor settlement.unknown_order")}));
    QCOMPARE(problems[0].evidence, QStringLiteral("3 orders, ¥285.00"));
}

void TestReconciliationSections::withoutBillsItSaysWhichFileIsMissing()
{
    ViewSet none = views();
    none.reconciliation.covered = none.reconciliation.hasBills = false;
    CoverageLine bills;
    bills.kindId = QStringLiteral("settlement");
    bills.name = {QStringLiteral("货款账单"), QStringLiteral("Settlement")};
    bills.download = {QStringLiteral("资金"), QStringLiteral("Funds → Settlement bills")};
    none.overview.coverage = {bills};
    const Section section = reconciliationSection(none, English);
    QCOMPARE(section.sentences.size(), 2);
    QVERIFY(section.sentences[1].contains(QStringLiteral("Funds → Settlement bills")));
    QVERIFY(section.tables.empty() && section.charts.empty());
}

QTEST_APPLESS_MAIN(TestReconciliationSections)
#include "tst_reconciliationsections.moc"
