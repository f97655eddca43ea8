// Part of our declarations of Abseil's string functions: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "absl/strings/string_view.h"

namespace absl {
namespace str_format_internal {
template <typename... Args> class FormatSpecTemplate {
public:
  constexpr FormatSpecTemplate(const char *s) : Text(s) {}
  constexpr FormatSpecTemplate(string_view s) : Text(s) {}

private:
  string_view Text;
};
} // namespace str_format_internal
template <typename... Args>
using FormatSpec = str_format_internal::FormatSpecTemplate<std::common_type_t<Args>...>;

template <typename... Args>
std::string StrFormat(const FormatSpec<Args...> &format, const Args &...args);
template <typename... Args>
std::string &StrAppendFormat(std::string *dst,
                             const FormatSpec<Args...> &format,
                             const Args &...args);
template <typename... Args>
int PrintF(const FormatSpec<Args...> &format, const Args &...args);
template <typename... Args>
int FPrintF(std::FILE *output, const FormatSpec<Args...> &format,
            const Args &...args);
template <typename... Args>
int SNPrintF(char *output, std::size_t size, const FormatSpec<Args...> &format,
             const Args &...args);
} // namespace absl
