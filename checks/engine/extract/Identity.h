//===- Identity.h - One name per entity over the program -------*- C++ -*-===//
//
// The identity joins translation units. Clang's USR does for what has
// external linkage; with internal linkage it lacks the path, and for closures
// and local classes it holds a byte offset or collides, so these are named by
// what encloses them and their ordinal in it.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_IDENTITY_H
#define BACKLINT_EXTRACT_IDENTITY_H

#include "clang/AST/Type.h"
#include "llvm/ADT/DenseMap.h"
#include <string>

namespace clang {
class ASTContext;
class CXXRecordDecl;
class Decl;
class Expr;
class FunctionDecl;
class NamedDecl;
class TemplateArgument;
class VarDecl;
} // namespace clang

namespace backlint::extract {

class SourceMap;

class Identities {
public:
  Identities(clang::ASTContext &Context, SourceMap &Map)
      : Context(Context), Map(Map) {}

  std::string of(const clang::FunctionDecl *Function);
  std::string of(const clang::VarDecl *Variable);
  std::string of(const clang::CXXRecordDecl *Record);

  /// What is written behind \p Owner, a member or parameter.
  std::string ofDefault(const clang::NamedDecl *Owner) {
    return ofOwner(Owner) + "/default";
  }

  /// Remembers that the lambdas in \p Initializer stand in \p Owner, which is
  /// no function: a variable, member or parameter.
  void ownLambdas(const clang::NamedDecl *Owner,
                  const clang::Expr *Initializer);

  /// The enclosing function of a closure's or local class's method, or null.
  static const clang::FunctionDecl *
  enclosingFunction(const clang::FunctionDecl *Function);

private:
  struct Place {
    const clang::NamedDecl *Owner = nullptr;
    unsigned Ordinal = 0;
  };
  std::string usr(const clang::Decl *D);
  std::string ofLocal(const clang::CXXRecordDecl *Record);
  std::string ofOwner(const clang::NamedDecl *Owner);
  std::string ofType(clang::QualType T);
  std::string ofArguments(llvm::ArrayRef<clang::TemplateArgument> Arguments);
  std::string enclosingArguments(const clang::Decl *D);
  std::string signature(const clang::FunctionDecl *Function);
  bool mentionsLocal(clang::QualType T, unsigned Depth = 0);
  bool mentionLocal(llvm::ArrayRef<clang::TemplateArgument> Arguments,
                    unsigned Depth = 0);
  bool instantiatedWithLocal(const clang::Decl *D);

  clang::ASTContext &Context;
  SourceMap &Map;
  llvm::DenseMap<const clang::CXXRecordDecl *, Place> Owned;
  llvm::DenseMap<const clang::NamedDecl *, unsigned> LambdaCounts;
  llvm::DenseMap<const clang::CXXRecordDecl *, std::string> Locals;
};

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_IDENTITY_H
