#include "tests/support/chartsamples.h"
#include "widgets/charts/chartwidget.h"
#include "widgets/common/filedialogs.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

class TestChartWidget final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysItsNameAndFinding();
    void theFirstPaintShowsTheFigures();
    void thePointerReadsOut();
    void arrowKeysWalkThePoints();
    void barsAndBandsReadOut();
    void aClickOnACellOpensItsRows();
    void aClickOnABarOpensNothing();
    void dataIsCopiedRaw();
    void formulasAreNeutralised();
    void thePictureIsCopied();
    void coloursFollowThePalette();
    void anEmptySpecReadsNothing();
    void unwritableFilesAreReported();
};

namespace {

void showAt(ChartWidget &widget, const ChartSpec &spec)
{
    widget.resize(640, 280);
    widget.setSpec(spec);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

} // namespace

void TestChartWidget::itSaysItsNameAndFinding()
{
    ChartWidget widget;
    widget.setSpec(linesSample());
    QCOMPARE(widget.accessibleName(), QStringLiteral("成交金额按日"));
    QCOMPARE(widget.accessibleDescription(), QStringLiteral("成交金额较上期上升"));
    QCOMPARE(widget.focusPolicy(), Qt::StrongFocus);
}

// The chart is made when it is first painted, which may be from inside a replot of its own.
void TestChartWidget::theFirstPaintShowsTheFigures()
{
    ChartWidget widget;
    showAt(widget, stackedBarsSample());
    const auto painted = [&widget] {
        const QImage image = widget.grab().toImage();
        const QRgb bar = Theme::current(widget.palette()).series(SeriesRole::Distribution).rgb();
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixel(x, y) == bar ? 1 : 0;
        }
        return pixels;
    };
    QTRY_VERIFY(painted() > 100); // a chart that missed its replot would never get there
}

void TestChartWidget::thePointerReadsOut()
{
    ChartWidget widget;
    showAt(widget, linesSample());
    // 30 days between about 60 and 620 px: 61 px is the first day, 617 px the last.
    QVERIFY2(widget.readOutAt({66, 140}).startsWith(QStringLiteral("2026-06-01\n")),
             qPrintable(widget.readOutAt({66, 140})));
    QVERIFY(widget.readOutAt({614, 140}).startsWith(QStringLiteral("2026-06-30\n")));
    QVERIFY(widget.readOutAt({66, 140}).contains(QStringLiteral("6/1–6/30  ¥60,000.00")));
    QCOMPARE(widget.readOutAt({66, 2}), QString());
}

void TestChartWidget::arrowKeysWalkThePoints()
{
    ChartWidget widget;
    showAt(widget, linesSample());
    QCOMPARE(widget.readOutAtCursor(), QString());
    QTest::keyClick(&widget, Qt::Key_Right);
    QVERIFY(widget.readOutAtCursor().startsWith(QStringLiteral("2026-06-01")));
    QTest::keyClick(&widget, Qt::Key_Right);
    QVERIFY(widget.readOutAtCursor().startsWith(QStringLiteral("2026-06-02")));
    QTest::keyClick(&widget, Qt::Key_End);
    QVERIFY(widget.readOutAtCursor().startsWith(QStringLiteral("2026-06-30")));
    QTest::keyClick(&widget, Qt::Key_Right);
    QVERIFY(widget.readOutAtCursor().startsWith(QStringLiteral("2026-06-30")));
    QCOMPARE(widget.accessibleDescription(), widget.readOutAtCursor());
}

void TestChartWidget::barsAndBandsReadOut()
{
    ChartWidget bars;
    showAt(bars, barsSample());
    QTest::keyClick(&bars, Qt::Key_Down);
    QTest::keyClick(&bars, Qt::Key_Down);
    QVERIFY(bars.readOutAtCursor().startsWith(
        QStringLiteral("发货后仅退款完结时长（含平台客服介入的售后单）\n10.9 小时，目标 3.0 小时\n")));
    ChartWidget columns;
    showAt(columns, columnsSample());
    QTest::keyClick(&columns, Qt::Key_Right);
    QTest::keyClick(&columns, Qt::Key_Right);
    QCOMPARE(columns.readOutAtCursor(), QStringLiteral("防晒衣\n成交金额  ¥500.00\n累计占比  75.00%"));
    ChartWidget boxes;
    showAt(boxes, boxesSample());
    QTest::keyClick(&boxes, Qt::Key_Down);
    QVERIFY(boxes.readOutAtCursor().startsWith(QStringLiteral("杭州仓\n5%  2.0\n25%  10.0\n50%  20.0\n")));
    ChartWidget points;
    showAt(points, scatterSample());
    QTest::keyClick(&points, Qt::Key_Right);
    QCOMPARE(points.readOutAtCursor(),
             QStringLiteral("短袖\n件单价  ¥20.00\n成交件数  300\nClass  不高于全店"));
    ChartWidget radar;
    showAt(radar, radarSample());
    QTest::keyClick(&radar, Qt::Key_Right);
    QVERIFY(radar.readOutAtCursor().startsWith(QStringLiteral("商品品质\n官方值  4.80\n")));
    ChartWidget timeline;
    showAt(timeline, timelineSample());
    QTest::keyClick(&timeline, Qt::Key_Right);
    QCOMPARE(timeline.readOutAtCursor(), QStringLiteral("618大促 2026\n报名\n2026-05-01 – 2026-05-20"));
}

namespace {

/// In pixels of the widget: the middle of the first spot that says the words.
QPoint placeOf(ChartWidget &widget, const QString &words)
{
    for (int y = 0; y < widget.height(); y += 4) {
        for (int x = 0; x < widget.width(); x += 4) {
            if (widget.readOutAt({double(x), double(y)}).contains(words))
                return {x + 8, y + 8};
        }
    }
    return {};
}

} // namespace

void TestChartWidget::aClickOnACellOpensItsRows()
{
    ChartSpec spec = heatMapSample();
    // A column beside the cells, as charts of cohorts have one.
    spec.twin.columns.resize(2 + spec.series.size());
    for (std::size_t month = 1; month <= spec.series.size(); ++month) {
        spec.twin.columns[1 + month].definitionId = QStringLiteral("cohort_returned");
        spec.twin.columns[1 + month].part = QString::number(month);
    }
    spec.twin.questions.resize(spec.bars.size());
    for (std::size_t row = 0; row < spec.bars.size(); ++row)
        spec.twin.questions[row].of = spec.bars[row].label;
    ChartWidget widget;
    showAt(widget, spec);
    QSignalSpy opened(&widget, &ChartWidget::rowsRequested);
    const QPoint place = placeOf(widget, spec.series[1].name);
    QVERIFY(!place.isNull());
    const QString row = widget.readOutAt(place).section(QLatin1Char('\n'), 0, 0);
    auto *plot = widget.childAt(place);
    QTest::mouseClick(plot, Qt::LeftButton, Qt::NoModifier, plot->mapFrom(&widget, place));
    QCOMPARE(opened.count(), 1);
    const auto question = opened.first().first().value<RowsQuestion>();
    QCOMPARE(question.indicator, QStringLiteral("cohort_returned"));
    QCOMPARE(question.of, row + QStringLiteral("/2"));
    // By the keyboard it is the cell under the cursor.
    QTest::keyClick(&widget, Qt::Key_Home);
    QTest::keyClick(&widget, Qt::Key_Return);
    QCOMPARE(opened.count(), 2);
    QVERIFY(opened.last().first().value<RowsQuestion>().of.endsWith(QStringLiteral("/1")));
}

void TestChartWidget::aClickOnABarOpensNothing()
{
    ChartSpec spec = barsSample();
    spec.twin.questions.resize(spec.twin.rows.size());
    for (RowsQuestion &question : spec.twin.questions)
        question.indicator = QStringLiteral("paid_orders");
    ChartWidget widget;
    showAt(widget, spec);
    QSignalSpy opened(&widget, &ChartWidget::rowsRequested);
    const QPoint place = placeOf(widget, spec.bars.front().label);
    auto *plot = widget.childAt(place);
    const QPoint inPlot = plot->mapFrom(&widget, place);
    QTest::mouseClick(plot, Qt::LeftButton, Qt::NoModifier, inPlot);
    QCOMPARE(opened.count(), 0);
    QTest::mouseDClick(plot, Qt::LeftButton, Qt::NoModifier, inPlot);
    QCOMPARE(opened.count(), 1);
}

void TestChartWidget::dataIsCopiedRaw()
{
    ChartWidget widget;
    widget.setSpec(stackedBarsSample());
    widget.copyData();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("周期\t分销场\t自播场\t泛货架场\t未归类\n6/1–6/30\t0.3\t0.5\t0.18\t0.02\n"
                            "5/2–5/31\t0.35\t0.44\t0.19\t0.02\n"));
}

void TestChartWidget::formulasAreNeutralised()
{
    TableSpec twin;
    twin.columns = {{QStringLiteral("a"), QStringLiteral("Name"), TableColumn::Kind::Text, {}}};
    for (const char *text : {"=1+1", "-12.50", "@cmd", "plain\tname"}) {
        TableCell cell;
        cell.raw = QString::fromLatin1(text);
        twin.rows.push_back({cell});
    }
    QCOMPARE(twinText(twin), QStringLiteral("Name\n'=1+1\n-12.50\n'@cmd\nplain name\n"));
}

void TestChartWidget::thePictureIsCopied()
{
    ChartWidget widget;
    showAt(widget, areaSample());
    widget.copyPicture();
    const QImage image = QGuiApplication::clipboard()->image();
    QVERIFY(image.width() >= 1200);
}

void TestChartWidget::coloursFollowThePalette()
{
    ChartWidget widget;
    widget.setPalette(Theme::light().palette());
    showAt(widget, areaSample());
    const QColor before = widget.grab().toImage().pixelColor(300, 270);
    widget.setPalette(Theme::dark().palette());
    const QColor after = widget.grab().toImage().pixelColor(300, 270);
    QVERIFY(before.lightness() > 200);
    QVERIFY(after.lightness() < 80);
}

void TestChartWidget::anEmptySpecReadsNothing()
{
    ChartWidget widget;
    ChartSpec spec;
    spec.emptyText = QStringLiteral("请导入订单文件");
    showAt(widget, spec);
    QCOMPARE(widget.readOutAt({300, 140}), QString());
    QTest::keyClick(&widget, Qt::Key_Right);
    QCOMPARE(widget.accessibleDescription(), QStringLiteral("请导入订单文件"));
}

void TestChartWidget::unwritableFilesAreReported()
{
    QTemporaryDir folder;
    ChartWidget widget;
    showAt(widget, areaSample());
    QSignalSpy failures(&widget, &ChartWidget::failed);
    FileDialogs::setNextFiles({folder.filePath(QStringLiteral("chart.svg"))});
    widget.saveDrawing();
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("chart.svg"))));
    FileDialogs::setNextFiles({folder.filePath(QStringLiteral("missing/chart.png"))});
    widget.savePicture();
    QCOMPARE(failures.count(), 1);
    FileDialogs::setNextFiles({});
    widget.savePicture();
    QCOMPARE(failures.count(), 1);
}

QTEST_MAIN(TestChartWidget)
#include "tst_chartwidget.moc"
