#include "models/buyers/buyerview.h"
#include "models/indicators/groundwork.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

constexpr std::uint32_t Buyers = 60'000;

/// Orders of 100 fen, so many that they are followed on several threads. Four out of five buyers order on
/// 01-05, on 01-20 (even numbers) or 03-01 (odd ones), on 05-15 and on 06-10; each fifth one (12,000) only on
/// the last two days, half of them (number ends in 0) by live rooms of the shop, the others on the shelf.
StoreColumns largeShop()
{
    StoreColumns columns = emptyShop(period(u"2026-01-01", u"2026-06-30"));
    columns.buyerCount = Buyers;
    qint64 id = 0;
    for (int turn = 0; turn < 4; ++turn) {
        for (std::uint32_t buyer = 1; buyer <= Buyers; ++buyer) {
            if (turn < 2 && buyer % 5 == 0)
                continue;
            OrderSpec spec;
            spec.id = ++id;
            spec.created = turn == 0 ? day(u"2026-01-05")
                : turn == 1          ? day(buyer % 2 == 0 ? u"2026-01-20" : u"2026-03-01")
                : turn == 2          ? day(u"2026-05-15")
                                     : day(u"2026-06-10");
            spec.paid = spec.created;
            spec.amount = 100;
            spec.source = buyer % 10 == 0 ? SelfLive : ShelfCard;
            addOrder(columns, spec);
            columns.orders.buyer.back() = buyer;
        }
    }
    return columns;
}

/// "5: 1 2 -"
QString said(const BuyerCohort &cohort)
{
    QString text = QStringLiteral("%1:").arg(cohort.buyers);
    for (const std::optional<qint64> &again : cohort.again)
        text += again ? QStringLiteral(" %1").arg(*again) : QStringLiteral(" -");
    return text;
}

} // namespace

class TestManyBuyers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_evaluator
            = std::make_unique<Evaluator>(analysis(largeShop(), period(u"2026-05-01", u"2026-06-30")));
        m_view = buildBuyerView(*m_evaluator);
    }

    void cohortsOfAllThreadsAddUp()
    {
        QCOMPARE(m_view.cohorts.size(), std::size_t(2));
        QCOMPARE(said(m_view.cohorts.front()), QStringLiteral("48000: 0 24000 0 48000 48000"));
        QCOMPARE(said(m_view.cohorts.back()), QStringLiteral("12000: 12000"));
    }

    void newBuyersKeepTheirField()
    {
        for (const Field field : {Field::SelfBroadcast, Field::Shelf}) {
            const FirstFieldLine &line = m_view.firstFields[std::size_t(field)];
            QCOMPARE(line.buyers, qint64(6'000));
            QCOMPARE(line.gmv, qint64(1'200'000));
            QCOMPARE(line.waited, qint64(6'000));
            QCOMPARE(line.again, qint64(6'000));
        }
        QCOMPARE(m_view.ordersPerBuyer[1].buyers, qint64(60'000));
        QCOMPARE(m_view.ordersPerBuyer[1].gmv, qint64(12'000'000));
    }

    // The same buyers in another period, whose history is known by then.
    void anotherPeriodKnowsTheHistory()
    {
        AnalysisContext context = m_evaluator->context();
        context.groundwork = m_evaluator->sharedGroundwork();
        context.period = period(u"2026-06-01", u"2026-06-30");
        const BuyerView view = buildBuyerView(Evaluator(context));
        QCOMPARE(said(view.cohorts.front()), QStringLiteral("48000: 0 24000 0 48000 48000"));
        QCOMPARE(view.ordersPerBuyer[0].buyers, qint64(60'000));
        QCOMPARE(view.firstFields[std::size_t(Field::Shelf)].buyers, qint64(0));
        QCOMPARE(*view.buckets[9].returningBuyers, qint64(60'000));
    }

    // Buyers whose number ends in 0 first bought by a live room, the others on the shelf.
    void pathsOfAllOrders()
    {
        const FieldPaths &paths = m_evaluator->groundwork().fieldPaths();
        QCOMPARE(paths.paidOrders, qint64(216'000));
        QCOMPARE(paths.identifiedOrders, qint64(216'000));
        QCOMPARE(paths.days.size(), std::size_t(5));
        QCOMPARE(paths.days.back().paidGmv[std::size_t(Field::Shelf)], qint64(5'400'000));
        QCOMPARE(paths.days.back().paidGmv[std::size_t(Field::SelfBroadcast)], qint64(600'000));
    }

private:
    std::unique_ptr<Evaluator> m_evaluator;
    BuyerView m_view;
};

QTEST_GUILESS_MAIN(TestManyBuyers)
#include "tst_manybuyers.moc"
