// Keys of findings, and the search for entries; see BaselineMatch.h.
#include "findings/BaselineMatch.h"

#include "findings/CodeText.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"
#include <map>
#include <tuple>

using llvm::StringRef;

namespace backlint::findings {

namespace {

/// A subject without the names that a change of names changes: variables in
/// the holes of a statement, the class of a function.
std::string withoutNames(StringRef Subject) {
  if (Subject.contains("::") && !Subject.contains(' '))
    return Subject.rsplit("::").second.str();
  std::string Result;
  while (!Subject.empty()) {
    const size_t Open = Subject.find('{');
    const size_t Close = Subject.find('}', Open);
    if (Close == StringRef::npos)
      break;
    Result += Subject.take_front(Open);
    Result += "{}";
    Subject = Subject.drop_front(Close + 1);
  }
  return Result + Subject.str();
}

/// Fields with their lengths, so that no two lists of fields are one text.
std::string keyOf(std::initializer_list<StringRef> Fields) {
  std::string Text;
  for (const StringRef Field : Fields) {
    Text += std::to_string(Field.size());
    Text += ':';
    Text += Field;
  }
  return llvm::utohexstr(llvm::xxh3_64bits(Text), /*LowerCase=*/true,
                         /*Width=*/16);
}

/// Entries in the order in which they are given away.
class Stock {
public:
  Stock(llvm::ArrayRef<BaselineEntry> Entries, BaselineEntry::Key Key,
        bool SameFile)
      : Entries(Entries), Key(Key), SameFile(SameFile) {
    for (size_t I = 0; I < Entries.size(); ++I)
      ByKey[keyIn(Entries[I])].push_back(I);
  }

  /// An entry for \p F that is not used up.
  size_t take(const BaselineEntry &F, std::vector<unsigned> &Used) const {
    const auto Found = ByKey.find(keyIn(F));
    if (Found == ByKey.end() || F.Keys[Key].empty())
      return BaselineMatches::NoEntry;
    for (const size_t I : Found->second)
      if (Used[I] < Entries[I].Count && F.Level <= Entries[I].Level) {
        ++Used[I];
        return I;
      }
    return BaselineMatches::NoEntry;
  }

private:
  std::tuple<StringRef, StringRef, StringRef>
  keyIn(const BaselineEntry &E) const {
    return {E.Keys[Key], E.Rule, SameFile ? StringRef(E.File) : StringRef()};
  }

  llvm::ArrayRef<BaselineEntry> Entries;
  BaselineEntry::Key Key;
  bool SameFile;
  std::map<std::tuple<StringRef, StringRef, StringRef>, std::vector<size_t>>
      ByKey;
};

} // namespace

BaselineEntry entryOf(const Finding &F, const SourceFiles &Sources) {
  const SourceFile *File = Sources.file(F.Where.Path);
  const std::string Source = File ? File->text(F.Where) : "";
  const std::string Code = withoutLayout(Source);
  const std::string Calls = withoutLayout(Source, CalledNames::Blank);
  const std::string Subject = withoutNames(F.Subject);
  BaselineEntry E;
  E.File = F.Where.Path;
  E.Rule = F.RuleId;
  E.InFunction = F.Function;
  E.Text = F.Text;
  E.Level = F.RuleLevel;
  E.Keys[BaselineEntry::Context] =
      keyOf({"context", F.RuleId, F.Function, Subject, Code});
  if (!Calls.empty())
    E.Keys[BaselineEntry::Calls] =
        keyOf({"calls", F.RuleId, F.Function, Calls});
  if (!Code.empty())
    E.Keys[BaselineEntry::Code] = keyOf({"code", F.RuleId, Subject, Code});
  if (!Subject.empty())
    E.Keys[BaselineEntry::Function] =
        keyOf({"function", F.RuleId, F.Function, Subject});
  return E;
}

size_t BaselineMatches::absent(llvm::ArrayRef<BaselineEntry> Entries) const {
  size_t Count = 0;
  for (size_t I = 0; I < Entries.size(); ++I)
    Count += Entries[I].Count - Used[I];
  return Count;
}

BaselineMatches matchBaseline(std::vector<Finding> &Findings,
                              llvm::ArrayRef<BaselineEntry> Entries,
                              const SourceFiles &Sources) {
  BaselineMatches Result;
  Result.EntryOf.assign(Findings.size(), BaselineMatches::NoEntry);
  Result.Used.assign(Entries.size(), 0);
  std::vector<BaselineEntry> Wanted;
  for (Finding &F : Findings) {
    if (!F.isBaselined())
      F.Baseline = BaselineState::New;
    Wanted.push_back(entryOf(F, Sources));
  }
  for (size_t Key = 0; Key < BaselineEntry::KeyCount; ++Key)
    for (const bool SameFile : {true, false}) {
      const Stock Left(Entries, static_cast<BaselineEntry::Key>(Key), SameFile);
      for (size_t I = 0; I < Findings.size(); ++I) {
        if (Findings[I].Suppressed ||
            Findings[I].Baseline != BaselineState::New)
          continue;
        Result.EntryOf[I] = Left.take(Wanted[I], Result.Used);
        if (Result.EntryOf[I] != BaselineMatches::NoEntry)
          Findings[I].Baseline = Key == BaselineEntry::Context
                                     ? BaselineState::Unchanged
                                     : BaselineState::Updated;
      }
    }
  return Result;
}

} // namespace backlint::findings
