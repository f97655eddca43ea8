//===- ProgramModels.cpp --------------------------------------------------===//
//
// A model goes before a body, hence entries are taken out. An entry ends where
// the next table begins.
//
//===----------------------------------------------------------------------===//
#include "pipeline/inferred/ProgramModels.h"
#include "catalog/Toml.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include <set>

namespace backlint::pipeline {

using catalog::TomlEntry;
using catalog::TomlValue;

static llvm::StringSet<> definedIn(const ir::Unit &Unit) {
  llvm::StringSet<> Names;
  for (const ir::Function &F : Unit.Functions)
    Names.insert(Unit.Symbols[F.Symbol].Name);
  return Names;
}

/// Whether \p Function is an entry about nothing but \p Defined.
static bool isOf(const llvm::StringSet<> &Defined, const TomlValue &Function) {
  for (const TomlEntry &E : Function.Entries)
    if (E.Key == "names") {
      llvm::ArrayRef<TomlValue> Names(E.Value);
      if (E.Value.What == TomlValue::Array)
        Names = E.Value.Items;
      return !Names.empty() && llvm::all_of(Names, [&](const TomlValue &Name) {
        return Defined.contains(Name.Text);
      });
    }
  return false;
}

std::string modelsOfOthers(llvm::StringRef Text, const ir::Unit &Unit) {
  catalog::TomlResult Parsed = catalog::parseToml(Text);
  if (Parsed.Error)
    return Text.str();
  const llvm::StringSet<> Defined = definedIn(Unit);
  std::set<uint32_t> Begins, Unwanted; // Lines of tables.
  for (const TomlEntry &E : Parsed.Root.Entries) {
    if (E.Value.What != TomlValue::Array) {
      Begins.insert(E.Value.At.Line);
      continue;
    }
    for (const TomlValue &Item : E.Value.Items) {
      Begins.insert(Item.At.Line);
      if (E.Key == "function" && isOf(Defined, Item))
        Unwanted.insert(Item.At.Line);
    }
  }
  if (Unwanted.empty())
    return Text.str();
  std::string Result;
  bool Wanted = true;
  for (uint32_t Line = 1; !Text.empty(); ++Line) {
    auto [First, Rest] = Text.split('\n');
    if (Begins.count(Line))
      Wanted = !Unwanted.count(Line);
    if (Wanted)
      Result += First;
    if (First.size() < Text.size())
      Result += '\n';
    Text = Rest;
  }
  return Result;
}

} // namespace backlint::pipeline
