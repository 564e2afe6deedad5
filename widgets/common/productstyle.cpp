#include "widgets/common/productstyle.h"

#include "widgets/common/icons.h"

#include <QGuiApplication>

namespace shopglass {

ProductStyle::ProductStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

QIcon ProductStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    // Every menu bar asks for it, for the button that it shows once it is too narrow for its menus.
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return tintedIcon(QStringLiteral("more"), widget ? widget->palette() : QGuiApplication::palette());
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace shopglass
