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

#include <set>
#include <string>

namespace backlint::extract {

class ParseRecorder;
struct UsedNames;

/// Directory of virtual files that stand in for missing includes.
inline constexpr const char StubDirectory[] = "/backlint/stubs";

struct Stubs {
  std::set<std::string> Includes; ///< Names as written in the directives.
  /// Names that errors complained of: `name` or `space::name`.
  std::set<std::string> Unknown;
  std::string Text; ///< What each of the includes declares.
  /// Headers of the standard library that the code uses and nobody includes.
  std::set<std::string> Forgotten;

  bool empty() const { return Includes.empty() && Forgotten.empty(); }
};

/// Stubs for the includes that were missing in a parse, added to \p Known;
/// empty if no more can be done.
Stubs makeStubs(const ParseRecorder &Parse, const Stubs &Known);

/// The text of a header that declares \p Names.
std::string stubText(const UsedNames &Names);

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_STUBHEADER_H
