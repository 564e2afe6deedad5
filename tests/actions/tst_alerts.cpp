#include "models/actions/alerts.h"
#include "tests/support/actionrules.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using testing::day;
using testing::period;

class TestAlerts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAlertStaysBetweenItsLines_data();
    void anAlertStaysBetweenItsLines();
    void theBoardGoesThroughTheWindows();
    void aSleepingAlertDoesNotRing();
};

namespace {

/// Forty orders, one a day to 30 June; the last eight are refunded, from 23 June on. Alerts over windows of
/// twenty orders at least, because rates of fewer have no value.
AlertBoard boardOf(double raise, double clear, std::vector<Document> documents = {})
{
    const QJsonObject text{{QStringLiteral("zh"), QStringLiteral("退款")},
                           {QStringLiteral("en"), QStringLiteral("Refunds")}};
    const QJsonObject alert{{QStringLiteral("id"), QStringLiteral("refunds")},
                            {QStringLiteral("title"), text},
                            {QStringLiteral("indicator"), QStringLiteral("order_refund_rate")},
                            {QStringLiteral("raise"), raise},
                            {QStringLiteral("clear"), clear},
                            {QStringLiteral("window_days"), 20},
                            {QStringLiteral("source"), QStringLiteral("test")},
                            {QStringLiteral("confidence"), QStringLiteral("assumption")}};
    const QByteArray file
        = QJsonDocument(QJsonObject{{QStringLiteral("rulebook"), QStringLiteral("actions")},
                                    {QStringLiteral("updated"), QStringLiteral("2026-06-30")},
                                    {QStringLiteral("actions"), QJsonArray()},
                                    {QStringLiteral("alerts"), QJsonArray{alert}}})
              .toJson();
    AnalysisContext context = testing::analysis(testing::fortyOrders(), period(u"2026-06-01", u"2026-06-30"));
    context.documents = std::make_shared<const Documents>(Documents{std::move(documents)});
    return buildAlertBoard(Evaluator(context), *testing::actionRules(file));
}

} // namespace

void TestAlerts::anAlertStaysBetweenItsLines_data()
{
    QTest::addColumn<bool>("before");
    QTest::addColumn<std::optional<double>>("value");
    QTest::addColumn<double>("raise");
    QTest::addColumn<double>("clear");
    QTest::addColumn<bool>("after");
    const auto row
        = [](const char *name, bool before, std::optional<double> value, double raise, double clear,
             bool after) { QTest::newRow(name) << before << value << raise << clear << after; };
    row("too much begins it", false, 0.21, 0.2, 0.15, true);
    row("on the line it does not begin", false, 0.2, 0.2, 0.15, false);
    row("between the lines it stays off", false, 0.18, 0.2, 0.15, false);
    row("between the lines it stays on", true, 0.18, 0.2, 0.15, true);
    row("at the lower line it ends", true, 0.15, 0.2, 0.15, false);
    row("too little begins it", false, 0.94, 0.95, 0.97, true);
    row("between, of too little, it stays on", true, 0.96, 0.95, 0.97, true);
    row("back at the upper line it ends", true, 0.97, 0.95, 0.97, false);
    row("without a value it stays on", true, {}, 0.2, 0.15, true);
    row("without a value it stays off", false, {}, 0.2, 0.15, false);
}

void TestAlerts::anAlertStaysBetweenItsLines()
{
    QFETCH(bool, before);
    QFETCH(std::optional<double>, value);
    QFETCH(double, raise);
    QFETCH(double, clear);
    QFETCH(bool, after);
    AlertRule rule;
    rule.raise = raise;
    rule.clear = clear;
    rule.above = raise > clear;
    QCOMPARE(isRaised(before, value, rule), after);
}

void TestAlerts::theBoardGoesThroughTheWindows()
{
    // 11 … 30 June: 8 of 20 orders; 22 May … 10 June: none of 20.
    const AlertBoard board = boardOf(0.3, 0.1);
    QCOMPARE(board.alerts.size(), std::size_t(1));
    QVERIFY(board.alerts[0].rings());
    QCOMPARE(testing::said(board.alerts[0].now), QStringLiteral("value 0.4"));
    QCOMPARE(board.alerts[0].since->from, day(u"2026-06-11"));
    QVERIFY(!board.alerts[0].sinceBeginning);
    QVERIFY(!boardOf(0.4, 0.1).alerts[0].raised);
}

void TestAlerts::aSleepingAlertDoesNotRing()
{
    // The calendar day is 30 June.
    const AlertBoard asleep = boardOf(0.3, 0.1, {alertSnooze(QStringLiteral("refunds"), day(u"2026-07-01"))});
    QVERIFY(asleep.alerts[0].raised);
    QVERIFY(!asleep.alerts[0].rings());
    QCOMPARE(asleep.alerts[0].asleepUntil, day(u"2026-07-01"));
    const AlertBoard awake = boardOf(0.3, 0.1, {alertSnooze(QStringLiteral("refunds"), day(u"2026-06-30"))});
    QVERIFY(awake.alerts[0].rings());
}

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
