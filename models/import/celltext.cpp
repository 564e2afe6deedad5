#include "models/import/celltext.h"

namespace shopglass {
namespace {

using Byte = unsigned char;

/// Length of the blank character at the start of `text`, 0 when there is none.
std::size_t blankAtStart(std::string_view text)
{
    const auto at = [text](std::size_t index) { return index < text.size() ? Byte(text[index]) : Byte(0); };
    const Byte first = at(0);
    if (first <= 0x20 || first == 0x7F)
        return text.empty() ? 0 : 1;
    if (first == 0xC2)
        return at(1) == 0xA0 ? 2 : 0; // no-break space
    if (first == 0xE2) {
        if (at(1) == 0x80
            && ((at(2) >= 0x80 && at(2) <= 0x8F) || at(2) == 0xA8 || at(2) == 0xA9 || at(2) == 0xAF))
            return 3; // U+2000 … U+200F with the zero-width ones, line and paragraph separators, U+202F
        return at(1) == 0x81 && (at(2) == 0x9F || at(2) == 0xA0) ? 3 : 0; // U+205F, U+2060
    }
    if (first == 0xE3)
        return at(1) == 0x80 && at(2) == 0x80 ? 3 : 0; // U+3000
    if (first == 0xEF)
        return at(1) == 0xBB && at(2) == 0xBF ? 3 : 0; // byte order mark
    return 0;
}

std::size_t blankAtEnd(std::string_view text)
{
    if (text.empty())
        return 0;
    const Byte last = Byte(text.back());
    if (last <= 0x20 || last == 0x7F)
        return 1;
    if (last < 0x80)
        return 0;
    if (text.size() >= 3 && blankAtStart(text.substr(text.size() - 3)) == 3)
        return 3;
    if (text.size() >= 2 && blankAtStart(text.substr(text.size() - 2)) == 2)
        return 2;
    return 0;
}

/// Whether a text plainly has no blanks at its ends: visible ASCII characters, as nearly every number and id.
bool isTight(std::string_view text)
{
    const auto isVisible = [](char c) { return c > 0x20 && c < 0x7F; };
    return !text.empty() && isVisible(text.front()) && isVisible(text.back());
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool sameWord(std::string_view text, std::string_view lowerWord)
{
    if (text.size() != lowerWord.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (lower(text[i]) != lowerWord[i])
            return false;
    }
    return true;
}

bool onlyDashes(std::string_view text)
{
    static constexpr std::string_view Dashes[] = {"-", "—", "–", "―", "－", "‐", "−", "_"};
    while (!text.empty()) {
        bool found = false;
        for (const std::string_view dash : Dashes) {
            if (text.starts_with(dash)) {
                text.remove_prefix(dash.size());
                found = true;
                break;
            }
        }
        if (!found)
            return false;
    }
    return true;
}

/// The character in its usual width at a place of U+FF01 … U+FF5E; 0 where there is none.
char narrowAt(std::string_view text, std::size_t at)
{
    if (at + 2 >= text.size() || Byte(text[at]) != 0xEF)
        return 0;
    const Byte second = Byte(text[at + 1]);
    const Byte third = Byte(text[at + 2]);
    if (second == 0xBC && third >= 0x81 && third <= 0xBF)
        return char(third - 0x81 + '!');
    return second == 0xBD && third >= 0x80 && third <= 0x9E ? char(third - 0x80 + '`') : char(0);
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    if (isTight(text))
        return text;
    while (const std::size_t length = blankAtStart(text))
        text.remove_prefix(length);
    while (const std::size_t length = blankAtEnd(text))
        text.remove_suffix(length);
    return text;
}

std::string_view unwrapped(std::string_view text)
{
    text = trimmed(text);
    for (;;) {
        if (text.size() >= 3 && text.starts_with("=\"") && text.back() == '"')
            text = trimmed(text.substr(2, text.size() - 3));
        else if (text.size() >= 3 && text.front() == text.back()
                 && (text.front() == '"' || text.front() == '\''))
            text = trimmed(text.substr(1, text.size() - 2));
        else if (text.size() >= 2 && (text.front() == '\'' || text.front() == '`'))
            text = trimmed(text.substr(1));
        else
            return text;
    }
}

bool hasWideCharacters(std::string_view text)
{
    for (std::size_t at = text.find('\xEF'); at != std::string_view::npos; at = text.find('\xEF', at + 1)) {
        if (narrowAt(text, at) != 0)
            return true;
    }
    return false;
}

std::string narrowed(std::string_view text)
{
    std::string narrow;
    narrow.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char usual = narrowAt(text, at);
        narrow += usual == 0 ? text[at] : usual;
        at += usual == 0 ? 0 : 2;
    }
    return narrow;
}

bool meansBlank(std::string_view text)
{
    if (text.empty())
        return true;
    if (text.size() > 12 || (text.front() >= '0' && text.front() <= '9'))
        return false;
    static constexpr std::string_view Words[]
        = {"/",    "na",        "n/a", "#n/a",    "null", "none", "nan",  "inf",    "infinity",
           "-inf", "-infinity", "∞",   "#div/0!", "\\n",  "空",   "(空)", "（空）", "空白"};
    for (const std::string_view word : Words) {
        if (sameWord(text, word))
            return true;
    }
    return onlyDashes(text);
}

} // namespace shopglass
