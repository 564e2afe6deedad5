// In which encoding is a text file written?
//
// A byte order mark decides; else strict UTF-8 over the whole file; else strict GB18030; else nobody knows
// and the file is refused. No statistics: they misread short Chinese files. A file that is UTF-8 for a good
// while and then breaks is refused as damaged rather than read as GB18030, which would turn every text in it
// into other words.

#pragma once

#include "models/base/result.h"

#include <QFile>

namespace shopglass {

enum class TextEncoding { Utf8, Utf8WithMark, Gb18030, Utf16LittleEndian, Utf16BigEndian };

/// As shown in the preview: "UTF-8 (BOM)". Not translated: names of standards.
QString encodingName(TextEncoding encoding);

/// Bytes of the byte order mark that the text begins behind.
int markSize(TextEncoding encoding, QByteArrayView head);

/// Reads the whole open file once. `wanted` is "" for automatic, else the name of an encoding. Refuses bytes
/// that are no text, naming the line.
Result<TextEncoding> detectEncoding(QFile &file, const QString &wanted);

} // namespace shopglass
