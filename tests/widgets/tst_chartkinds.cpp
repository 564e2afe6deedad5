#include "models/report/stackedshares.h"
#include "tests/support/chartsamples.h"
#include "tests/support/pixels.h"
#include "widgets/charts/chartpicture.h"

#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

/// Columns, boxes, points and radars show the figures they are given.
class TestChartKinds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsStandAsTallAsTheirValues();
    void theMarkOfColumnsLiesAtItsShare();
    void aBoxHoldsItsMiddleHalf();
    void pointsLieOnAxesOfFactors();
    void namesOfPointsDoNotCover();
    void theRadarReachesAsFarAsItsValues();
    void aFunnelIsCentred();
    void amountsAreWholeBesideFallingBars();
    void sharesFillTheWholeArea();
};

namespace {

const QSize Size(640, 280);

} // namespace

// 1000 + 500 in full colour against 300 + 200 in pale; the line of shares takes a few pixels away.
void TestChartKinds::columnsStandAsTallAsTheirValues()
{
    ChartSpec spec = columnsSample();
    spec.series.pop_back();
    spec.markY.reset();
    const QImage image = renderPng(spec, Size, Theme::light(), 1.0);
    const double full = pixelsOf(image, Theme::light().series(SeriesRole::Primary));
    const double pale = pixelsOf(image, Theme::light().meaningFill(Meaning::Muted));
    QVERIFY(pale > 500);
    QVERIFY2(std::abs(full / pale - 3.0) < 0.15, qPrintable(QString::number(full / pale)));
    QCOMPARE(pixelsOf(image, Theme::light().series(SeriesRole::Accent2)), 0);
    QVERIFY(pixelsOf(renderPng(columnsSample(), Size, Theme::light(), 1.0),
                     Theme::light().series(SeriesRole::Accent2))
            > 300);
}

// Of an axis that ends at 106 %, 80 % lies a quarter below its top, and 20 % three quarters and more.
void TestChartKinds::theMarkOfColumnsLiesAtItsShare()
{
    const auto marked = [](std::optional<double> share, QRectF part) {
        ChartSpec spec = columnsSample();
        spec.markY = share;
        return pixelsOf(renderPng(spec, Size, Theme::light(), 1.0), Theme::light().series(SeriesRole::Target),
                        part);
    };
    const QRectF upper(0.15, 0.25, 0.7, 0.25);
    const QRectF lower(0.15, 0.6, 0.7, 0.25);
    QVERIFY(marked(0.8, upper) > marked({}, upper) + 50);
    QCOMPARE(marked(0.8, lower), marked({}, lower));
    QVERIFY(marked(0.2, lower) > marked({}, lower) + 50);
}

// 20 hours against 30; lines through the boxes take a few pixels away.
void TestChartKinds::aBoxHoldsItsMiddleHalf()
{
    const auto inside = [](std::size_t row) {
        ChartSpec spec = boxesSample();
        spec.bars[1 - row].parts = {0.0, 0.0, 0.0, 0.0, 90.0};
        spec.markX.reset();
        return double(pixelsOf(renderPng(spec, Size, Theme::light(), 1.0),
                               Theme::light().seriesFill(SeriesRole::Primary)));
    };
    QVERIFY(inside(0) > 500);
    QVERIFY2(std::abs(inside(1) / inside(0) - 1.5) < 0.1, qPrintable(QString::number(inside(1) / inside(0))));
}

// 1, 10 and 100 lie as far apart from each other, where a plain axis would put the first two together.
void TestChartKinds::pointsLieOnAxesOfFactors()
{
    const auto middleOf = [](std::size_t point) {
        ChartSpec spec = scatterSample();
        spec.markX.reset();
        spec.markY.reset();
        spec.points[0].x = 1.0;
        spec.points[1].x = 10.0;
        spec.points[1].named = false;
        spec.points[2].x = 100.0;
        for (std::size_t other = 0; other < 3; ++other)
            spec.points[other].series = other == point ? 1 : 0;
        for (ChartPoint &one : spec.points)
            one.y = 40.0; // in the middle, below the legend
        const QImage image = renderPng(spec, Size, Theme::light(), 1.0);
        double sum = 0;
        int count = 0;
        for (int y = 80; y < image.height(); ++y) { // below the legend
            for (int x = 0; x < image.width(); ++x) {
                const bool hit = near(image.pixel(x, y), Theme::light().series(SeriesRole::Accent2));
                sum += hit ? x : 0;
                count += hit ? 1 : 0;
            }
        }
        return count > 10 ? sum / count : -1.0;
    };
    const double left = middleOf(0);
    const double middle = middleOf(1);
    const double right = middleOf(2);
    QVERIFY(left > 0 && middle > left + 100);
    QVERIFY2(std::abs((right - middle) - (middle - left)) < 4, qPrintable(QString::number(right - middle)));
}

// Two names at the same place: the second stays away, and comes back where it has room.
void TestChartKinds::namesOfPointsDoNotCover()
{
    const auto names = [](double x) {
        ChartSpec spec = scatterSample();
        spec.points[0] = {QStringLiteral("first"), 100.0, 100.0, 0, true};
        spec.points[1] = {QStringLiteral("second"), x, 100.0, 0, true};
        const QString svg = QString::fromUtf8(SvgChartRenderer().svg(spec, 640, 280));
        return QStringList({svg.contains(QStringLiteral(">first<")) ? QStringLiteral("first") : QString(),
                            svg.contains(QStringLiteral(">second<")) ? QStringLiteral("second") : QString()});
    };
    QCOMPARE(names(101.0), QStringList({QStringLiteral("first"), QString()}));
    QCOMPARE(names(2.0), QStringList({QStringLiteral("first"), QStringLiteral("second")}));
}

// Corners at r of the full length span an area as r²: all at half their length cover a quarter of all at
// full, but for the lines on top.
void TestChartKinds::theRadarReachesAsFarAsItsValues()
{
    const auto area = [](double value) {
        ChartSpec spec = radarSample();
        for (ChartBar &bar : spec.bars)
            bar.parts = {value};
        return double(pixelsOf(renderPng(spec, QSize(500, 400), Theme::light(), 1.0),
                               Theme::light().seriesFill(SeriesRole::Primary)));
    };
    QVERIFY(area(2.5) > 500);
    QVERIFY2(std::abs(area(5.0) / area(2.5) - 4.0) < 0.5, qPrintable(QString::number(area(5.0) / area(2.5))));
}

// 100 above 50: both around the same middle, the second half as wide.
void TestChartKinds::aFunnelIsCentred()
{
    ChartSpec spec = barsSample();
    spec.isFunnel = true;
    spec.bars.resize(2);
    spec.bars[0].parts = {100.0};
    spec.bars[1].parts = {50.0};
    for (ChartBar &bar : spec.bars) {
        bar.meaning = Meaning::None;
        bar.target.reset();
    }
    const QImage image = renderPng(spec, Size, Theme::light(), 1.0);
    const QColor colour = Theme::light().series(SeriesRole::Primary);
    const auto spanAt = [&](int y) {
        int first = image.width();
        int last = -1;
        for (int x = 0; x < image.width(); ++x) {
            if (!near(image.pixel(x, y), colour))
                continue;
            first = std::min(first, x);
            last = std::max(last, x);
        }
        return std::pair(first, last);
    };
    std::vector<std::pair<int, int>> spans; // of the rows of pixels that have any
    for (int y = 0; y < image.height(); ++y) {
        if (const auto span = spanAt(y); span.second >= 0)
            spans.push_back(span);
    }
    QVERIFY(spans.size() > 20);
    const auto [wideFrom, wideTo] = spans.front();
    const auto [narrowFrom, narrowTo] = spans.back();
    QVERIFY(std::abs((wideFrom + wideTo) - (narrowFrom + narrowTo)) <= 4);
    QVERIFY(std::abs((wideTo - wideFrom) - 2 * (narrowTo - narrowFrom)) <= 6);
}

// A part of the axis is below zero, so what is above has less room for the text behind its bar.
void TestChartKinds::amountsAreWholeBesideFallingBars()
{
    ChartSpec spec = barsSample();
    spec.bars.resize(2);
    spec.bars[0].parts = {264'290.17};
    spec.bars[0].text = QStringLiteral("¥264,290.17");
    spec.bars[1].parts = {-154'510.0};
    spec.bars[1].text = QStringLiteral("-¥154,510.00");
    for (ChartBar &bar : spec.bars)
        bar.target.reset();
    const QString svg = QString::fromUtf8(SvgChartRenderer().svg(spec, Size.width(), Size.height()));
    QVERIFY(svg.contains(QStringLiteral("¥264,290.17")));
    QVERIFY(svg.contains(QStringLiteral("-¥154,510.00")));
    QVERIFY(!svg.contains(QChar(0x2026)));
}

// Whatever the days' amounts: in shares all colours together reach the top on every day.
void TestChartKinds::sharesFillTheWholeArea()
{
    const auto painted = [](const ChartSpec &spec) {
        const QImage image = renderPng(spec, Size, Theme::light(), 1.0);
        int count = 0;
        for (const ChartSeries &series : spec.series)
            count += pixelsOf(image, Theme::light().series(series.role), {0.2, 0.2, 0.6, 0.6});
        return double(count) / (0.6 * image.width() * 0.6 * image.height());
    };
    ChartSpec amounts = areaSample();
    for (ChartSeries &series : amounts.series) {
        for (std::size_t i = 1; i < series.y.size(); ++i)
            series.y[i] = series.y[0] / 10.0; // one large day, all others small
    }
    completeTwin(amounts, QStringLiteral("日期"), {});
    QVERIFY(painted(amounts) < 0.5);
    QVERIFY2(painted(stackedShares(amounts)) > 0.85,
             qPrintable(QString::number(painted(stackedShares(amounts)))));
}

QTEST_MAIN(TestChartKinds)
#include "tst_chartkinds.moc"
