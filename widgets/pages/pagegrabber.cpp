#include "widgets/pages/pagegrabber.h"

#include "widgets/pages/pagefactory.h"

#include <QApplication>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <memory>

namespace shopglass {

namespace {

/// Lets the layouts settle: nested wrapping labels need a round each, and tables learn their width when
/// painted.
void settle(Page &page)
{
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        page.grab(QRect(0, 0, 1, 1));
    }
}

/// As tall as the page's contents ask for, and as much more as still has to be scrolled.
int neededHeight(const Page &page)
{
    const auto *scroll = page.findChild<QScrollArea *>();
    if (!scroll || !scroll->widget())
        return page.sizeHint().height();
    const int hidden = scroll->verticalScrollBar()->maximum();
    return hidden > 0 ? page.height() + hidden : scroll->widget()->height();
}

} // namespace

QImage grabPage(const QString &pageId, const PageInput &input, QSize size, ThemeChoice theme, qreal scale)
{
    applyAppearance(*qApp, theme);
    const std::unique_ptr<Page> page(makePage(pageId));
    page->setAttribute(Qt::WA_DontShowOnScreen);
    page->setInput(input);
    page->resize(size.width(), std::max(size.height(), 600));
    page->show();
    settle(*page);
    // Without a vertical scroll bar there is more room across, which may change the height again.
    for (int round = 0; size.height() == 0 && round < 4; ++round) {
        page->resize(size.width(), neededHeight(*page));
        settle(*page);
    }
    QImage picture(page->size() * scale, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(scale);
    picture.fill(Theme::of(shadeFor(theme)).background);
    QPainter painter(&picture);
    page->render(&painter);
    return picture;
}

} // namespace shopglass
