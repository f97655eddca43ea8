//===- Type.h - Types as the analysis sees them ----------------*- C++ -*-===//
//
// Types are reduced to what an analysis asks: is it a number, a text, a
// pointer to what, which class. Names of classes and enumerations are model
// keys: declaration contexts without inline and anonymous namespaces and
// without template arguments (see docs/ir.md, "Identity and names").
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_IR_TYPE_H
#define BACKLINT_IR_TYPE_H

#include <cstdint>
#include <string>
#include <vector>

namespace backlint::ir {

/// Index into Unit::Types.
using TypeId = uint32_t;
inline constexpr TypeId NoType = ~0u;

enum class TypeKind : uint8_t {
  Void,
  Bool,
  Char, ///< char, wchar_t, char8_t...: a piece of text, not a number.
  Int,  ///< Any integer that is no character; also std::byte.
  Float,
  Enum,
  CString,   ///< Pointer to, or array of, a character type: a text.
  Pointer,   ///< Any other object pointer; Element is the pointee.
  Reference, ///< Lvalue or rvalue reference; Element is the referent.
  Array,     ///< Element is the element type.
  Record,    ///< Class, struct or union; Name is its model key.
  Function,  ///< Function, function pointer, member pointer.
  Dependent, ///< Not known before instantiation, or lost to a parse error.
};

struct Type {
  TypeKind Kind = TypeKind::Void;
  /// Constness of the object itself for Record and scalars, of the pointee or
  /// referent for CString, Pointer and Reference.
  bool Const = false;
  /// Model key of a Record or Enum; empty otherwise.
  std::string Name;
  /// Pointee, referent or array element; the underlying type of an Enum.
  TypeId Element = NoType;
  /// Type arguments of a class template specialisation, in order. Non-type
  /// arguments are left out.
  std::vector<TypeId> Arguments;

  bool operator==(const Type &) const = default;
};

} // namespace backlint::ir

#endif // BACKLINT_IR_TYPE_H
