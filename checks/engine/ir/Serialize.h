//===- Serialize.h - Units as files ----------------------------*- C++ -*-===//
//
// A compact binary form, equal for equal units. Not for exchange: a unit of
// another version of backlint is refused and made anew.
//
//   "blir"  version:u32  size of the file:u64        (little endian)
//   texts   sorted, each without what it shares with the one before
//   unit    the fields in the order of FunctionFields.h; numbers as LEB128,
//           spans and values relative to the one before
//   xxh3 of all that:u64
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_IR_SERIALIZE_H
#define BACKLINT_IR_SERIALIZE_H

#include "ir/Unit.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace backlint::ir {

std::string serialize(const Unit &U);

/// Reads what serialize() made, and checks it as Verify.h does: what comes
/// back holds no index out of range. Name is the file's, for errors, which say
/// whether it is no unit, of another version, truncated or damaged.
llvm::Expected<Unit> deserialize(llvm::StringRef Bytes, llvm::StringRef Name);

/// The frame of the file.
namespace file_format {
inline constexpr char Magic[] = {'b', 'l', 'i', 'r'};
inline constexpr size_t HeaderSize = 16, ChecksumSize = 8;
/// What a text shares with the one before; bounds what a crafted file expands
/// to.
inline constexpr size_t LongestShared = 255;
/// First byte of a span. Others have IsChanged and some of the bits above it.
enum SpanTag : unsigned {
  NoSpan = 0,
  SameSpan = 1,
  IsChanged = 2,
  OtherFile = 4,
  OtherLine = 8,
  SeveralLines = 16,
};
} // namespace file_format

} // namespace backlint::ir

#endif // BACKLINT_IR_SERIALIZE_H
