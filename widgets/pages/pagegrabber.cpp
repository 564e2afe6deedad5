#include "widgets/pages/pagegrabber.h"

#include "widgets/pages/pagefactory.h"

#include <QApplication>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
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

/// How much of the page still has to be scrolled; a bar that is just about to go counts as one step.
int hiddenHeight(const Page &page)
{
    constexpr int step = 8;
    const auto *scroll = page.findChild<QScrollArea *>();
    if (!scroll || !scroll->verticalScrollBar()->isVisible())
        return 0;
    return std::max(step, scroll->verticalScrollBar()->maximum());
}

} // namespace

QImage grabPage(const QString &pageId, const PageInput &input, const PictureOptions &options)
{
    applyAppearance(*qApp, options.theme);
    const std::unique_ptr<Page> page(makePage(pageId));
    page->setAttribute(Qt::WA_DontShowOnScreen);
    if (!options.part)
        page->showAllParts();
    page->setInput(input);
    page->resize(options.size.width(), std::max(options.size.height(), 600));
    page->show();
    page->finish();
    if (options.part && *options.part > page->partCount())
        return {};
    if (options.part)
        page->showPart(*options.part - 1);
    settle(*page);
    // Without a vertical scroll bar there is more room across, which may change the height again.
    for (int round = 0; options.size.height() == 0 && round < 12 && hiddenHeight(*page) > 0; ++round) {
        page->resize(options.size.width(), page->height() + hiddenHeight(*page));
        settle(*page);
    }
    QImage picture(page->size() * options.scale, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(options.scale);
    picture.fill(Theme::of(shadeFor(options.theme)).background);
    QPainter painter(&picture);
    page->render(&painter);
    return picture;
}

} // namespace shopglass
