//===- SecretForms.cpp - Which texts have the form of a secret ------------===//
//
// RE2::Set says which patterns match in one pass; only for these is it asked
// where. A pattern that needs a name is compiled when a name asks for it.
//
//===----------------------------------------------------------------------===//
#include "secrets/SecretForms.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <array>
#include <cmath>
#include <re2/re2.h>
#include <re2/set.h>

namespace backlint::secrets {

double entropyOf(llvm::StringRef Text) {
  std::array<size_t, 256> Counts = {};
  for (unsigned char C : Text)
    ++Counts[C];
  double Sum = 0;
  for (size_t Count : Counts)
    if (Count) {
      double Share = double(Count) / double(Text.size());
      Sum -= Share * std::log2(Share);
    }
  return Sum;
}

/// A longer text is a document; its start says what it is.
static constexpr size_t LongestText = 16384;

static re2::StringPiece piece(llvm::StringRef Text) {
  return {Text.data(), std::min(Text.size(), LongestText)};
}

static RE2::Options options(bool CaseSensitive) {
  RE2::Options Result(RE2::Latin1); // Bytes: a literal may hold any.
  Result.set_log_errors(false);
  Result.set_case_sensitive(CaseSensitive);
  Result.set_dot_nl(true);
  Result.set_max_mem(int64_t(64) << 20);
  return Result;
}

struct SecretForms::Compiled {
  Compiled()
      : Forms(options(true), RE2::UNANCHORED),
        Words(options(false), RE2::ANCHOR_BOTH),
        Always(options(false), RE2::ANCHOR_BOTH),
        Paths(options(true), RE2::UNANCHORED) {}

  RE2::Set Forms, Words, Always, Paths;
  std::vector<size_t> PatternOf; ///< Index in Forms -> in the catalog.
  std::vector<std::unique_ptr<RE2>> Single;
};

static std::string regexOf(llvm::StringRef Glob) {
  std::vector<std::string> Parts;
  for (llvm::StringRef Part : llvm::split(Glob, '*'))
    Parts.push_back(RE2::QuoteMeta(piece(Part)));
  return llvm::join(Parts, ".*");
}

SecretForms::SecretForms(const catalog::Catalog &Catalog,
                         llvm::ArrayRef<std::string> Placeholders)
    : Known(Catalog.secretForms()), Sets(std::make_unique<Compiled>()) {
  Sets->Single.resize(Known.Patterns.size());
  // The catalog has parsed them all.
  for (size_t I = 0; I < Known.Patterns.size(); ++I)
    if (Known.Patterns[I].Names.empty() &&
        Sets->Forms.Add(Known.Patterns[I].Regex, nullptr) >= 0)
      Sets->PatternOf.push_back(I);
  for (const catalog::Placeholder &P : Known.Placeholders) {
    Sets->Words.Add(P.Regex, nullptr);
    if (P.Always)
      Sets->Always.Add(P.Regex, nullptr);
  }
  for (const std::string &Glob : Placeholders) {
    Sets->Words.Add(regexOf(Glob), nullptr);
    Sets->Always.Add(regexOf(Glob), nullptr);
  }
  for (const std::string &Path : Known.TestPaths)
    Sets->Paths.Add(Path, nullptr);
  for (RE2::Set *Each :
       {&Sets->Forms, &Sets->Words, &Sets->Always, &Sets->Paths})
    Each->Compile();
}

SecretForms::~SecretForms() = default;

bool SecretForms::matches(size_t Pattern, llvm::StringRef Text,
                          FormMatch &Found) const {
  const catalog::SecretPattern &P = Known.Patterns[Pattern];
  std::unique_ptr<RE2> &Single = Sets->Single[Pattern];
  if (!Single)
    Single = std::make_unique<RE2>(P.Regex, options(true));
  re2::StringPiece Groups[2];
  int Count = std::min(Single->NumberOfCapturingGroups(), 1) + 1;
  re2::StringPiece Input = piece(Text);
  if (!Single->ok() ||
      !Single->Match(Input, 0, Input.size(), RE2::UNANCHORED, Groups, Count))
    return false;
  const re2::StringPiece &Secret = Groups[Count - 1];
  Found = {&P, llvm::StringRef(Secret.data(), Secret.size())};
  return !Found.Secret.empty() && entropyOf(Found.Secret) >= P.MinEntropy &&
         !isPlaceholder(Found.Secret, /*Used=*/false);
}

std::optional<FormMatch> SecretForms::find(llvm::StringRef Text) const {
  std::vector<int> Matching;
  if (!Sets->Forms.Match(piece(Text), &Matching))
    return std::nullopt;
  llvm::sort(Matching);
  FormMatch Found;
  for (int Index : Matching)
    if (matches(Sets->PatternOf[Index], Text, Found))
      return Found;
  return std::nullopt;
}

std::optional<FormMatch> SecretForms::find(llvm::StringRef Text,
                                           llvm::StringRef Name) const {
  std::string Letters;
  for (char C : Name)
    if (llvm::isAlnum(C))
      Letters += llvm::toLower(C);
  FormMatch Found;
  for (size_t I = 0; I < Known.Patterns.size(); ++I)
    if (llvm::any_of(Known.Patterns[I].Names,
                     [&](const std::string &Part) {
                       return llvm::StringRef(Letters).contains(Part);
                     }) &&
        matches(I, Text, Found))
      return Found;
  return std::nullopt;
}

bool SecretForms::isPlaceholder(llvm::StringRef Value, bool Used) const {
  return Value.trim().empty() ||
         (Used ? Sets->Always : Sets->Words).Match(piece(Value), nullptr);
}

bool SecretForms::isTestPath(llvm::StringRef Path) const {
  return Sets->Paths.Match(piece(Path), nullptr);
}

} // namespace backlint::secrets
