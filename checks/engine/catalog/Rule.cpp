//===- Rule.cpp -----------------------------------------------------------===//

#include "catalog/Rule.h"
#include "catalog/Mistakes.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint::catalog {

/// Null if \p Options, const or not, have none of that name.
template <class OptionsT>
static auto *find(OptionsT &Options, llvm::StringRef Name) {
  auto Found = llvm::find_if(
      Options, [&](const RuleOption &O) { return O.Name == Name; });
  return Found == Options.end() ? nullptr : &*Found;
}

llvm::Error Rule::set(llvm::StringRef Option, OptionValue Value) {
  if (RuleOption *Known = find(Options, Option))
    return Known->set(std::move(Value));
  std::vector<llvm::StringRef> Names;
  for (const RuleOption &O : Options)
    Names.push_back(O.Name);
  return llvm::createStringError(
      Id + " has no option '" + Option + "'" +
      (Names.empty() ? "; it has none at all" : suggestion(Option, Names)));
}

bool Rule::flag(llvm::StringRef Option) const {
  const RuleOption *Known = find(Options, Option);
  const bool *Value = Known ? std::get_if<bool>(&Known->Value) : nullptr;
  return Value && *Value;
}

llvm::ArrayRef<std::string> Rule::texts(llvm::StringRef Option) const {
  const RuleOption *Known = find(Options, Option);
  const auto *Value =
      Known ? std::get_if<std::vector<std::string>>(&Known->Value) : nullptr;
  return Value ? llvm::ArrayRef(*Value) : llvm::ArrayRef<std::string>();
}

std::string pascalCase(llvm::StringRef KebabCase) {
  std::string Result;
  bool Start = true;
  for (const char C : KebabCase) {
    const bool Part = llvm::isAlnum(C);
    // Two capitals in a row are none of a word's.
    const bool Single = !Result.empty() && llvm::isUpper(Result.back());
    if (Part)
      Result += Start && !Single ? llvm::toUpper(C) : C;
    Start = !Part;
  }
  return Result;
}

} // namespace backlint::catalog
