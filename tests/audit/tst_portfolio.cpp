// Who comes first and how a value is marked, with values made by hand.

#include "models/audit/portfolio.h"
#include "tests/support/smallanalysis.h"

#include <QJsonArray>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

Q_DECLARE_METATYPE(shopglass::PortfolioColumn)

namespace {

using Scale = AuditColumn::Scale;

/// A store with findings of these severities: 's' serious, 'w' watch, 'm' minor.
StoreAudit storeWith(const QString &name, QLatin1String severities)
{
    StoreAudit store;
    store.store = name;
    for (const char letter : severities) {
        Finding finding;
        finding.severity = letter == 's' ? FindingSeverity::Serious
            : letter == 'w'              ? FindingSeverity::Watch
                                         : FindingSeverity::Minor;
        store.findings.push_back(finding);
    }
    return store;
}

IndicatorValue valueOf(double number, std::optional<double> change = {})
{
    IndicatorValue value;
    value.state = ValueState::Value;
    value.value = number;
    value.change = change;
    return value;
}

PortfolioColumn column(Scale scale, std::optional<double> good, double watch, double bad,
                       std::optional<double> median = {})
{
    PortfolioColumn made;
    made.rule.scale = scale;
    made.rule.good = good;
    made.rule.watch = watch;
    made.rule.bad = bad;
    made.median = median;
    return made;
}

/// A frame whose audit judges only the average order value, against the median of at least three stores.
AuditFrame frameOfOneColumn()
{
    AuditFrame frame;
    frame.catalogue = Catalogue::builtIn().value();
    frame.rulebook
        = rulebookWith(QStringLiteral("audit.json"), R"({"rulebook": "audit", "updated": "2026-01-01",
        "audit": {"coverage_days": 30, "stale_after_days": 7, "minimum_stores": 3, "core_kinds": ["orders"],
                  "source": "test", "confidence": "assumption"},
        "columns": [{"indicator": "average_order_value", "scale": "median", "good": 1.5, "watch": 0.5, "bad": 0.25,
                     "source": "test", "confidence": "assumption"}],
        "findings": []})");
    frame.period = period(u"2026-06-01", u"2026-06-30");
    frame.today = day(u"2026-07-01");
    return frame;
}

StoreAudit storeWorth(const QString &name, std::optional<double> orderValue)
{
    StoreAudit store;
    store.store = name;
    store.values = {std::nullopt};
    if (orderValue)
        store.values.front() = valueOf(*orderValue);
    return store;
}

} // namespace

class TestPortfolio final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsWhoNeedsAttentionFirst_data();
    void putsWhoNeedsAttentionFirst();
    void marksAValueByItsScale_data();
    void marksAValueByItsScale();
    void leavesWhatIsNotKnownUnmarked();
    void takesTheMedianOfTheStoresWithAValue();
    void takesNoMedianOfTooFewStores();
    void replacesAStoreWhereItStands();
    void comparesWithThePeriodBefore();
    void saysInJsonWhatIsStillToCome();
};

void TestPortfolio::putsWhoNeedsAttentionFirst_data()
{
    QTest::addColumn<std::vector<StoreAudit>>("stores");
    QTest::addColumn<QStringList>("order");
    const auto row = [](const char *name, std::vector<StoreAudit> stores, const QString &order) {
        QTest::newRow(name) << std::move(stores) << order.split(QLatin1Char(' '));
    };
    using L = QLatin1String;
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QString c = QStringLiteral("c");
    row("a graver finding outweighs many lesser ones",
        {storeWith(a, L("wwwww")), storeWith(b, L("s")), storeWith(c, L("mmmmmm"))}, QStringLiteral("b a c"));
    row("more serious findings come first", {storeWith(a, L("sww")), storeWith(b, L("ss"))},
        QStringLiteral("b a"));
    row("then more findings to watch", {storeWith(a, L("sw")), storeWith(b, L("sww"))},
        QStringLiteral("b a"));
    row("minor findings do not count against each other", {storeWith(b, L("wmmm")), storeWith(a, L("w"))},
        QStringLiteral("a b"));
    row("a store without findings comes last", {storeWith(a, L("")), storeWith(b, L("m"))},
        QStringLiteral("b a"));
    row("equal stores stand by name, numbers by their value",
        {storeWith(QStringLiteral("店10"), L("s")), storeWith(QStringLiteral("店2"), L("s"))},
        QStringLiteral("店2 店10"));
}

void TestPortfolio::putsWhoNeedsAttentionFirst()
{
    QFETCH(std::vector<StoreAudit>, stores);
    sortByNeed(stores);
    QStringList names;
    for (const StoreAudit &store : stores)
        names << store.store;
    QTEST(names, "order");
}

void TestPortfolio::marksAValueByItsScale_data()
{
    QTest::addColumn<PortfolioColumn>("column");
    QTest::addColumn<IndicatorValue>("value");
    QTest::addColumn<QString>("mark");
    const auto row
        = [](const char *name, const PortfolioColumn &of, const IndicatorValue &value, const char *mark) {
              QTest::newRow(name) << of << value << QString::fromLatin1(mark);
          };
    const PortfolioColumn refunds = column(Scale::Threshold, 0.1, 0.15, 0.3);
    row("few refunds are good", refunds, valueOf(0.1), "good");
    row("between good and watch nothing is said", refunds, valueOf(0.12), "none");
    row("at the watch line nothing is said", refunds, valueOf(0.15), "none");
    row("past the watch line", refunds, valueOf(0.1501), "watch");
    row("at the bad line it is watched", refunds, valueOf(0.3), "watch");
    row("past the bad line", refunds, valueOf(0.31), "bad");
    const PortfolioColumn pickup = column(Scale::Threshold, 0.97, 0.97, 0.9);
    row("higher is better: at the target", pickup, valueOf(0.97), "good");
    row("higher is better: below the target", pickup, valueOf(0.9699), "watch");
    row("higher is better: far below", pickup, valueOf(0.89), "bad");
    row("without a good line nothing is good", column(Scale::Threshold, {}, 0.1, 0.3), valueOf(0.0), "none");
    const PortfolioColumn gmv = column(Scale::Change, 0.1, -0.2, -0.5);
    row("a rise", gmv, valueOf(1, 0.1), "good");
    row("a small fall", gmv, valueOf(1, -0.2), "none");
    row("a fall", gmv, valueOf(1, -0.3), "watch");
    row("a collapse", gmv, valueOf(1, -0.6), "bad");
    row("no change to judge", gmv, valueOf(1), "none");
    const PortfolioColumn orderValue = column(Scale::Median, 1.25, 0.67, 0.4, 10'000);
    row("far above the others", orderValue, valueOf(12'500), "good");
    row("like the others", orderValue, valueOf(10'000), "none");
    row("below the others", orderValue, valueOf(6'000), "watch");
    row("far below the others", orderValue, valueOf(3'900), "bad");
    row("no median to judge by", column(Scale::Median, 1.25, 0.67, 0.4), valueOf(3'900), "none");
    row("a column that is not judged", column(Scale::None, {}, 0, 0), valueOf(1), "none");
}

void TestPortfolio::marksAValueByItsScale()
{
    QFETCH(PortfolioColumn, column);
    QFETCH(IndicatorValue, value);
    QTEST(auditMarkId(markOf(column, value)), "mark");
}

void TestPortfolio::leavesWhatIsNotKnownUnmarked()
{
    const PortfolioColumn refunds = column(Scale::Threshold, 0.1, 0.15, 0.3);
    QCOMPARE(markOf(refunds, std::nullopt), AuditMark::None);
    IndicatorValue few = valueOf(0.9);
    few.state = ValueState::NotEnoughData;
    QCOMPARE(markOf(refunds, few), AuditMark::None);
}

void TestPortfolio::takesTheMedianOfTheStoresWithAValue()
{
    const PortfolioView odd
        = buildPortfolio(frameOfOneColumn(),
                         {storeWorth(QStringLiteral("a"), 500), storeWorth(QStringLiteral("b"), 100),
                          storeWorth(QStringLiteral("c"), {}), storeWorth(QStringLiteral("d"), 300)});
    QCOMPARE(odd.columns.front().median, std::optional(300.0));
    const PortfolioView even
        = buildPortfolio(frameOfOneColumn(),
                         {storeWorth(QStringLiteral("a"), 500), storeWorth(QStringLiteral("b"), 100),
                          storeWorth(QStringLiteral("c"), 200), storeWorth(QStringLiteral("d"), 300)});
    QCOMPARE(even.columns.front().median, std::optional(250.0));
    // 100 / 250 = 0.4 is below 0.5 of the median; 500 / 250 = 2.
    QCOMPARE(markOf(even.columns.front(), even.stores.at(0).values.front()), AuditMark::Good);
    QCOMPARE(markOf(even.columns.front(), even.stores.at(1).values.front()), AuditMark::Watch);
}

void TestPortfolio::takesNoMedianOfTooFewStores()
{
    const PortfolioView view = buildPortfolio(
        frameOfOneColumn(), {storeWorth(QStringLiteral("a"), 500), storeWorth(QStringLiteral("b"), 100)});
    QCOMPARE(view.columns.front().median, std::optional<double>());
}

void TestPortfolio::replacesAStoreWhereItStands()
{
    PortfolioView view
        = buildPortfolio(frameOfOneColumn(),
                         {storeWorth(QStringLiteral("a"), 100), storeWorth(QStringLiteral("b"), {}),
                          storeWorth(QStringLiteral("c"), 300)});
    QCOMPARE(view.completeStores(), std::size_t(0));
    StoreAudit whole = storeWorth(QStringLiteral("b"), 200);
    whole.complete = true;
    whole.findings = storeWith({}, QLatin1String("s")).findings;
    replaceStore(view, whole);
    QCOMPARE(view.stores.at(1).store, QStringLiteral("b"));
    QVERIFY(view.stores.at(1).worst());
    QCOMPARE(view.completeStores(), std::size_t(1));
    QCOMPARE(view.columns.front().median, std::optional(200.0));
}

void TestPortfolio::comparesWithThePeriodBefore()
{
    AuditFrame frame = frameOfOneColumn();
    const PortfolioView view = buildPortfolio(frame, {});
    QCOMPARE(view.comparison, std::optional(period(u"2026-05-02", u"2026-05-31")));
    QCOMPARE(view.coverageWindow, period(u"2026-06-01", u"2026-06-30"));
    frame.comparison = Comparison::None;
    QCOMPARE(buildPortfolio(frame, {}).comparison, std::optional<Period>());
}

void TestPortfolio::saysInJsonWhatIsStillToCome()
{
    const QJsonObject json
        = toJson(buildPortfolio(frameOfOneColumn(), {storeWorth(QStringLiteral("a"), {})}));
    const QJsonObject store = json[QLatin1String("stores")].toArray().first().toObject();
    QCOMPARE(store[QLatin1String("to_come")].toArray(), QJsonArray{QStringLiteral("average_order_value")});
    QCOMPARE(store[QLatin1String("indicators")].toArray(), QJsonArray());
    QVERIFY(store[QLatin1String("as_of")].isNull());
    QCOMPARE(store[QLatin1String("state")].toString(), QStringLiteral("none"));
}

QTEST_GUILESS_MAIN(TestPortfolio)
#include "tst_portfolio.moc"
