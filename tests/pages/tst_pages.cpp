#include "models/report/coveragesections.h"
#include "tests/support/settingsguard.h"
#include "tests/support/smallviews.h"
#include "widgets/common/kpicard.h"
#include "widgets/common/spectable.h"
#include "widgets/pages/chartpanel.h"
#include "widgets/pages/datapage.h"
#include "widgets/pages/datatables.h"
#include "widgets/pages/pagefactory.h"
#include "widgets/pages/pagegrabber.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include <memory>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// Whether somebody who cannot see the widget is told what it is.
bool isNamed(const QWidget *widget, const QWidget *page)
{
    if (!widget->accessibleName().isEmpty())
        return true;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
        button && !button->text().isEmpty())
        return true;
    const auto labels = page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [widget](const QLabel *label) { return label->buddy() == widget; });
}

bool isInput(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QTableView *>(widget);
}

std::unique_ptr<Page> shownPage(const QString &id, const PageInput &input)
{
    std::unique_ptr<Page> page(makePage(id));
    page->setInput(input);
    page->resize(1200, 800);
    page->show();
    return page;
}

} // namespace

class TestPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInputHasANameOrABuddy_data();
    void everyInputHasANameOrABuddy();
    void everyPageCanBeGrabbed_data();
    void everyPageCanBeGrabbed();
    void anEmptyPageAsksForFiles();
    void aHiddenPageWaitsUntilItIsShown();
    void aCardCopiesItsFullValue();
    void aCardAsksForItsDefinition();
    void aChartShowsItsTwin();
    void theBatchTableSaysWhatEachFileBrought();
    void theBatchTableLeavesOutWhatIsSaidOfNoFile();
    void theRejectTableSaysWhy();
    void coverageNamesTheMissingDays();

private:
    SettingsGuard m_settings;
};

void TestPages::everyInputHasANameOrABuddy_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : pageIds())
        QTest::newRow(qPrintable(QStringLiteral("page ") + id)) << id;
}

void TestPages::everyInputHasANameOrABuddy()
{
    QFETCH(QString, id);
    PageInput input = smallInput();
    input.data.selected = 3;
    input.data.rejects = smallRejects();
    const auto page = shownPage(id, input);
    int inputs = 0;
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        // Headers, scroll bars and the buttons inside a line edit are Qt's own parts.
        if (!isInput(widget) || widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        ++inputs;
        QVERIFY2(isNamed(widget, page.get()),
                 qPrintable(QStringLiteral("%1 '%2'").arg(QLatin1String(widget->metaObject()->className()),
                                                          widget->objectName())));
    }
    if (id == QLatin1String("overview") || id == QLatin1String("data"))
        QVERIFY(inputs > 2);
}

void TestPages::everyPageCanBeGrabbed_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("theme");
    for (const QString &id : pageIds()) {
        QTest::newRow(qPrintable(id + QStringLiteral(" in light")))
            << id << static_cast<int>(ThemeChoice::Light);
        QTest::newRow(qPrintable(id + QStringLiteral(" in dark")))
            << id << static_cast<int>(ThemeChoice::Dark);
    }
}

void TestPages::everyPageCanBeGrabbed()
{
    QFETCH(QString, id);
    QFETCH(int, theme);
    const auto choice = static_cast<ThemeChoice>(theme);
    const QImage picture = grabPage(id, smallInput(), {QSize(1024, 640), choice, 1.5, {}});
    QCOMPARE(picture.size(), QSize(1536, 960));
    QCOMPARE(picture.pixelColor(3, 950), Theme::of(shadeFor(choice)).background);
    // Something is drawn: the title in the text colour of the theme.
    bool found = false;
    for (int y = 0; y < 100 && !found; ++y) {
        for (int x = 0; x < 400 && !found; ++x)
            found = picture.pixelColor(x, y) == Theme::of(shadeFor(choice)).text;
    }
    QVERIFY(found);
}

void TestPages::anEmptyPageAsksForFiles()
{
    for (const QString &id : pageIds()) {
        PageInput input;
        input.state = PageInput::State::Empty;
        const auto page = shownPage(id, input);
        QSignalSpy wanted(page.get(), &Page::importRequested);
        QSignalSpy sample(page.get(), &Page::sampleRequested);
        const auto buttons = page->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        buttons.at(0)->click();
        buttons.at(1)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(sample.size(), 1);
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }
}

void TestPages::aHiddenPageWaitsUntilItIsShown()
{
    const std::unique_ptr<Page> page(makePage(QStringLiteral("overview")));
    page->setInput(smallInput());
    QVERIFY(page->findChildren<KpiCard *>().isEmpty());
    page->show();
    QVERIFY(!page->findChildren<KpiCard *>().isEmpty());
}

void TestPages::aCardCopiesItsFullValue()
{
    CardSpec spec;
    spec.id = QStringLiteral("paid_gmv");
    spec.label = QStringLiteral("Paid GMV");
    spec.value = QStringLiteral("¥12.35万");
    spec.fullValue = QStringLiteral("¥123,456.78");
    KpiCard card(spec);
    card.show();
    card.setFocus();
    QTest::keyClick(&card, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("¥123,456.78"));
    QVERIFY(card.accessibleDescription().contains(QStringLiteral("¥123,456.78")));
}

void TestPages::aCardAsksForItsDefinition()
{
    const auto page = shownPage(QStringLiteral("overview"), smallInput());
    QSignalSpy wanted(page.get(), &Page::definitionRequested);
    const auto cards = page->findChildren<KpiCard *>();
    const auto gmv = std::find_if(cards.begin(), cards.end(), [](const KpiCard *card) {
        return card->definitionId() == QLatin1String("paid_gmv");
    });
    QVERIFY(gmv != cards.end());
    QTest::mouseClick(*gmv, Qt::LeftButton);
    QTest::keyClick(*gmv, Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.front().front().toString(), QStringLiteral("paid_gmv"));
}

void TestPages::aChartShowsItsTwin()
{
    const PageInput input = smallInput();
    ChartPanel panel(coverageCalendarChart(input.data.coverage, input.text));
    panel.show();
    QVERIFY(!panel.findChild<SpecTable *>()); // made when it is wanted
    panel.show(ChartPanel::Face::Table);
    auto *table = panel.findChild<SpecTable *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->view()->model()->rowCount(), 2);
}

void TestPages::theBatchTableSaysWhatEachFileBrought()
{
    const PageInput input = smallInput(Language::Chinese);
    const TableSpec table = batchTable(input.data, input.text);
    QCOMPARE(table.rows.size(), std::size_t(3));
    QStringList texts;
    for (const TableCell &cell : table.rows.front())
        texts << cell.text;
    QCOMPARE(texts,
             (QStringList{q("orders-june.csv"), q("in use"), q("2026-06-01 – 2026-06-30"), q("12"), q("7"),
                          q("2"), q("1"), q("2"), q("订单"), q("2026-07-01 10:00")}));
    QCOMPARE(table.rows.at(2).at(1).text, QStringLiteral("taken back"));
    QCOMPARE(table.rows.at(2).at(1).meaning, Meaning::Muted);
}

void TestPages::theBatchTableLeavesOutWhatIsSaidOfNoFile()
{
    PageInput input = smallInput(Language::Chinese);
    input.data.batches.resize(1);
    BatchSummary &batch = input.data.batches.front();
    batch.rowsUpdated = 0;
    batch.rowsRejected = 0;
    const TableSpec table = batchTable(input.data, input.text);
    QStringList shown;
    for (const TableColumn &column : table.columns)
        shown << column.id;
    QCOMPARE(shown,
             (QStringList{q("file"), q("days"), q("read"), q("new"), q("unchanged"), q("kinds"), q("when")}));
    QStringList texts;
    for (const TableCell &cell : table.rows.front())
        texts << cell.text;
    QCOMPARE(texts,
             (QStringList{q("orders-june.csv"), q("2026-06-01 – 2026-06-30"), q("12"), q("7"), q("1"),
                          q("订单"), q("2026-07-01 10:00")}));
    QCOMPARE(table.frozenColumns, 1);
    batch.rowsRejected = 2; // widths of other columns are not these ones'
    QVERIFY(batchTable(input.data, input.text).id != table.id);
}

void TestPages::theRejectTableSaysWhy()
{
    PageInput input = smallInput();
    QVERIFY(rejectTable(input.data).rows.empty());
    input.data.selected = 3;
    input.data.rejects = smallRejects();
    const TableSpec table = rejectTable(input.data);
    QCOMPARE(table.rows.size(), std::size_t(2));
    QCOMPARE(table.rows.at(0).at(2).raw.toLongLong(), 5);
    QCOMPARE(table.rows.at(0).at(3).text, QStringLiteral("实付款"));
    QVERIFY(!table.rows.at(0).at(5).text.isEmpty());
    input.data.selected = 2;
    input.data.rejects.clear();
    QCOMPARE(rejectTable(input.data).emptyText, QStringLiteral("Every row of this file was stored."));
}

void TestPages::coverageNamesTheMissingDays()
{
    const PageInput input = smallInput();
    const std::unique_ptr<Page> page(makePage(q("data"), nullptr));
    page->setInput(input);
    page->show(); // fills it
    const auto table = [&](const char *id) { return page->findChild<SpecTable *>(q(id))->view()->model(); };
    const auto texts = [](const QAbstractItemModel *model, int row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        return cells;
    };
    QCOMPARE(texts(table("coverage"), 0),
             (QStringList{q("Orders"), q("86"), q("1"), q("3"), q("2026-05-10 – 2026-05-12"),
                          q("Orders → Order search")}));
    QCOMPARE(texts(table("coverage"), 1),
             (QStringList{q("After-sales"), q("0"), q("0"), q("90"), q("no file yet"),
                          q("After-sales → Workbench")}));
    QCOMPARE(texts(table("coverage.partly"), 0),
             (QStringList{q("2026-06-30"), q("Orders"), q("june.csv ends at 15:00 of this day.")}));
    const ChartSpec chart = coverageCalendarChart(input.data.coverage, input.text);
    QCOMPARE(chart.rowLabels, (QStringList{q("Orders"), q("After-sales")}));
    QCOMPARE(chart.bands.size(), std::size_t(3));
    QCOMPARE(chart.bands.at(0).thickness, 1.0);
    QCOMPARE(chart.bands.at(2).label, q("incomplete"));
    QVERIFY(chart.bands.at(2).thickness < 0.6); // not by its colour alone
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
