// How do controls look beyond palette and style sheet? As Qt's Fusion paints them, without the pictures that
// Qt would read from files: the first of them loads every plugin for icons and pictures, which no window
// waits for.

#pragma once

#include <QProxyStyle>

namespace shopglass {

class ProductStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ProductStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
                                     const QWidget *widget = nullptr) const override;
};

} // namespace shopglass
