// One XML part of an XLSX, told to a visitor as a stream.
//
// A document type is refused, so there are no entities to expand; depth and the size of one tag are bounded.

#pragma once

#include "models/import/xmlreader.h"
#include "models/import/ziparchive.h"

#include <functional>

namespace shopglass {

/// Reads the part from its beginning. `betweenBlocks` gets the bytes read so far and returns false to cancel.
Result<void> readXmlPart(const ZipArchive &archive, const QString &part, XmlVisitor &visitor,
                         const std::function<bool(qint64 done, qint64 total)> &betweenBlocks,
                         XmlReading reading = XmlReading::Quick);

} // namespace shopglass
