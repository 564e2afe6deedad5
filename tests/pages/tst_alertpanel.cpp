#include "tests/support/viewsamples.h"
#include "widgets/pages/alertpanel.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

using namespace shopglass;

namespace {

Alert alertOf(const char *id, bool raised, std::optional<Day> asleepUntil = {})
{
    Alert alert;
    alert.rule.id = QString::fromLatin1(id);
    alert.rule.title = {QStringLiteral("提醒"), QString::fromLatin1(id)};
    alert.raised = raised;
    alert.asleepUntil = asleepUntil;
    return alert;
}

/// On 10 June 2026.
PageInput inputWith(std::vector<Alert> alerts)
{
    auto views = std::make_shared<ViewSet>(testing::sampleViews());
    views->context.today = *Day::fromIso(u"2026-06-10");
    views->actions.alerts = std::make_shared<const AlertBoard>(AlertBoard{std::move(alerts)});
    PageInput input;
    input.state = PageInput::State::Ready;
    input.views = std::move(views);
    input.text.language = Language::English;
    return input;
}

template<class Control>
Control *control(const AlertPanel &panel, const char *name)
{
    return panel.findChild<Control *>(QString::fromLatin1(name));
}

} // namespace

class TestAlertPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAlertsThatAreOnAreOffered();
    void sleepingSaysUntilWhen();
    void aSleepingOneIsWoken();
};

void TestAlertPanel::onlyAlertsThatAreOnAreOffered()
{
    AlertPanel panel;
    panel.setInput(inputWith({alertOf("quiet", false)}));
    QVERIFY(panel.isHidden());
    panel.setInput(inputWith({alertOf("refunds", true), alertOf("quiet", false)}));
    QVERIFY(!panel.isHidden());
    QCOMPARE(control<QComboBox>(panel, "alert_choice")->count(), 1);
    QVERIFY(!control<QPushButton>(panel, "alert_wake")->isEnabled());
}

void TestAlertPanel::sleepingSaysUntilWhen()
{
    AlertPanel panel;
    panel.setInput(inputWith({alertOf("refunds", true), alertOf("disputes", true)}));
    control<QComboBox>(panel, "alert_choice")->setCurrentIndex(1);
    control<QSpinBox>(panel, "alert_days")->setValue(5);
    QSignalSpy kept(&panel, &PageFooter::documentKept);
    control<QPushButton>(panel, "alert_sleep")->click();
    QCOMPARE(kept.size(), 1);
    const auto document = kept.first().first().value<Document>();
    QCOMPARE(document.kind, QStringLiteral("alert_snooze"));
    QCOMPARE(document.id, QStringLiteral("disputes"));
    QCOMPARE(document.body.value(QStringLiteral("until")).toString(), QStringLiteral("2026-06-15"));
}

void TestAlertPanel::aSleepingOneIsWoken()
{
    AlertPanel panel;
    panel.setInput(inputWith({alertOf("refunds", true), alertOf("disputes", true)}));
    auto *choice = control<QComboBox>(panel, "alert_choice");
    choice->setCurrentIndex(1);
    // Fresh figures come: the chosen one stays.
    panel.setInput(
        inputWith({alertOf("refunds", true), alertOf("disputes", true, Day::fromIso(u"2026-06-15"))}));
    QCOMPARE(choice->currentText(), QStringLiteral("disputes (asleep until 2026-06-15)"));
    QSignalSpy dropped(&panel, &PageFooter::documentDropped);
    control<QPushButton>(panel, "alert_wake")->click();
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().at(0).toString(), QStringLiteral("alert_snooze"));
    QCOMPARE(dropped.first().at(1).toString(), QStringLiteral("disputes"));
}

QTEST_MAIN(TestAlertPanel)
#include "tst_alertpanel.moc"
