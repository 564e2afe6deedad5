#include "widgets/pages/eventdialog.h"

#include "widgets/common/messagebar.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopglass {

EventDialog::EventDialog(std::vector<OwnEvent> events, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_main(new QLineEdit(this))
    , m_message(new MessageBar(this))
{
    setWindowTitle(tr("Own events"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_message->hide();
    m_list->setObjectName(QStringLiteral("events"));
    m_list->setAccessibleName(tr("Own events"));
    for (const OwnEvent &event : events)
        list(event);
    auto *removeButton = new QPushButton(tr("&Remove"), this);
    removeButton->setObjectName(QStringLiteral("remove_event"));
    auto *form = new QFormLayout;
    const auto field = [form](const QString &label, QLineEdit *edit, const char *id) {
        edit->setObjectName(QLatin1String(id));
        form->addRow(label, edit);
    };
    field(tr("&Name"), m_name, "event_name");
    field(tr("&First day"), m_from, "event_from");
    field(tr("&Last day"), m_to, "event_to");
    field(tr("&Main day"), m_main, "event_main");
    for (QLineEdit *edit : {m_from, m_to, m_main})
        edit->setPlaceholderText(tr("a day, YYYY-MM-DD"));
    m_main->setPlaceholderText(tr("the last day, if left empty"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *addButton = buttons->addButton(tr("&Add event"), QDialogButtonBox::ActionRole);
    addButton->setObjectName(QStringLiteral("add_event"));
    addButton->setDefault(true);
    auto *explanation = new QLabel(
        tr("Sales of your own, such as an anniversary. They stand in the calendar beside 618 and "
           "116."),
        this);
    explanation->setWordWrap(true);
    removeButton->setEnabled(false);
    connect(m_list, &QListWidget::currentRowChanged, removeButton,
            [removeButton](int row) { removeButton->setEnabled(row >= 0); });
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addWidget(m_list, 1);
    column->addWidget(removeButton, 0, Qt::AlignLeft);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addWidget(buttons);
    resize(480, 440);
    connect(addButton, &QPushButton::clicked, this, &EventDialog::add);
    connect(removeButton, &QPushButton::clicked, this, &EventDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void EventDialog::list(const OwnEvent &event)
{
    //: An own event in a list: its name, first and last day
    auto *item = new QListWidgetItem(
        tr("%1: %2 to %3").arg(event.name, event.days.from.iso(), event.days.to.iso()), m_list);
    item->setData(Qt::UserRole, event.id);
}

void EventDialog::add()
{
    const auto event = ownEventFromTexts(m_name->text(), m_from->text(), m_to->text(), m_main->text());
    if (!event) {
        m_message->showMessage(event.error().sentence, Meaning::Bad);
        return;
    }
    m_message->hide();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == event->id)
            delete m_list->takeItem(row--);
    }
    list(*event);
    for (QLineEdit *edit : {m_name, m_from, m_to, m_main})
        edit->clear();
    m_name->setFocus();
    Q_EMIT documentKept(toDocument(*event));
}

void EventDialog::remove()
{
    QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString id = item->data(Qt::UserRole).toString();
    delete item;
    Q_EMIT documentDropped(ownEventKind(), id);
}

} // namespace shopglass
