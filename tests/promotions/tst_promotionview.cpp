#include "models/promotions/promotionview.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using testing::day;
using testing::period;
using testing::said;
using testing::valueOf;

// The shipped calendar says: 616 of 2022 has the anchor day 16 June, 618 of 2023 the anchor day 18 June, from
// 9 May (sign-up) to 3 July 2023 (review), burst 1 … 18 June.
class TestPromotionView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventIsComparedDayByDayFromTheAnchor();
    void daysWithoutFilesAreNotZero();
    void aRunningEventHasItsElapsedDaysOnly();
    void todayMovesTheCalendarTheDataDoNot();
    void newestResultFirst();
    void withoutOrdersThereAreNoResults();
    void jsonNamesItsMembers();
};

namespace {

StoreColumns shop(Period covered, const QList<QPair<QString, qint64>> &sales)
{
    StoreColumns columns = testing::emptyShop(covered);
    qint64 id = 0;
    for (const auto &[iso, amount] : sales) {
        testing::OrderSpec spec;
        spec.id = ++id;
        spec.created = day(iso);
        spec.paid = spec.created;
        spec.amount = amount;
        testing::addOrder(columns, spec);
    }
    return columns;
}

const PromotionResult &resultOf(const PromotionView &view, const QString &series, int year)
{
    for (const PromotionResult &result : view.results) {
        if (result.event.series == series && result.event.year == year)
            return result;
    }
    qFatal("no result of %s in %d", qPrintable(series), year);
}

const QString PaidGmv = QStringLiteral("paid_gmv");

} // namespace

void TestPromotionView::anEventIsComparedDayByDayFromTheAnchor()
{
    // Two days before the event of 2023 begins is no part of it; nor is 2022-05-06, two days before its
    // counterpart.
    const PromotionView view
        = buildPromotionView(Evaluator(testing::analysis(shop(period(u"2022-04-01", u"2023-07-31"),
                                                              {{QStringLiteral("2022-05-06"), 777},
                                                               {QStringLiteral("2022-06-16"), 10'000},
                                                               {QStringLiteral("2023-05-07"), 999},
                                                               {QStringLiteral("2023-06-18"), 15'000},
                                                               {QStringLiteral("2023-07-04"), 888}}),
                                                         period(u"2023-06-01", u"2023-06-30"))));
    const PromotionResult &event = resultOf(view, QStringLiteral("618"), 2023);
    const IndicatorValue gmv = valueOf(event.values, PaidGmv);
    QCOMPARE(said(gmv), QStringLiteral("value 15000"));
    QCOMPARE(gmv.coveredDays, 56);
    QCOMPARE(gmv.previous, std::optional(10'000.0));
    QCOMPARE(gmv.change, std::optional(0.5));
    QCOMPARE(event.dailyGmv.size(), std::size_t(56));
    QCOMPARE(event.dailyGmv[0], 0);
    QCOMPARE(event.dailyGmv[40], 15'000); // 9 May + 40 days
}

void TestPromotionView::daysWithoutFilesAreNotZero()
{
    const PromotionView view = buildPromotionView(Evaluator(testing::analysis(
        shop(period(u"2023-05-20", u"2023-07-31"), {{QStringLiteral("2023-06-18"), 15'000}}),
        period(u"2023-06-01", u"2023-06-30"))));
    const PromotionResult &event = resultOf(view, QStringLiteral("618"), 2023);
    QCOMPARE(event.dailyGmv[10], -1); // 19 May
    QCOMPARE(event.dailyGmv[11], 0);
    const IndicatorValue gmv = valueOf(event.values, PaidGmv);
    QCOMPARE(gmv.coveredDays, 45);
    QCOMPARE(gmv.days, 56);
    QCOMPARE(gmv.comparison, std::optional(ComparisonState::NoBase)); // no data of 2022
    const QJsonObject json = toJson(view);
    QVERIFY(testing::at(json,
                        {QStringLiteral("results"), QStringLiteral("0"), QStringLiteral("days"),
                         QStringLiteral("10"), QStringLiteral("paid_gmv")})
                .isNull());
}

void TestPromotionView::aRunningEventHasItsElapsedDaysOnly()
{
    AnalysisContext context = testing::analysis(shop(period(u"2022-04-01", u"2023-07-31"),
                                                     {{QStringLiteral("2022-06-10"), 4'000},
                                                      {QStringLiteral("2022-06-16"), 10'000},
                                                      {QStringLiteral("2023-06-02"), 5'000},
                                                      {QStringLiteral("2023-06-18"), 15'000}}),
                                                period(u"2023-06-01", u"2023-06-30"));
    context.asOf = day(u"2023-06-12"); // = 2022-06-10 by anchor days
    context.today = context.asOf;
    const PromotionView view = buildPromotionView(Evaluator(context));
    const PromotionResult &event = resultOf(view, QStringLiteral("618"), 2023);
    const IndicatorValue gmv = valueOf(event.values, PaidGmv);
    QCOMPARE(said(gmv), QStringLiteral("value 5000"));
    QCOMPARE(gmv.previous, std::optional(4'000.0));
    QCOMPARE(event.dailyGmv[34], 0); // 12 June
    QCOMPARE(event.dailyGmv[35], -1); // 13 June is not known yet
    QCOMPARE(view.currentPhase, std::optional(QStringLiteral("burst")));
}

void TestPromotionView::todayMovesTheCalendarTheDataDoNot()
{
    AnalysisContext context = testing::analysis(
        shop(period(u"2023-05-01", u"2023-05-31"), {{QStringLiteral("2023-05-10"), 1'000}}),
        period(u"2023-05-01", u"2023-05-31"));
    context.today = day(u"2023-06-20");
    const PromotionView view = buildPromotionView(Evaluator(context));
    QCOMPARE(view.today, day(u"2023-06-20"));
    QCOMPARE(view.current->year, 2023);
    QCOMPARE(view.currentPhase, std::optional(QStringLiteral("encore")));
    QCOMPARE(view.next->series, QStringLiteral("116"));
    QCOMPARE(view.next->days().from, day(u"2023-09-29"));
    QCOMPARE(view.daysToNext, 101); // 10 + 31 + 31 + 29
    // Data end on 31 May: 23 of the event's days.
    QCOMPARE(valueOf(resultOf(view, QStringLiteral("618"), 2023).values, PaidGmv).days, 23);
}

void TestPromotionView::newestResultFirst()
{
    const PromotionView view = buildPromotionView(Evaluator(
        testing::analysis(shop(period(u"2022-05-01", u"2023-07-31"), {{QStringLiteral("2022-05-10"), 1}}),
                          period(u"2023-06-01", u"2023-06-30"))));
    QStringList labels;
    for (const PromotionResult &result : view.results)
        labels.append(result.event.series + QLatin1Char('/') + QString::number(result.event.year));
    QCOMPARE(
        labels,
        QStringList({QStringLiteral("618/2023"), QStringLiteral("116/2022"), QStringLiteral("618/2022")}));
}

void TestPromotionView::withoutOrdersThereAreNoResults()
{
    StoreColumns columns = testing::emptyShop(period(u"2023-06-01", u"2023-06-30"));
    columns.coverage.clear();
    const PromotionView view = buildPromotionView(
        Evaluator(testing::analysis(std::move(columns), period(u"2023-06-01", u"2023-06-30"))));
    QVERIFY(view.results.empty());
    QVERIFY(!view.calendar.empty());
}

void TestPromotionView::jsonNamesItsMembers()
{
    AnalysisContext context = testing::analysis(
        shop(period(u"2023-05-01", u"2023-06-10"), {{QStringLiteral("2023-06-02"), 1'000}}),
        period(u"2023-05-01", u"2023-05-31"));
    const QJsonObject json = toJson(buildPromotionView(Evaluator(context)));
    QCOMPARE(json.keys().join(QLatin1Char(' ')),
             QStringLiteral("as_of calendar current current_phase days_to_next next period planning results "
                            "store today years"));
    const QJsonObject current = json[QStringLiteral("current")].toObject();
    QCOMPARE(current.keys().join(QLatin1Char(' ')),
             QStringLiteral("anchor_day dates_estimated from name phases provenance series to year"));
    QCOMPARE(current[QStringLiteral("anchor_day")].toString(), QStringLiteral("2023-06-18"));
    QCOMPARE(testing::at(json,
                         {QStringLiteral("results"), QStringLiteral("0"), QStringLiteral("days"),
                          QStringLiteral("24"), QStringLiteral("paid_gmv")})
                 .toInteger(),
             1'000); // 9 May + 24 days = 2 June
}

QTEST_GUILESS_MAIN(TestPromotionView)
#include "tst_promotionview.moc"
