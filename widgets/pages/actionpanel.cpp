#include "widgets/pages/actionpanel.h"

#include "models/report/actionboards.h"
#include "models/report/wording.h"
#include "widgets/common/wheelpasser.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace shopglass {

namespace {

constexpr int LongestNote = 500;
constexpr int LongestOwner = 60;

QDate dateOf(Day day)
{
    return QDate::fromString(day.iso(), Qt::ISODate);
}

} // namespace

ActionPanel::ActionPanel(QWidget *parent)
    : PageFooter(parent)
{
    setObjectName(QStringLiteral("action_panel"));
    buildForm();
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_chosen = m_choice->currentData().toString();
        showChosen();
    });
    connect(m_state, &QComboBox::currentIndexChanged, this, &ActionPanel::retranslate);
    connect(m_keep, &QPushButton::clicked, this, &ActionPanel::keep);
}

void ActionPanel::buildForm()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("sectionTitle"));
    grid->addWidget(m_title, 0, 0, 1, 6);
    const auto label = [this, grid](int row, int column, QWidget *buddy) {
        auto *made = new QLabel(this);
        made->setBuddy(buddy);
        grid->addWidget(made, row, column);
        return made;
    };
    m_choice = new QComboBox(this);
    m_choice->setObjectName(QStringLiteral("action_choice"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(24);
    grid->addWidget(m_choice, 1, 1);
    m_choiceLabel = label(1, 0, m_choice);
    m_state = new QComboBox(this);
    m_state->setObjectName(QStringLiteral("action_state"));
    grid->addWidget(m_state, 1, 3);
    m_stateLabel = label(1, 2, m_state);
    m_due = new QDateEdit(this);
    m_due->setObjectName(QStringLiteral("action_due"));
    m_due->setCalendarPopup(true);
    m_due->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    grid->addWidget(m_due, 1, 5);
    m_dueLabel = label(1, 4, m_due);
    m_note = new QLineEdit(this);
    m_note->setObjectName(QStringLiteral("action_note"));
    m_note->setMaxLength(LongestNote);
    grid->addWidget(m_note, 2, 1);
    m_noteLabel = label(2, 0, m_note);
    m_owner = new QLineEdit(this);
    m_owner->setObjectName(QStringLiteral("action_owner"));
    m_owner->setMaxLength(LongestOwner);
    grid->addWidget(m_owner, 2, 3);
    m_ownerLabel = label(2, 2, m_owner);
    m_keep = new QPushButton(this);
    m_keep->setObjectName(QStringLiteral("action_keep"));
    grid->addWidget(m_keep, 2, 5);
    grid->setColumnStretch(1, 1);
    for (QWidget *field :
         {static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_due)})
        WheelPasser::watch(field);
}

void ActionPanel::setInput(const PageInput &input)
{
    m_input = input;
    const ActionView &actions = input.views->actions;
    const bool any = !actions.actions.empty() || !actionLives(input.views->context.documents.get()).empty();
    setVisible(any);
    if (!any)
        return;
    fillChoice();
    showChosen();
}

void ActionPanel::fillChoice()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const Action &action : m_input.views->actions.actions)
        m_choice->addItem(local(action.title, m_input.text), action.id);
    for (const ActionLife &life : actionLives(m_input.views->context.documents.get())) {
        if (m_choice->findData(life.action) < 0)
            m_choice->addItem(life.title.isEmpty() ? life.action : life.title, life.action);
    }
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_chosen)));
}

void ActionPanel::showChosen()
{
    const QString id = m_choice->currentData().toString();
    const Action *action = spoken(id);
    const std::optional<ActionLife> life = lifeOf(id);
    const QSignalBlocker quiet(m_state);
    m_state->clear();
    for (const ActionState state :
         {ActionState::ToDo, ActionState::Doing, ActionState::Done, ActionState::Dismissed})
        m_state->addItem(actionStateName(state), actionStateId(state));
    const bool open = !life || (action && action->again);
    m_state->setCurrentIndex(open ? 0 : m_state->findData(actionStateId(life->state)));
    m_owner->setText(life ? life->owner : QString());
    m_owner->setPlaceholderText(action ? local(action->ownerName, m_input.text) : QString());
    const bool dismissed = life && life->state == ActionState::Dismissed;
    m_note->setText(!life || open ? QString() : dismissed ? life->reason : life->note);
    m_due->setDate(dateOf(life && life->due && !open ? *life->due
                              : action               ? action->due
                                                     : m_input.views->context.today));
    retranslate();
}

void ActionPanel::retranslate()
{
    const bool dismissed = m_state->currentData().toString() == actionStateId(ActionState::Dismissed);
    m_title->setText(tr("What becomes of an action"));
    setAccessibleName(m_title->text());
    m_choiceLabel->setText(tr("&Action"));
    m_stateLabel->setText(tr("&State"));
    m_dueLabel->setText(tr("&Until"));
    m_ownerLabel->setText(tr("&Owner"));
    m_noteLabel->setText(dismissed ? tr("&Reason") : tr("&Note"));
    m_keep->setText(tr("&Keep"));
}

void ActionPanel::keep()
{
    const QString id = m_choice->currentData().toString();
    const auto state = actionStateNamed(m_state->currentData().toString());
    const Action *action = spoken(id);
    if (id.isEmpty() || !state)
        return;
    ActionChange change;
    change.state = *state;
    change.owner = m_owner->text();
    (*state == ActionState::Dismissed ? change.reason : change.note) = m_note->text();
    const auto due = Day::fromIso(m_due->date().toString(Qt::ISODate));
    const std::optional<ActionLife> life = lifeOf(id);
    // The rule's own day moves with the calendar as long as nobody sets another one.
    if (due && (!action || *due != action->due || (life && life->due)))
        change.due = due;
    const auto changed = changedLife(life, action, id, change, m_input.views->context.today);
    if (!changed) {
        Q_EMIT failed(changed.error().sentence);
        return;
    }
    Q_EMIT documentKept(actionDocument(*changed));
}

const Action *ActionPanel::spoken(const QString &id) const
{
    const auto &actions = m_input.views->actions.actions;
    const auto found = std::ranges::find(actions, id, &Action::id);
    return found == actions.end() ? nullptr : &*found;
}

std::optional<ActionLife> ActionPanel::lifeOf(const QString &id) const
{
    const auto lives = actionLives(m_input.views->context.documents.get());
    const auto found = std::ranges::find(lives, id, &ActionLife::action);
    return found == lives.end() ? std::nullopt : std::optional(*found);
}

} // namespace shopglass
