#include "widgets/common/productstyle.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QGuiApplication>
#include <QStyleOption>

namespace shopglass {

namespace {

/// Fusion draws the outline of a control in its window's colour, made darker: on a dark window nobody sees
/// it.
constexpr int FusionDarkens = 140; // percent

bool isDark(const QStyleOption &option)
{
    return Theme::current(option.palette).shade() == ThemeShade::Dark;
}

template<class Option>
Option outlined(const Option &option)
{
    Option seen(option);
    const QColor outline = Theme::current(option.palette).mutedText.darker(150);
    seen.palette.setColor(QPalette::Window, outline.lighter(FusionDarkens));
    return seen;
}

} // namespace

ProductStyle::ProductStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void ProductStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    const bool edge = element == PE_FrameLineEdit || element == PE_Frame;
    if (box && button && isDark(*option)) {
        const QStyleOptionButton seen = outlined(*button);
        QProxyStyle::drawPrimitive(element, &seen, painter, widget);
    } else if (edge && frame && isDark(*option)) {
        const QStyleOptionFrame seen = outlined(*frame);
        QProxyStyle::drawPrimitive(element, &seen, painter, widget);
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ProductStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ComboBox && combo && isDark(*option)) {
        const QStyleOptionComboBox seen = outlined(*combo);
        QProxyStyle::drawComplexControl(control, &seen, painter, widget);
    } else if (control == CC_SpinBox && spin && isDark(*option)) {
        const QStyleOptionSpinBox seen = outlined(*spin);
        QProxyStyle::drawComplexControl(control, &seen, painter, widget);
    } else if (control == CC_Slider && slider && isDark(*option)) {
        const QStyleOptionSlider seen = outlined(*slider);
        QProxyStyle::drawComplexControl(control, &seen, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QIcon ProductStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    // Every menu bar asks for it, for the button that it shows once it is too narrow for its menus.
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return tintedIcon(QStringLiteral("more"), widget ? widget->palette() : QGuiApplication::palette());
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace shopglass
