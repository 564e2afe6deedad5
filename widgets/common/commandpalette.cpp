#include "widgets/common/commandpalette.h"

#include "widgets/common/plainlabel.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace shopglass {

CommandPalette::CommandPalette(const QList<QAction *> &commands, QWidget *parent)
    : QDialog(parent)
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Commands"));
    std::copy_if(commands.begin(), commands.end(), std::back_inserter(m_commands), [](const QAction *action) {
        return action->isEnabled() && !action->menu() && !action->text().isEmpty();
    });
    m_line->setPlaceholderText(tr("Type a command"));
    m_line->setAccessibleName(tr("Filter the commands"));
    m_list->setAccessibleName(tr("Commands"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_line);
    column->addWidget(m_list);
    resize(460, 360);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::run);
    filter(QString());
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::filter(const QString &text)
{
    m_list->clear();
    for (int i = 0; i < m_commands.size(); ++i) {
        const QAction *action = m_commands.at(i);
        if (!plainLabel(action->text()).contains(text.trimmed(), Qt::CaseInsensitive))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(keys.isEmpty()
                                             ? plainLabel(action->text())
                                             : QStringLiteral("%1\t%2").arg(plainLabel(action->text()), keys),
                                         m_list);
        item->setData(Qt::UserRole, i);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    QAction *action = m_commands.at(item->data(Qt::UserRole).toInt());
    accept();
    action->trigger();
}

} // namespace shopglass
