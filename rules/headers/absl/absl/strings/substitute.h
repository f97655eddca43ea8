// Part of our declarations of Abseil's string functions: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "absl/strings/string_view.h"

namespace absl {
namespace substitute_internal {
class Arg {
public:
  Arg(const char *value);
  Arg(const std::string &value);
  Arg(absl::string_view value);
  Arg(char value);
  Arg(int value);
  Arg(unsigned int value);
  Arg(long value);
  Arg(unsigned long value);
  Arg(long long value);
  Arg(double value);
  Arg(bool value);
};
} // namespace substitute_internal
std::string Substitute(absl::string_view format);
std::string Substitute(absl::string_view format, const substitute_internal::Arg &a0);
std::string Substitute(absl::string_view format, const substitute_internal::Arg &a0, const substitute_internal::Arg &a1);
std::string Substitute(absl::string_view format, const substitute_internal::Arg &a0, const substitute_internal::Arg &a1, const substitute_internal::Arg &a2);
std::string Substitute(absl::string_view format, const substitute_internal::Arg &a0, const substitute_internal::Arg &a1, const substitute_internal::Arg &a2, const substitute_internal::Arg &a3);
std::string Substitute(absl::string_view format, const substitute_internal::Arg &a0, const substitute_internal::Arg &a1, const substitute_internal::Arg &a2, const substitute_internal::Arg &a3, const substitute_internal::Arg &a4);
std::string Substitute(absl::string_view format, const substitute_internal::Arg &a0, const substitute_internal::Arg &a1, const substitute_internal::Arg &a2, const substitute_internal::Arg &a3, const substitute_internal::Arg &a4, const substitute_internal::Arg &a5);
std::string Substitute(absl::string_view format, const substitute_internal::Arg &a0, const substitute_internal::Arg &a1, const substitute_internal::Arg &a2, const substitute_internal::Arg &a3, const substitute_internal::Arg &a4, const substitute_internal::Arg &a5, const substitute_internal::Arg &a6);
std::string Substitute(absl::string_view format, const substitute_internal::Arg &a0, const substitute_internal::Arg &a1, const substitute_internal::Arg &a2, const substitute_internal::Arg &a3, const substitute_internal::Arg &a4, const substitute_internal::Arg &a5, const substitute_internal::Arg &a6, const substitute_internal::Arg &a7);
std::string Substitute(absl::string_view format, const substitute_internal::Arg &a0, const substitute_internal::Arg &a1, const substitute_internal::Arg &a2, const substitute_internal::Arg &a3, const substitute_internal::Arg &a4, const substitute_internal::Arg &a5, const substitute_internal::Arg &a6, const substitute_internal::Arg &a7, const substitute_internal::Arg &a8);
std::string Substitute(absl::string_view format, const substitute_internal::Arg &a0, const substitute_internal::Arg &a1, const substitute_internal::Arg &a2, const substitute_internal::Arg &a3, const substitute_internal::Arg &a4, const substitute_internal::Arg &a5, const substitute_internal::Arg &a6, const substitute_internal::Arg &a7, const substitute_internal::Arg &a8, const substitute_internal::Arg &a9);
void SubstituteAndAppend(std::string *output, absl::string_view format, const substitute_internal::Arg &a0);
void SubstituteAndAppend(std::string *output, absl::string_view format, const substitute_internal::Arg &a0, const substitute_internal::Arg &a1);
void SubstituteAndAppend(std::string *output, absl::string_view format, const substitute_internal::Arg &a0, const substitute_internal::Arg &a1, const substitute_internal::Arg &a2);
void SubstituteAndAppend(std::string *output, absl::string_view format, const substitute_internal::Arg &a0, const substitute_internal::Arg &a1, const substitute_internal::Arg &a2, const substitute_internal::Arg &a3);
void SubstituteAndAppend(std::string *output, absl::string_view format, const substitute_internal::Arg &a0, const substitute_internal::Arg &a1, const substitute_internal::Arg &a2, const substitute_internal::Arg &a3, const substitute_internal::Arg &a4);
void SubstituteAndAppend(std::string *output, absl::string_view format, const substitute_internal::Arg &a0, const substitute_internal::Arg &a1, const substitute_internal::Arg &a2, const substitute_internal::Arg &a3, const substitute_internal::Arg &a4, const substitute_internal::Arg &a5);
void SubstituteAndAppend(std::string *output, absl::string_view format, const substitute_internal::Arg &a0, const substitute_internal::Arg &a1, const substitute_internal::Arg &a2, const substitute_internal::Arg &a3, const substitute_internal::Arg &a4, const substitute_internal::Arg &a5, const substitute_internal::Arg &a6);
void SubstituteAndAppend(std::string *output, absl::string_view format, const substitute_internal::Arg &a0, const substitute_internal::Arg &a1, const substitute_internal::Arg &a2, const substitute_internal::Arg &a3, const substitute_internal::Arg &a4, const substitute_internal::Arg &a5, const substitute_internal::Arg &a6, const substitute_internal::Arg &a7);
void SubstituteAndAppend(std::string *output, absl::string_view format, const substitute_internal::Arg &a0, const substitute_internal::Arg &a1, const substitute_internal::Arg &a2, const substitute_internal::Arg &a3, const substitute_internal::Arg &a4, const substitute_internal::Arg &a5, const substitute_internal::Arg &a6, const substitute_internal::Arg &a7, const substitute_internal::Arg &a8);
void SubstituteAndAppend(std::string *output, absl::string_view format, const substitute_internal::Arg &a0, const substitute_internal::Arg &a1, const substitute_internal::Arg &a2, const substitute_internal::Arg &a3, const substitute_internal::Arg &a4, const substitute_internal::Arg &a5, const substitute_internal::Arg &a6, const substitute_internal::Arg &a7, const substitute_internal::Arg &a8, const substitute_internal::Arg &a9);
} // namespace absl
