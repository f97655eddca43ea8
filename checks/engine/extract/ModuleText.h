//===- ModuleText.h - Modules read as headers ------------------*- C++ -*-===//
//
// To import a module, a compiler wants its compiled interface, which only the
// build has. The interface's text is as good for a review: an import is read
// as an include of it, and what makes it a module is blanked out. Lines stay
// where they are.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_MODULETEXT_H
#define BACKLINT_EXTRACT_MODULETEXT_H

#include "llvm/ADT/StringRef.h"
#include <map>
#include <optional>
#include <string>

namespace backlint::extract {

/// Paths of interfaces by the names of their modules: `shop.db`,
/// `shop.db:rows`.
using ModuleInterfaces = std::map<std::string, std::string>;

/// The module, or part of one, whose interface \p Text is; empty if of none.
std::string declaredModule(llvm::StringRef Text);

/// \p Text without modules; nothing if it has none to do with.
std::optional<std::string> withoutModules(llvm::StringRef Text,
                                          const ModuleInterfaces &Known);

/// The virtual header that stands for the modules of the standard library.
inline constexpr const char StandardModule[] = "/backlint/modules/std";
std::string standardModuleText();

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_MODULETEXT_H
