//===- SecretNames.cpp - Names that say what a value is -------------------===//

#include "catalog/SecretNames.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint::catalog {

/// A text of more words than this is prose and no name.
static constexpr size_t MaxWords = 8;

llvm::SmallVector<std::string, 4> wordsOf(llvm::StringRef Identifier) {
  llvm::SmallVector<std::string, 4> Result;
  std::string Word;
  auto End = [&] {
    if (!Word.empty())
      Result.push_back(std::move(Word));
    Word.clear();
  };
  for (size_t I = 0; I < Identifier.size(); ++I) {
    char C = Identifier[I];
    if (!llvm::isAlpha(C)) {
      End();
      continue;
    }
    // A capital begins a word, but not inside of an acronym: APIKey.
    bool Upper = llvm::isUpper(C);
    bool AfterLower = I > 0 && llvm::isLower(Identifier[I - 1]);
    bool BeforeLower =
        I + 1 < Identifier.size() && llvm::isLower(Identifier[I + 1]);
    if (Upper && (AfterLower || (BeforeLower && Word.size() > 1)))
      End();
    Word += llvm::toLower(C);
  }
  End();
  return Result;
}

void SecretNames::Table::add(SecretName Entry) {
  size_t Index = Entries.size();
  for (llvm::StringRef Name : Entry.Names) {
    if (Name.consume_front("*"))
      Tails.emplace_back(Name.str(), Index);
    Runs.try_emplace(Name, Index);
  }
  for (const std::string &Name : Entry.Whole)
    Wholes.try_emplace(Name, Index);
  Entries.push_back(std::move(Entry));
}

const SecretName *SecretNames::Table::find(llvm::ArrayRef<std::string> Words,
                                           size_t Begin, size_t End) const {
  std::string Run = llvm::join(Words.slice(Begin, End - Begin), "");
  if (auto It = Runs.find(Run); It != Runs.end())
    return &Entries[It->second];
  // kPass, m_pin: a letter that says what kind of variable it is, is no word.
  bool Marked = Begin == 1 && Words[0].size() == 1 &&
                llvm::StringRef("kgsmc").contains(Words[0]);
  if ((Begin == 0 || Marked) && End == Words.size())
    if (auto It = Wholes.find(Run); It != Wholes.end())
      return &Entries[It->second];
  if (End == Begin + 1)
    for (const auto &[Tail, Index] : Tails)
      if (llvm::StringRef(Run).ends_with(Tail))
        return &Entries[Index];
  return nullptr;
}

void SecretNames::addSecret(SecretName Entry) {
  for (const std::string &Run : Entry.Members) {
    Members[Run] = true;
    Entry.Names.push_back(Run);
  }
  Secrets.add(std::move(Entry));
}

void SecretNames::addHarmless(SecretName Entry) {
  for (const std::string &Word : Entry.Begins)
    Begins[Word] = true;
  for (const std::string &Word : Entry.Before)
    Before[Word] = true;
  for (const std::string &Word : Entry.Ends)
    Ends[Word] = true;
  Harmless.add(std::move(Entry));
}

void SecretNames::addFunction(SecretName Entry) {
  Functions.add(std::move(Entry));
}

bool SecretNames::isHarmless(llvm::ArrayRef<std::string> Words, size_t Begin,
                             size_t End) const {
  if (Begin > 0 && Begins.contains(Words.front()))
    return true;
  for (const std::string &Word : Words.take_front(Begin))
    if (Before.contains(Word))
      return true;
  for (const std::string &Word : Words.drop_front(End))
    if (Ends.contains(Word))
      return true;
  for (size_t From = 0; From < End; ++From)
    for (size_t To = std::max(From, Begin) + 1; To <= Words.size(); ++To)
      if (Harmless.find(Words, From, To))
        return true;
  return false;
}

const SecretName *SecretNames::match(llvm::StringRef Identifier) const {
  llvm::SmallVector<std::string, 4> Words = wordsOf(Identifier);
  if (Words.size() > MaxWords)
    return nullptr;
  for (size_t Begin = 0; Begin < Words.size(); ++Begin)
    for (size_t End = Words.size(); End > Begin; --End)
      if (const SecretName *Found = Secrets.find(Words, Begin, End))
        if (!isHarmless(Words, Begin, End))
          return Found;
  return nullptr;
}

bool SecretNames::isFunction(llvm::StringRef Name, llvm::StringRef Is) const {
  llvm::SmallVector<std::string, 4> Words = wordsOf(Name);
  for (size_t Begin = 0; Begin < Words.size(); ++Begin)
    for (size_t End = Words.size(); End > Begin; --End)
      if (const SecretName *Found = Functions.find(Words, Begin, End))
        if (Found->Is == Is)
          return true;
  return false;
}

bool SecretNames::isMasking(llvm::StringRef Name) const {
  return isFunction(Name, "masking");
}

bool SecretNames::isLogging(llvm::StringRef Name) const {
  return isFunction(Name, "logging") || isFunction(Name, "reporting");
}

bool SecretNames::isLogVerb(llvm::StringRef Name) const {
  llvm::SmallVector<std::string, 4> Words = wordsOf(Name);
  auto Logs = [&](const SecretName *Found) {
    return Found && Found->Is == "logging";
  };
  if (Words.empty() || Logs(Functions.find(Words, 0, Words.size())))
    return !Words.empty();
  return llvm::all_of(Words, [&](const std::string &Word) {
    return Logs(Functions.find({Word}, 0, 1));
  });
}

bool SecretNames::takesCredentials(llvm::StringRef Name) const {
  return isFunction(Name, "credential");
}

bool SecretNames::matchesMember(llvm::StringRef Type,
                                llvm::StringRef Member) const {
  if (Members.empty())
    return false;
  llvm::SmallVector<std::string, 4> Words = wordsOf(Type);
  std::string Run = llvm::join(wordsOf(Member), "");
  if (Run.empty())
    return false;
  for (const std::string &Word : llvm::reverse(Words)) {
    Run = Word + Run;
    if (Members.contains(Run))
      return true;
  }
  return false;
}

} // namespace backlint::catalog
