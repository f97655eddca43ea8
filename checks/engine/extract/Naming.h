//===- Naming.h - The names by which models know things --------*- C++ -*-===//
//
// A model key is the chain of declaration contexts of a declaration, by the
// class that declares it, without inline and anonymous namespaces and without
// template arguments. Clang's own qualified names keep some of these.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_NAMING_H
#define BACKLINT_EXTRACT_NAMING_H

#include <string>

namespace clang {
class NamedDecl;
class QualType;
} // namespace clang

namespace backlint::extract {

/// Part of a model key that stands for a closure type.
inline constexpr const char *LambdaName = "(lambda)";

/// The model key of \p D: `pqxx::transaction_base::exec`, a constructor as
/// `Class::Class`, a conversion operator as `Class::operator T`.
std::string modelKey(const clang::NamedDecl *D);

/// The model key of a class or enumeration, else the type as C++ spells it.
std::string modelKey(clang::QualType T);

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_NAMING_H
