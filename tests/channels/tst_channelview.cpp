#include "models/channels/channelview.h"
#include "tests/support/smallanalysis.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace shopglass;
using testing::period;
using testing::said;
using testing::valueOf;

class TestChannelView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void juneByField_data();
    void juneByField();
    void juneInTotal();
    void sharesOfJuneAndOfTheDaysBefore();
    void scenesAndWhatFellThrough();
    void daysWithoutFilesAreMarked();
    void aDaySetBackEndsTheFigures();
    void fieldsAlwaysSumToTheTotal_data();
    void fieldsAlwaysSumToTheTotal();
    void filesWithoutTheColumnsTellNoField();
    void sharesAreOfTheDaysThatTell();
    void anEmptyShopHasFourLines();
    void jsonNamesItsMembers();
};

namespace {

ChannelView june()
{
    return buildChannelView(
        Evaluator(testing::analysis(testing::smallShop(), period(u"2026-06-01", u"2026-06-30"))));
}

const QStringList &sums()
{
    static const QStringList ids{QStringLiteral("paid_gmv"), QStringLiteral("net_gmv"),
                                 QStringLiteral("paid_orders"), QStringLiteral("commission")};
    return ids;
}

} // namespace

void TestChannelView::juneByField_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("values");
    const auto row = [](const char *name, int line, const char *field, const QStringList &values) {
        QTest::newRow(name) << line << QString::fromLatin1(field) << values;
    };
    row("distribution keeps all, 6,000 commission", 0, "distribution",
        {QStringLiteral("value 42000"), QStringLiteral("value 42000"), QStringLiteral("value 3"),
         QStringLiteral("value 6000")});
    row("own broadcast lost 30,000 to a refund", 1, "self_broadcast",
        {QStringLiteral("value 57000"), QStringLiteral("value 27000"), QStringLiteral("value 3"),
         QStringLiteral("value 0")});
    row("the shelf", 2, "shelf",
        {QStringLiteral("value 25000"), QStringLiteral("value 25000"), QStringLiteral("value 1"),
         QStringLiteral("value 0")});
    row("unclassified is always there", 3, "unclassified",
        {QStringLiteral("value 8000"), QStringLiteral("value 8000"), QStringLiteral("value 1"),
         QStringLiteral("value 0")});
}

void TestChannelView::juneByField()
{
    QFETCH(int, line);
    QFETCH(QString, field);
    QFETCH(QStringList, values);
    const ChannelView view = june();
    QCOMPARE(view.lines.size(), std::size_t(4));
    const ChannelLine &found = view.lines[static_cast<std::size_t>(line)];
    QCOMPARE(fieldId(found.field), field);
    QStringList told;
    for (const QString &id : sums())
        told.append(said(valueOf(found.values, id)));
    QCOMPARE(told, values);
    // Three orders say nothing about a rate.
    QCOMPARE(said(valueOf(found.values, QStringLiteral("order_refund_rate"))),
             QStringLiteral("not_enough_data"));
}

void TestChannelView::juneInTotal()
{
    const ChannelView view = june();
    QCOMPARE(said(valueOf(view.total, QStringLiteral("paid_gmv"))), QStringLiteral("value 132000"));
    QCOMPARE(said(valueOf(view.total, QStringLiteral("net_gmv"))), QStringLiteral("value 102000"));
    QCOMPARE(said(valueOf(view.total, QStringLiteral("paid_orders"))), QStringLiteral("value 8"));
    QCOMPARE(said(valueOf(view.total, QStringLiteral("commission"))), QStringLiteral("value 6000"));
    QCOMPARE(*view.comparison, period(u"2026-05-02", u"2026-05-31"));
    QCOMPARE(valueOf(view.total, QStringLiteral("paid_gmv")).previous, std::optional(30'000.0));
    QCOMPARE(valueOf(view.lines[0].values, QStringLiteral("paid_gmv")).previous, std::optional(10'000.0));
    QCOMPARE(valueOf(view.lines[0].values, QStringLiteral("paid_gmv")).change, std::optional(3.2));
}

void TestChannelView::sharesOfJuneAndOfTheDaysBefore()
{
    const ChannelView view = june();
    QCOMPARE(view.lines[0].share, std::optional(42.0 / 132.0));
    QCOMPARE(view.lines[1].share, std::optional(57.0 / 132.0));
    QCOMPARE(view.lines[2].share, std::optional(25.0 / 132.0));
    QCOMPARE(view.lines[3].share, std::optional(8.0 / 132.0));
    // Eight orders, and two before: ten are asked for on both sides.
    QVERIFY(!view.enoughForShares);
    QVERIFY(!view.lines[0].previousShare);
    QVERIFY(
        testing::at(toJson(view), {QStringLiteral("fields"), QStringLiteral("0"), QStringLiteral("share")})
            .isNull());

    StoreColumns columns = testing::smallShop();
    for (int i = 0; i < 16; ++i) {
        testing::OrderSpec gift; // two of June, ten of the days before, four of May 1
        gift.id = 2'001 + i;
        gift.created = testing::day(i < 2 ? u"2026-06-20" : i < 12 ? u"2026-05-10" : u"2026-05-01");
        gift.paid = gift.created;
        testing::addOrder(columns, gift);
    }
    const ChannelView more = buildChannelView(
        Evaluator(testing::analysis(std::move(columns), period(u"2026-06-01", u"2026-06-30"))));
    QVERIFY(more.enoughForShares);
    QCOMPARE(more.lines[0].share, std::optional(42.0 / 132.0));
    QCOMPARE(more.lines[0].previousShare, std::optional(1.0 / 3.0));
    QCOMPARE(more.lines[1].previousShare, std::optional(2.0 / 3.0));
    QCOMPARE(more.lines[2].previousShare, std::optional(0.0));
}

void TestChannelView::scenesAndWhatFellThrough()
{
    const ChannelView view = june();
    QCOMPARE(view.scenes.size(), std::size_t(2));
    QCOMPARE(view.scenes[0].scene, QStringLiteral("live"));
    QCOMPARE(view.scenes[0].paidGmv, 42'000);
    QCOMPARE(view.scenes[0].paidOrders, 2);
    QCOMPARE(view.scenes[1].scene, QStringLiteral("video"));
    QCOMPARE(view.scenes[1].paidGmv, 15'000);
    QCOMPARE(view.unclassified.size(), std::size_t(1));
    QCOMPARE(view.unclassified[0].source.carrier, QStringLiteral("其他"));
    QCOMPARE(view.unclassified[0].rows, 1);
    QCOMPARE(view.unclassified[0].paidGmv, 8'000);
}

void TestChannelView::daysWithoutFilesAreMarked()
{
    StoreColumns columns = testing::smallShop();
    columns.coverage[0].second = {{testing::day(u"2026-06-03"), testing::day(u"2026-06-30")}};
    const ChannelView view = buildChannelView(
        Evaluator(testing::analysis(std::move(columns), period(u"2026-06-01", u"2026-06-05"))));
    QCOMPARE(view.days.size(), std::size_t(5));
    QVERIFY(!view.days[0].covered && !view.days[1].covered);
    QVERIFY(view.days[2].covered);
    QCOMPARE(view.days[2].paidGmv[1], 30'000);
    const QJsonObject json = toJson(view);
    QVERIFY(testing::at(json,
                        {QStringLiteral("days"), QStringLiteral("0"), QStringLiteral("paid_gmv"),
                         QStringLiteral("shelf")})
                .isNull());
    QCOMPARE(testing::at(json,
                         {QStringLiteral("days"), QStringLiteral("2"), QStringLiteral("paid_gmv"),
                          QStringLiteral("self_broadcast")})
                 .toInteger(),
             30'000);
}

void TestChannelView::aDaySetBackEndsTheFigures()
{
    AnalysisContext context = testing::analysis(testing::smallShop(), period(u"2026-06-01", u"2026-06-30"));
    context.asOf = testing::day(u"2026-06-10"); // 10,000 distribution, 30,000 and 15,000 own broadcast so far
    context.today = context.asOf;
    const ChannelView view = buildChannelView(Evaluator(context));
    QCOMPARE(said(valueOf(view.total, QStringLiteral("paid_gmv"))), QStringLiteral("value 55000"));
    QCOMPARE(view.lines[0].share, std::optional(10.0 / 55.0));
    QVERIFY(view.days[9].covered);
    QVERIFY(!view.days[10].covered);
    QCOMPARE(view.days[17].paidGmv, (std::array<qint64, FieldCount>{}));
    QVERIFY(view.unclassified.empty());
}

void TestChannelView::fieldsAlwaysSumToTheTotal_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("shop %u", seed) << seed;
}

void TestChannelView::fieldsAlwaysSumToTheTotal()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const Period covered = period(u"2026-04-01", u"2026-06-30");
    StoreColumns columns = testing::emptyShop(covered);
    for (qint64 id = 1; id <= 400; ++id) {
        testing::OrderSpec spec;
        spec.id = id;
        spec.created = covered.from.plus(static_cast<int>(random.bounded(91)));
        if (random.bounded(10) > 0)
            spec.paid = spec.created;
        spec.amount = 1 + random.bounded(100'000);
        spec.source = static_cast<std::uint16_t>(random.bounded(8));
        spec.commission = random.bounded(500);
        spec.refund = spec.paid && random.bounded(4) == 0 ? spec.amount : 0;
        testing::addOrder(columns, spec);
    }
    const ChannelView view = buildChannelView(
        Evaluator(testing::analysis(std::move(columns), period(u"2026-05-11", u"2026-06-13"))));
    for (const QString &id : sums()) {
        double sum = 0.0;
        double previous = 0.0;
        for (const ChannelLine &line : view.lines) {
            sum += valueOf(line.values, id).value;
            previous += valueOf(line.values, id).previous.value_or(0.0);
        }
        QVERIFY(sum > 0.0);
        QCOMPARE(sum, valueOf(view.total, id).value);
        QCOMPARE(previous, valueOf(view.total, id).previous.value_or(-1.0));
    }
    double share = 0.0;
    for (std::size_t field = 0; field < view.lines.size(); ++field) {
        share += view.lines[field].share.value_or(0.0);
        qint64 days = 0;
        for (const ChannelView::DayPoint &point : view.days)
            days += point.paidGmv[field];
        QCOMPARE(static_cast<double>(days),
                 valueOf(view.lines[field].values, QStringLiteral("paid_gmv")).value);
    }
    QVERIFY(std::abs(share - 1.0) < 1e-12);
}

/// The small shop whose order files have a channel up to this day of June.
ChannelView juneWithChannelUpTo(int day)
{
    StoreColumns columns = testing::smallShop();
    std::vector<DayRange> days;
    if (day > 0)
        days.push_back({testing::day(u"2026-05-01"), testing::day(u"2026-05-31").plus(day)});
    for (const char *column : {"orders.channel", "orders.promoter_id", "orders.leader_id",
                               "orders.affiliate_id", "orders.account_type"})
        columns.coverage.emplace_back(QString::fromLatin1(column), days);
    return buildChannelView(
        Evaluator(testing::analysis(std::move(columns), period(u"2026-06-01", u"2026-06-30"))));
}

void TestChannelView::filesWithoutTheColumnsTellNoField()
{
    const ChannelView view = juneWithChannelUpTo(0);
    QCOMPARE(view.untoldDays, 30);
    for (const ChannelLine &line : view.lines) {
        const bool isRest = line.field == Field::Unclassified;
        QCOMPARE(said(valueOf(line.values, QStringLiteral("paid_gmv"))).startsWith(QStringLiteral("value")),
                 isRest);
        QVERIFY(!line.share && !line.previousShare);
    }
    QVERIFY(!view.wheel.check.covered);
    QVERIFY(!view.wheel.check.hasDistribution && !view.wheel.check.isSteady);
    for (const WheelRow &row : view.wheel.rows) {
        QCOMPARE(int(row.distribution.state), int(WheelShare::State::NotCovered));
        QCOMPARE(int(row.elsewhere.state), int(WheelShare::State::NotCovered));
    }
    QCOMPARE(int(view.wheel.echo.state), int(SalesEcho::State::NotCovered));
}

void TestChannelView::sharesAreOfTheDaysThatTell()
{
    // Up to 2 June distribution sold 10,000; that is all there was.
    const ChannelView view = juneWithChannelUpTo(2);
    QCOMPARE(view.untoldDays, 28);
    QCOMPARE(valueOf(view.lines[0].values, QStringLiteral("paid_gmv")).coveredDays, 2);
    QCOMPARE(view.lines[0].share, std::optional(1.0));
    QCOMPARE(view.lines[1].share, std::optional(0.0));
    QVERIFY(!view.enoughForShares);
}

void TestChannelView::anEmptyShopHasFourLines()
{
    StoreColumns columns = testing::emptyShop(period(u"2026-06-01", u"2026-06-30"));
    columns.coverage.clear();
    const ChannelView view = buildChannelView(
        Evaluator(testing::analysis(std::move(columns), period(u"2026-06-01", u"2026-06-30"))));
    QCOMPARE(view.lines.size(), std::size_t(4));
    for (const ChannelLine &line : view.lines) {
        QVERIFY(!line.share);
        QCOMPARE(said(valueOf(line.values, QStringLiteral("paid_gmv"))), QStringLiteral("not_covered"));
    }
}

void TestChannelView::jsonNamesItsMembers()
{
    const QJsonObject json = toJson(june());
    QCOMPARE(
        json.keys(),
        QStringList({QStringLiteral("as_of"), QStringLiteral("comparison_period"), QStringLiteral("days"),
                     QStringLiteral("double_wheel"), QStringLiteral("fields"), QStringLiteral("first_day"),
                     QStringLiteral("funnel"), QStringLiteral("period"), QStringLiteral("rules"),
                     QStringLiteral("scenes"), QStringLiteral("store"), QStringLiteral("total"),
                     QStringLiteral("unclassified"), QStringLiteral("untold_days")}));
    QCOMPARE(json[QStringLiteral("store")].toString(), QStringLiteral("小店"));
    QCOMPARE(json[QStringLiteral("as_of")].toString(), QStringLiteral("2026-06-30"));
    const QJsonValue line = testing::at(json, {QStringLiteral("fields"), QStringLiteral("3")});
    QCOMPARE(line[QStringLiteral("field")].toString(), QStringLiteral("unclassified"));
    QCOMPARE(testing::at(line, {QStringLiteral("indicators"), QStringLiteral("0"), QStringLiteral("value")})
                 .toInteger(),
             8'000);
}

QTEST_GUILESS_MAIN(TestChannelView)
#include "tst_channelview.moc"
