// Part of our declarations of Abseil's string functions: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "absl/strings/string_view.h"

namespace absl {
bool StrContains(string_view haystack, string_view needle) noexcept;
bool StartsWith(string_view text, string_view prefix) noexcept;
bool EndsWith(string_view text, string_view suffix) noexcept;
bool EqualsIgnoreCase(string_view piece1, string_view piece2) noexcept;
string_view StripPrefix(string_view str, string_view prefix);
string_view StripSuffix(string_view str, string_view suffix);
bool ConsumePrefix(string_view *str, string_view expected);
string_view StripAsciiWhitespace(string_view str);
void StripAsciiWhitespace(std::string *str);
std::string AsciiStrToLower(string_view s);
std::string AsciiStrToUpper(string_view s);
void AsciiStrToLower(std::string *s);
bool ascii_isalnum(unsigned char c);
bool ascii_isdigit(unsigned char c);
template <typename Int> bool SimpleAtoi(string_view str, Int *out);
bool SimpleAtod(string_view str, double *out);
bool SimpleAtob(string_view str, bool *out);
} // namespace absl
