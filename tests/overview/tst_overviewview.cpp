#include "models/indicators/ownindicator.h"
#include "models/overview/overviewview.h"
#include "models/overview/viewset.h"
#include "tests/support/smallanalysis.h"

#include <QtTest>

using namespace shopglass;
using testing::day;
using testing::period;
using testing::said;

class TestOverviewView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eightFiguresWithTheirDays();
    void daysWithoutFilesAreGaps();
    void coverageOfTheLastNinetyDays();
    void partsComeFromTheSubjects();
    void ownIndicatorsComeWithTheirFields();
    void jsonHoldsEverything();
};

namespace {

ViewSet june(StoreColumns columns = testing::smallShop())
{
    return buildViews(testing::analysis(std::move(columns), period(u"2026-06-01", u"2026-06-30")));
}

} // namespace

void TestOverviewView::eightFiguresWithTheirDays()
{
    const OverviewView view = june().overview;
    QStringList told;
    for (const Kpi &kpi : view.kpis) {
        told.append(kpi.value.id + QLatin1Char(' ') + said(kpi.value));
        QCOMPARE(kpi.daily.size(), std::size_t(30));
        QVERIFY(!kpi.name.zh.isEmpty() && !kpi.name.en.isEmpty());
    }
    QCOMPARE(told,
             QStringList({QStringLiteral("paid_gmv value 132000"), QStringLiteral("net_gmv value 102000"),
                          QStringLiteral("paid_orders value 8"),
                          QStringLiteral("average_order_value not_enough_data"),
                          QStringLiteral("order_refund_rate not_enough_data"),
                          QStringLiteral("pickup_within_48h_rate not_covered"),
                          QStringLiteral("quality_refund_rate not_covered"),
                          QStringLiteral("new_product_gmv_share not_enough_data")}));
    const std::vector<std::optional<double>> &gmv = view.kpis[0].daily;
    QCOMPARE(gmv[0], std::optional(0.0));
    QCOMPARE(gmv[2], std::optional(30'000.0));
    QCOMPARE(gmv[17], std::optional(45'000.0));
    QCOMPARE(view.kpis[1].daily[2], std::optional(0.0)); // 30,000 sold and refunded
    QCOMPARE(view.kpis[3].daily[17], std::optional<double>()); // two orders make no average
    QCOMPARE(view.kpis[0].value.previous, std::optional(30'000.0));
}

void TestOverviewView::daysWithoutFilesAreGaps()
{
    StoreColumns columns = testing::smallShop();
    columns.coverage[0].second = {{day(u"2026-06-03"), day(u"2026-06-30")}};
    const OverviewView view = june(std::move(columns)).overview;
    QCOMPARE(view.kpis[0].daily[1], std::optional<double>());
    QCOMPARE(view.kpis[0].daily[2], std::optional(30'000.0));
    QCOMPARE(view.kpis[0].value.coveredDays, 28);
}

void TestOverviewView::coverageOfTheLastNinetyDays()
{
    const OverviewView view = june().overview;
    QCOMPARE(view.coverageWindow, period(u"2026-04-02", u"2026-06-30"));
    QStringList told;
    for (const CoverageLine &line : view.coverage) {
        told.append(QStringLiteral("%1 %2").arg(line.kindId).arg(line.missingDays));
        QVERIFY2(!line.download.zh.isEmpty() && !line.download.en.isEmpty(), qPrintable(line.kindId));
    }
    // May and June are 61 of the 90 days.
    // One line per file kind that a back office exports: 20 less the two lists of market prices and
    // opportunities.
    QCOMPARE(told.size(), 18);
    QCOMPARE(told.mid(0, 4),
             QStringList({QStringLiteral("orders 29"), QStringLiteral("aftersales 29"),
                          QStringLiteral("shipments 90"), QStringLiteral("scores 90")}));
    QCOMPARE(view.coverage[0].covered.size(), std::size_t(1));
    QCOMPARE(view.coverage[0].covered[0].from, day(u"2026-05-01"));
    QVERIFY(view.coverage[2].covered.empty());
}

void TestOverviewView::partsComeFromTheSubjects()
{
    const ViewSet views = june();
    QCOMPARE(views.overview.scores.size(), views.scores.cards.size());
    QCOMPARE(views.overview.channels.lines.size(), std::size_t(4));
    QVERIFY(views.overview.topActions.size() <= 5);
    QCOMPARE(views.overview.topActions.size(), std::min<std::size_t>(5, views.actions.actions.size()));
    QVERIFY(!views.actions.actions.empty()); // shipments are missing
    QCOMPARE(views.overview.topActions[0].id, views.actions.actions[0].id);
    QCOMPARE(views.overview.store, QStringLiteral("小店"));
    QCOMPARE(*views.overview.comparison, period(u"2026-05-02", u"2026-05-31"));
}

void TestOverviewView::ownIndicatorsComeWithTheirFields()
{
    QCOMPARE(june().overview.own.size(), std::size_t(0));
    OwnIndicator own;
    own.id = QStringLiteral("own_1");
    own.name = QStringLiteral("笔均");
    own.expression = QStringLiteral("paid_gmv / paid_orders");
    own.unit = Unit::Fen;
    own.sample = QStringLiteral("paid_orders");
    own.minimumSample = 3;
    own.target = 20'000.0;
    Documents documents;
    documents.all = {toDocument(own), {OwnIndicatorDocument, QStringLiteral("own_2"), {}}};
    AnalysisContext context = june().context;
    TailoredCatalogue tailored = tailoredCatalogue(context.catalogue, documents);
    context.catalogue = tailored.catalogue;
    context.ownFaults = tailored.faults;
    const OverviewView view = buildViews(context).overview;
    QCOMPARE(view.ownFaults.size(), 1);
    const QJsonValue json
        = testing::at(toJson(view), {QStringLiteral("own_indicators"), QStringLiteral("0")});
    const auto value = [&json](std::initializer_list<QString> path) {
        return testing::at(testing::at(json, path), {QStringLiteral("value")});
    };
    QCOMPARE(value({QStringLiteral("indicator")}).toInteger(), 16'500); // 132,000 of 8 orders
    QCOMPARE(testing::at(json, {QStringLiteral("target")}).toInteger(), 20'000);
    QCOMPARE(value({QStringLiteral("fields"), QStringLiteral("distribution")}).toInteger(), 14'000);
    QCOMPARE(value({QStringLiteral("fields"), QStringLiteral("self_broadcast")}).toInteger(), 19'000);
    QVERIFY(value({QStringLiteral("fields"), QStringLiteral("shelf")}).isNull()); // one order
}

void TestOverviewView::jsonHoldsEverything()
{
    const QJsonObject json = toJson(june().overview);
    QCOMPARE(
        json.keys(),
        QStringList({QStringLiteral("as_of"), QStringLiteral("channels"), QStringLiteral("comparison_period"),
                     QStringLiteral("coverage"), QStringLiteral("coverage_window"), QStringLiteral("kpis"),
                     QStringLiteral("own_faults"), QStringLiteral("own_indicators"), QStringLiteral("period"),
                     QStringLiteral("promotions"), QStringLiteral("scores"), QStringLiteral("store"),
                     QStringLiteral("top_actions")}));
    const QJsonValue kpi = testing::at(json, {QStringLiteral("kpis"), QStringLiteral("0")});
    QCOMPARE(testing::at(kpi, {QStringLiteral("indicator"), QStringLiteral("value")}).toInteger(), 132'000);
    QCOMPARE(testing::at(kpi, {QStringLiteral("daily"), QStringLiteral("17")}).toInteger(), 45'000);
}

QTEST_GUILESS_MAIN(TestOverviewView)
#include "tst_overviewview.moc"
