// Part of our declarations of Abseil's string functions: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "absl/strings/string_view.h"

namespace absl {
struct SkipEmpty {};
struct AllowEmpty {};
struct SkipWhitespace {};
struct ByChar {
  explicit ByChar(char c);
};
struct ByString {
  explicit ByString(absl::string_view sp);
};
struct ByAnyChar {
  explicit ByAnyChar(absl::string_view sp);
};
namespace strings_internal {
class Splitter {
public:
  template <typename Container,
            typename = typename Container::value_type>
  operator Container() const;
  const string_view *begin() const;
  const string_view *end() const;
};
} // namespace strings_internal
template <typename Delimiter>
strings_internal::Splitter StrSplit(absl::string_view text, Delimiter d);
template <typename Delimiter, typename Predicate>
strings_internal::Splitter StrSplit(absl::string_view text, Delimiter d,
                                    Predicate p);
} // namespace absl
