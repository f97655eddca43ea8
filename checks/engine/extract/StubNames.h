//===- StubNames.h - How unknown names are used ----------------*- C++ -*-===//
//
// What a header that is missing would have declared can be told from the code
// that uses it: a name before `::` is a namespace or a class, one before an
// identifier a type, one before `(` a function. Works on tokens alone, since
// Clang's tree has lost just these places.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_STUBNAMES_H
#define BACKLINT_EXTRACT_STUBNAMES_H

#include "llvm/ADT/StringRef.h"
#include <map>
#include <set>
#include <string>

namespace backlint::extract {

struct NameUse {
  bool Namespace = false; ///< Named by a using directive or an alias.
  bool Type = false;
  bool Called = false;
  bool Template = false; ///< Followed by template arguments.
  bool Known = false;    ///< A namespace that exists; only opened again.
  std::map<std::string, NameUse> Inside;

  bool isClass(llvm::StringRef Name, bool IsRoot) const;
};

struct MemberUse {
  bool Called = false, Read = false, Template = false;
};

struct UsedNames {
  std::map<std::string, NameUse> Names;
  /// What stands after `.` and `->`, whatever the object.
  std::map<std::string, MemberUse> Members;
  /// Macros for texts, known or not.
  std::set<std::string> Texts;

  /// Adds the uses in \p Text of the names \p Unknown (`name`, or
  /// `space::name` for one that a namespace lacks).
  void collect(llvm::StringRef Text, const std::set<std::string> &Unknown);
};

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_STUBNAMES_H
