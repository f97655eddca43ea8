//===- Symbol.h - Functions, globals and classes by identity ---*- C++ -*-===//
//
// A symbol is what a call or a place refers to. Its Identity joins
// translation units; its Name is the second key, by which models know it.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_IR_SYMBOL_H
#define BACKLINT_IR_SYMBOL_H

#include "ir/Type.h"

namespace backlint::ir {

/// Index into Unit::Symbols.
using SymbolId = uint32_t;
inline constexpr SymbolId NoSymbol = ~0u;

enum class SymbolKind : uint8_t {
  Function,
  Method,
  Constructor,
  Destructor,
  Conversion, ///< A conversion operator; Result is the target type.
  Lambda,     ///< The call operator of a closure type.
  Global,     ///< Variable with static storage, also a static member or local.
  GlobalInit, ///< The code that initialises a Global; same Name.
  Default,    ///< What a member or parameter is if nothing else is given.
  Macro,      ///< What an object-like macro stands for; as Default, never run.
};

/// What a symbol is beside its kind; bits of Symbol::Traits.
enum SymbolTrait : uint16_t {
  StaticMember = 1 << 0,
  Virtual = 1 << 1,
  ConstMethod = 1 << 2,
  Variadic = 1 << 3, ///< C variadic (...), not a parameter pack.
  NoReturn = 1 << 4,
  Operator = 1 << 5,
  Implicit = 1 << 6,    ///< Written by the compiler: defaulted members.
  InProject = 1 << 7,   ///< Declared in a project file.
  ConstGlobal = 1 << 8, ///< const or constexpr object.
  Coroutine = 1 << 9,
  InternalLinkage = 1 << 10,
};

struct Symbol {
  SymbolKind Kind = SymbolKind::Function;
  uint16_t Traits = 0;
  /// Unique over the whole program, equal in each translation unit that sees
  /// the entity, free of byte offsets. See docs/ir.md for how it is formed.
  std::string Identity;
  /// Model key: declaration contexts without inline and anonymous namespaces
  /// and template arguments, by the declaring class; a constructor is
  /// Class::Class, a destructor Class::~Class, a conversion operator
  /// Class::operator T with T's model key, an overloaded operator
  /// Class::operator<< without a space.
  std::string Name;
  /// Model key of the enclosing class; empty for free functions and globals.
  std::string Class;
  /// Parameter types of a function in order, without `this`.
  std::vector<TypeId> Parameters;
  /// Result type of a function, type of a global.
  TypeId Result = NoType;
  /// Methods that this one overrides directly.
  std::vector<SymbolId> Overrides;
  /// Template arguments of the function itself, deduced or explicit.
  std::vector<TypeId> Arguments;

  bool is(SymbolTrait T) const { return (Traits & T) != 0; }
  bool operator==(const Symbol &) const = default;
};

} // namespace backlint::ir

#endif // BACKLINT_IR_SYMBOL_H
