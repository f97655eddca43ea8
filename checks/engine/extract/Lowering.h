//===- Lowering.h - From Clang's AST to a unit -----------------*- C++ -*-===//
//
// Lowers the project's functions of a parsed translation unit. Knows C++ and
// nothing of any library. docs/ir.md is the contract.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_LOWERING_H
#define BACKLINT_EXTRACT_LOWERING_H

#include "extract/ProjectFiles.h"
#include "ir/Unit.h"
#include "llvm/ADT/ArrayRef.h"

namespace clang {
class ASTContext;
} // namespace clang

namespace backlint::extract {

struct TextMacro;

/// Lowers every function body, global initialiser, class and enumeration that
/// a project file holds, instantiations included, and what its members,
/// parameters and \p Macros are written to be, into \p Unit. File entries,
/// macro uses and suppressions that the preprocessor callbacks have already
/// recorded in \p Unit stay. Never fails: what cannot be lowered is an
/// Op::Lost and a Loss. Equal input gives equal output.
void lowerTranslationUnit(clang::ASTContext &Context,
                          const ProjectFiles &Project,
                          llvm::ArrayRef<TextMacro> Macros, ir::Unit &Unit);

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_LOWERING_H
