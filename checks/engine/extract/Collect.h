//===- Collect.h - What of a translation unit is lowered -------*- C++ -*-===//
//
// Finds the functions with a body, the variables with static storage, the
// classes and the enumerations of project files, instantiations included,
// without walking what other files declare.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_COLLECT_H
#define BACKLINT_EXTRACT_COLLECT_H

#include "extract/UnitBuilder.h"
#include "llvm/ADT/DenseSet.h"

namespace backlint::extract {

class Collector {
public:
  explicit Collector(UnitBuilder &Builder) : Builder(Builder) {}

  /// Fills the lists below from all project files.
  void collect();

  /// Each once, those of one template together, in order of appearance.
  std::vector<const clang::FunctionDecl *> Functions;
  std::vector<const clang::VarDecl *> Globals;
  std::vector<const clang::CXXRecordDecl *> Classes;
  std::vector<const clang::EnumDecl *> Enums;
  /// Members and parameters that say what they are if nothing else is given.
  std::vector<const clang::ValueDecl *> Defaults;
  /// Functions whose body was written and could not be kept.
  std::vector<const clang::FunctionDecl *> Lost;

private:
  void visitContext(const clang::DeclContext *Context);
  void visit(const clang::Decl *D);
  void visitFunction(const clang::FunctionDecl *Function);
  void visitRecord(const clang::CXXRecordDecl *Record);
  void visitVariable(const clang::VarDecl *Variable);
  void addPatterns();

  UnitBuilder &Builder;
  /// Templates as written, which count when nothing instantiates them.
  std::vector<const clang::FunctionDecl *> Patterns;
  llvm::DenseSet<const clang::FunctionDecl *> Instantiated;
  llvm::DenseSet<const clang::Decl *> Seen;
};

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_COLLECT_H
