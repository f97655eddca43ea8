//===- Redaction.h - Keeping secrets out of reports ------------*- C++ -*-===//
//
// A report goes where the code does not: into tickets, chats, logs of CI. What
// a finding names as a secret is taken out of everything that is written: the
// texts of all findings, every source line that is shown, what fingerprints
// are made of.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_FINDINGS_REDACTION_H
#define BACKLINT_FINDINGS_REDACTION_H

#include "findings/Finding.h"
#include "findings/SourceFiles.h"
#include "llvm/ADT/ArrayRef.h"

namespace backlint::findings {

/// What is said instead of a secret: its first two characters, if it has many
/// more, and how many it has: "s3… (12 characters)".
std::string redacted(llvm::StringRef Secret);

/// All secrets that some findings name.
class Redaction {
public:
  explicit Redaction(llvm::ArrayRef<Finding> Findings);

  bool empty() const { return Secrets.empty() && Places.empty(); }
  /// \p Text with redacted() for each secret in it.
  std::string apply(llvm::StringRef Text) const;
  /// Takes the secrets out of all texts of \p F, and forgets them.
  void apply(Finding &F) const;
  /// From now on \p Sources shows the secrets as asterisks.
  void apply(SourceFiles &Sources) const;

private:
  /// Longest first: one may be a part of another.
  std::vector<std::string> Secrets;
  std::vector<HiddenText> Places;
};

} // namespace backlint::findings

#endif // BACKLINT_FINDINGS_REDACTION_H
