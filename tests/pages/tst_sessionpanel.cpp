#include "tests/support/smallvalues.h"
#include "widgets/pages/sessionpanel.h"

#include <QComboBox>
#include <QLabel>
#include <QtTest>

using namespace shopglass;

namespace {

SessionReview session(const char *day, const char *account)
{
    SessionReview made;
    made.startedAt = startOf(testing::viewDay(QString::fromLatin1(day))) + 20 * 3600;
    made.endedAt = made.startedAt + 3600;
    made.account = QString::fromUtf8(account);
    made.id = QString::fromLatin1(day) + made.account;
    made.values = {testing::viewValue(QStringLiteral("live_gmv"), 100'000, Unit::Fen)};
    return made;
}

PageInput inputWith(std::vector<SessionReview> sessions)
{
    auto views = std::make_shared<ViewSet>();
    views->live.sessions = std::move(sessions);
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

class TestSessionPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestIsShownUntilAnotherIsChosen();
    void theChosenOneStaysWhenFreshFiguresCome();
    void withoutSessionsThereIsNoPanel();
    void rowsAndDefinitionsCanBeAskedFor();
};

void TestSessionPanel::theNewestIsShownUntilAnotherIsChosen()
{
    SessionPanel panel;
    panel.setInput(inputWith({session("2026-06-19", "a"), session("2026-06-18", "b")}));
    QVERIFY(says(panel, QStringLiteral("Review: 06-19 20:00 a")));
    auto *choice = panel.findChild<QComboBox *>(QStringLiteral("session_choice"));
    QVERIFY(choice);
    QCOMPARE(choice->count(), 2);
    choice->setCurrentIndex(1);
    QVERIFY(says(panel, QStringLiteral("Review: 06-18 20:00 b")));
}

void TestSessionPanel::theChosenOneStaysWhenFreshFiguresCome()
{
    SessionPanel panel;
    panel.setInput(inputWith({session("2026-06-19", "a"), session("2026-06-18", "b")}));
    panel.findChild<QComboBox *>(QStringLiteral("session_choice"))->setCurrentIndex(1);
    panel.setInput(
        inputWith({session("2026-06-20", "c"), session("2026-06-19", "a"), session("2026-06-18", "b")}));
    QVERIFY(says(panel, QStringLiteral("Review: 06-18 20:00 b")));
    // Once it is gone the newest takes its place.
    panel.setInput(inputWith({session("2026-06-20", "c")}));
    QVERIFY(says(panel, QStringLiteral("Review: 06-20 20:00 c")));
}

void TestSessionPanel::withoutSessionsThereIsNoPanel()
{
    SessionPanel panel;
    panel.setInput(inputWith({}));
    QVERIFY(panel.isHidden());
    panel.setInput(inputWith({session("2026-06-19", "a")}));
    QVERIFY(!panel.isHidden());
}

void TestSessionPanel::rowsAndDefinitionsCanBeAskedFor()
{
    SessionPanel panel;
    panel.setInput(inputWith({session("2026-06-19", "a")}));
    QSignalSpy rows(&panel, &PageFooter::rowsRequested);
    QSignalSpy definitions(&panel, &PageFooter::definitionRequested);
    for (QObject *child : panel.findChildren<QObject *>(QStringLiteral("section_live.review"))) {
        RowsQuestion question;
        question.indicator = QStringLiteral("live_gmv");
        QVERIFY(QMetaObject::invokeMethod(child, "rowsRequested", Q_ARG(shopglass::RowsQuestion, question)));
        QVERIFY(QMetaObject::invokeMethod(child, "definitionRequested",
                                          Q_ARG(QString, QStringLiteral("live_gmv"))));
    }
    QCOMPARE(rows.size(), 1);
    QCOMPARE(definitions.size(), 1);
}

QTEST_MAIN(TestSessionPanel)
#include "tst_sessionpanel.moc"
