//===- StubHeader.h - Permissive headers for missing ones ------*- C++ -*-===//
//
// Clang's recovery from unknown names deletes loops over them and forgets what
// they were called. So the names that a missing header would have declared
// are declared by a header made for the purpose: every unknown class converts
// from and to anything and has every member that the project's code uses.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_STUBHEADER_H
#define BACKLINT_EXTRACT_STUBHEADER_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include <map>
#include <set>
#include <string>

namespace backlint::extract {

class ParseRecorder;
struct UsedNames;

/// Directory of virtual files that stand in for missing includes.
inline constexpr const char StubDirectory[] = "/backlint/stubs";
/// What each of them includes.
inline constexpr const char StubFile[] = "/backlint/stubs/backlint-stub";

struct Stubs {
  std::set<std::string> Includes; ///< Names as written in the directives.
  /// Names that errors complained of: `name` or `space::name`.
  std::set<std::string> Unknown;
  /// What each of the includes declares; without any, what is declared before
  /// the source begins: flags of the build, or a newer library, would have.
  std::string Text;
  /// Headers, most of the standard library, whose names the code uses and that
  /// nobody includes.
  std::set<std::string> Forgotten;
  bool UsesStd = false; ///< Names of std are used as if they were global.
  /// Names as written, and the file that is meant.
  std::map<std::string, std::string> Redirected;

  bool empty() const {
    return Text.empty() && Forgotten.empty() && Redirected.empty();
  }
};

/// Stubs for the includes that were missing in a parse, added to \p Known;
/// empty if no more can be done. \p IsHeader says of an unknown name whether
/// a library that is known has a header of that very name.
Stubs makeStubs(const ParseRecorder &Parse, const Stubs &Known,
                llvm::function_ref<bool(llvm::StringRef)> IsHeader);

/// The text of a header that declares \p Names.
std::string stubText(const UsedNames &Names);

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_STUBHEADER_H
