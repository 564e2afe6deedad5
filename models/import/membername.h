// What the name of a file inside a zip says: the bytes of a zip do not always name their encoding.
//
// Names marked as UTF-8 are UTF-8. The others are UTF-8 as well where the bytes can be and say something
// Chinese, else GB18030 (Chinese Windows), else what the zip format prescribes (code page 437).

#pragma once

#include <QString>

#include <string_view>

namespace shopglass {

/// `raw` as it lies in the zip, `prescribed` as the zip format reads it, in UTF-8. Backslashes become
/// slashes; nothing in it leads out of the archive, and no character of it steers a terminal.
QString memberName(std::string_view raw, std::string_view prescribed);

} // namespace shopglass
