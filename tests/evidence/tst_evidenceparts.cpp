#include "models/evidence/evidenceparts.h"
#include "tests/support/fullshop.h"

#include <QtTest>

#include <algorithm>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

RowsQuestion question(const char *indicator, RowsPart part = RowsPart::Counted)
{
    RowsQuestion question;
    question.indicator = QString::fromLatin1(indicator);
    question.part = part;
    return question;
}

Evaluator june()
{
    return Evaluator(
        contextOf(std::make_shared<const StoreColumns>(fullShop()), period(u"2026-06-01", u"2026-06-30")));
}

/// "orders 2:10000 3:30000 = 40000", rows ascending.
QString said(const Result<Evidence> &evidence)
{
    if (!evidence)
        return evidence.error().sentence;
    QStringList kinds;
    for (EvidenceRows kind : evidence->kinds) {
        std::ranges::sort(kind.rows, {}, &RowShare::row);
        QString text = kind.kind;
        for (const RowShare &row : kind.rows)
            text += QStringLiteral(" %1:%2").arg(row.row).arg(row.share);
        kinds.append(text + QStringLiteral(" = %1").arg(kind.total));
    }
    return kinds.join(QStringLiteral("; "));
}

} // namespace

// Rows of the orders: 0 1001, 1 1002, 2 1003, 3 1004, 4 1005, 5 1006, 6 1007, 7 1008, 8 1009, 9 1010, 10 and
// 11 1011. What each says is in smallshop.h and fullshop.h.
class TestEvidenceParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartNamesItsRows_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<RowsPart>("part");
        QTest::addColumn<QString>("rows");
        const auto row = [](const char *name, const char *indicator, RowsPart part, const char *rows) {
            QTest::newRow(name) << QString::fromLatin1(indicator) << part << QString::fromLatin1(rows);
        };
        using enum RowsPart;
        row("GMV is the amounts of all paid lines", "paid_gmv", Counted,
            "orders 2:10000 3:30000 5:15000 6:25000 7:20000 8:8000 9:12000 10:5000 11:7000 = 132000");
        row("an order counts once, at its first line", "paid_orders", Counted,
            "orders 2:1 3:1 5:1 6:1 7:1 8:1 9:1 10:1 = 8");
        row("net GMV leaves an order that was refunded whole out", "net_gmv", Counted,
            "orders 2:10000 5:14000 6:23000 7:20000 8:8000 9:12000 10:5000 11:7000 = 99000");
        row("parcels picked up in time", "pickup_within_48h_rate", Good, "orders 2:1 3:1 6:1 = 3");
        row("parcels picked up late or never", "pickup_within_48h_rate", Bad,
            "orders 5:1 7:1 8:1 9:1 10:1 = 5");
        row("all parcels that were due", "pickup_within_48h_rate", Base,
            "orders 2:1 3:1 5:1 6:1 7:1 8:1 9:1 10:1 = 8");
        row("quality refunds hold the rate back", "quality_refund_rate", Bad, "orders 3:1 6:1 = 2");
        row("signed orders without one do not", "quality_refund_rate", Good, "orders 2:1 5:1 = 2");
        row("orders below the mean hold it back", "average_order_value", Bad,
            "orders 2:10000 5:15000 8:8000 9:12000 10:5000 = 50000");
        row("orders above it do not", "average_order_value", Good, "orders 3:30000 6:25000 7:20000 = 75000");
        row("a buyer counts at the first order", "buyers", Counted, "orders 2:1 5:1 7:1 8:1 = 4");
        row("the largest influencer's orders", "top_influencer_share", Counted, "orders 7:20000 = 20000");
        row("each influencer once", "selling_influencers", Counted, "orders 2:1 7:1 = 2");
        row("after-sales by the day they were granted", "refund_amount_by_refund_day", Counted,
            "aftersales 1:30000 2:1000 4:2000 8:700 = 33700");
        row("parcels with their way in seconds", "delivery_hours", Counted,
            "shipments 0:259200 1:345600 2:259200 3:172800 4:345600 = 1382400");
        row("parcels slower than the mean", "delivery_hours", Bad, "shipments 1:345600 4:345600 = 691200");
        row("days that no file covers", "orders_gap_days", Counted, "");
    }

    void aPartNamesItsRows()
    {
        QFETCH(QString, indicator);
        QFETCH(RowsPart, part);
        QFETCH(QString, rows);
        const Evaluator evaluator = june();
        QCOMPARE(said(findEvidence(question(indicator.toLatin1().constData(), part), evaluator)), rows);
    }

    void aFilterLeavesRowsOut()
    {
        const Evaluator evaluator = june();
        RowsQuestion asked = question("paid_gmv");
        asked.field = Field::Distribution;
        QCOMPARE(said(findEvidence(asked, evaluator)),
                 QStringLiteral("orders 2:10000 7:20000 9:12000 = 42000"));
        asked = question("paid_gmv");
        asked.influencer = QStringLiteral("72");
        QCOMPARE(said(findEvidence(asked, evaluator)), QStringLiteral("orders 7:20000 = 20000"));
        asked.influencer = QStringLiteral("73");
        QVERIFY(said(findEvidence(asked, evaluator)).contains(QStringLiteral("73")));
    }

    void aGroupLeavesRowsOutEvenThatOfNobody()
    {
        StoreColumns columns = fullShop();
        columns.warehouses = {QString(), QStringLiteral("北仓"), QStringLiteral("南仓")};
        columns.orders.warehouse.assign(columns.orders.size(), 0);
        columns.orders.warehouse[3] = 1;
        columns.orders.warehouse[7] = 1;
        columns.orders.warehouse[8] = 2;
        const Evaluator evaluator(contextOf(std::make_shared<const StoreColumns>(std::move(columns)),
                                            period(u"2026-06-01", u"2026-06-30")));
        RowsQuestion asked = question("paid_gmv");
        asked.group = RowsGroup{GroupBy::Warehouse, QStringLiteral("北仓")};
        QCOMPARE(said(findEvidence(asked, evaluator)), QStringLiteral("orders 3:30000 7:20000 = 50000"));
        QCOMPARE(findEvidence(asked, evaluator)->value.value, 50'000.0);
        asked = question("pickup_within_48h_rate", RowsPart::Bad); // rows 5, 7, 8, 9 and 10 of all
        asked.group = RowsGroup{GroupBy::Warehouse, QString()};
        QCOMPARE(said(findEvidence(asked, evaluator)), QStringLiteral("orders 5:1 9:1 10:1 = 3"));
        asked.group = RowsGroup{GroupBy::Warehouse, QStringLiteral("西仓")};
        QVERIFY(said(findEvidence(asked, evaluator)).contains(QStringLiteral("西仓")));
        // Own sales: the orders of June that name no influencer.
        asked = question("paid_gmv");
        asked.group = RowsGroup{GroupBy::Influencer, QString()};
        QVERIFY(said(findEvidence(asked, evaluator)).startsWith(QStringLiteral("orders 3:30000 ")));
    }

    void anOrderHasItsRowsInAllFiles()
    {
        RowsQuestion asked = question("settled_amount");
        asked.orderId = QStringLiteral("1004"); // one line, one return, one parcel
        QCOMPARE(said(findEvidence(asked, june())),
                 QStringLiteral("orders 3:30000 = 30000; aftersales 1:30000 = 30000; shipments 1:1 = 1"));
        asked.orderId = QStringLiteral("1011"); // two lines
        QVERIFY(
            said(findEvidence(asked, june())).startsWith(QStringLiteral("orders 10:5000 11:7000 = 12000")));
        asked.orderId = QStringLiteral("4711");
        QVERIFY(said(findEvidence(asked, june())).contains(QStringLiteral("4711")));
    }

    void aPeriodOfItsOwnIsTaken()
    {
        RowsQuestion asked = question("paid_gmv");
        asked.period = period(u"2026-05-01", u"2026-05-31");
        QCOMPARE(said(findEvidence(asked, june())), QStringLiteral("orders 0:10000 1:20000 = 30000"));
    }

    void daysThatNoFileCoversAreNamed()
    {
        StoreColumns columns = fullShop();
        for (auto &[kind, ranges] : columns.coverage) {
            if (kind == QLatin1String("shipments"))
                ranges = {{day(u"2026-06-03"), day(u"2026-06-29")}};
        }
        const Evaluator evaluator(contextOf(std::make_shared<const StoreColumns>(std::move(columns)),
                                            period(u"2026-06-01", u"2026-06-30")));
        QCOMPARE(said(findEvidence(question("shipments_gap_days"), evaluator)),
                 QStringLiteral(" 0:1 1:1 29:1 = 3"));
    }

    void onlyQuotientsOfOneKindHaveBadRows()
    {
        const Evaluator evaluator = june();
        QVERIFY(!findEvidence(question("paid_gmv", RowsPart::Bad), evaluator));
        QVERIFY(!findEvidence(question("nothing"), evaluator));
        const auto parts = findEvidence(question("repurchase_rate_30d"), evaluator);
        QVERIFY(parts.ok());
        QCOMPARE(parts->parts, (std::vector{RowsPart::Counted, RowsPart::Base}));
    }
};

QTEST_GUILESS_MAIN(TestEvidenceParts)
#include "tst_evidenceparts.moc"
