//===- Effect.h - What a function does to its ports ------------*- C++ -*-===//
//
// The little language of effects, `return = part(arg0) + "x"`, parsed by
// Expression.h: ports, expressions over them, assignments. Plain data.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_CATALOG_EFFECT_H
#define BACKLINT_CATALOG_EFFECT_H

#include "ir/Place.h"
#include <optional>
#include <string>
#include <vector>

namespace backlint::catalog {

/// A place at the boundary of a function: `arg0`, `this`, `return`, `arg1..`
/// (arg1 and all after it), with a path: `.field` (the member's last name or
/// its model key), `[*]` some element, `["key"]`, `[arg0]` the element whose
/// key is the constant text at that argument (some element if it is not
/// constant), `.*` the pointee, `.key` and `.value` of a map's element are
/// the fields `first` and `second` (`this[arg0].value`: a map's element is a
/// pair).
/// Pointers and references are followed: `arg0` is what a pointer or
/// reference argument refers to, `this` the object, `return` the object that
/// a returned pointer or reference refers to.
struct Port {
  enum Kind : uint8_t { Return, This, Argument, Rest };
  Kind Base = Return;
  uint32_t Index = 0; ///< Of Argument and the first of Rest.
  ir::Path Steps;
  /// Argument whose constant text or number is the key of the last Element
  /// step of Steps ([arg0]), which is Element for when it is not constant.
  std::optional<uint32_t> KeyArgument;

  bool operator==(const Port &) const = default;
};

/// Right-hand side of an effect.
struct Expr {
  enum Kind : uint8_t {
    At,     ///< The content of a port.
    Alias,  ///< &port: the result refers to that place; writes reach it.
    Text,   ///< A constant text, "...".
    Concat, ///< a + b + ...
    Choice, ///< a | b: one of them.
    Part,   ///< part(a, ...): text made of a by cutting or altering it;
            ///< constant if all operands are.
    Join,   ///< join(elements, separator).
    Format, ///< format.STYLE(template, argument...); Name is the STYLE.
    Number, ///< number(a, ...): a number, bool or enum made of a.
    Clean,  ///< clean.KIND(a): a, made safe in the way KIND says; Name.
    Mix,    ///< mix(a, ...): an unknown function of all of them.
    Source, ///< source.KIND(name...): data of that kind; Name is the KIND,
            ///< the operand, if any, names it.
  };
  Kind What = At;
  Port Where;
  std::string Name;
  std::vector<Expr> Operands;
};

/// `target = value`. `this[*] = arg0` adds an element; a path without element
/// replaces. What no effect writes stays as it is.
struct Effect {
  Port Target;
  Expr Value;
};

} // namespace backlint::catalog

#endif // BACKLINT_CATALOG_EFFECT_H
