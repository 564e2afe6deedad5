#include "models/evidence/evidenceparts.h"
#include "tests/support/fullshop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

/// Ninety days of 60,000 orders that come in no order of time: so many that their rows are found part by part
/// on several threads. What is expected below is worked out by a loop over the same numbers in Python.
StoreColumns largeShop()
{
    const Period days = period(u"2026-04-01", u"2026-06-29");
    StoreColumns columns = emptyShop(days);
    for (int i = 0; i < 60'000; ++i) {
        OrderSpec spec;
        spec.id = i + 1;
        spec.created = days.from.plus(i * 37 % 90);
        if (i % 5 != 0)
            spec.paid = spec.created;
        spec.amount = 100 + i * 7919LL % 9973;
        spec.source = i % 2 != 0 ? SelfLive : ShelfCard;
        spec.commission = i % 3 == 0 ? 10 : 0;
        spec.refund = i % 5 != 0 && i % 11 == 0 ? 50 : 0;
        addOrder(columns, spec);
    }
    return columns;
}

/// "orders 48000 rows = 243 fen: 7:99 3:98"; the rows in their order.
QString said(const Result<Evidence> &evidence)
{
    if (!evidence)
        return evidence.error().sentence;
    QStringList kinds;
    for (const EvidenceRows &kind : evidence->kinds) {
        QString text = QStringLiteral("%1 %2 rows = %3:").arg(kind.kind).arg(kind.count).arg(kind.total);
        for (const RowShare &row : kind.rows)
            text += QStringLiteral(" %1:%2").arg(row.row).arg(row.share);
        kinds.append(text);
    }
    return kinds.join(QStringLiteral("; "));
}

} // namespace

class TestManyRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_evaluator = std::make_unique<Evaluator>(contextOf(std::make_shared<const StoreColumns>(largeShop()),
                                                            period(u"2026-04-01", u"2026-06-29")));
    }

    void onlyTheFirstRowsAreKept_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<RowsPart>("part");
        QTest::addColumn<RowsOrder>("order");
        QTest::addColumn<QString>("rows");
        const auto row
            = [](const char *name, const char *indicator, RowsPart part, RowsOrder order, const char *rows) {
                  QTest::newRow(name)
                      << QString::fromLatin1(indicator) << part << order << QString::fromLatin1(rows);
              };
        using enum RowsPart;
        using enum RowsOrder;
        row("the largest amounts", "paid_gmv", Counted, LargestFirst,
            "orders 48000 rows = 244119642: 56648:10072 36702:10072 26729:10072 16756:10072");
        row("the smallest amounts", "paid_gmv", Counted, SmallestFirst,
            "orders 48000 rows = 244119642: 59838:100 39892:100 29919:100 19946:100");
        row("the newest orders", "paid_gmv", Counted, NewestFirst,
            "orders 48000 rows = 244119642: 17:5074 107:9701 197:4355 287:8982");
        row("the oldest orders", "paid_gmv", Counted, OldestFirst,
            "orders 48000 rows = 244119642: 73:9726 163:4380 253:9007 343:3661");
        row("of rows that are alike the newest come first", "paid_orders", Counted, LargestFirst,
            "orders 48000 rows = 48000: 17:1 107:1 197:1 287:1");
        row("amounts less refunds", "net_gmv", Counted, LargestFirst,
            "orders 48000 rows = 243901442: 56648:10072 36702:10072 26729:10072 16756:10072");
        row("unpaid orders hold the rate back", "unpaid_rate", Bad, LargestFirst,
            "orders 12000 rows = 12000: 85:1 175:1 265:1 355:1");
        row("paid ones do not", "unpaid_rate", Good, LargestFirst,
            "orders 48000 rows = 48000: 17:1 107:1 197:1 287:1");
        row("refunded orders", "order_refund_rate", Bad, OldestFirst,
            "orders 4364 rows = 4364: 253:1 1243:1 2233:1 3223:1");
        row("orders without a refund", "order_refund_rate", Good, LargestFirst,
            "orders 43636 rows = 43636: 17:1 107:1 197:1 287:1");
        row("orders below the mean", "average_order_value", Bad, LargestFirst,
            "orders 24002 rows = 62235807: 55053:5085 35107:5085 25134:5085 15161:5085");
        row("orders above the mean", "average_order_value", Good, SmallestFirst,
            "orders 23998 rows = 181883835: 58243:5086 38297:5086 28324:5086 18351:5086");
        row("what commission leaves of each order", "commission_rate", Good, LargestFirst,
            "orders 48000 rows = 243959642: 56648:10072 26729:10072 16756:10072 53458:10071");
        row("the base of a rate", "commission_rate", Base, SmallestFirst,
            "orders 48000 rows = 244119642: 59838:100 39892:100 29919:100 19946:100");
        row("sales on the shelf", "shelf_gmv", Counted, LargestFirst,
            "orders 24000 rows = 122089740: 56648:10072 36702:10072 16756:10072 53458:10071");
    }

    void onlyTheFirstRowsAreKept()
    {
        QFETCH(QString, indicator);
        QFETCH(RowsPart, part);
        QFETCH(RowsOrder, order);
        QFETCH(QString, rows);
        RowsQuestion question;
        question.indicator = indicator;
        question.part = part;
        question.order = order;
        question.limit = 4;
        QCOMPARE(said(findEvidence(question, *m_evaluator)), rows);
    }

    void withoutALimitThereAreAll()
    {
        RowsQuestion question;
        question.indicator = QStringLiteral("paid_orders");
        question.limit = 0;
        const auto evidence = findEvidence(question, *m_evaluator);
        QVERIFY(evidence.ok());
        QCOMPARE(evidence->kinds.front().rows.size(), std::size_t(48'000));
        QCOMPARE(evidence->kinds.front().count, std::size_t(48'000));
    }

private:
    std::unique_ptr<Evaluator> m_evaluator;
};

QTEST_GUILESS_MAIN(TestManyRows)
#include "tst_manyrows.moc"
