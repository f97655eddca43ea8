//===- Place.h - Where values live -----------------------------*- C++ -*-===//
//
// A place is a root and a path below it. References that are bound once to a
// place are that place; everything reached through another pointer or
// reference is rooted in the value that points.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_IR_PLACE_H
#define BACKLINT_IR_PLACE_H

#include <cstdint>
#include <string>
#include <vector>

namespace backlint::ir {

/// Index of an instruction in its function; the value that it makes.
using ValueId = uint32_t;
inline constexpr ValueId NoValue = ~0u;

/// Index into Function::Places.
using PlaceId = uint32_t;
inline constexpr PlaceId NoPlace = ~0u;

enum class Root : uint8_t {
  Local,   ///< Function::Locals[Index]: a variable or a temporary object.
  Param,   ///< Function::Params[Index]; for a reference, what it refers to.
  This,    ///< The object itself (*this).
  Capture, ///< Function::Captures[Index]; for a by-reference capture, and for
           ///< the captured `this`, what it refers to.
  Global,  ///< Unit::Symbols[Index], a Global.
  Value,   ///< What the pointer or reference made by instruction Index
           ///< points to.
};

struct PathStep {
  enum Kind : uint8_t {
    Field,   ///< Name is the member's model key, `Class::Member`.
    Key,     ///< One element, Name is its constant key or index.
    Element, ///< Some element: an index that is not constant.
    Deref,   ///< The pointee of the pointer at this place.
  };
  Kind What = Field;
  std::string Name;

  bool operator==(const PathStep &) const = default;
  auto operator<=>(const PathStep &) const = default;
};

using Path = std::vector<PathStep>;

struct Place {
  Root Base = Root::Local;
  uint32_t Index = 0; ///< Unused for This.
  Path Steps;

  bool operator==(const Place &) const = default;
};

} // namespace backlint::ir

#endif // BACKLINT_IR_PLACE_H
