#include "tests/support/viewsamples.h"
#include "widgets/pages/actionpanel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace shopglass;

namespace {

/// The sample's one action, about quality refunds; with what became of it.
PageInput inputWith(std::vector<Document> documents)
{
    auto views = std::make_shared<ViewSet>(testing::sampleViews());
    views->context.today = *Day::fromIso(u"2026-06-10");
    views->context.documents = std::make_shared<const Documents>(Documents{std::move(documents)});
    PageInput input;
    input.state = PageInput::State::Ready;
    input.views = std::move(views);
    input.text.language = Language::English;
    return input;
}

template<class Control>
Control *control(const ActionPanel &panel, const char *name)
{
    return panel.findChild<Control *>(QString::fromLatin1(name));
}

void choose(const ActionPanel &panel, ActionState state)
{
    auto *states = control<QComboBox>(panel, "action_state");
    states->setCurrentIndex(states->findData(actionStateId(state)));
}

} // namespace

class TestActionPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepingSaysWhichDocument();
    void aDismissalNeedsAReason();
    void whatWasKeptIsShown();
};

void TestActionPanel::keepingSaysWhichDocument()
{
    ActionPanel panel;
    panel.setInput(inputWith({}));
    QCOMPARE(control<QComboBox>(panel, "action_choice")->currentText(),
             QStringLiteral("Take products with quality refunds off sale"));
    QCOMPARE(control<QDateEdit>(panel, "action_due")->date(), QDate(2026, 6, 15));
    choose(panel, ActionState::Doing);
    control<QLineEdit>(panel, "action_owner")->setText(QStringLiteral("Li"));
    control<QLineEdit>(panel, "action_note")->setText(QStringLiteral("batch 7"));
    QSignalSpy kept(&panel, &PageFooter::documentKept);
    control<QPushButton>(panel, "action_keep")->click();
    QCOMPARE(kept.size(), 1);
    const auto life = actionLifeOf(kept.first().first().value<Document>());
    QVERIFY(life);
    QCOMPARE(life->action, QStringLiteral("quality_refunds"));
    QCOMPARE(life->state, ActionState::Doing);
    QCOMPARE(life->owner, QStringLiteral("Li"));
    QCOMPARE(life->note, QStringLiteral("batch 7"));
    QCOMPARE(life->began, Day::fromIso(u"2026-06-10"));
    QVERIFY(!life->due);
}

void TestActionPanel::aDismissalNeedsAReason()
{
    ActionPanel panel;
    panel.setInput(inputWith({}));
    choose(panel, ActionState::Dismissed);
    QSignalSpy kept(&panel, &PageFooter::documentKept);
    QSignalSpy failed(&panel, &PageFooter::failed);
    control<QPushButton>(panel, "action_keep")->click();
    QCOMPARE(kept.size(), 0);
    QCOMPARE(failed.size(), 1);
    control<QLineEdit>(panel, "action_note")->setText(QStringLiteral("seasonal"));
    control<QPushButton>(panel, "action_keep")->click();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(actionLifeOf(kept.first().first().value<Document>())->reason, QStringLiteral("seasonal"));
}

void TestActionPanel::whatWasKeptIsShown()
{
    ActionLife life;
    life.action = QStringLiteral("quality_refunds");
    life.state = ActionState::Doing;
    life.owner = QStringLiteral("Li");
    life.due = Day::fromIso(u"2026-07-01");
    ActionPanel panel;
    panel.setInput(inputWith({actionDocument(life)}));
    QCOMPARE(control<QComboBox>(panel, "action_choice")->count(), 1);
    QCOMPARE(control<QComboBox>(panel, "action_state")->currentData().toString(), QStringLiteral("doing"));
    QCOMPARE(control<QLineEdit>(panel, "action_owner")->text(), QStringLiteral("Li"));
    QCOMPARE(control<QDateEdit>(panel, "action_due")->date(), QDate(2026, 7, 1));
}

QTEST_MAIN(TestActionPanel)
#include "tst_actionpanel.moc"
