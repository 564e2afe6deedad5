#include "tests/support/settingsguard.h"
#include "tests/support/smallviews.h"
#include "widgets/common/copylabel.h"
#include "widgets/common/kpicard.h"
#include "widgets/common/spectable.h"
#include "widgets/pages/chartpanel.h"
#include "widgets/pages/pagefooter.h"
#include "widgets/pages/sectioncolumn.h"
#include "widgets/pages/sectionpage.h"
#include "widgets/pages/sectionview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTimer>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

constexpr int Sections = 12;

/// What the next call of the builder makes.
struct Made
{
    int sections = Sections;
    QString value = QStringLiteral("1");
    int sentences = 1;
    /// The tab of each section; the rest have none.
    QStringList parts = {};
};
Made made;

TableSpec tableOfValue()
{
    TableColumn column;
    column.title = QStringLiteral("Value");
    TableCell cell;
    cell.text = made.value;
    TableSpec table;
    table.columns = {column};
    table.rows = {{cell}};
    return table;
}

Section section(int number)
{
    Section result;
    result.id = QStringLiteral("s%1").arg(number);
    result.title = QStringLiteral("Section %1").arg(number);
    result.part = made.parts.value(number);
    for (int i = 0; i < made.sentences; ++i)
        result.sentences << QStringLiteral("It is %1.").arg(made.value);
    CardSpec card;
    card.id = QStringLiteral("paid_gmv");
    card.label = QStringLiteral("Paid GMV");
    card.value = made.value;
    result.cards = {card};
    ChartSpec chart;
    chart.id = QStringLiteral("c%1").arg(number);
    chart.title = QStringLiteral("Chart of %1").arg(made.value);
    ChartSeries series;
    series.x = {1, 2};
    series.y = {3, 4};
    chart.series.push_back(series);
    chart.twin = tableOfValue();
    result.charts = {chart};
    TableSpec table = tableOfValue();
    table.id = QStringLiteral("t%1").arg(number);
    result.tables = {table};
    return result;
}

std::vector<Section> build(const ViewSet &, const TextContext &)
{
    std::vector<Section> sections;
    for (int i = 0; i < made.sections; ++i)
        sections.push_back(section(i));
    return sections;
}

QString title()
{
    return QStringLiteral("Page");
}

/// The values on the cards from top to bottom.
QStringList values(const QWidget &page)
{
    QStringList result;
    for (const KpiCard *card : page.findChildren<KpiCard *>())
        result << card->spec().value;
    return result;
}

/// The sections in sight, were the view tall enough.
QStringList namesShown(const QWidget &page)
{
    QStringList names;
    for (const SectionView *view : page.findChildren<SectionView *>()) {
        if (view->isVisible())
            names << view->objectName().mid(8); // without section_
    }
    return names;
}

const QStringList TwoParts{QStringLiteral("Now"), QStringLiteral("Now"), QStringLiteral("Before"),
                           QStringLiteral("Before"), QStringLiteral("Before")};

QStringList tabTexts(const QTabBar &tabs)
{
    QStringList texts;
    for (int i = 0; i < tabs.count(); ++i)
        texts << tabs.tabText(i);
    return texts;
}

QString laterPart()
{
    return QStringLiteral("Later");
}

/// Counts what it is given.
class Footer final : public PageFooter
{
public:
    using PageFooter::PageFooter;
    void setInput(const PageInput &) override { ++given; }

    int given = 0;
};

PageFooter *footer(QWidget *within)
{
    return new Footer(within);
}

/// A page of 1000 × 500 with what `made` says, as the window gives it.
struct Shown
{
    Shown()
    {
        page.setInput(input);
        page.resize(1000, 500);
        page.show();
    }

    /// Other figures arrive.
    void feed()
    {
        input.views = std::make_shared<const ViewSet>(*input.views);
        page.setInput(input);
    }

    PageInput input = smallInput();
    SectionPage page{&title, &build};
};

} // namespace

class TestSectionPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { made = {}; }
    void whatFillsTheViewIsThereAtOnceAndTheRestFollows();
    void finishingShowsAllAtOnce();
    void otherFiguresGoIntoTheSameControls();
    void figuresInViewChangeTogether();
    void aSectionOfAnotherShapeTakesItsPlace_data();
    void aSectionOfAnotherShapeTakesItsPlace();
    void theNewestOfTwoAnswersIsShown();
    void theReaderStaysWhereHeWas();
    void anEmptyPageForgetsWhatWaited();
    void aSentenceIsCopiedWhole();
    void aFooterComesWhenTheSectionsAreThere();
    void sectionsOfAPartShareATab();
    void aSectionWithoutAPartGoesWithTheOneBefore();
    void thePageWithoutPartsHasNoTabs();
    void theKeyboardGoesThroughTheTabs();
    void theChosenTabStays_data();
    void theChosenTabStays();
    void hiddenTabsAreFilledAfterTheChosenOne();
    void aTabIsLeftAndFoundAgainWhereTheReaderWas();
    void anEmptyPageHasNoTabs();
    void aFooterBelongsToItsTab();
    void allPartsStandBelowEachOtherUnderTheirTitles();

private:
    SettingsGuard m_settings;
};

void TestSectionPage::whatFillsTheViewIsThereAtOnceAndTheRestFollows()
{
    Shown shown;
    const auto atOnce = shown.page.findChildren<SectionView *>().size();
    QVERIFY(atOnce >= 1); // one section is taller than the page's 500 pixels
    QVERIFY(atOnce < Sections);
    QVERIFY(!shown.page.isSettled());
    QTRY_COMPARE(shown.page.findChildren<SectionView *>().size(), Sections);
    QVERIFY(shown.page.isSettled());
    QCOMPARE(values(shown.page), QStringList(Sections, QStringLiteral("1")));
}

void TestSectionPage::finishingShowsAllAtOnce()
{
    Shown shown;
    shown.page.finish();
    QCOMPARE(shown.page.findChildren<SectionView *>().size(), Sections);
    made.value = QStringLiteral("2");
    shown.feed();
    shown.page.finish();
    QCOMPARE(values(shown.page), QStringList(Sections, QStringLiteral("2")));
}

void TestSectionPage::otherFiguresGoIntoTheSameControls()
{
    Shown shown;
    shown.page.finish();
    const auto views = shown.page.findChildren<SectionView *>();
    auto *panel = shown.page.findChild<ChartPanel *>();
    panel->show(ChartPanel::Face::Table);
    made.value = QStringLiteral("2");
    shown.feed();
    shown.page.finish();
    QCOMPARE(shown.page.findChildren<SectionView *>(), views);
    QCOMPARE(values(shown.page), QStringList(Sections, QStringLiteral("2")));
    for (const SpecTable *table : shown.page.findChildren<SpecTable *>()) // the twin that was chosen, too
        QCOMPARE(table->spec().rows.front().front().text, QStringLiteral("2"));
    QVERIFY(panel->findChild<SpecTable *>()->isVisible());
    QStringList texts;
    for (const CopyLabel *label : views.front()->findChildren<CopyLabel *>())
        texts << label->text();
    QVERIFY(texts.contains(QStringLiteral("It is 2.")));
    QVERIFY(texts.contains(QStringLiteral("Chart of 2")));
}

void TestSectionPage::figuresInViewChangeTogether()
{
    Shown shown;
    shown.page.finish();
    const auto *area = shown.page.findChild<QScrollArea *>();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 2000); // laid out
    made.value = QStringLiteral("2");
    shown.feed();
    const QWidget *contents = area->widget();
    QVERIFY(
        !contents->updatesEnabled()); // nothing of the new figures is painted before all in view are there
    QTRY_VERIFY(contents->updatesEnabled());
    int inView = 0;
    for (const KpiCard *card : shown.page.findChildren<KpiCard *>()) {
        if (card->visibleRegion().isEmpty())
            continue;
        ++inView;
        QCOMPARE(card->spec().value, QStringLiteral("2"));
    }
    QVERIFY(inView > 0);
}

void TestSectionPage::aSectionOfAnotherShapeTakesItsPlace_data()
{
    QTest::addColumn<int>("sections");
    QTest::addColumn<int>("sentences");
    QTest::newRow("one sentence more in each") << Sections << 2;
    QTest::newRow("no sentence") << Sections << 0;
    QTest::newRow("fewer sections") << 5 << 1;
    QTest::newRow("more sections") << 15 << 1;
    QTest::newRow("no section") << 0 << 1;
}

void TestSectionPage::aSectionOfAnotherShapeTakesItsPlace()
{
    QFETCH(int, sections);
    QFETCH(int, sentences);
    Shown shown;
    shown.page.finish();
    made = {sections, QStringLiteral("3"), sentences};
    shown.feed();
    shown.page.finish();
    const QWidget *column = shown.page.findChild<SectionColumn *>();
    QStringList names;
    for (int i = 0; i < column->layout()->count(); ++i) {
        if (const auto *view = qobject_cast<SectionView *>(column->layout()->itemAt(i)->widget()))
            names << view->objectName();
    }
    QStringList expected;
    for (int i = 0; i < sections; ++i)
        expected << QStringLiteral("section_s%1").arg(i);
    QCOMPARE(names, expected);
    QCOMPARE(shown.page.findChildren<SectionView *>().size(), sections);
    for (const QString &value : values(shown.page))
        QCOMPARE(value, QStringLiteral("3"));
}

void TestSectionPage::theNewestOfTwoAnswersIsShown()
{
    Shown shown;
    shown.page.finish();
    made.value = QStringLiteral("2");
    shown.feed();
    made.value = QStringLiteral("3");
    made.sections = 2;
    shown.feed();
    QTRY_VERIFY(shown.page.isSettled());
    QCOMPARE(values(shown.page), QStringList(2, QStringLiteral("3")));
}

void TestSectionPage::theReaderStaysWhereHeWas()
{
    Shown shown;
    shown.page.finish();
    QScrollBar *bar = shown.page.findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 2000);
    bar->setValue(2000);
    made.value = QStringLiteral("2");
    shown.feed();
    QTRY_VERIFY(shown.page.isSettled());
    QCOMPARE(values(shown.page), QStringList(Sections, QStringLiteral("2")));
    QCOMPARE(bar->value(), 2000);
}

void TestSectionPage::anEmptyPageForgetsWhatWaited()
{
    Shown shown;
    shown.input.state = PageInput::State::Empty;
    shown.page.setInput(shown.input);
    QVERIFY(shown.page.isSettled());
    QVERIFY(shown.page.findChildren<SectionView *>().isEmpty());
    shown.input.state = PageInput::State::Ready;
    shown.page.setInput(shown.input);
    QTRY_VERIFY(shown.page.isSettled());
    QCOMPARE(shown.page.findChildren<SectionView *>().size(), Sections);
}

void TestSectionPage::aSentenceIsCopiedWhole()
{
    const CopyLabel label(QStringLiteral("<b>1 < 2</b>"), QStringLiteral("sentence"));
    QCOMPARE(label.textFormat(), Qt::PlainText); // names from files are never markup
    label.copyText();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("<b>1 < 2</b>"));
}

void TestSectionPage::aFooterComesWhenTheSectionsAreThere()
{
    SectionPage page(&title, &build);
    page.addFooter(&footer);
    PageInput input = smallInput();
    page.setInput(input);
    page.resize(1000, 500);
    page.show();
    auto *below = static_cast<Footer *>(page.findChild<PageFooter *>());
    QVERIFY(below);
    QCOMPARE(below->given, 0);
    page.finish();
    QCOMPARE(below->given, 1);
    QVERIFY(below->y() > page.findChildren<SectionView *>().last()->y());
    int kept = 0;
    connect(&page, &Page::documentKept, &page, [&kept](const Document &) { ++kept; });
    Q_EMIT below->documentKept({});
    QCOMPARE(kept, 1);
    // Other figures: the same footer, told once.
    input.views = std::make_shared<const ViewSet>(*input.views);
    page.setInput(input);
    page.finish();
    QCOMPARE(page.findChild<PageFooter *>(), below);
    QCOMPARE(below->given, 2);
}

void TestSectionPage::sectionsOfAPartShareATab()
{
    made.sections = 6;
    // Parts need not come in one piece.
    made.parts = TwoParts + QStringList{QStringLiteral("Now")};
    Shown shown;
    shown.page.finish();
    auto *tabs = shown.page.findChild<QTabBar *>();
    QCOMPARE(tabTexts(*tabs), (QStringList{QStringLiteral("Now"), QStringLiteral("Before")}));
    QVERIFY(!tabs->accessibleName().isEmpty());
    QCOMPARE(shown.page.partCount(), 2);
    QCOMPARE(namesShown(shown.page),
             (QStringList{QStringLiteral("s0"), QStringLiteral("s1"), QStringLiteral("s5")}));
    tabs->setCurrentIndex(1);
    QCOMPARE(namesShown(shown.page),
             (QStringList{QStringLiteral("s2"), QStringLiteral("s3"), QStringLiteral("s4")}));
    // Links work in the part that was hidden when it was made.
    QSignalSpy asked(&shown.page, &Page::definitionRequested);
    Q_EMIT shown.page.findChildren<KpiCard *>().last()->definitionRequested(QStringLiteral("paid_gmv"));
    QCOMPARE(asked.size(), 1);
}

void TestSectionPage::aSectionWithoutAPartGoesWithTheOneBefore()
{
    made.sections = 4;
    made.parts = {QString(), QStringLiteral("Now"), QStringLiteral("Before"), QString()};
    Shown shown;
    shown.page.finish();
    QCOMPARE(namesShown(shown.page), (QStringList{QStringLiteral("s0"), QStringLiteral("s1")}));
    shown.page.showPart(1);
    QCOMPARE(namesShown(shown.page), (QStringList{QStringLiteral("s2"), QStringLiteral("s3")}));
}

void TestSectionPage::thePageWithoutPartsHasNoTabs()
{
    Shown shown;
    QVERIFY(!shown.page.findChild<QTabBar *>()->isVisible());
    QCOMPARE(shown.page.partCount(), 0);
}

void TestSectionPage::theKeyboardGoesThroughTheTabs()
{
    made.sections = 5;
    made.parts = TwoParts;
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    const auto *tabs = shown.page.findChild<QTabBar *>();
    QTest::keyClick(&shown.page, Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 1);
    QTest::keyClick(&shown.page, Qt::Key_Tab, Qt::ControlModifier); // round and round
    QCOMPARE(tabs->currentIndex(), 0);
    QTest::keyClick(&shown.page, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(tabs->currentIndex(), 1);
    QTest::keyClick(&shown.page, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 0);
    QTest::keyClick(shown.page.findChild<QTabBar *>(), Qt::Key_Right);
    QCOMPARE(tabs->currentIndex(), 1);
    QCOMPARE(namesShown(shown.page).front(), QStringLiteral("s2"));
}

void TestSectionPage::theChosenTabStays_data()
{
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QString>("first");
    QTest::newRow("other figures of the same parts") << TwoParts << QStringLiteral("s2");
    QTest::newRow("the titles in another language")
        << QStringList{QStringLiteral("A"), QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("B"),
                       QStringLiteral("B")}
        << QStringLiteral("s2");
    QTest::newRow("a new part before it")
        << QStringList{QStringLiteral("News"), QStringLiteral("Now"), QStringLiteral("Now"),
                       QStringLiteral("Before"), QStringLiteral("Before")}
        << QStringLiteral("s3");
    QTest::newRow("it is gone: where its first section went")
        << QStringList{QStringLiteral("Now"), QStringLiteral("Now"), QStringLiteral("Now"),
                       QStringLiteral("After"), QStringLiteral("After")}
        << QStringLiteral("s0");
}

void TestSectionPage::theChosenTabStays()
{
    QFETCH(QStringList, parts);
    QFETCH(QString, first);
    made.sections = 5;
    made.parts = TwoParts;
    Shown shown;
    shown.page.finish();
    shown.page.showPart(1);
    made.parts = parts;
    made.value = QStringLiteral("2");
    shown.feed();
    shown.page.finish();
    QCOMPARE(namesShown(shown.page).front(), first);
    QCOMPARE(values(shown.page), QStringList(5, QStringLiteral("2")));
}

void TestSectionPage::hiddenTabsAreFilledAfterTheChosenOne()
{
    made.sections = 5;
    made.parts = TwoParts;
    Shown shown;
    shown.page.finish();
    shown.page.showPart(1);
    made.value = QStringLiteral("2");
    shown.feed();
    QStringList order; // the sections as they change
    const auto views = shown.page.findChildren<SectionView *>();
    QTimer look; // between two turns of the page
    connect(&look, &QTimer::timeout, &shown.page, [&] {
        for (const SectionView *view : views) {
            const QString name = view->objectName().mid(8);
            if (view->findChild<KpiCard *>()->spec().value == QStringLiteral("2") && !order.contains(name))
                order << name;
        }
    });
    look.start();
    QTRY_COMPARE(order.size(), 5);
    QStringList chosen = order.mid(0, 3);
    chosen.sort();
    QCOMPARE(chosen, (QStringList{QStringLiteral("s2"), QStringLiteral("s3"), QStringLiteral("s4")}));
}

void TestSectionPage::aTabIsLeftAndFoundAgainWhereTheReaderWas()
{
    made.parts = QStringList(6, QStringLiteral("Now")) + QStringList(6, QStringLiteral("Before"));
    Shown shown;
    shown.page.finish();
    QScrollBar *bar = shown.page.findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 1000);
    bar->setValue(900);
    shown.page.showPart(1);
    QCOMPARE(bar->value(), 0); // a part begins at its top
    shown.page.showPart(0);
    QTRY_COMPARE(bar->value(), 900);
}

void TestSectionPage::anEmptyPageHasNoTabs()
{
    made.sections = 5;
    made.parts = TwoParts;
    Shown shown;
    shown.page.finish();
    shown.page.showPart(1);
    shown.input.state = PageInput::State::Empty;
    shown.page.setInput(shown.input);
    QVERIFY(!shown.page.findChild<QTabBar *>()->isVisible());
    QCOMPARE(shown.page.partCount(), 0);
    shown.input.state = PageInput::State::Ready;
    shown.page.setInput(shown.input);
    shown.page.finish();
    QVERIFY(shown.page.findChild<QTabBar *>()->isVisible());
    QCOMPARE(namesShown(shown.page).front(), QStringLiteral("s2")); // still chosen
}

void TestSectionPage::aFooterBelongsToItsTab()
{
    made.sections = 5;
    made.parts = TwoParts;
    SectionPage page(&title, &build);
    page.addFooter(&footer, &laterPart); // no section has that part
    page.setInput(smallInput());
    page.resize(1000, 500);
    page.show();
    page.finish();
    const auto *below = page.findChild<PageFooter *>();
    QCOMPARE(page.partCount(), 3);
    QVERIFY(!below->isVisible());
    page.showPart(2);
    QVERIFY(below->isVisible());
    QVERIFY(namesShown(page).isEmpty());
}

void TestSectionPage::allPartsStandBelowEachOtherUnderTheirTitles()
{
    made.sections = 5;
    made.parts = TwoParts;
    Shown shown;
    shown.page.showAllParts();
    shown.page.finish();
    QVERIFY(!shown.page.findChild<QTabBar *>()->isVisible());
    QCOMPARE(namesShown(shown.page).size(), 5);
    QStringList headings;
    for (const auto *column : shown.page.findChildren<SectionColumn *>())
        headings << column->findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly)->text();
    QCOMPARE(headings, (QStringList{QStringLiteral("Now"), QStringLiteral("Before")}));
}

QTEST_MAIN(TestSectionPage)
#include "tst_sectionpage.moc"
