// The audit of one store: states of its data, what is found, and first look against whole look. Figures are
// those of tests/support/smallshop.h.

#include "models/audit/portfolio.h"
#include "models/audit/storeauditor.h"
#include "models/indicators/ownindicator.h"
#include "tests/support/billshop.h"
#include "tests/support/fullshop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

AuditFrame frameOf(Period period, QStringView today)
{
    AuditFrame frame;
    frame.catalogue = catalogueForSmallShops();
    frame.rulebook = Rulebook::builtIn().value();
    frame.period = period;
    frame.today = day(today);
    return frame;
}

const Period June{day(u"2026-06-01"), day(u"2026-06-30")};

StoreAudit auditOf(StoreColumns columns, const AuditFrame &frame)
{
    return StoreAuditor(frame).wholeLook(shared(std::move(columns)));
}

QStringList idsOf(const StoreAudit &audit)
{
    QStringList ids;
    for (const Finding &finding : audit.findings)
        ids << finding.id;
    return ids;
}

IndicatorValue valueOf(const StoreAudit &audit, const AuditFrame &frame, const QString &id)
{
    const auto &columns = frame.rulebook->audit().columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].indicator == id)
            return audit.values.at(i).value();
    }
    return {};
}

void addScore(StoreColumns &columns, QStringView iso, double value)
{
    columns.scores.push_back({day(iso), QStringLiteral("store_score"), {}, {}, value});
}

} // namespace

class TestStoreAuditor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settlementsAreFoundWithTheirOrders();
    void withoutBillsNothingIsSaidOfSettlements();
    void saysHowFarTheDataReach_data();
    void saysHowFarTheDataReach();
    void givesTheFiguresOfThePeriod();
    void showsIndicatorsOfTheUsersOwn();
    void givesAStoreWithoutDataNoZeros();
    void findsWhatTheRulesSay();
    void findsNothingWhereNothingIsKnown();
    void takesTheOfficialScore();
    void findsAFallingScore();
    void countsTheMissingDaysOfEachKind();
    void endsTheDataAtAPinnedDay();
    void knowsNothingBeforeTheFirstFile();
    void hasOnlyRollupFiguresAtFirstLook();
};

void TestStoreAuditor::saysHowFarTheDataReach_data()
{
    QTest::addColumn<std::optional<Period>>("covered");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("state");
    QTest::addColumn<std::optional<int>>("age");
    const auto row = [](const char *name, std::optional<Period> covered, const char *today, const char *state,
                        std::optional<int> age) {
        QTest::newRow(name) << covered << QString::fromLatin1(today) << QString::fromLatin1(state) << age;
    };
    row("no order file", {}, "2026-07-01", "none", {});
    row("data up to yesterday", June, "2026-07-01", "current", 1);
    row("seven days ago is current", June, "2026-07-07", "current", 7);
    row("eight days ago is stale", June, "2026-07-08", "stale", 8);
    row("a single day", period(u"2026-06-30", u"2026-06-30"), "2026-07-01", "single_day", 1);
    row("a single day long ago is stale", period(u"2026-06-30", u"2026-06-30"), "2026-09-01", "stale", 63);
    row("data of a clock ahead are not younger than today", June, "2026-06-29", "current", 0);
}

void TestStoreAuditor::saysHowFarTheDataReach()
{
    QFETCH(std::optional<Period>, covered);
    QFETCH(QString, today);
    StoreColumns columns = emptyShop(covered.value_or(June));
    if (!covered) {
        columns.coverage.clear();
        columns.asOf.reset();
    }
    const StoreAudit audit = auditOf(std::move(columns), frameOf(June, today));
    QTEST(dataStateId(audit.state), "state");
    QTEST(audit.dataAgeDays, "age");
    QVERIFY(audit.complete);
}

void TestStoreAuditor::givesTheFiguresOfThePeriod()
{
    const AuditFrame frame = frameOf(June, u"2026-07-01");
    const StoreAudit audit = auditOf(smallShop(), frame);
    const IndicatorValue gmv = valueOf(audit, frame, QStringLiteral("paid_gmv"));
    QCOMPARE(gmv.value, 132'000.0);
    QCOMPARE(gmv.previous, std::optional(30'000.0));
    QCOMPARE(gmv.change, std::optional(3.4)); // (132 − 30) / 30
    QCOMPARE(valueOf(audit, frame, QStringLiteral("order_refund_rate")).value, 1.0 / 8.0);
    QCOMPARE(valueOf(audit, frame, QStringLiteral("net_gmv")).value, 102'000.0);
    QCOMPARE(valueOf(audit, frame, QStringLiteral("pickup_within_48h_rate")).state, ValueState::NotCovered);
}

void TestStoreAuditor::showsIndicatorsOfTheUsersOwn()
{
    OwnIndicator own;
    own.id = QStringLiteral("own_piece");
    own.name = QStringLiteral("件均");
    own.expression = QStringLiteral("paid_gmv / paid_quantity");
    own.unit = Unit::Fen;
    own.sample = QStringLiteral("paid_quantity");
    own.minimumSample = 1;
    Documents documents;
    documents.all.push_back(toDocument(own));
    AuditFrame frame = frameOf(June, u"2026-07-01");
    frame.catalogue = tailoredCatalogue(frame.catalogue, documents).catalogue;
    const StoreAudit audit = auditOf(smallShop(), frame);
    // 132,000 fen for 9 pieces.
    QCOMPARE(audit.values.back().value().id, own.id);
    QCOMPARE(audit.values.back().value().value, 14'667.0);
    const PortfolioView view = buildPortfolio(frame, {audit});
    QCOMPARE(view.columns.size(), frame.rulebook->audit().columns.size() + 1);
    QCOMPARE(view.columns.back().name.zh, QStringLiteral("件均"));
    QVERIFY(markOf(view.columns.back(), audit.values.back()) == AuditMark::None);
}

void TestStoreAuditor::givesAStoreWithoutDataNoZeros()
{
    StoreColumns columns = emptyShop(June);
    columns.coverage.clear();
    columns.asOf.reset();
    const StoreAudit audit = auditOf(std::move(columns), frameOf(June, u"2026-07-01"));
    for (const auto &value : audit.values)
        QCOMPARE(value.value().state, ValueState::NotCovered);
    QCOMPARE(idsOf(audit), QStringList{QStringLiteral("no_data")});
    QVERIFY(!audit.asOf);
}

void TestStoreAuditor::findsWhatTheRulesSay()
{
    // June of the full shop: 3 of 8 orders refunded, 3 of 8 picked up in time, 2 of 4 signed ones back for
    // quality.
    const StoreAudit audit = auditOf(fullShop(), frameOf(June, u"2026-07-01"));
    QVERIFY(audit.worst());
    QCOMPARE(audit.worst()->severity, FindingSeverity::Serious);
    const QStringList ids = idsOf(audit);
    QCOMPARE(ids.mid(0, 3),
             QStringList({QStringLiteral("very_high_quality_refunds"), QStringLiteral("very_high_refunds"),
                          QStringLiteral("slow_pickup")}));
    const Finding &refunds = audit.findings.at(1);
    QCOMPARE(refunds.sentence.en,
             QStringLiteral("37.50% of the orders were refunded (3 orders, ¥330.00), above 30%."));
    QCOMPARE(refunds.sentence.zh, QStringLiteral("订单退款率 37.50%（3 单，¥330.00），超过 30%。"));
    QCOMPARE(refunds.evidence.front().value.value, 0.375);
    QCOMPARE(refunds.provenance.confidence, Confidence::Analogue);
    // 'High refunds' is the milder form of the same and stays silent.
    QVERIFY(!ids.contains(QStringLiteral("high_refunds")));
}

void TestStoreAuditor::findsNothingWhereNothingIsKnown()
{
    // Refund rates and pick-up are not covered: no rule over them speaks, whatever it would say of a zero.
    StoreColumns columns = emptyShop(June);
    columns.coverage = {{QStringLiteral("orders"), {{June.from, June.to}}}};
    const QStringList ids = idsOf(auditOf(std::move(columns), frameOf(June, u"2026-07-01")));
    QCOMPARE(ids, QStringList({QStringLiteral("aftersales_gap"), QStringLiteral("shipments_gap")}));
}

void TestStoreAuditor::takesTheOfficialScore()
{
    StoreColumns columns = smallShop();
    addScore(columns, u"2026-06-15", 4.70);
    addScore(columns, u"2026-06-22", 4.82);
    addScore(columns, u"2026-06-29", 4.80);
    columns.scores.push_back(
        {day(u"2026-06-30"), QStringLiteral("store_score"), {}, QStringLiteral("物流体验"), 1.0});
    columns.scores.push_back(
        {day(u"2026-06-30"), QStringLiteral("product_score"), QStringLiteral("9001"), {}, 80});
    const AuditFrame frame = frameOf(June, u"2026-07-01");
    const StoreAudit audit = auditOf(std::move(columns), frame);
    const IndicatorValue score = valueOf(audit, frame, QStringLiteral("store_score"));
    QCOMPARE(score.value, 4.80);
    QCOMPARE(score.previous.value(), 4.82);
    QCOMPARE(audit.scoreDay, std::optional(day(u"2026-06-29")));
    QVERIFY(!idsOf(audit).contains(QStringLiteral("score_falls"))); // 0.02 is little
}

void TestStoreAuditor::findsAFallingScore()
{
    StoreColumns columns = smallShop();
    addScore(columns, u"2026-06-20", 4.60);
    addScore(columns, u"2026-06-29", 4.45);
    const StoreAudit audit = auditOf(std::move(columns), frameOf(June, u"2026-07-01"));
    const auto found = std::ranges::find(audit.findings, QStringLiteral("score_falls"), &Finding::id);
    QVERIFY(found != audit.findings.end());
    QCOMPARE(found->sentence.en, QStringLiteral("The store score is 4.45, -0.15 within a week."));
}

void TestStoreAuditor::countsTheMissingDaysOfEachKind()
{
    StoreColumns columns = emptyShop(June);
    columns.coverage = {{QStringLiteral("orders"), {{June.from, June.to}}},
                        {QStringLiteral("aftersales"), {{day(u"2026-05-01"), day(u"2026-06-10")}}}};
    const StoreAudit audit = auditOf(std::move(columns), frameOf(June, u"2026-07-01"));
    const auto missing = [&audit](const char *kind) {
        return std::ranges::find(audit.coverage, QString::fromLatin1(kind), &CoverageLine::kindId)
            ->missingDays;
    };
    QCOMPARE(missing("orders"), 0);
    QCOMPARE(missing("aftersales"), 20);
    QCOMPARE(missing("shipments"), 30);
}

void TestStoreAuditor::endsTheDataAtAPinnedDay()
{
    AuditFrame frame = frameOf(period(u"2026-06-01", u"2026-06-10"), u"2026-06-10");
    frame.pinnedAsOf = day(u"2026-06-10");
    const StoreAudit audit = auditOf(smallShop(), frame);
    QCOMPARE(audit.asOf, frame.pinnedAsOf);
    QCOMPARE(audit.dataAgeDays, std::optional(0));
    QCOMPARE(valueOf(audit, frame, QStringLiteral("paid_gmv")).value, 55'000.0); // 1003, 1004, 1006
}

void TestStoreAuditor::knowsNothingBeforeTheFirstFile()
{
    AuditFrame frame = frameOf(period(u"2026-04-01", u"2026-04-10"), u"2026-04-10");
    frame.pinnedAsOf = day(u"2026-04-10");
    const StoreAudit audit = auditOf(smallShop(), frame);
    QCOMPARE(audit.state, DataState::None);
    QCOMPARE(idsOf(audit), QStringList{QStringLiteral("no_data")});
    // Within a gap of the files the data end before it.
    StoreColumns gap = emptyShop(period(u"2026-04-01", u"2026-04-05"));
    gap.coverage.front().second.push_back({day(u"2026-04-20"), day(u"2026-04-30")});
    gap.asOf = day(u"2026-04-30");
    QCOMPARE(auditOf(std::move(gap), frame).asOf, std::optional(day(u"2026-04-05")));
}

void TestStoreAuditor::hasOnlyRollupFiguresAtFirstLook()
{
    StoreRollup rollup;
    rollup.head = shared(emptyShop(period(u"2026-05-01", u"2026-06-30")));
    StoreRollup::Cell cell;
    cell.day = day(u"2026-06-18").number();
    cell.source = ShelfCard;
    cell.paidGmv = 45'000;
    cell.paidOrders = 4;
    cell.refundedOrders = 2;
    cell.refundAmountByPayDay = 5'000;
    rollup.cells = {cell};
    const AuditFrame frame = frameOf(June, u"2026-07-01");
    const StoreAudit audit = StoreAuditor(frame).firstLook(rollup);
    QVERIFY(!audit.complete);
    QCOMPARE(valueOf(audit, frame, QStringLiteral("paid_gmv")).value, 45'000.0);
    QCOMPARE(valueOf(audit, frame, QStringLiteral("shelf_share")).value, 1.0);
    QStringList toCome;
    for (std::size_t i = 0; i < audit.values.size(); ++i) {
        if (!audit.values[i])
            toCome << frame.rulebook->audit().columns[i].indicator;
    }
    QCOMPARE(toCome,
             QStringList({QStringLiteral("commission_rate"), QStringLiteral("pickup_within_48h_rate"),
                          QStringLiteral("quality_refund_rate"), QStringLiteral("store_score")}));
    QCOMPARE(audit.worst()->id, QStringLiteral("very_high_refunds"));
}

// Bills cover May and June, and none names an order. Order 1001, shipped on 05-05, should have been settled
// by 06-24: 10,000 less its commission of 2,000. The others are not due yet, refunded, or not received.
void TestStoreAuditor::settlementsAreFoundWithTheirOrders()
{
    StoreColumns columns = smallShop();
    billTable(columns);
    columns.coverage.push_back({QStringLiteral("settlement"), {{day(u"2026-05-01"), day(u"2026-06-30")}}});
    const StoreAudit audit = auditOf(std::move(columns), frameOf(June, u"2026-06-30"));
    const auto found = std::ranges::find(audit.findings, QStringLiteral("settlement_overdue"), &Finding::id);
    QVERIFY(found != audit.findings.end());
    QCOMPARE(found->orders, QStringList{QStringLiteral("1001")});
    QCOMPARE(found->severity, FindingSeverity::Serious);
    QVERIFY2(found->sentence.en.startsWith(QStringLiteral("1 orders were received long ago")),
             qPrintable(found->sentence.en));
    QVERIFY2(found->sentence.en.contains(QStringLiteral("¥80.00")), qPrintable(found->sentence.en));
    QVERIFY(!idsOf(audit).contains(QStringLiteral("settlement_differs")));
}

void TestStoreAuditor::withoutBillsNothingIsSaidOfSettlements()
{
    for (const QString &id : idsOf(auditOf(smallShop(), frameOf(June, u"2026-06-30"))))
        QVERIFY2(!id.contains(QStringLiteral("settle")), qPrintable(id));
}

QTEST_GUILESS_MAIN(TestStoreAuditor)
#include "tst_storeauditor.moc"
