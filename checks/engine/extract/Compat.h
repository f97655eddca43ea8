//===- Compat.h - Where the versions of Clang differ ------------*- C++ -*-===//
//
// One spelling for what LLVM 19 and 22 call differently and more than one
// file, or the middle of an algorithm, would have to tell apart. A difference
// that one file meets once stays there.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_COMPAT_H
#define BACKLINT_EXTRACT_COMPAT_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/NestedNameSpecifier.h"
#include "clang/Basic/Version.h"

namespace backlint::extract {

/// The type of a class, or inside of its template that of its own name.
inline clang::QualType classType(const clang::ASTContext &Context,
                                 const clang::CXXRecordDecl *Class) {
#if CLANG_VERSION_MAJOR >= 22
  return Context.getCanonicalTagType(Class);
#else
  return Context.getRecordType(Class);
#endif
}

/// `a::B::` in front of a name, as an expression holds it.
#if CLANG_VERSION_MAJOR >= 22
using Qualifier = clang::NestedNameSpecifier;
#else
using Qualifier = const clang::NestedNameSpecifier *;
#endif

/// The last part of a qualifier. One of the first three is set, or none if
/// the qualifier is empty or says no more than `::`.
struct QualifierPart {
  const clang::NamespaceDecl *Namespace = nullptr; ///< Behind an alias too.
  const clang::Type *Type = nullptr;
  /// A name that only an instantiation could look up in Prefix.
  const clang::IdentifierInfo *Identifier = nullptr;
  Qualifier Prefix{}; ///< What stands in front of Identifier.
};

inline QualifierPart lastPart(Qualifier Whole) {
  QualifierPart Part;
#if CLANG_VERSION_MAJOR >= 22
  using Kind = clang::NestedNameSpecifier::Kind;
  if (Whole.getKind() == Kind::Namespace) {
    Part.Namespace = Whole.getAsNamespaceAndPrefix().Namespace->getNamespace();
  } else if (Whole.getKind() == Kind::Type) {
    Part.Type = Whole.getAsType();
    if (const auto *Name =
            llvm::dyn_cast<clang::DependentNameType>(Part.Type)) {
      Part.Type = nullptr;
      Part.Identifier = Name->getIdentifier();
      Part.Prefix = Name->getQualifier();
    }
  }
#else
  if (!Whole)
    return Part;
  Part.Namespace = Whole->getAsNamespace();
  if (const clang::NamespaceAliasDecl *Alias = Whole->getAsNamespaceAlias())
    Part.Namespace = Alias->getNamespace();
  Part.Type = Whole->getAsType();
  Part.Identifier = Whole->getAsIdentifier();
  Part.Prefix = Whole->getPrefix();
#endif
  return Part;
}

} // namespace backlint::extract

#endif
