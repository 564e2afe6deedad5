// Header texts in the form in which they are compared: what two versions of an export differ in is taken off.

#pragma once

#include <QString>

#include <string_view>

namespace shopglass {

/// NFKC, lower case, all blanks and zero-width characters out, 帐 → 账, brackets of every shape as ( and ).
/// Depends on nothing but the text: neither language nor position.
QString headerKey(const QString &text);
QString headerKey(std::string_view utf8);

} // namespace shopglass
