// Part of our declarations of Abseil's string functions: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "absl/strings/string_view.h"

namespace absl {
template <typename Range>
std::string StrJoin(const Range &range, absl::string_view separator);
template <typename T>
std::string StrJoin(std::initializer_list<T> il, absl::string_view separator);
template <typename Iterator>
std::string StrJoin(Iterator start, Iterator end, absl::string_view sep);
// The formatter is called, so that a generic lambda is instantiated.
template <typename Range, typename Formatter>
std::string StrJoin(const Range &range, absl::string_view separator,
                    Formatter &&fmt) {
  std::string Out;
  for (const auto &Each : range)
    fmt(&Out, Each);
  return Out.append(separator);
}
} // namespace absl
