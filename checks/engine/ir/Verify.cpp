//===- Verify.cpp - Invariants of the IR ----------------------------------===//
//
// Indexes are checked first, over the same visitor that reads files. Only if
// they are all in range, what they mean is looked at: BodyVerifier does so for
// functions.
//
//===----------------------------------------------------------------------===//
#include "ir/Verify.h"
#include "ir/BodyVerifier.h"
#include "ir/FunctionFields.h"
#include "llvm/Support/FormatVariadic.h"
#include <map>
#include <set>

namespace backlint::ir {
namespace {

class IndexVerifier {
public:
  static constexpr bool Reading = false;

  explicit IndexVerifier(Messages &Out) : Out(Out) {}

  void enter(const Unit &Of) { U = &Of; }
  void enter(const Function &Of) {
    F = &Of;
    FunctionIndex = Index;
  }
  void leave(const Function &) { F = nullptr; }
  void at(const char *NewWhat, size_t NewIndex) {
    What = NewWhat;
    Index = NewIndex;
  }
  template <typename List> void size(const List &) {}
  void text(const std::string &) {}
  void flag(bool) {}
  void byte(unsigned) {}
  void number(uint64_t) {}

  template <typename E> void enumerator(E Value, E Last) {
    if (Value > Last)
      fail("unknown kind");
  }

  void span(const Span &At) { index(At.File, Table::Files); }
  void value(ValueId Id, ValueId) { index(Id, Table::Instrs); }

  void index(uint32_t Id, Table Of) {
    if (Id != None && Id >= tableSize(*U, F, Of))
      fail(llvm::formatv("no {0} has the number {1}", tableName(Of), Id));
  }

private:
  void fail(const std::string &Text) {
    std::string Where = llvm::formatv("{0} {1}", What, Index);
    if (F)
      Where = llvm::formatv("function {0}: {1}", FunctionIndex, Where);
    Out.add(Where, Text);
  }

  Messages &Out;
  const Unit *U = nullptr;
  const Function *F = nullptr;
  size_t FunctionIndex = 0;
  const char *What = "unit";
  size_t Index = 0;
};

void verifyTypes(const Unit &U, Messages &Out) {
  for (TypeId Id = 0; Id < U.Types.size(); ++Id) {
    const Type &T = U.Types[Id];
    bool Later = T.Element != NoType && T.Element >= Id;
    for (TypeId Argument : T.Arguments)
      Later |= Argument != NoType && Argument >= Id;
    if (Later)
      Out.add(llvm::formatv("type {0}", Id),
              "refers to itself or a later type");
  }
}

void verifySymbols(const Unit &U, Messages &Out) {
  constexpr unsigned KnownTraits = 2 * InternalLinkage - 1;
  std::set<std::pair<llvm::StringRef, SymbolKind>> Seen;
  for (SymbolId Id = 0; Id < U.Symbols.size(); ++Id) {
    const Symbol &S = U.Symbols[Id];
    std::string Where = llvm::formatv("symbol {0} ({1})", Id, S.Name);
    if (S.Identity.empty())
      Out.add(Where, "has no identity");
    else if (!Seen.insert({S.Identity, S.Kind}).second)
      Out.add(Where, "shares its identity with another symbol");
    if (S.Traits & ~KnownTraits)
      Out.add(Where, "has unknown traits");
    for (SymbolId Overridden : S.Overrides)
      if (Overridden == NoSymbol || Overridden == Id)
        Out.add(Where, "overrides nothing or itself");
  }
}

void verifyGlobals(const Unit &U, Messages &Out) {
  for (size_t I = 0; I < U.Globals.size(); ++I) {
    const Global &G = U.Globals[I];
    if (G.Symbol == NoSymbol || U.Symbols[G.Symbol].Kind != SymbolKind::Global)
      Out.add(llvm::formatv("global {0}", I), "its symbol is no global");
    if (G.Initializer != NoSymbol &&
        U.Symbols[G.Initializer].Kind != SymbolKind::GlobalInit)
      Out.add(llvm::formatv("global {0}", I),
              "its initializer is no initializer");
  }
}

void verifyFunctions(const Unit &U, Messages &Out) {
  std::map<SymbolId, std::set<size_t>> CaptureCounts;
  bool AllNamed = true;
  for (size_t I = 0; I < U.Functions.size(); ++I) {
    const Function &F = U.Functions[I];
    bool Named =
        F.Symbol != NoSymbol && U.Symbols[F.Symbol].Kind != SymbolKind::Global;
    if (!Named)
      Out.add(llvm::formatv("function {0}", I), "its symbol is no function");
    AllNamed &= Named;
    CaptureCounts[F.Symbol].insert(F.Captures.size());
  }
  for (size_t I = 0; I < U.Functions.size(); ++I) {
    if (AllNamed && I > 0 &&
        U.Symbols[U.Functions[I - 1].Symbol].Identity >
            U.Symbols[U.Functions[I].Symbol].Identity)
      Out.add(llvm::formatv("function {0}", I),
              "does not stand in order of identities");
    BodyVerifier(U, I, Out, CaptureCounts).verify();
  }
}

} // namespace

std::vector<std::string> verify(const Unit &U) {
  Messages Out;
  IndexVerifier Indexes(Out);
  visitFields(Indexes, U);
  if (Out.Texts.empty())
    verifyTypes(U, Out);
  if (Out.Texts.empty()) {
    verifySymbols(U, Out);
    verifyGlobals(U, Out);
    verifyFunctions(U, Out);
  }
  return Out.Texts;
}

} // namespace backlint::ir
