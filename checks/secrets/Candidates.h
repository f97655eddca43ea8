//===- Candidates.h - One finding per secret -------------------*- C++ -*-===//
//
// What the three ways to a secret found, by the literal that it stands in. A
// secret that is found in several ways is reported once, as the worst.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_SECRETS_CANDIDATES_H
#define BACKLINT_SECRETS_CANDIDATES_H

#include "findings/Reporter.h"
#include "link/ValueFlow.h"
#include "secrets/ConstantTexts.h"
#include "secrets/SecretForms.h"
#include <map>

namespace backlint::secrets {

/// How a secret was recognised, least certain first.
enum class Evidence : uint8_t { Name, Form, Role };

struct Candidate {
  Evidence Why = Evidence::Name;
  std::string Message;           ///< Which of the rule's messages.
  std::string What;              ///< "a Stripe secret key", "'dbPassword'".
  std::string Secret;            ///< The text that no one may see.
  std::string Shown;             ///< What is said instead; empty: redacted().
  std::vector<link::Site> Parts; ///< The literals that hold it.
  link::Site Use;                ///< Where it is used, if that is known.
  std::string UseMessage;
};

class Candidates {
public:
  Candidates(const link::Program &Joined, const SecretForms &Forms,
             findings::Reporter &Report)
      : Joined(Joined), Forms(Forms), Report(Report) {
    findWritten();
  }

  void add(Candidate Found);
  /// Reports them all.
  void flush();

private:
  using Site = link::Site;
  /// Path, line, column, and the text of a literal that a macro is, which
  /// stands at each use of it.
  using Key = std::pair<findings::Region, std::string>;
  Key keyOf(const Candidate &C) const;
  findings::Region region(Site S) const;
  const ir::Literal *literal(Site S) const;
  void findLiterals(Candidate &C);
  void findWritten();
  Site written(Site S, llvm::StringRef Secret) const;
  std::vector<findings::HiddenText> hidden(const Candidate &C) const;
  findings::Finding made(const Candidate &C) const;

  const link::Program &Joined;
  const SecretForms &Forms;
  findings::Reporter &Report;
  std::map<Key, Candidate> Best;
  /// Texts and the first literal that each is, once they are asked for.
  llvm::StringMap<Site> Literals;
  /// Where a text stands that is used elsewhere: default arguments by their
  /// text, macros by text, and by name and text.
  llvm::StringMap<Site> Defaults, Macros;
};

} // namespace backlint::secrets

#endif // BACKLINT_SECRETS_CANDIDATES_H
