//===- UnusedSuppressions.h - Comments that keep nothing quiet --*- C++ -*-===//
//
// The rule about suppression comments themselves. It has no check: it asks what
// all the others found, suppressed or not, not what the program does.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_FINDINGS_UNUSEDSUPPRESSIONS_H
#define BACKLINT_FINDINGS_UNUSEDSUPPRESSIONS_H

#include "catalog/Catalog.h"
#include "findings/SourceFiles.h"
#include "ir/Unit.h"
#include "llvm/ADT/ArrayRef.h"

namespace backlint::findings {

inline constexpr llvm::StringLiteral UnusedSuppressionRule =
    "backend-unused-suppression";

/// What the comments are judged by.
struct SuppressionTrial {
  llvm::ArrayRef<const ir::Unit *> Units;
  llvm::ArrayRef<Finding> Findings; ///< Also those that are suppressed.
  llvm::ArrayRef<const catalog::Rule *> Asked;
  /// Whether nothing of the program was left out. If not, no comment is called
  /// unused: what it is for may come from elsewhere.
  bool IsWhole = false;
};

/// A finding of UnusedSuppressionRule, which \p Known has, for each name in a
/// comment that is no rule's, and each whose rules were asked and report
/// nothing on the comment's lines. Names that can mean other tools' checks are
/// theirs. Nothing is called unused where code was not read in full: in a file
/// of a unit with losses, in what no function's body holds (another branch of
/// the preprocessor), in a template that nothing instantiates.
std::vector<Finding> unusedSuppressions(const SuppressionTrial &Trial,
                                        const catalog::Catalog &Known,
                                        const SourceFiles &Sources);

} // namespace backlint::findings

#endif // BACKLINT_FINDINGS_UNUSEDSUPPRESSIONS_H
