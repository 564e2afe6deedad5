#include "widgets/common/dropoverlay.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QPainter>

namespace shopglass {

DropOverlay::DropOverlay(QWidget *covered)
    : QWidget(covered)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    covered->installEventFilter(this);
    hide();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme.background;
    veil.setAlphaF(0.92F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(16, 16, -16, -16), 12, 12);
    const int side = 56;
    const QPoint middle = rect().center();
    painter.drawPixmap(middle - QPoint(side / 2, side + 8),
                       tintedPixmap(QStringLiteral("import"), theme.accent, side, devicePixelRatioF()));
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.4);
    painter.setFont(large);
    painter.setPen(theme.text);
    painter.drawText(rect().adjusted(32, height() / 2 + 8, -32, -32), Qt::AlignHCenter | Qt::AlignTop,
                     tr("Drop files or folders to import them"));
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace shopglass
