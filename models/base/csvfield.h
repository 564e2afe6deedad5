// How a text stands in a CSV file or on the clipboard: quoted where needed, and never something that a
// spreadsheet would calculate.

#pragma once

#include <QString>

namespace shopglass {

/// Text that a spreadsheet would run as a formula gets a leading apostrophe; plain numbers such as "-5" stay.
QString formulaSafe(const QString &text);
/// One field of a comma-separated line.
QString csvField(const QString &text);
/// A whole line without its end.
QString csvLine(const QStringList &texts);

} // namespace shopglass
