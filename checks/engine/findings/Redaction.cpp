// Taking secrets out of findings and source lines; see Redaction.h.
#include "findings/Redaction.h"

#include "findings/Utf8.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <algorithm>

using llvm::StringRef;

namespace backlint::findings {

/// Words and short texts are hidden where they stand; taken out of every other
/// text too, they would make a riddle of it.
static bool isTelling(StringRef Secret) {
  const bool Word = llvm::all_of(Secret, llvm::isAlpha);
  return Secret.size() >= (Word ? 12 : 6);
}

/// Of a shorter one, two characters would be too much.
static constexpr size_t ShortestShown = 6;

std::string redacted(StringRef Secret) {
  size_t Count = 0;
  size_t Shown = 0;
  for (StringRef Rest = Secret; !Rest.empty(); ++Count) {
    if (Count == 2)
      Shown = Secret.size() - Rest.size();
    Rest = Rest.drop_front(decodeUtf8(Rest).Size);
  }
  StringRef Start =
      Count < ShortestShown ? StringRef() : Secret.take_front(Shown);
  return toValidUtf8(Start) + "\u2026 (" + std::to_string(Count) +
         (Count == 1 ? " character)" : " characters)");
}

Redaction::Redaction(llvm::ArrayRef<Finding> Findings) {
  for (const Finding &F : Findings) {
    for (const HiddenText &Each : F.Hidden) {
      if (isTelling(Each.Text))
        Secrets.push_back(Each.Text);
      if (!Each.Where.Path.empty())
        Places.push_back(Each);
    }
  }
  std::sort(Secrets.begin(), Secrets.end(),
            [](const std::string &A, const std::string &B) {
              return A.size() != B.size() ? A.size() > B.size() : A < B;
            });
  Secrets.erase(std::unique(Secrets.begin(), Secrets.end()), Secrets.end());
}

std::string Redaction::apply(StringRef Text) const {
  std::string Result = Text.str();
  for (const std::string &Secret : Secrets) {
    const std::string Instead = redacted(Secret);
    for (size_t At = Result.find(Secret); At != std::string::npos;
         At = Result.find(Secret, At + Instead.size()))
      Result.replace(At, Secret.size(), Instead);
  }
  return Result;
}

void Redaction::apply(Finding &F) const {
  const auto Clean = [&](std::string &Text) { Text = apply(Text); };
  Clean(F.Text);
  Clean(F.Subject);
  Clean(F.Advice);
  Clean(F.SuppressionReason);
  for (std::string &Argument : F.Arguments)
    Clean(Argument);
  for (auto *Steps : {&F.Trace, &F.Related})
    for (Step &Each : *Steps)
      Clean(Each.Message);
  F.Hidden.clear();
}

void Redaction::apply(SourceFiles &Sources) const {
  Sources.hide(Secrets);
  for (const HiddenText &Place : Places)
    Sources.hide(Place);
}

} // namespace backlint::findings
