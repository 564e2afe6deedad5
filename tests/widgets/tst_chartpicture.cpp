#include "tests/support/chartsamples.h"
#include "widgets/charts/chartpicture.h"
#include "widgets/charts/thinning.h"

#include <QImage>
#include <QSet>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

const QSize Size(640, 280);

bool near(QRgb a, const QColor &b)
{
    return std::abs(qRed(a) - b.red()) + std::abs(qGreen(a) - b.green()) + std::abs(qBlue(a) - b.blue()) < 12;
}

/// How many pixels of a part of the picture (fractions of its size) have that colour.
int pixelsOf(const QImage &image, const QColor &colour, QRectF part = {0, 0, 1, 1})
{
    int count = 0;
    for (int y = int(part.top() * image.height()); y < int(part.bottom() * image.height()); ++y) {
        for (int x = int(part.left() * image.width()); x < int(part.right() * image.width()); ++x)
            count += near(image.pixel(x, y), colour) ? 1 : 0;
    }
    return count;
}

/// Pixels that are not the ground.
int inkIn(const QImage &image, const Theme &theme, QRect part)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            count += near(image.pixel(x, y), theme.surface) ? 0 : 1;
    }
    return count;
}

} // namespace

class TestChartPicture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindPaintsInBothThemes_data();
    void everyKindPaintsInBothThemes();
    void nothingTouchesTheEdge_data();
    void nothingTouchesTheEdge();
    void linesShowTheirGapAndTheirBand();
    void areasStackInOrder();
    void aSingleDayIsABlock();
    void barsReachAsFarAsTheirValues();
    void stackedPartsStandSideBySide();
    void columnsStandAsTallAsTheirValues();
    void theMarkOfColumnsLiesAtItsShare();
    void aBoxHoldsItsMiddleHalf();
    void pointsLieOnAxesOfFactors();
    void namesOfPointsDoNotCover();
    void theRadarReachesAsFarAsItsValues();
    void aStepOfAWaterfallMayCrossZero();
    void amountsOfAWaterfallBeginAtZero();
    void stepsOfMoneyTakeTheColoursOfChanges();
    void theTodayLineIsOnTheTimeline();
    void svgIsOneCleanElement_data();
    void svgIsOneCleanElement();
    void svgHasTheSameBytesTwice();
    void svgKeepsTextAsText();
    void svgHasNoStrayDots();
    void scaleMultipliesThePixels();
    void anEmptyChartShowsItsText();
    void manyPointsAreThinnedWithTheirPeaks();
};

void TestChartPicture::everyKindPaintsInBothThemes_data()
{
    QTest::addColumn<int>("kind");
    const std::vector<ChartSpec> kinds = everyKind();
    for (std::size_t i = 0; i < kinds.size(); ++i)
        QTest::newRow(qPrintable(kinds[i].id)) << int(i);
}

void TestChartPicture::everyKindPaintsInBothThemes()
{
    QFETCH(int, kind);
    const ChartSpec spec = everyKind()[static_cast<std::size_t>(kind)];
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        const QImage image = renderPng(spec, Size, *theme, 1.0);
        QCOMPARE(image.size(), Size);
        QVERIFY(near(image.pixel(1, 1), theme->surface));
        QVERIFY2(inkIn(image, *theme, image.rect()) > 2000, qPrintable(spec.id));
    }
}

void TestChartPicture::nothingTouchesTheEdge_data()
{
    everyKindPaintsInBothThemes_data();
}

void TestChartPicture::nothingTouchesTheEdge()
{
    QFETCH(int, kind);
    const ChartSpec spec = everyKind()[static_cast<std::size_t>(kind)];
    for (const QSize size : {Size, QSize(320, 200)}) {
        const QImage image = renderPng(spec, size, Theme::light(), 1.0);
        const int w = image.width();
        const int h = image.height();
        QCOMPARE(inkIn(image, Theme::light(), QRect(0, 0, w, 1)), 0);
        QCOMPARE(inkIn(image, Theme::light(), QRect(0, h - 1, w, 1)), 0);
        QCOMPARE(inkIn(image, Theme::light(), QRect(0, 0, 1, h)), 0);
        QCOMPARE(inkIn(image, Theme::light(), QRect(w - 1, 0, 1, h)), 0);
    }
}

void TestChartPicture::linesShowTheirGapAndTheirBand()
{
    const QImage image = renderPng(linesSample(), Size, Theme::light(), 1.0);
    QVERIFY(pixelsOf(image, Theme::light().series(SeriesRole::Primary)) > 300);
    QVERIFY(pixelsOf(image, Theme::light().series(SeriesRole::Comparison)) > 50);
    QVERIFY(pixelsOf(image, Theme::light().seriesFill(SeriesRole::Accent2)) > 3000);
    ChartSpec filled = linesSample();
    filled.series[1].y[9] = filled.series[1].y[8];
    filled.series.erase(filled.series.begin());
    ChartSpec gap = linesSample();
    gap.series.erase(gap.series.begin());
    const auto ink = [](const ChartSpec &spec) {
        return pixelsOf(renderPng(spec, Size, Theme::light(), 1.0),
                        Theme::light().series(SeriesRole::Primary));
    };
    QVERIFY(ink(filled) > ink(gap));
}

void TestChartPicture::areasStackInOrder()
{
    const QImage image = renderPng(areaSample(), Size, Theme::light(), 1.0);
    const int x = image.width() / 2;
    QList<int> seen;
    for (int y = image.height() - 1; y >= image.height() / 5; --y) {
        int role = -1;
        for (const SeriesRole candidate :
             {SeriesRole::Distribution, SeriesRole::SelfBroadcast, SeriesRole::Shelf}) {
            if (near(image.pixel(x, y), Theme::light().series(candidate)))
                role = int(candidate);
        }
        if (role >= 0 && (seen.isEmpty() || seen.last() != role))
            seen << role;
    }
    QCOMPARE(
        seen,
        QList<int>({int(SeriesRole::Distribution), int(SeriesRole::SelfBroadcast), int(SeriesRole::Shelf)}));
}

void TestChartPicture::aSingleDayIsABlock()
{
    const QImage image = renderPng(areaSample(1), Size, Theme::light(), 1.0);
    QVERIFY(pixelsOf(image, Theme::light().series(SeriesRole::Distribution)) > 5000);
}

void TestChartPicture::barsReachAsFarAsTheirValues()
{
    ChartSpec spec = barsSample();
    spec.bars.resize(3);
    spec.bars[0].parts = {0.25};
    spec.bars[0].meaning = Meaning::Bad;
    spec.bars[1].parts = {0.5};
    spec.bars[1].meaning = Meaning::Warning;
    spec.bars[2].parts = {1.0};
    const QImage image = renderPng(spec, Size, Theme::light(), 1.0);
    const double quarter = pixelsOf(image, Theme::light().meaningFill(Meaning::Bad));
    const double half = pixelsOf(image, Theme::light().meaningFill(Meaning::Warning));
    const double whole = pixelsOf(image, Theme::light().meaningFill(Meaning::Good));
    QVERIFY(quarter > 500);
    QVERIFY2(std::abs(half / quarter - 2.0) < 0.1, qPrintable(QString::number(half / quarter)));
    QVERIFY2(std::abs(whole / quarter - 4.0) < 0.2, qPrintable(QString::number(whole / quarter)));
    QVERIFY(pixelsOf(image, Theme::light().series(SeriesRole::Target)) > 100);
}

void TestChartPicture::stackedPartsStandSideBySide()
{
    const QImage image = renderPng(stackedBarsSample(), Size, Theme::light(), 1.0);
    const QRectF lower(0, 0.3, 1, 0.7);
    const double first = pixelsOf(image, Theme::light().series(SeriesRole::Distribution), lower);
    const double second = pixelsOf(image, Theme::light().series(SeriesRole::SelfBroadcast), lower);
    // 0.30 + 0.35 against 0.50 + 0.44; the figures inside take a few pixels away.
    QVERIFY2(std::abs(second / first - 0.94 / 0.65) < 0.06, qPrintable(QString::number(second / first)));
}

// 1000 + 500 in full colour against 300 + 200 in pale; the line of shares takes a few pixels away.
void TestChartPicture::columnsStandAsTallAsTheirValues()
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
void TestChartPicture::theMarkOfColumnsLiesAtItsShare()
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
void TestChartPicture::aBoxHoldsItsMiddleHalf()
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
void TestChartPicture::pointsLieOnAxesOfFactors()
{
    const auto middleOf = [](std::size_t point) {
        ChartSpec spec = scatterSample();
        spec.markX.reset();
        spec.markY.reset();
        spec.points[0].x = 1.0;
        spec.points[1].x = 10.0;
        spec.points[1].y = 300.0;
        spec.points[1].named = false;
        spec.points[2].x = 100.0;
        for (std::size_t other = 0; other < 3; ++other)
            spec.points[other].series = other == point ? 1 : 0;
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
void TestChartPicture::namesOfPointsDoNotCover()
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
// full.
void TestChartPicture::theRadarReachesAsFarAsItsValues()
{
    const auto area = [](double value) {
        ChartSpec spec = radarSample();
        for (ChartBar &bar : spec.bars)
            bar.parts = {value};
        return double(pixelsOf(renderPng(spec, QSize(500, 400), Theme::light(), 1.0),
                               Theme::light().seriesFill(SeriesRole::Primary)));
    };
    QVERIFY(area(2.5) > 500);
    QVERIFY2(std::abs(area(5.0) / area(2.5) - 4.0) < 0.3, qPrintable(QString::number(area(5.0) / area(2.5))));
}

// 2, then a step of −3 to −1: all bars are as thick, so that their areas are as 2 to 3 to 1.
void TestChartPicture::aStepOfAWaterfallMayCrossZero()
{
    const QImage image = renderPng(waterfallSample(), Size, Theme::light(), 1.0);
    const double level = pixelsOf(image, Theme::light().series(SeriesRole::Primary));
    const double step = pixelsOf(image, Theme::light().meaningFill(Meaning::Bad));
    const double below = pixelsOf(image, Theme::light().meaningFill(Meaning::Estimated));
    QVERIFY(level > 500);
    QVERIFY2(std::abs(step / level - 1.5) < 0.1, qPrintable(QString::number(step / level)));
    QVERIFY2(std::abs(below / level - 0.5) < 0.1, qPrintable(QString::number(below / level)));
}

// ¥100, then +50 to ¥150: as 2 to 1 to 3. Were the axis to begin above zero, the steps would look longer.
void TestChartPicture::amountsOfAWaterfallBeginAtZero()
{
    const QImage image = renderPng(moneyStepsSample(50.0), Size, Theme::light(), 1.0);
    const double levels = pixelsOf(image, Theme::light().series(SeriesRole::Primary));
    const double step = pixelsOf(image, Theme::light().meaningFill(Meaning::Bad));
    QVERIFY(step > 500);
    QVERIFY2(std::abs(levels / step - 5.0) < 0.3, qPrintable(QString::number(levels / step)));
}

void TestChartPicture::stepsOfMoneyTakeTheColoursOfChanges()
{
    const QColor red = Theme::light().meaningFill(Meaning::Bad);
    const QColor green = Theme::light().meaningFill(Meaning::Good);
    const auto painted
        = [](double step) { return renderPng(moneyStepsSample(step), Size, Theme::light(), 1.0); };
    QVERIFY(pixelsOf(painted(50.0), red) > 500 && pixelsOf(painted(50.0), green) == 0);
    QVERIFY(pixelsOf(painted(-50.0), green) > 500 && pixelsOf(painted(-50.0), red) == 0);
    Theme::setDeltaColours(DeltaColours::GreenUp);
    QVERIFY(pixelsOf(painted(50.0), green) > 500 && pixelsOf(painted(50.0), red) == 0);
    Theme::setDeltaColours(DeltaColours::RedUp);
    // What a score lost is bad, however rises are coloured.
    QVERIFY(pixelsOf(renderPng(waterfallSample(), Size, Theme::light(), 1.0), red) > 500);
}

void TestChartPicture::theTodayLineIsOnTheTimeline()
{
    ChartSpec spec = timelineSample();
    const QColor line = Theme::light().meaning(Meaning::Bad);
    QVERIFY(pixelsOf(renderPng(spec, Size, Theme::light(), 1.0), line) > 40);
    spec.todayLine.reset();
    QCOMPARE(pixelsOf(renderPng(spec, Size, Theme::light(), 1.0), line), 0);
}

void TestChartPicture::svgIsOneCleanElement_data()
{
    everyKindPaintsInBothThemes_data();
}

void TestChartPicture::svgIsOneCleanElement()
{
    QFETCH(int, kind);
    const QByteArray svg = SvgChartRenderer().svg(everyKind()[static_cast<std::size_t>(kind)], 640, 280);
    QVERIFY(svg.startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"280\""));
    QVERIFY(svg.endsWith("</svg>"));
    QVERIFY(!svg.contains("<?xml") && !svg.contains("Qt") && !svg.contains("<image"));
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(QSvgRenderer(svg).isValid());
}

void TestChartPicture::svgHasTheSameBytesTwice()
{
    for (const ChartSpec &spec : everyKind())
        QCOMPARE(SvgChartRenderer().svg(spec, 640, 280), SvgChartRenderer().svg(spec, 640, 280));
}

void TestChartPicture::svgKeepsTextAsText()
{
    const QString svg = QString::fromUtf8(SvgChartRenderer().svg(areaSample(), 640, 280));
    QVERIFY(svg.contains(QStringLiteral(">自播场</text>")));
    QVERIFY(svg.contains(QStringLiteral("font-family=\"Noto Sans CJK SC, ")));
    ChartSpec hostile = barsSample();
    hostile.bars[0].label = QStringLiteral("<b>&\"");
    QVERIFY(SvgChartRenderer().svg(hostile, 640, 280).contains("&lt;b&gt;&amp;"));
}

void TestChartPicture::svgHasNoStrayDots()
{
    for (const ChartSpec &spec : everyKind()) {
        const QByteArray svg = SvgChartRenderer().svg(spec, 640, 280);
        QVERIFY2(!svg.contains("width=\"1\" height=\"1\""), qPrintable(spec.id));
    }
}

void TestChartPicture::scaleMultipliesThePixels()
{
    QCOMPARE(renderPng(areaSample(), Size, Theme::light(), 2.0).size(), QSize(1280, 560));
}

void TestChartPicture::anEmptyChartShowsItsText()
{
    ChartSpec spec;
    spec.emptyText = QStringLiteral("请导入订单文件");
    const QImage image = renderPng(spec, Size, Theme::light(), 1.0);
    const int ink = inkIn(image, Theme::light(), image.rect());
    QVERIFY(ink > 100 && ink < 4000);
}

void TestChartPicture::manyPointsAreThinnedWithTheirPeaks()
{
    QVector<double> x;
    QVector<double> y;
    for (int i = 0; i < 10000; ++i) {
        x << i;
        y << (i == 4321 ? 99.0 : i == 777 ? -5.0 : 1.0);
    }
    thinOut(x, y, 300);
    QCOMPARE(x.size(), 600);
    QVERIFY(y.contains(99.0) && y.contains(-5.0));
    QVERIFY(std::is_sorted(x.cbegin(), x.cend()));
}

QTEST_MAIN(TestChartPicture)
#include "tst_chartpicture.moc"
