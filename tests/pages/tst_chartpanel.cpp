#include "tests/support/chartsamples.h"
#include "widgets/charts/chartwidget.h"
#include "widgets/common/spectable.h"
#include "widgets/pages/chartpanel.h"

#include <QToolButton>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

/// Which looks a chart offers beside its first one.
class TestChartPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsLeadAndTheRadarFollows();
    void theRadarStaysWhileItsFiguresChange();
    void withoutARadarThereIsNoButton();
    void stackedAmountsHaveShares();
    void whatIsNotStackedHasNoShares();
};

namespace {

ChartSpec dimensions(std::size_t count)
{
    ChartSpec spec = radarSample();
    spec.kind = ChartKind::HorizontalBars;
    spec.bars.resize(count);
    spec.asRadar = count >= 3;
    completeTwin(spec, QStringLiteral("维度"), {});
    return spec;
}

QToolButton *buttonNamed(const ChartPanel &panel, const char *name)
{
    for (QToolButton *button : panel.findChildren<QToolButton *>()) {
        if (button->accessibleName() == QLatin1String(name))
            return button;
    }
    return nullptr;
}

QToolButton *radarButton(const ChartPanel &panel)
{
    return buttonNamed(panel, "Show as radar");
}

} // namespace

void TestChartPanel::barsLeadAndTheRadarFollows()
{
    ChartPanel panel(dimensions(4));
    panel.resize(600, 400);
    panel.show();
    const auto *chart = panel.findChild<ChartWidget *>();
    QCOMPARE(chart->spec().kind, ChartKind::HorizontalBars);
    QVERIFY(radarButton(panel)->isVisible() && !radarButton(panel)->isChecked());
    radarButton(panel)->click();
    QCOMPARE(chart->spec().kind, ChartKind::Radar);
    QVERIFY(chart->isVisible());
    panel.show(ChartPanel::Face::Table);
    QVERIFY(!chart->isVisible());
    QCOMPARE(panel.findChild<SpecTable *>()->spec().rows.size(), std::size_t(4));
    panel.show(ChartPanel::Face::Chart);
    QCOMPARE(chart->spec().kind, ChartKind::HorizontalBars);
}

void TestChartPanel::theRadarStaysWhileItsFiguresChange()
{
    ChartPanel panel(dimensions(4));
    panel.show();
    panel.show(ChartPanel::Face::Radar);
    ChartSpec changed = dimensions(4);
    changed.bars[0].parts = {1.0};
    QVERIFY(panel.fits(changed));
    panel.setSpec(changed);
    const auto *chart = panel.findChild<ChartWidget *>();
    QCOMPARE(chart->spec().kind, ChartKind::Radar);
    QCOMPARE(chart->spec().bars[0].parts.front(), 1.0);
    // Two dimensions make no radar.
    QVERIFY(panel.fits(dimensions(2)));
    panel.setSpec(dimensions(2));
    QCOMPARE(chart->spec().kind, ChartKind::HorizontalBars);
    QVERIFY(!radarButton(panel)->isVisible());
}

void TestChartPanel::withoutARadarThereIsNoButton()
{
    ChartPanel panel(columnsSample());
    panel.show();
    QVERIFY(!radarButton(panel)->isVisible());
    ChartSpec empty = dimensions(4);
    empty.bars.clear();
    empty.series.clear();
    ChartPanel bare(empty);
    bare.show();
    QVERIFY(!radarButton(bare)->isVisible());
}

void TestChartPanel::stackedAmountsHaveShares()
{
    ChartPanel panel(areaSample());
    panel.resize(600, 400);
    panel.show();
    const auto *chart = panel.findChild<ChartWidget *>();
    QToolButton *share = buttonNamed(panel, "Show shares instead of amounts");
    QVERIFY(share->isVisible());
    const double amount = chart->spec().series[0].y[0];
    share->click();
    QCOMPARE(chart->spec().yUnit, AxisUnit::Percent);
    double whole = 0.0;
    for (const ChartSeries &series : chart->spec().series)
        whole += series.y[0];
    QCOMPARE(whole, 1.0);
    // The table says the same, and new figures stay shares.
    panel.show(ChartPanel::Face::Table);
    QVERIFY(panel.findChild<SpecTable *>()->spec().rows[0][1].text.endsWith(QLatin1Char('%')));
    panel.setSpec(areaSample(10));
    QCOMPARE(chart->spec().yUnit, AxisUnit::Percent);
    share->click();
    QCOMPARE(chart->spec().series[0].y[0], amount);
    QVERIFY(!panel.findChild<SpecTable *>()->spec().rows[0][1].text.endsWith(QLatin1Char('%')));
}

void TestChartPanel::whatIsNotStackedHasNoShares()
{
    ChartPanel bars(columnsSample());
    bars.show();
    QVERIFY(!buttonNamed(bars, "Show shares instead of amounts")->isVisible());
    ChartSpec single = areaSample();
    single.series.resize(1);
    ChartPanel area(single);
    area.show();
    QVERIFY(!buttonNamed(area, "Show shares instead of amounts")->isVisible());
}

QTEST_MAIN(TestChartPanel)
#include "tst_chartpanel.moc"
