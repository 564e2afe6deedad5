// Cards and tables as HTML. Everything that comes from data is escaped here.

#pragma once

#include "models/report/section.h"

namespace shopglass {

/// Safe as text and inside a quoted attribute; characters that XML forbids are left out.
QString htmlEscaped(const QString &text);
QString cardsHtml(const std::vector<CardSpec> &cards);
QString tableHtml(const TableSpec &table);

} // namespace shopglass
