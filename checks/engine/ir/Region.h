//===- Region.h - Stretches of text and of control flow --------*- C++ -*-===//
//
// Where something stands in the source, and the regions that lie around the
// blocks of a function: loops, and the `try` whose handlers see a throw.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_IR_REGION_H
#define BACKLINT_IR_REGION_H

#include "ir/Place.h"
#include "ir/Type.h"

namespace backlint::ir {

/// Index into Unit::Files.
using FileId = uint32_t;
inline constexpr FileId NoFile = ~0u;

/// A range of source text. Lines and columns count from 1; columns are bytes;
/// the end is exclusive. Expansion places for code that comes from a macro.
struct Span {
  FileId File = NoFile;
  uint32_t Line = 0, Column = 0, EndLine = 0, EndColumn = 0;

  bool operator==(const Span &) const = default;
};

using BlockId = uint32_t;
inline constexpr BlockId NoBlock = ~0u;
/// Index into Function::Loops, Function::Tries; None outside of any.
inline constexpr uint32_t None = ~0u;

enum class LoopKind : uint8_t { For, While, Do, Range, Goto };

struct Loop {
  LoopKind Kind = LoopKind::For;
  uint32_t Parent = None;
  Span At;                  ///< The loop's head.
  ValueId Range = NoValue;  ///< Range: pointer to what is iterated over.
  BlockId Header = NoBlock; ///< Where the condition is evaluated.
  uint32_t Macro = None;    ///< Outermost macro that wrote the loop.

  bool operator==(const Loop &) const = default;
};

/// One `try`. Any call or throw in its blocks may go to one of the handlers,
/// after the destructors of the scopes between have run.
struct Try {
  uint32_t Parent = None;
  Span At;
  struct Handler {
    TypeId Caught = NoType; ///< NoType: catch (...).
    BlockId Entry = NoBlock;
    uint32_t Variable = None; ///< Function::Locals of the caught object.
    bool operator==(const Handler &) const = default;
  };
  std::vector<Handler> Handlers;

  bool operator==(const Try &) const = default;
};

} // namespace backlint::ir

#endif // BACKLINT_IR_REGION_H
