#include "tests/pages/madepage.h"
#include "tests/support/settingsguard.h"
#include "widgets/common/kpicard.h"
#include "widgets/pages/sectioncolumn.h"
#include "widgets/pages/sectionview.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTimer>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

namespace {

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

} // namespace

/// Parts of a page as tabs.
class TestSectionTabs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { made = {}; }
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

void TestSectionTabs::sectionsOfAPartShareATab()
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

void TestSectionTabs::aSectionWithoutAPartGoesWithTheOneBefore()
{
    made.sections = 4;
    made.parts = {QString(), QStringLiteral("Now"), QStringLiteral("Before"), QString()};
    Shown shown;
    shown.page.finish();
    QCOMPARE(namesShown(shown.page), (QStringList{QStringLiteral("s0"), QStringLiteral("s1")}));
    shown.page.showPart(1);
    QCOMPARE(namesShown(shown.page), (QStringList{QStringLiteral("s2"), QStringLiteral("s3")}));
}

void TestSectionTabs::thePageWithoutPartsHasNoTabs()
{
    Shown shown;
    QVERIFY(!shown.page.findChild<QTabBar *>()->isVisible());
    QCOMPARE(shown.page.partCount(), 0);
}

void TestSectionTabs::theKeyboardGoesThroughTheTabs()
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

void TestSectionTabs::theChosenTabStays_data()
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

void TestSectionTabs::theChosenTabStays()
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

void TestSectionTabs::hiddenTabsAreFilledAfterTheChosenOne()
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

void TestSectionTabs::aTabIsLeftAndFoundAgainWhereTheReaderWas()
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

void TestSectionTabs::anEmptyPageHasNoTabs()
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

void TestSectionTabs::aFooterBelongsToItsTab()
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

void TestSectionTabs::allPartsStandBelowEachOtherUnderTheirTitles()
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

QTEST_MAIN(TestSectionTabs)
#include "tst_sectiontabs.moc"
