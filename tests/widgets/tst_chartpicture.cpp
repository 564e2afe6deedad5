#include "tests/support/chartsamples.h"
#include "tests/support/pixels.h"
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
    void aStepOfAWaterfallMayCrossZero();
    void amountsOfAWaterfallBeginAtZero();
    void stepsOfMoneyTakeTheColoursOfChanges();
    void theTodayLineIsOnTheTimeline();
    void svgIsOneCleanElement_data();
    void svgIsOneCleanElement();
    void svgHasTheSameBytesTwice();
    void svgKeepsTextAsText();
    void longNamesOfRowsStandInTwoLines();
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
    const double step = pixelsOf(image, Theme::light().meaningFill(Meaning::Good));
    QVERIFY(step > 500);
    QVERIFY2(std::abs(levels / step - 5.0) < 0.3, qPrintable(QString::number(levels / step)));
}

void TestChartPicture::stepsOfMoneyTakeTheColoursOfChanges()
{
    const QColor red = Theme::light().meaningFill(Meaning::Bad);
    const QColor green = Theme::light().meaningFill(Meaning::Good);
    const auto painted
        = [](double step) { return renderPng(moneyStepsSample(step), Size, Theme::light(), 1.0); };
    QVERIFY(pixelsOf(painted(50.0), green) > 500 && pixelsOf(painted(50.0), red) == 0);
    QVERIFY(pixelsOf(painted(-50.0), red) > 500 && pixelsOf(painted(-50.0), green) == 0);
    Theme::setChangeColours(ChangeColours::RedRises);
    const bool risesRed = pixelsOf(painted(50.0), red) > 500 && pixelsOf(painted(50.0), green) == 0;
    const bool fallsGreen = pixelsOf(painted(-50.0), green) > 500 && pixelsOf(painted(-50.0), red) == 0;
    const int lost = pixelsOf(renderPng(waterfallSample(), Size, Theme::light(), 1.0), red);
    Theme::setChangeColours(ChangeColours::Judged);
    QVERIFY(risesRed && fallsGreen);
    // What a score lost is bad, however rises are coloured.
    QVERIFY(lost > 500);
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

void TestChartPicture::longNamesOfRowsStandInTwoLines()
{
    // A third of 400 pixels does not hold the name; a row of 75 pixels holds two lines.
    ChartSpec spec = waterfallSample();
    spec.bars[1].label = QStringLiteral("Refunds for quality of signed orders");
    const QString svg = QString::fromUtf8(SvgChartRenderer().svg(spec, 400, 300));
    QVERIFY(svg.contains(QStringLiteral(">Refunds for")));
    QVERIFY(svg.contains(QStringLiteral("orders</text>")));
    // Rows that are too low for two lines cut it, as they did.
    const QString low = QString::fromUtf8(SvgChartRenderer().svg(spec, 400, 110));
    QVERIFY(low.contains(QStringLiteral(">Refunds for")) && low.contains(QStringLiteral("…</text>")));
    QVERIFY(!low.contains(QStringLiteral("orders</text>")));
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
