//===- LineHashes.h - primaryLocationLineHash of each line -----*- C++ -*-===//
//
// The fingerprint that code hosts compute themselves when a result has none:
// a hash over the text from the start of a line on, which stands when lines
// are added above. Ours has to be equal to theirs to the last bit.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_FINDINGS_LINEHASHES_H
#define BACKLINT_FINDINGS_LINEHASHES_H

#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace backlint::findings {

/// `hash:count` of each line of a file, first line first, also of the empty
/// one after a line end at the end. \p Bytes are taken as UTF-8 with U+FFFD
/// for what is none; a byte order mark is text.
std::vector<std::string> lineHashes(llvm::StringRef Bytes);

} // namespace backlint::findings

#endif // BACKLINT_FINDINGS_LINEHASHES_H
