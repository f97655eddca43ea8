//===- Arguments.cpp ------------------------------------------------------===//
//
// `--name value`, `--name=value`, `-n value`, and `-nvalue` for options of one
// letter.
//
//===----------------------------------------------------------------------===//
#include "cli/Arguments.h"
#include "findings/Format.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include <utility>

namespace backlint::cli {

static bool isShort(llvm::StringRef Name) {
  return Name.size() == 2 && Name[1] != '-';
}

/// The option that \p Word is, and the value that is joined to it.
static std::pair<const Option *, std::optional<llvm::StringRef>>
match(llvm::StringRef Word, llvm::ArrayRef<Option> Options) {
  for (const Option &O : Options) {
    llvm::StringRef Rest = Word;
    if (!Rest.consume_front(O.Name))
      continue;
    if (Rest.empty())
      return {&O, std::nullopt};
    if (!O.Value.empty() && (Rest.consume_front("=") || isShort(O.Name)))
      return {&O, Rest};
  }
  return {nullptr, std::nullopt};
}

llvm::Expected<Arguments> Arguments::parse(llvm::ArrayRef<std::string> Words,
                                           llvm::ArrayRef<Option> Options) {
  Arguments Result;
  for (size_t I = 0; I < Words.size(); ++I) {
    llvm::StringRef Word = Words[I];
    if (Word == "--") {
      Result.Rest.emplace(Words.begin() + I + 1, Words.end());
      break;
    }
    if (Word == "-" || !Word.starts_with("-")) {
      Result.Plain.push_back(Word.str());
      continue;
    }
    auto [Found, Value] = match(Word, Options);
    if (!Found)
      return failure(
          "error: there is no option '{}'; --help lists those there are", Word);
    if (!Found->Value.empty() && !Value) {
      if (I + 1 == Words.size())
        return failure("error: '{}' needs a value: {} {}", Word, Found->Name,
                       Found->Value);
      Value = Words[++I];
    }
    Result.Values[Found->Name.str()].push_back(Value.value_or("").str());
  }
  return Result;
}

std::string Arguments::value(llvm::StringRef Name,
                             llvm::StringRef Default) const {
  auto It = Values.find(Name.str());
  return It == Values.end() ? Default.str() : It->second.back();
}

std::vector<std::string> Arguments::all(llvm::StringRef Name) const {
  auto It = Values.find(Name.str());
  return It == Values.end() ? std::vector<std::string>() : It->second;
}

std::vector<std::string> Arguments::list(llvm::StringRef Name) const {
  std::vector<std::string> Result;
  for (const std::string &Value : all(Name)) {
    llvm::SmallVector<llvm::StringRef> Parts;
    llvm::StringRef(Value).split(Parts, ',', -1, /*KeepEmpty=*/false);
    for (llvm::StringRef Part : Parts)
      if (!Part.trim().empty())
        Result.push_back(Part.trim().str());
  }
  return Result;
}

llvm::Expected<unsigned> Arguments::number(llvm::StringRef Name,
                                           unsigned Default,
                                           unsigned Least) const {
  unsigned Result = Default;
  std::string Text = value(Name, std::to_string(Default));
  if (llvm::StringRef(Text).getAsInteger(10, Result) || Result < Least)
    return failure("error: {} is '{}'; give a whole number from {} on", Name,
                   Text, Least);
  return Result;
}

llvm::Expected<std::string>
Arguments::choice(llvm::StringRef Name,
                  llvm::ArrayRef<llvm::StringRef> Choices) const {
  std::string Text = value(Name, Choices.front());
  if (!llvm::is_contained(Choices, Text))
    return failure("error: {} is '{}'; it can be {}", Name, Text,
                   llvm::join(Choices, ", "));
  return Text;
}

Arguments Arguments::withoutFirst() const {
  Arguments Result = *this;
  if (!Result.Plain.empty())
    Result.Plain.erase(Result.Plain.begin());
  return Result;
}

std::vector<Option> joined(llvm::ArrayRef<llvm::ArrayRef<Option>> Lists) {
  std::vector<Option> Result;
  for (llvm::ArrayRef<Option> List : Lists)
    for (const Option &O : List)
      if (llvm::none_of(Result, [&](const Option &Before) {
            return Before.Name == O.Name;
          }))
        Result.push_back(O);
  return Result;
}

std::string describe(llvm::ArrayRef<Option> Options) {
  std::string Result;
  for (const Option &O : Options) {
    if (O.Help.empty())
      continue;
    std::string Head =
        fmt::format("  {}{}{}", O.Name, O.Value.empty() ? "" : " ", O.Value);
    if (Head.size() > 27) // The help begins a line of its own.
      Result += std::exchange(Head, "") + "\n";
    Result += fmt::format("{:<29}{}\n", Head, O.Help);
  }
  return Result;
}

} // namespace backlint::cli
