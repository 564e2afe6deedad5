#include "widgets/common/wheelpasser.h"

#include <QAbstractScrollArea>
#include <QWheelEvent>

namespace shopglass {

WheelPasser::WheelPasser(QWidget *watched, QWidget *keyboard, Sideways sideways)
    : QObject(watched)
    , m_keyboard(keyboard)
    , m_sideways(sideways)
{
    if (keyboard->focusPolicy() == Qt::WheelFocus)
        keyboard->setFocusPolicy(Qt::StrongFocus);
    watched->installEventFilter(this);
}

void WheelPasser::watch(QWidget *control)
{
    new WheelPasser(control, control, Sideways::Passes);
}

void WheelPasser::watch(QAbstractScrollArea *area, QWidget *keyboard)
{
    new WheelPasser(area->viewport(), keyboard, Sideways::Stays);
}

bool WheelPasser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || m_keyboard->hasFocus())
        return QObject::eventFilter(watched, event);
    const QPoint turn = static_cast<QWheelEvent *>(event)->angleDelta();
    if (m_sideways == Sideways::Stays && qAbs(turn.x()) > qAbs(turn.y()))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace shopglass
