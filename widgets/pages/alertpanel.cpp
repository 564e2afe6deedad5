#include "widgets/pages/alertpanel.h"

#include "models/report/wording.h"
#include "widgets/common/wheelpasser.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace shopglass {

namespace {

constexpr int LongestSleep = 365; // days

std::vector<const Alert *> raisedAlerts(const ActionView &actions)
{
    std::vector<const Alert *> raised;
    if (!actions.alerts)
        return raised;
    for (const Alert &alert : actions.alerts->alerts) {
        if (alert.raised)
            raised.push_back(&alert);
    }
    return raised;
}

} // namespace

AlertPanel::AlertPanel(QWidget *parent)
    : PageFooter(parent)
{
    setObjectName(QStringLiteral("alert_panel"));
    buildRow();
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_chosen = m_choice->currentData().toString();
        showChosen();
    });
    connect(m_sleep, &QPushButton::clicked, this, &AlertPanel::sleep);
    connect(m_wake, &QPushButton::clicked, this, &AlertPanel::wake);
}

void AlertPanel::buildRow()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("sectionTitle"));
    m_choice = new QComboBox(this);
    m_choice->setObjectName(QStringLiteral("alert_choice"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choiceLabel = new QLabel(this);
    m_choiceLabel->setBuddy(m_choice);
    m_days = new QSpinBox(this);
    m_days->setObjectName(QStringLiteral("alert_days"));
    m_days->setRange(1, LongestSleep);
    m_days->setValue(ActionRules::builtIn()->snoozeDays);
    m_daysLabel = new QLabel(this);
    m_daysLabel->setBuddy(m_days);
    m_sleep = new QPushButton(this);
    m_sleep->setObjectName(QStringLiteral("alert_sleep"));
    m_wake = new QPushButton(this);
    m_wake->setObjectName(QStringLiteral("alert_wake"));
    auto *row = new QHBoxLayout;
    for (QWidget *control :
         std::initializer_list<QWidget *>{m_choiceLabel, m_choice, m_daysLabel, m_days, m_sleep, m_wake})
        row->addWidget(control);
    row->addStretch(1);
    column->addWidget(m_title);
    column->addLayout(row);
    WheelPasser::watch(m_choice);
    WheelPasser::watch(m_days);
}

void AlertPanel::setInput(const PageInput &input)
{
    m_input = input;
    const std::vector<const Alert *> raised = raisedAlerts(input.views->actions);
    setVisible(!raised.empty());
    m_title->setText(tr("Alerts that are on"));
    setAccessibleName(m_title->text());
    m_choiceLabel->setText(tr("A&lert"));
    m_daysLabel->setText(tr("&Days"));
    m_sleep->setText(tr("Put to &sleep"));
    m_wake->setText(tr("&Wake"));
    fillChoice(raised);
    showChosen();
}

void AlertPanel::fillChoice(const std::vector<const Alert *> &raised)
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const Alert *alert : raised) {
        const QString title = local(alert->rule.title, m_input.text);
        m_choice->addItem(
            alert->asleepUntil ? tr("%1 (asleep until %2)").arg(title, alert->asleepUntil->iso()) : title,
            alert->rule.id);
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_chosen)));
}

void AlertPanel::showChosen()
{
    const std::vector<const Alert *> raised = raisedAlerts(m_input.views->actions);
    const auto chosen = std::ranges::find_if(
        raised, [this](const Alert *alert) { return alert->rule.id == m_choice->currentData().toString(); });
    m_wake->setEnabled(chosen != raised.end() && (*chosen)->asleepUntil);
}

void AlertPanel::sleep()
{
    const Day until = m_input.views->context.today.plus(m_days->value());
    Q_EMIT documentKept(alertSnooze(m_choice->currentData().toString(), until));
}

void AlertPanel::wake()
{
    Q_EMIT documentDropped(alertSnoozeKind(), m_choice->currentData().toString());
}

} // namespace shopglass
