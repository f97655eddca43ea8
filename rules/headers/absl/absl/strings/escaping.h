// Part of our declarations of Abseil's string functions: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "absl/strings/string_view.h"

namespace absl {
std::string CEscape(absl::string_view src);
std::string Utf8SafeCEscape(absl::string_view src);
std::string HexStringToBytes(absl::string_view from);
std::string CHexEscape(absl::string_view src);
bool CUnescape(absl::string_view source, std::string *dest);
std::string Base64Escape(absl::string_view src);
std::string WebSafeBase64Escape(absl::string_view src);
bool Base64Unescape(absl::string_view src, std::string *dest);
std::string BytesToHexString(absl::string_view from);
} // namespace absl
