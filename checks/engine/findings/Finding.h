//===- Finding.h - What a check reports ------------------------*- C++ -*-===//
//
// A finding is plain data: it outlives units and programs, is ordered,
// fingerprinted, suppressed and written by report/.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_FINDINGS_FINDING_H
#define BACKLINT_FINDINGS_FINDING_H

#include "catalog/Rule.h"
#include <string>
#include <vector>

namespace backlint::findings {

/// A range in a file of the project; lines and columns count from 1, columns
/// are bytes, the end is exclusive.
struct Region {
  std::string Path; ///< From the project's root, '/'.
  uint32_t Line = 0, Column = 0, EndLine = 0, EndColumn = 0;

  auto operator<=>(const Region &) const = default;
};

/// One hop of the path that a value takes, source first.
struct Step {
  Region Where;
  std::string Message;  ///< "request parameter 'email' is read"
  std::string Function; ///< Display name of the function it stands in.

  auto operator<=>(const Step &) const = default;
};

/// A secret and a place in the source that holds it.
struct HiddenText {
  Region Where;     ///< No path: it stands in no source.
  std::string Text; ///< Empty: all that stands there, whatever it is.

  auto operator<=>(const HiddenText &) const = default;
};

/// What the list of known findings says of one (Baseline.h).
enum class BaselineState : uint8_t {
  None, ///< There is no such list.
  New,
  Unchanged,
  Updated, ///< Known, though something around it has changed.
};

struct Finding {
  std::string RuleId;
  catalog::Level Level = catalog::Level::Warning;
  Region Where;         ///< Primary place: short, one expression.
  std::string Function; ///< Display name of the enclosing function.
  /// Which of the rule's message templates, and its arguments. Text is the
  /// template filled in.
  std::string MessageId;
  std::vector<std::string> Arguments;
  std::string Text;
  std::vector<Step> Trace; ///< Empty for a finding without a path.
  /// Further places, named in the message or worth a look.
  std::vector<Step> Related;
  /// What tells this finding from others of its rule in its function without
  /// lines or paths: the statement with holes, the name of the secret.
  std::string Subject;
  /// What to write at this place, shown as help: a model's safe call. Empty:
  /// the rule's own advice.
  std::string Advice;
  /// What no report may show. Gone after findings/ took it out (Redaction.h).
  std::vector<HiddenText> Hidden;

  // Filled in by findings/ after all checks ran:
  std::string ContextFingerprint; ///< Survives moved code, renamed files.
  std::string LineHash;           ///< primaryLocationLineHash.
  /// As the rule gave it; a configuration changes Level alone.
  catalog::Level RuleLevel = catalog::Level::None;
  bool Suppressed = false;
  std::string SuppressionReason;
  BaselineState Baseline = BaselineState::None;

  bool isBaselined() const {
    return Baseline == BaselineState::Unchanged ||
           Baseline == BaselineState::Updated;
  }
  /// Whether it is shown and counted.
  bool isOpen() const { return !Suppressed && !isBaselined(); }
};

} // namespace backlint::findings

#endif // BACKLINT_FINDINGS_FINDING_H
