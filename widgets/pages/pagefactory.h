// The pages of the window, in their order.

#pragma once

#include "widgets/pages/page.h"

namespace shopglass {

/// overview, scores, channels, live, launches, promotions, buyers, audit, data.
const QStringList &pageIds();
/// In the language in use.
QString pageTitle(const QString &pageId);
/// Requires: a known id.
Page *makePage(const QString &pageId, QWidget *parent = nullptr);

} // namespace shopglass
