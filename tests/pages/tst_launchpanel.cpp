#include "models/launches/launchboard.h"
#include "tests/support/smallvalues.h"
#include "widgets/pages/launchpanel.h"

#include <QComboBox>
#include <QLabel>
#include <QtTest>

using namespace shopglass;

namespace {

Launch launch(QStringView day, const char *product)
{
    Launch made;
    made.productId = QString::fromLatin1(product);
    made.launchDay = testing::viewDay(day);
    made.cumulativeGmv = {1'000, 2'000};
    made.cumulativeOrders = {1, 2};
    return made;
}

PageInput inputWith(std::vector<Launch> launches)
{
    auto views = std::make_shared<ViewSet>();
    LaunchBoard board;
    board.details.resize(launches.size());
    views->launches.launches = std::move(launches);
    views->launchBoard = std::make_shared<const LaunchBoard>(std::move(board));
    PageInput input;
    input.state = PageInput::State::Ready;
    input.views = std::move(views);
    input.text.language = Language::English;
    return input;
}

bool says(const QWidget &panel, const QString &text)
{
    const auto labels = panel.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
}

} // namespace

class TestLaunchPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestIsShownUntilAnotherIsChosen();
    void theChosenOneStaysWhenFreshFiguresCome();
    void withoutLaunchesThereIsNoPanel();
    void rowsCanBeAskedFor();
};

void TestLaunchPanel::theNewestIsShownUntilAnotherIsChosen()
{
    LaunchPanel panel;
    panel.setInput(inputWith({launch(u"2026-06-19", "71"), launch(u"2026-06-18", "72")}));
    QVERIFY(says(panel, QStringLiteral("Launch: 71")));
    auto *choice = panel.findChild<QComboBox *>(QStringLiteral("launch_choice"));
    QVERIFY(choice);
    QCOMPARE(choice->itemText(1), QStringLiteral("2026-06-18 72"));
    choice->setCurrentIndex(1);
    QVERIFY(says(panel, QStringLiteral("Launch: 72")));
}

void TestLaunchPanel::theChosenOneStaysWhenFreshFiguresCome()
{
    LaunchPanel panel;
    panel.setInput(inputWith({launch(u"2026-06-19", "71"), launch(u"2026-06-18", "72")}));
    panel.findChild<QComboBox *>(QStringLiteral("launch_choice"))->setCurrentIndex(1);
    panel.setInput(
        inputWith({launch(u"2026-06-20", "73"), launch(u"2026-06-19", "71"), launch(u"2026-06-18", "72")}));
    QVERIFY(says(panel, QStringLiteral("Launch: 72")));
    panel.setInput(inputWith({launch(u"2026-06-20", "73")}));
    QVERIFY(says(panel, QStringLiteral("Launch: 73")));
}

void TestLaunchPanel::withoutLaunchesThereIsNoPanel()
{
    LaunchPanel panel;
    panel.setInput(inputWith({}));
    QVERIFY(panel.isHidden());
    panel.setInput(inputWith({launch(u"2026-06-19", "71")}));
    QVERIFY(!panel.isHidden());
}

void TestLaunchPanel::rowsCanBeAskedFor()
{
    LaunchPanel panel;
    panel.setInput(inputWith({launch(u"2026-06-19", "71")}));
    QSignalSpy rows(&panel, &PageFooter::rowsRequested);
    for (QObject *child : panel.findChildren<QObject *>(QStringLiteral("section_launches.launch"))) {
        RowsQuestion question;
        question.indicator = QStringLiteral("paid_gmv");
        QVERIFY(QMetaObject::invokeMethod(child, "rowsRequested", Q_ARG(shopglass::RowsQuestion, question)));
    }
    QCOMPARE(rows.size(), 1);
}

QTEST_MAIN(TestLaunchPanel)
#include "tst_launchpanel.moc"
