//===- Format.h - Text for people, out of parts ----------------*- C++ -*-===//
//
// fmt::format, taught LLVM's strings. Layers that the clang-tidy plugin carries
// link fmt::fmt-header-only, so that the plugin needs no further library.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_FINDINGS_FORMAT_H
#define BACKLINT_FINDINGS_FORMAT_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <fmt/format.h>

template <>
struct fmt::formatter<llvm::StringRef> : fmt::formatter<fmt::string_view> {
  template <typename Context>
  auto format(llvm::StringRef Text, Context &To) const {
    return fmt::formatter<fmt::string_view>::format({Text.data(), Text.size()},
                                                    To);
  }
};

namespace backlint {

/// An error for the user: its text as fmt puts it together.
template <typename... Parts>
llvm::Error failure(fmt::format_string<Parts...> Text, Parts &&...Given) {
  return llvm::createStringError(
      llvm::inconvertibleErrorCode(),
      llvm::Twine(fmt::format(Text, std::forward<Parts>(Given)...)));
}

} // namespace backlint

#endif // BACKLINT_FINDINGS_FORMAT_H
