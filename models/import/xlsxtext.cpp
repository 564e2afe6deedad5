#include "models/import/xlsxtext.h"

#include "models/import/utf8write.h"

#include <charconv>
#include <string_view>

namespace shopglass {

namespace {

constexpr std::size_t EscapeSize = 7; // _xHHHH_

/// The character of an escape at the beginning of `text`, or 0.
char32_t escapedCharacter(std::string_view text)
{
    if (text.size() < EscapeSize || !text.starts_with("_x") || text[EscapeSize - 1] != '_')
        return 0;
    unsigned value = 0;
    const auto read = std::from_chars(text.data() + 2, text.data() + EscapeSize - 1, value, 16);
    const bool surrogate = value >= 0xD800 && value < 0xE000;
    return read.ptr == text.data() + EscapeSize - 1 && !surrogate ? value : 0;
}

} // namespace

void decodeXlsxEscapes(std::string &text, std::size_t begin)
{
    std::size_t at = text.find("_x", begin);
    if (at == std::string::npos)
        return;
    const std::string source = text.substr(at);
    text.resize(at);
    for (std::size_t i = 0; i < source.size();) {
        const char32_t character = escapedCharacter(std::string_view(source).substr(i));
        if (character == 0) {
            text.push_back(source[i++]);
            continue;
        }
        appendUtf8(text, character);
        i += EscapeSize;
    }
}

} // namespace shopglass
