// The first paint shows the same figures as the columns give afterwards, and says which are still to come.

#include "models/overview/viewset.h"
#include "tests/support/fullshop.h"
#include "tests/support/smallanalysis.h"
#include "tests/support/storefill.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

// Paid in June: 100.00 distribution on the 1st, 50.00 own live on the 4th (given back on the 12th), 80.00
// shelf on the 20th; before it 40.00 own live on 05-25. The order file covers 05-20 … 06-20.
const test::SheetText Orders{
    QStringLiteral("orders"),
    QStringLiteral("order_id|created_at|paid_at|order_status|paid_amount|channel|carrier|account_type"),
    {QStringLiteral("100|2026-05-20 08:00:00||待付款|900|自营|直播|经营号"),
     QStringLiteral("101|2026-05-25 08:00:00|2026-05-25 09:00:00|交易成功|4000|自营|直播|经营号"),
     QStringLiteral("102|2026-06-01 08:00:00|2026-06-01 09:00:00|交易成功|10000|分销|直播|合作达人"),
     QStringLiteral("103|2026-06-03 08:00:00|2026-06-04 00:10:00|交易成功|5000|自营|直播|经营号"),
     QStringLiteral("104|2026-06-20 08:00:00|2026-06-20 09:00:00|已发货|8000|自营|商品卡|经营号")},
    Grain::Order,
    {}};
const test::SheetText Aftersales{
    QStringLiteral("aftersales"),
    QStringLiteral(
        "aftersale_id|order_id|aftersale_type|refund_amount|aftersale_status|applied_at|finished_at"),
    {QStringLiteral("1|103|退货退款|5000|退款成功|2026-05-21 08:00:00|2026-06-12 08:00:00"),
     QStringLiteral("2|104|仅退款|700|售后处理中|2026-06-20 10:00:00|")},
    Grain::Order,
    {}};

const Kpi &kpi(const ViewSet &views, const char *id)
{
    const auto found = std::ranges::find(views.overview.kpis, QLatin1String(id),
                                         [](const Kpi &candidate) { return candidate.value.id; });
    Q_ASSERT(found != views.overview.kpis.end());
    return *found;
}

} // namespace

class TestFirstViews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void salesAndRefundsAreKnownAtOnce_data();
    void salesAndRefundsAreKnownAtOnce();
    void whatHasAValueHasTheOneOfTheColumns();
    void theRestIsSaidToBeOnItsWay();
    void fieldsByDayAreThoseOfTheColumns();
    void coverageAndCalendarNeedNoFigures();

private:
    std::unique_ptr<Workspace> m_workspace;
    ViewSet m_first;
    ViewSet m_complete;
};

void TestFirstViews::initTestCase()
{
    auto workspace = Workspace::openInMemory();
    QVERIFY(workspace);
    m_workspace = std::make_unique<Workspace>(std::move(*workspace));
    const auto store = m_workspace->storeNamed(QStringLiteral("Tea"));
    QVERIFY(store);
    for (const auto &[file, sheet] : {std::pair("orders.csv", Orders), std::pair("after.csv", Aftersales)})
        QVERIFY(test::importSheets(*m_workspace, store->id, QString::fromLatin1(file), {sheet}).ok());
    const Period june{day(u"2026-06-01"), day(u"2026-06-20")};
    const auto columns = loadColumns(*m_workspace, *store);
    QVERIFY(columns);
    AnalysisContext context = contextOf(*columns, june, Comparison::Previous);
    m_complete = buildViews(context);
    auto rollup = RollupLoader(*m_workspace).load(*store);
    QVERIFY(rollup);
    context.columns = rollup->head;
    m_first = buildFirstViews(RollupEvaluator(context, *std::move(rollup)));
}

void TestFirstViews::salesAndRefundsAreKnownAtOnce_data()
{
    QTest::addColumn<double>("value");
    QTest::newRow("paid_gmv") << 23'000.0;
    QTest::newRow("net_gmv") << 18'000.0;
    QTest::newRow("paid_orders") << 3.0;
    QTest::newRow("average_order_value") << 7'667.0;
}

void TestFirstViews::salesAndRefundsAreKnownAtOnce()
{
    QFETCH(const double, value);
    const Kpi &found = kpi(m_first, QTest::currentDataTag());
    QVERIFY(found.value.hasValue());
    QCOMPARE(found.value.value, value);
}

void TestFirstViews::whatHasAValueHasTheOneOfTheColumns()
{
    QCOMPARE(m_first.stage, ViewStage::First);
    QCOMPARE(m_complete.stage, ViewStage::Complete);
    QCOMPARE(m_first.overview.kpis.size(), m_complete.overview.kpis.size());
    int known = 0;
    for (std::size_t i = 0; i < m_first.overview.kpis.size(); ++i) {
        const Kpi &first = m_first.overview.kpis[i];
        const Kpi &complete = m_complete.overview.kpis[i];
        QCOMPARE(first.value.id, complete.value.id);
        if (first.value.state == ValueState::Pending)
            continue;
        ++known;
        QCOMPARE(said(first.value), said(complete.value));
        QCOMPARE(first.value.comparison, complete.value.comparison);
        QCOMPARE(first.value.previous, complete.value.previous);
        QCOMPARE(first.value.change, complete.value.change);
        QCOMPARE(first.value.coveredDays, complete.value.coveredDays);
        QCOMPARE(first.daily, complete.daily);
        QCOMPARE(first.dailyBefore, complete.dailyBefore);
    }
    QCOMPARE(known, 5);
}

void TestFirstViews::theRestIsSaidToBeOnItsWay()
{
    for (const char *id : {"pickup_within_48h_rate", "quality_refund_rate", "new_product_gmv_share"})
        QCOMPARE(said(kpi(m_first, id).value), QStringLiteral("pending"));
    QVERIFY(m_first.overview.topActions.empty());
    QCOMPARE(m_first.overview.scores.size(), m_complete.overview.scores.size());
    for (std::size_t i = 0; i < m_first.overview.scores.size(); ++i)
        QCOMPARE(m_first.overview.scores[i].score, m_complete.overview.scores[i].score);
}

void TestFirstViews::fieldsByDayAreThoseOfTheColumns()
{
    QCOMPARE(m_first.channels.days.size(), std::size_t(20));
    for (std::size_t i = 0; i < m_first.channels.days.size(); ++i) {
        QCOMPARE(m_first.channels.days[i].day, m_complete.channels.days[i].day);
        QCOMPARE(m_first.channels.days[i].covered, m_complete.channels.days[i].covered);
        QCOMPARE(m_first.channels.days[i].paidGmv, m_complete.channels.days[i].paidGmv);
    }
    QCOMPARE(m_first.channels.days[0].paidGmv[std::size_t(Field::Distribution)], qint64(10'000));
    QCOMPARE(m_first.channels.days[19].paidGmv[std::size_t(Field::Shelf)], qint64(8'000));
}

void TestFirstViews::coverageAndCalendarNeedNoFigures()
{
    QCOMPARE(m_first.overview.coverage.size(), m_complete.overview.coverage.size());
    for (std::size_t i = 0; i < m_first.overview.coverage.size(); ++i)
        QCOMPARE(m_first.overview.coverage[i].missingDays, m_complete.overview.coverage[i].missingDays);
    QCOMPARE(m_first.promotions.calendar.size(), m_complete.promotions.calendar.size());
    QCOMPARE(m_first.promotions.daysToNext, m_complete.promotions.daysToNext);
}

QTEST_GUILESS_MAIN(TestFirstViews)
#include "tst_firstviews.moc"
