#include "tests/support/settingsguard.h"
#include "widgets/common/spectable.h"
#include "widgets/common/wheelpasser.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTableView>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

TableSpec fortyRows()
{
    TableSpec spec;
    spec.columns.resize(1);
    for (int row = 0; row < 40; ++row) {
        TableCell cell;
        cell.text = QString::number(row);
        spec.rows.push_back({cell});
    }
    return spec;
}

/// A page that is taller than its window, with a table of which 12 of 40 rows show, and a slider.
struct ScrolledPage
{
    ScrolledPage()
    {
        auto *contents = new QWidget;
        auto *column = new QVBoxLayout(contents);
        table = new SpecTable(SpecTable::Height::Rows, contents);
        table->setSpec(fortyRows());
        slider = new QSlider(Qt::Horizontal, contents);
        slider->setRange(0, 100);
        slider->setValue(50);
        WheelPasser::watch(slider);
        column->addWidget(table);
        column->addWidget(slider);
        column->addSpacing(2000);
        area.setWidget(contents);
        area.setWidgetResizable(true);
        area.resize(600, 400);
        area.show();
        laidOut = QTest::qWaitFor([this] { return area.verticalScrollBar()->maximum() > 1000; });
    }

    [[nodiscard]] int pageAt() const { return area.verticalScrollBar()->value(); }
    [[nodiscard]] int tableAt() const { return table->view()->verticalScrollBar()->value(); }

    SettingsGuard settings;
    QScrollArea area;
    bool laidOut = false;
    SpecTable *table = nullptr;
    QSlider *slider = nullptr;
};

/// One notch towards the user.
void turn(QWidget *below)
{
    const QPointF place(10, 10);
    QWheelEvent event(place, below->mapToGlobal(place), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // only the user's own wheel goes on to the widgets around
    qApp->notify(below, &event);
}

} // namespace

class TestWheelPasser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWheelOverATableScrollsThePage();
    void aTableWithTheKeyboardTakesTheWheelToItsEnd();
    void aSliderKeepsItsValueUnlessItHasTheKeyboard();
    void aTableThatFillsItsPlaceScrolls();
};

void TestWheelPasser::theWheelOverATableScrollsThePage()
{
    ScrolledPage page;
    QVERIFY(page.laidOut);
    turn(page.table->view()->viewport());
    QVERIFY(page.pageAt() > 0);
    QCOMPARE(page.tableAt(), 0);
    QVERIFY(page.table->view()->focusPolicy() == Qt::StrongFocus); // the wheel gives it no keyboard
}

void TestWheelPasser::aTableWithTheKeyboardTakesTheWheelToItsEnd()
{
    ScrolledPage page;
    QVERIFY(page.laidOut);
    QVERIFY(QTest::qWaitForWindowActive(&page.area));
    page.table->view()->setFocus();
    const int start = page.pageAt();
    turn(page.table->view()->viewport());
    QVERIFY(page.tableAt() > 0);
    QCOMPARE(page.pageAt(), start);
    page.table->view()->scrollToBottom();
    turn(page.table->view()->viewport());
    QVERIFY(page.pageAt() > start);
}

void TestWheelPasser::aSliderKeepsItsValueUnlessItHasTheKeyboard()
{
    ScrolledPage page;
    QVERIFY(page.laidOut);
    turn(page.slider);
    QCOMPARE(page.slider->value(), 50);
    QVERIFY(page.pageAt() > 0);
    QVERIFY(QTest::qWaitForWindowActive(&page.area));
    page.slider->setFocus();
    turn(page.slider);
    QVERIFY(page.slider->value() != 50);
}

void TestWheelPasser::aTableThatFillsItsPlaceScrolls()
{
    SettingsGuard settings;
    SpecTable table(SpecTable::Height::Layout);
    table.setSpec(fortyRows());
    table.resize(300, 200);
    table.show();
    turn(table.view()->viewport());
    QVERIFY(table.view()->verticalScrollBar()->value() > 0);
}

QTEST_MAIN(TestWheelPasser)
#include "tst_wheelpasser.moc"
