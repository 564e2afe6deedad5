// Which files have the same header? Two exports of one source have one fingerprint, whatever the order of
// their columns and whatever lies between their headers' letters.

#pragma once

#include <QString>
#include <QStringList>

namespace shopglass {

/// A short text that is the same for the same set of header keys (see headertext.h). Empty for fewer than two
/// different headers: a title is no header row.
QString headerFingerprint(const QStringList &headers);

} // namespace shopglass
