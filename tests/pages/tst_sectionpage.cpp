#include "tests/pages/madepage.h"
#include "tests/support/settingsguard.h"
#include "widgets/common/copylabel.h"
#include "widgets/common/kpicard.h"
#include "widgets/common/spectable.h"
#include "widgets/pages/chartpanel.h"
#include "widgets/pages/sectioncolumn.h"
#include "widgets/pages/sectionview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

using namespace shopglass;
using namespace shopglass::testing;

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

QTEST_MAIN(TestSectionPage)
#include "tst_sectionpage.moc"
