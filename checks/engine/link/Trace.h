//===- Trace.h - The way of a value, told hop by hop -----------*- C++ -*-===//
//
// Turns the nodes of a term into the steps that a reader follows: where the
// value comes from, which calls it crosses, where it ends.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LINK_TRACE_H
#define BACKLINT_LINK_TRACE_H

#include "link/ValueFlow.h"

namespace backlint::link {

/// A place in the code and what happens there.
struct TraceStep {
  Site At; ///< Instr is NoValue for the function as a whole.
  std::string Message;
};

/// Whether a source kind is one that a stranger decides.
using IsUntrusted = llvm::function_ref<bool(llvm::StringRef Kind)>;

/// What is worst about a term's origins.
enum class Origin : uint8_t { Constant, Number, Unknown, Untrusted };

/// The leaf of \p T that decides its origin, and the nodes from \p T down to
/// it; the shortest way, ties by order. Under a Clean node that \p IsSafe
/// accepts nothing is found. Empty when everything is constant or a number.
struct Way {
  Origin Worst = Origin::Constant;
  std::vector<TermRef> Nodes; ///< T first, leaf last.
};
Way worstOrigin(TermRef T, IsUntrusted Untrusted,
                llvm::function_ref<bool(TermRef Clean)> IsSafe);

/// The steps of a way, source first. \p Catalog words the source kinds.
std::vector<TraceStep> stepsOf(const ValueFlow &Flow,
                               llvm::ArrayRef<TermRef> Nodes);
/// "request parameter 'email'", "an environment variable", "an unknown value".
std::string describeSource(TermRef Leaf);

/// Span of a step and the path of its file; the function's name for a site
/// without instruction.
struct SpanInFile {
  std::string Path;
  ir::Span At;
};
SpanInFile spanOf(const Program &Joined, Site S);

} // namespace backlint::link

#endif // BACKLINT_LINK_TRACE_H
