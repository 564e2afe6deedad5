// Texts of an XLSX as people see them: Excel writes control characters as `_x000D_`.

#pragma once

#include <string>

namespace shopglass {

/// Turns `_xHHHH_` from `begin` on back into characters; everything else stays.
void decodeXlsxEscapes(std::string &text, std::size_t begin);

} // namespace shopglass
