//===- LogObjects.h - Objects that make log entries of text ----*- C++ -*-===//
//
// Says which objects of a program are logs or the console: variables and
// types that models declare to be sinks, references to them, and files that
// are opened under the name of a log.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_LOGOBJECTS_H
#define BACKLINT_LINK_LOGOBJECTS_H

#include "link/ValueFlow.h"
#include <set>

namespace backlint::link {

class LogObjects {
public:
  explicit LogObjects(ValueFlow &Flow);

  /// The sink kind of the object at \p P (resolved), or "".
  llvm::StringRef kindOf(FunctionId F, const ir::Place &P) const;

  struct Entry {
    llvm::StringRef Kind;
    TermRef Text; ///< In terms of the function's ports.
  };
  /// What the call appends to such objects.
  std::vector<Entry> writtenBy(Site Call) const;

private:
  void indexGlobals();
  void indexOpened();
  void indexReferences();
  void add(FunctionId F, const ir::Place &P, llvm::StringRef Kind);
  llvm::StringRef kindOf(FunctionId F, const ir::Type *T,
                         unsigned Depth = 0) const;
  bool reportsItself(Site Call, const Touch &T) const;
  const ir::Type *member(FunctionId F, llvm::StringRef Name) const;

  ValueFlow &Flow;
  const Program &Joined;
  /// Globals that are sinks, or whose type is one.
  std::map<EntityId, std::string> Globals;
  std::map<std::string, std::string> Fields; ///< By the member's model key.
  std::map<std::pair<FunctionId, RootObject>, std::string> Locals;
};

} // namespace backlint::link

#endif // BACKLINT_LINK_LOGOBJECTS_H
