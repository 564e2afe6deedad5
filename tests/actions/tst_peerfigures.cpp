#include "models/actions/actionview.h"
#include "models/actions/changefigures.h"
#include "models/actions/peerfigures.h"
#include "tests/support/actionrules.h"
#include "tests/support/liveshop.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

// What rules hold a product or an influencer against: others with the same goods, in the same category, seen
// in the same places; and whether a mean changed by more than its error. June 2026, worked out by hand.
class TestPeerFigures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void influencersAreHeldAgainstTheSameGoodsElsewhere();
    void oneInfluencerAloneHasNothingUsual();
    void aCommissionThatNobodySaysIsNotUsual();
    void cardsAreHeldAgainstOthersInTheSamePlaces();
    void productsAreHeldAgainstTheirCategory();
    void theSameGoodsAreComparedWithBefore();
    void goodsOfOneMonthAloneAreNotCompared();
    void aMeanOfViewsHasTheErrorOfItsSessions();
    void fewSessionsGiveNoError();
};

namespace {

constexpr qint64 Price = 10'000;

Period june()
{
    return period(u"2026-06-01", u"2026-06-30");
}

Period beforeJune()
{
    return period(u"2026-05-02", u"2026-05-31");
}

StoreColumns shop()
{
    StoreColumns columns = emptyShop(period(u"2026-05-01", u"2026-06-30"));
    columns.influencers = {{}, {QStringLiteral("A"), {}}, {QStringLiteral("B"), {}}};
    return columns;
}

/// So many orders of a product on one day, the first ones refunded, by an influencer with that commission.
void sell(StoreColumns &columns, std::uint32_t product, int count, int refunded, std::uint32_t influencer = 0,
          qint64 commission = 0, QStringView paid = u"2026-06-10")
{
    for (int i = 0; i < count; ++i) {
        OrderSpec spec;
        spec.id = qint64(columns.orders.size()) + 1;
        spec.created = day(paid);
        spec.paid = spec.created;
        spec.amount = Price;
        spec.product = product;
        spec.refund = i < refunded ? Price : 0;
        spec.commission = commission;
        addOrder(columns, spec);
        columns.orders.influencer.back() = influencer;
    }
}

Evaluator evaluatorOf(const StoreColumns &columns)
{
    return Evaluator(analysis(columns, june()));
}

/// A line of this amount on that day.
void sellFor(StoreColumns &columns, QStringView paid, qint64 amount, std::uint32_t product)
{
    OrderSpec spec;
    spec.id = qint64(columns.orders.size()) + 1;
    spec.created = day(paid);
    spec.paid = spec.created;
    spec.amount = amount;
    spec.product = product;
    addOrder(columns, spec);
}

std::vector<FigureRow> sessionsOf(QStringView month, int count)
{
    std::vector<FigureRow> rows;
    for (int i = 0; i < count; ++i) {
        const QString began = QStringLiteral("%1-%2 20:00").arg(month).arg(i + 11);
        rows.push_back(
            session(began, 60, QStringLiteral("a"),
                    {{QStringLiteral("views"), 1'000}, {QStringLiteral("gmv"), i % 2 == 0 ? 900 : 1'100}}));
    }
    return rows;
}

} // namespace

void TestPeerFigures::influencersAreHeldAgainstTheSameGoodsElsewhere()
{
    StoreColumns columns = shop();
    sell(columns, Cup, 30, 3);
    sell(columns, Teapot, 20, 10);
    sell(columns, Cup, 10, 0, 1, 1'000);
    sell(columns, Teapot, 10, 5, 2, 2'000);
    FiguresByKey usual = usualOfInfluencers(evaluatorOf(columns), june());
    // A's cups: 3 of the 30 others, and ten times the 18 of 60 of everything else: (3 + 3) / 40 of ten.
    QCOMPARE(usual[QStringLiteral("usual_refunded_orders")].value(QStringLiteral("A")), 1.5);
    // B's teapots: 10 of 20, and ten times 13 of 60: (10 + 13 / 6) / 30 of ten.
    QCOMPARE(usual[QStringLiteral("usual_refunded_orders")].value(QStringLiteral("B")),
             10 * (10 + 13.0 / 6) / 30);
    // Nobody else was paid for cups: what others get for anything.
    QCOMPARE(usual[QStringLiteral("usual_commission_rate")].value(QStringLiteral("A")), 0.2);
    QCOMPARE(usual[QStringLiteral("usual_commission_rate")].value(QStringLiteral("B")), 0.1);
}

void TestPeerFigures::oneInfluencerAloneHasNothingUsual()
{
    StoreColumns columns = shop();
    sell(columns, Cup, 10, 5, 1, 1'000);
    QVERIFY(usualOfInfluencers(evaluatorOf(columns), june()).empty());
}

void TestPeerFigures::aCommissionThatNobodySaysIsNotUsual()
{
    StoreColumns columns = shop();
    sell(columns, Cup, 10, 0, 1, 1'000);
    sell(columns, Cup, 30, 0, 2, NumberColumn::Absent);
    FiguresByKey usual = usualOfInfluencers(evaluatorOf(columns), june());
    QVERIFY(!usual[QStringLiteral("usual_commission_rate")].contains(QStringLiteral("A")));
    sell(columns, Cup, 5, 0, 2, 2'000);
    usual = usualOfInfluencers(evaluatorOf(columns), june());
    // The five that say it took 2,000 of 10,000 each.
    QCOMPARE(usual[QStringLiteral("usual_commission_rate")].value(QStringLiteral("A")), 0.2);
}

void TestPeerFigures::cardsAreHeldAgainstOthersInTheSamePlaces()
{
    const auto row = [](const QString &source, qint64 exposures, qint64 clicks) {
        return FigureRow{
            day(u"2026-06-10"),
            {{QStringLiteral("product_exposures"), exposures}, {QStringLiteral("product_clicks"), clicks}},
            {{QStringLiteral("source"), source}}};
    };
    StoreColumns columns = shop();
    FigureTable table = figureTable(
        QStringLiteral("traffic_sources"),
        {QStringLiteral("product_exposures"), QStringLiteral("product_clicks")}, {QStringLiteral("source")},
        {row(QStringLiteral("搜索"), 1'000, 50), row(QStringLiteral("短视频"), 9'000, 300),
         row(QStringLiteral("搜索"), 1'000, 150), row(QStringLiteral("短视频"), 1'000, 40)});
    table.product = {Cup, Cup, Teapot, Teapot};
    columns.figures.push_back(table);
    FiguresByKey usual = usualOfCards(evaluatorOf(columns), june());
    // The cup is seen in videos mostly: 1,000 × 15 % + 9,000 × 4 % of 10,000.
    QCOMPARE(usual[QStringLiteral("usual_click_rate")].value(QStringLiteral("9001")), 0.051);
    // The teapot: 1,000 × 5 % + 1,000 × 300 / 9,000 of 2,000.
    QCOMPARE(usual[QStringLiteral("usual_click_rate")].value(QStringLiteral("9002")),
             (50 + 100.0 / 3) / 2'000);
}

void TestPeerFigures::productsAreHeldAgainstTheirCategory()
{
    StoreColumns columns = shop();
    columns.products.push_back({QStringLiteral("9005"), QStringLiteral("Sofa")});
    for (const auto &[product, count] :
         {std::pair(1, 1), std::pair(2, 2), std::pair(3, 3), std::pair(4, 4), std::pair(5, 20)})
        sell(columns, std::uint32_t(product), count, product == 5 ? 10 : 0);
    std::vector<FigureRow> list;
    for (int product = 1; product <= 5; ++product)
        list.push_back(
            {day(u"2026-06-20"),
             {},
             {{QStringLiteral("category"), product == 5 ? QStringLiteral("家具") : QStringLiteral("餐具")}}});
    FigureTable table = figureTable(QStringLiteral("products"), {}, {QStringLiteral("category")}, list);
    table.product = {1, 2, 3, 4, 5};
    columns.figures.push_back(table);
    const QJsonObject text{{QStringLiteral("zh"), QStringLiteral("做")},
                           {QStringLiteral("en"), QStringLiteral("Do")}};
    const QJsonObject rule{{QStringLiteral("id"), QStringLiteral("peers")},
                           {QStringLiteral("title"), text},
                           {QStringLiteral("advice"), text},
                           {QStringLiteral("condition"), QStringLiteral("paid_orders > 0")},
                           {QStringLiteral("evidence"),
                            QJsonArray{QStringLiteral("peer_paid_orders"),
                                       QStringLiteral("peer_order_refund_rate"), QStringLiteral("compared")}},
                           {QStringLiteral("each"), QStringLiteral("product")},
                           {QStringLiteral("effort_days"), 1},
                           {QStringLiteral("due_days"), 5},
                           {QStringLiteral("owner"), QStringLiteral("service")},
                           {QStringLiteral("window_days"), 30},
                           {QStringLiteral("source"), QStringLiteral("test")},
                           {QStringLiteral("confidence"), QStringLiteral("assumption")}};
    const auto rules
        = actionRules(QJsonDocument(QJsonObject{{QStringLiteral("rulebook"), QStringLiteral("actions")},
                                                {QStringLiteral("updated"), QStringLiteral("2026-06-30")},
                                                {QStringLiteral("actions"), QJsonArray{rule}}})
                          .toJson());
    ActionSources sources;
    sources.rules = rules.get();
    const ActionView view = buildActionView(evaluatorOf(columns), sources);
    QStringList told;
    for (const ActionSubject &subject : view.actions.at(0).subjects) {
        QStringList values;
        for (const ActionEvidence &evidence : subject.evidence)
            values.append(said(evidence.value));
        told.append(subject.key + QStringLiteral(": ") + values.join(QStringLiteral(", ")));
    }
    told.sort();
    // A cup is no sofa. The sofa has no other of its kind, so that everything else stands for it; of that
    // nothing sold often enough for a rate, as of the cup's kind.
    QCOMPARE(told,
             (QStringList{QStringLiteral("9001: value 9, value 0.5, value 5"),
                          QStringLiteral("9002: value 8, value 0.5, value 5"),
                          QStringLiteral("9003: value 7, value 0.5, value 5"),
                          QStringLiteral("9004: value 6, value 0.5, value 5"),
                          QStringLiteral("9005: value 10, not_enough_data, value 5")}));
}

void TestPeerFigures::theSameGoodsAreComparedWithBefore()
{
    StoreColumns columns = shop();
    for (int i = 0; i < 5; ++i)
        sellFor(columns, u"2026-05-10", 10'000, Cup);
    for (const qint64 amount : {8'000, 9'000, 10'000, 9'000, 9'000})
        sellFor(columns, u"2026-06-10", amount, Cup);
    for (int i = 0; i < 4; ++i)
        sellFor(columns, u"2026-06-10", 900, Teapot); // new and cheap: the mix, not the price
    const auto same = sameGoodsOrderValue(evaluatorOf(columns), june(), beforeJune());
    QVERIFY(same);
    QCOMPARE(same->now, 9'000.0);
    QCOMPARE(same->before, 10'000.0);
    QCOMPARE(same->error, std::sqrt(2'500'000.0) / 5); // 5 × (1,000² + 1,000²) / 4
}

void TestPeerFigures::goodsOfOneMonthAloneAreNotCompared()
{
    StoreColumns columns = shop();
    for (int i = 0; i < 5; ++i)
        sellFor(columns, u"2026-06-10", 10'000, Cup);
    QVERIFY(!sameGoodsOrderValue(evaluatorOf(columns), june(), beforeJune()));
}

void TestPeerFigures::aMeanOfViewsHasTheErrorOfItsSessions()
{
    StoreColumns columns = shop();
    std::vector<FigureRow> rows = sessionsOf(u"2026-05", 10);
    std::ranges::move(sessionsOf(u"2026-06", 10), std::back_inserter(rows));
    columns.figures.push_back(sessions(rows));
    // Ten sessions of 1,000 views that are off by 100 each: 10 × 100² × 10 / 9 over 10,000², in both months.
    const auto error = gpmChangeError(evaluatorOf(columns), june(), beforeJune());
    QVERIFY(error);
    QCOMPARE(*error, std::sqrt(2 * 0.01 / 9));
}

void TestPeerFigures::fewSessionsGiveNoError()
{
    StoreColumns columns = shop();
    std::vector<FigureRow> rows = sessionsOf(u"2026-05", 9);
    std::ranges::move(sessionsOf(u"2026-06", 10), std::back_inserter(rows));
    columns.figures.push_back(sessions(rows));
    QVERIFY(!gpmChangeError(evaluatorOf(columns), june(), beforeJune()));
}

QTEST_GUILESS_MAIN(TestPeerFigures)
#include "tst_peerfigures.moc"
