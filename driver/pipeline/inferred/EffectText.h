//===- EffectText.h - Terms in the language of models ----------*- C++ -*-===//
//
// What a function's value is made of, written as the right side of an effect
// (docs/writing-models.md). Where the language has no word for it, what is
// written says less, never more: an unknown function of what goes in.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_INFERRED_EFFECTTEXT_H
#define BACKLINT_PIPELINE_INFERRED_EFFECTTEXT_H

#include "link/ValueFlow.h"
#include <optional>
#include <set>

namespace backlint::pipeline {

class EffectText {
public:
  /// \p Secrets are texts that stand nowhere.
  EffectText(link::ValueFlow &Flow, link::FunctionId F,
             const std::set<std::string> &Secrets)
      : Flow(Flow), F(F), Secrets(Secrets) {}

  /// \p T, a term over the ports of the function; nothing if nothing is known
  /// of it.
  std::optional<std::string> expression(link::TermRef T);
  /// `arg0.name`; nothing for a boundary that no caller can name.
  std::optional<std::string> port(const link::Boundary &At) const;

private:
  std::optional<std::string> write(link::TermRef T, unsigned Depth);
  std::optional<std::string> call(llvm::StringRef Word, link::TermRef T,
                                  unsigned Depth);
  std::optional<std::string> chain(link::TermRef T, unsigned Depth);
  std::optional<std::string> clean(link::TermRef T, unsigned Depth);
  std::optional<std::string> secret(link::TermRef T, unsigned Depth);
  std::optional<std::string> mix(link::TermRef T);
  std::string text(llvm::StringRef Content) const;

  link::ValueFlow &Flow;
  link::FunctionId F;
  const std::set<std::string> &Secrets;
};

/// \p Text as a string of TOML, on one line.
std::string tomlString(llvm::StringRef Text);

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_INFERRED_EFFECTTEXT_H
