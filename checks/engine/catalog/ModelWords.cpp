//===- ModelWords.cpp - Names and words in a models file -------*- C++ -*-===//
//
// Reading of the single values of a models file: model keys, kinds, roles,
// ports and words of a fixed set, each checked where it stands.
//
//===----------------------------------------------------------------------===//
#include "catalog/ModelReader.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::catalog {
namespace {

/// Why \p Name is no model key, or "".
std::string wrongName(llvm::StringRef Name) {
  if (Name.empty())
    return "a name is empty; write the qualified name or take it out";
  llvm::StringRef Plain = Name; // what stands before the operator
  for (size_t At = Name.find("operator"); At != llvm::StringRef::npos;
       At = Name.find("operator", At + 1))
    if (At == 0 || Name[At - 1] == ':') {
      Plain = Name.take_front(At);
      break;
    }
  if (Plain.contains('<'))
    return ("'" + Name + "' has template arguments; leave them out").str();
  if (Plain.contains('('))
    return ("'" + Name +
            "' has parameters; leave them out and choose the "
            "overload with 'when'")
        .str();
  if (Plain.contains(' '))
    return ("'" + Name + "' has a blank; write the qualified name alone").str();
  if (Name.starts_with("::") || Name.ends_with("::"))
    return ("'" + Name + "' begins or ends with '::'; leave that out").str();
  return "";
}

constexpr llvm::StringRef TypeWords[] = {"text", "number", "bool", "function",
                                         "pointer"};

} // namespace

std::vector<std::string> ModelReader::names(TableReader &Table) {
  std::vector<std::string> Result;
  const TomlValue *Written = Table.any("names");
  for (const TomlValue *Name : Table.strings("names")) {
    if (std::string Why = wrongName(Name->Text); !Why.empty())
      Problems.add(File, Name->At, Why);
    else if (llvm::is_contained(Result, Name->Text))
      Problems.add(File, Name->At,
                   "'" + Name->Text + "' stands here twice; take one out");
    else
      Result.push_back(Name->Text);
  }
  if (!Written || (Written->What == TomlValue::Array && Written->Items.empty()))
    Problems.add(File, Written ? Written->At : Table.at(),
                 "the entry has no 'names'; say which it is about");
  return Result;
}

std::vector<std::string> ModelReader::typeNames(TableReader &Table,
                                                llvm::StringRef Key) {
  std::vector<std::string> Result;
  for (const TomlValue *Name : Table.strings(Key)) {
    llvm::StringRef Text = Name->Text;
    std::string Why = wrongName(Text);
    if (Why.empty() && !llvm::is_contained(TypeWords, Text))
      for (llvm::StringRef Word : TypeWords)
        if (Text.edit_distance(Word, true, 2) == 1)
          Why =
              ("'" + Text + "' is no type; did you mean '" + Word + "'?").str();
    if (!Why.empty())
      Problems.add(File, Name->At, Why);
    else
      Result.push_back(Text.str());
  }
  return Result;
}

std::string ModelReader::word(TableReader &Table, llvm::StringRef Key,
                              WordClass Class) {
  const TomlValue *Value = Table.string(Key);
  if (!Value || !Words.check(Class, Value->Text, File, Value->At, Problems))
    return "";
  return Value->Text;
}

std::vector<std::string> ModelReader::roles(TableReader &Table) {
  std::vector<std::string> Result;
  for (const TomlValue *Role : Table.strings("roles"))
    if (Words.check(WordClass::Role, Role->Text, File, Role->At, Problems))
      Result.push_back(Role->Text);
  return Result;
}

std::optional<Port> ModelReader::port(TableReader &Table, llvm::StringRef Key) {
  const TomlValue *Value = Table.string(Key);
  return Value ? Language.port(*Value) : std::nullopt;
}

Port ModelReader::requiredPort(TableReader &Table, llvm::StringRef Key) {
  Table.requiredString(Key);
  const TomlValue *Value = Table.any(Key);
  if (!Value || Value->What != TomlValue::String)
    return {};
  return Language.port(*Value).value_or(Port());
}

std::optional<size_t> ModelReader::choice(TableReader &Table,
                                          llvm::StringRef Key,
                                          llvm::ArrayRef<llvm::StringRef> Known,
                                          bool Required) {
  const TomlValue *Value =
      Required ? Table.requiredString(Key) : Table.string(Key);
  if (!Value)
    return std::nullopt;
  auto Found = llvm::find(Known, llvm::StringRef(Value->Text));
  if (Found != Known.end())
    return Found - Known.begin();
  Problems.add(File, Value->At,
               "unknown " + Key + " '" + Value->Text + "'" +
                   suggestion(Value->Text, Known));
  return std::nullopt;
}

} // namespace backlint::catalog
