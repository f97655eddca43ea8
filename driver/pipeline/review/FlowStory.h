//===- FlowStory.h - Why a value arrives, or where it stops ----*- C++ -*-===//
//
// For who expects a finding and sees none: what link knows of the way from one
// line to another, told in the terms of docs/value-flow.md.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_REVIEW_FLOWSTORY_H
#define BACKLINT_PIPELINE_REVIEW_FLOWSTORY_H

#include "catalog/Catalog.h"
#include "ir/Unit.h"
#include "llvm/ADT/ArrayRef.h"

namespace backlint::pipeline {

struct CodeLine {
  std::string File; ///< From the root.
  unsigned Line = 0;
};

/// What reaches each call on the line \p Sink, and whether that is a value of
/// the line \p Source; where it is not, what is there instead and which calls
/// the value went into. An error says what is not on these lines. Constants of
/// the program are not printed: there may be secrets among them.
llvm::Expected<std::string> tellFlow(llvm::ArrayRef<const ir::Unit *> Units,
                                     const catalog::Catalog &Catalog,
                                     const CodeLine &Source,
                                     const CodeLine &Sink);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_REVIEW_FLOWSTORY_H
