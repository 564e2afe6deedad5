// What a page shows before there are figures: while they are read, and on the very first start.

#pragma once

#include "widgets/pages/page.h"

namespace shopglass {

/// Its buttons speak through the page's signals. Requires: state is not Ready.
QWidget *emptyPage(Page &page, PageInput::State state);

} // namespace shopglass
