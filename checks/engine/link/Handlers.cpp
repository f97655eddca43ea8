//===- Handlers.cpp - What frameworks hand to members that they run -------===//
//
// A framework calls members of the program's classes through the members of
// its own that they override. Models say what those are given: by the name of
// the overridden member, or, where the names are generated, by a class that
// the overridden member's class derives from.
//
//===----------------------------------------------------------------------===//

#include "link/ValueFlow.h"

namespace backlint::link {
namespace {

const std::string *kindFor(const catalog::HandedKinds &Handed,
                           uint32_t Parameter) {
  auto It = Handed.find(Parameter);
  if (It == Handed.end())
    It = Handed.find(~0u);
  return It == Handed.end() ? nullptr : &It->second;
}

/// The kind that the member \p S, which a member of the program overrides, is
/// handed in \p Parameter.
const std::string *kindOf(const Program &Joined, const ir::Symbol &S,
                          uint32_t Parameter) {
  const catalog::Catalog &Known = Joined.catalog();
  for (const catalog::FunctionModel &M : Known.functions(S.Name))
    if (const std::string *Kind = kindFor(M.Handed, Parameter))
      return Kind;
  const std::string *Found = nullptr;
  Joined.anyBase(S.Class, [&](llvm::StringRef Base) {
    const catalog::TypeModel *M = Known.type(Base);
    Found = M ? kindFor(M->Handed, Parameter) : nullptr;
    return Found != nullptr;
  });
  return Found;
}

} // namespace

TermRef ValueFlow::handed(FunctionId F, const Boundary &At) {
  const ir::Symbol &Symbol = Joined.symbol(F);
  if (At.Base != ir::Root::Param || Symbol.Overrides.empty() ||
      Symbol.Kind != ir::SymbolKind::Method ||
      At.Index >= Joined.code(F).Params.size())
    return nullptr;
  if (At.Steps.empty() &&
      Known.isNumber(F, Joined.code(F).Params[At.Index].Type))
    return nullptr;
  const ir::Unit &Unit = Joined.unit(F);
  std::vector<ir::SymbolId> Work = Symbol.Overrides;
  for (size_t I = 0; I < Work.size(); ++I) {
    const ir::Symbol &Base = Unit.Symbols[Work[I]];
    if (const std::string *Kind = kindOf(Joined, Base, At.Index))
      return Pool.source(*Kind, "", {F, ir::NoValue});
    // Diamonds may come by twice; there are no cycles.
    Work.insert(Work.end(), Base.Overrides.begin(), Base.Overrides.end());
  }
  return nullptr;
}

} // namespace backlint::link
