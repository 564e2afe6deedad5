#include "models/live/contentview.h"
#include "tests/support/liveshop.h"

#include <QtTest>

using namespace shopglass;
using testing::cover;
using testing::period;
using testing::said;
using testing::session;
using testing::valueOf;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

std::map<QString, qint64> figures(qint64 gmv, qint64 views, qint64 clicks, qint64 orders)
{
    return {{text("gmv"), gmv},
            {text("views"), views},
            {text("viewers"), views / 2},
            {text("product_exposures"), clicks * 10},
            {text("product_clicks"), clicks},
            {text("paid_orders"), orders},
            {text("new_followers"), 7}};
}

AnalysisContext june()
{
    StoreColumns columns = testing::emptyShop(period(u"2026-05-01", u"2026-06-30"));
    columns.figures.push_back(
        testing::sessions({session(u"2026-05-20 20:00", 60, text("甲"), figures(100'000, 2'000, 200, 10)),
                           session(u"2026-06-02 20:00", 60, text("甲"), figures(300'000, 2'000, 300, 30)),
                           session(u"2026-06-03 20:00", 60, text("甲"), figures(100'000, 2'000, 100, 10)),
                           // Says no GMV: its views must not thin the others' out.
                           session(u"2026-06-04 20:00", 60, text("甲"), {{text("views"), 9'000}}),
                           session(u"2026-06-05 20:00", 60, text("乙"), figures(50'000, 400, 40, 4))}));
    cover(columns, text("live_sessions"), u"2026-05-01", u"2026-06-30");
    return testing::analysis(std::move(columns), period(u"2026-06-01", u"2026-06-30"));
}

} // namespace

class TestContentView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountsComeByWhatTheySold();
    void withoutFilesThereIsNoBase_data();
    void withoutFilesThereIsNoBase();
    void smallSamplesSaySo();
    void theRowsOfAllAreTheEvaluatorsFigures_data();
    void theRowsOfAllAreTheEvaluatorsFigures();
    void hostsAndVideosHaveTheirOwn();
};

void TestContentView::accountsComeByWhatTheySold()
{
    const ContentView view = buildContentView(Evaluator(june()));
    QCOMPARE(view.liveByAccount.rows.size(), std::size_t(2));
    const ContentRow &first = view.liveByAccount.rows.front();
    QCOMPARE(first.name, text("甲"));
    QCOMPARE(first.count, std::size_t(3));
    QCOMPARE(said(valueOf(first.values, text("live_gmv"))), text("value 400000"));
    const IndicatorValue gpm = valueOf(first.values, text("gpm"));
    QCOMPARE(said(gpm), text("value 100000")); // 400,000 / 4,000 × 1,000
    QCOMPARE(*gpm.previous, 50'000.0); // 100,000 / 2,000 × 1,000
    QCOMPARE(*gpm.change, 1.0);
    QCOMPARE(said(valueOf(first.values, text("live_conversion_rate"))), text("value 0.1")); // 40 / 400
    QCOMPARE(said(valueOf(first.values, text("live_hours"))), text("value 3"));
    QCOMPARE(*valueOf(view.liveByAccount.rows.back().values, text("live_gmv")).comparison,
             ComparisonState::NoBase);
}

void TestContentView::withoutFilesThereIsNoBase_data()
{
    QTest::addColumn<QString>("filesFrom");
    QTest::addColumn<ComparisonState>("gmv"); // a sum
    QTest::addColumn<ComparisonState>("gpm"); // a mean
    QTest::newRow("both periods are covered whole")
        << text("2026-05-01") << ComparisonState::Changed << ComparisonState::Changed;
    QTest::newRow("of 30 days before 15 are covered")
        << text("2026-05-17") << ComparisonState::NoBase << ComparisonState::Changed;
    QTest::newRow("nothing before is covered")
        << text("2026-06-01") << ComparisonState::NoBase << ComparisonState::NoBase;
}

void TestContentView::withoutFilesThereIsNoBase()
{
    QFETCH(QString, filesFrom);
    QFETCH(ComparisonState, gmv);
    QFETCH(ComparisonState, gpm);
    AnalysisContext context = june();
    StoreColumns columns = *context.columns;
    columns.coverage.back().second = {{*Day::fromIso(filesFrom), *Day::fromIso(u"2026-06-30")}};
    context.columns = testing::shared(std::move(columns));
    const ContentView view = buildContentView(Evaluator(context));
    const ContentRow &first = view.liveByAccount.rows.front();
    QCOMPARE(*valueOf(first.values, text("live_gmv")).comparison, gmv);
    QCOMPARE(*valueOf(first.values, text("gpm")).comparison, gpm);
    QCOMPARE(valueOf(first.values, text("live_gmv")).coveredDays, 30);
    QCOMPARE(valueOf(first.values, text("live_gmv")).days, 30);
}

void TestContentView::smallSamplesSaySo()
{
    const ContentView view = buildContentView(Evaluator(june()));
    const ContentRow &second = view.liveByAccount.rows.back();
    QCOMPARE(said(valueOf(second.values, text("gpm"))), text("not_enough_data")); // 400 views of 1,000
    QCOMPARE(said(valueOf(second.values, text("uv_value"))), text("value 250")); // 50,000 / 200
    QCOMPARE(said(valueOf(second.values, text("live_conversion_rate"))), text("not_enough_data"));
}

void TestContentView::theRowsOfAllAreTheEvaluatorsFigures_data()
{
    QTest::addColumn<QString>("id");
    for (const ContentFigure &figure : liveFigures())
        QTest::newRow(qPrintable(figure.id)) << figure.id;
    for (const ContentFigure &figure : videoFigures())
        QTest::newRow(qPrintable(figure.id)) << figure.id;
}

void TestContentView::theRowsOfAllAreTheEvaluatorsFigures()
{
    QFETCH(QString, id);
    AnalysisContext context = june();
    StoreColumns columns = *context.columns;
    std::vector<testing::FigureRow> rows
        = {session(u"2026-06-02 20:00", 60, text("甲"), figures(300'000, 2'000, 300, 30)),
           session(u"2026-06-03 20:00", 60, text("甲"), figures(100'000, 3'000, 100, 10)),
           session(u"2026-06-04 20:00", 60, text("甲"), {{text("views"), 9'000}, {text("plays"), 5'000}})};
    for (testing::FigureRow &row : rows)
        row.figures[text("plays")] = row.figures[text("views")];
    columns.figures = {testing::sessions(rows),
                       testing::figureTable(text("videos"),
                                            {text("plays"), text("viewers"), text("new_followers"),
                                             text("product_exposures"), text("product_clicks"),
                                             text("paid_orders"), text("gmv")},
                                            {text("account")}, rows)};
    cover(columns, text("videos"), u"2026-05-01", u"2026-06-30");
    context.columns = testing::shared(std::move(columns));
    const Evaluator evaluator(context);
    const std::vector<std::size_t> all = {0, 1, 2};
    for (const auto *list : {&liveFigures(), &videoFigures()}) {
        for (const ContentFigure &figure : *list) {
            if (figure.id != id)
                continue;
            const QString kind = list == &liveFigures() ? text("live_sessions") : text("videos");
            const IndicatorValue own
                = contentValue(figure, *context.columns->figuresOf(kind), all, *context.catalogue);
            QCOMPARE(said(own), said(evaluator.value(id)));
            QCOMPARE(own.unit, evaluator.value(id).unit);
            QVERIFY(own.hasValue());
        }
    }
}

void TestContentView::hostsAndVideosHaveTheirOwn()
{
    const ContentView view = buildContentView(Evaluator(june()));
    QCOMPARE(view.liveByHost.rows.size(), std::size_t(1));
    QCOMPARE(view.liveByHost.rows.front().name, text("小云"));
    QCOMPARE(said(valueOf(view.liveByHost.rows.front().values, text("live_gmv"))), text("value 450000"));
    QVERIFY(!view.videosByAccount.covered && view.videosByAccount.rows.empty());
}

QTEST_GUILESS_MAIN(TestContentView)
#include "tst_contentview.moc"
