#include "widgets/common/copylabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

namespace shopglass {

CopyLabel::CopyLabel(const QString &text, const QString &role, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setProperty("role", role);
    setText(text);
}

void CopyLabel::copyText() const
{
    QGuiApplication::clipboard()->setText(text());
}

void CopyLabel::contextMenuEvent(QContextMenuEvent *event)
{
    // Waits for nobody: fresh figures may take the label away while the menu is open.
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy text"), this, &CopyLabel::copyText);
    menu->popup(event->globalPos());
}

} // namespace shopglass
