#include "widgets/pages/emptypage.h"

#include "widgets/common/emptystate.h"

#include <QPushButton>

namespace shopglass {

QWidget *emptyPage(Page &page, PageInput::State state)
{
    auto *empty = new EmptyState;
    if (state == PageInput::State::Reading) {
        empty->setTexts(Page::tr("Reading the workspace …"), QString());
        return empty;
    }
    empty->setTexts(
        Page::tr("No files have been imported yet"),
        Page::tr("Download the order file in the shop's back office (Orders → Order search → Export) "
                 "and drop it anywhere on this window, encrypted or not. After-sale, shipment and score "
                 "files make the picture complete. Everything stays on this computer."));
    const QPushButton *files = empty->addButton(Page::tr("Import files…"));
    const QPushButton *sample = empty->addButton(Page::tr("Try the sample shop"));
    QObject::connect(files, &QPushButton::clicked, &page, &Page::importRequested);
    QObject::connect(sample, &QPushButton::clicked, &page, &Page::sampleRequested);
    return empty;
}

} // namespace shopglass
