#include "widgets/common/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace shopglass {

namespace {

void paintSvg(QPainter &painter, const QString &name, const QColor &colour, const QRectF &box)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "tintedIcon", qPrintable(file.fileName()));
    QByteArray svg = opened ? file.readAll() : QByteArray();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer(svg).render(&painter, box);
}

/// Paints on demand, so that one icon serves every screen's scale.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(QString name, QPalette palette)
        : m_name(std::move(name))
        , m_palette(std::move(palette))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = state == QIcon::On ? QPalette::Highlight : QPalette::WindowText;
        paintSvg(*painter, m_name, m_palette.color(group, role), rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())
            return {};
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedEngine(*this); }

private:
    QString m_name;
    QPalette m_palette;
};

} // namespace

QIcon tintedIcon(const QString &name, const QPalette &palette)
{
    return QIcon(new TintedEngine(name, palette));
}

QPixmap tintedPixmap(const QString &name, const QColor &colour, int side, qreal scale)
{
    QPixmap picture(QSize(side, side) * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSvg(painter, name, colour, QRectF(0, 0, side, side));
    return picture;
}

} // namespace shopglass
