//===- TextTables.cpp - A unit under construction from text ---------------===//
//
// See TextTables.h.
//
//===----------------------------------------------------------------------===//
#include "ir/TextTables.h"
#include "ir/Text.h"
#include "ir/TextWords.h"
#include <algorithm>

namespace backlint::ir {
namespace {

template <typename Item>
uint32_t intern(std::map<std::string, uint32_t> &Index, const std::string &Key,
                std::vector<Item> &Items, const Item &New) {
  auto [It, Added] = Index.try_emplace(Key, Items.size());
  if (Added)
    Items.push_back(New);
  return It->second;
}

/// A member function of this name that is called on an object.
SymbolKind memberKind(const std::string &Name) {
  llvm::StringRef Scope, Last = Name;
  if (size_t At = Last.rfind("::"); At != llvm::StringRef::npos) {
    Scope = Last.take_front(At);
    Last = Last.drop_front(At + 2);
  }
  if (Last.starts_with("~"))
    return SymbolKind::Destructor;
  bool SameAsClass =
      !Scope.empty() && (Scope == Last || Scope.ends_with(("::" + Last).str()));
  return SameAsClass ? SymbolKind::Constructor : SymbolKind::Method;
}

} // namespace

TypeId TextTables::type(const Type &T) {
  std::string Key = std::to_string(static_cast<int>(T.Kind)) +
                    (T.Const ? "c" : "") + ":" + std::to_string(T.Element);
  for (TypeId Argument : T.Arguments)
    Key += "," + std::to_string(Argument);
  return intern(Types, Key + "|" + T.Name, U.Types, T);
}

uint32_t TextTables::literal(const Literal &L) {
  std::string Key = std::to_string(static_cast<int>(L.What)) + "," +
                    std::to_string(L.Macro.size()) + L.Macro + L.Value;
  return intern(Literals, Key, U.Literals, L);
}

uint32_t TextTables::string(const std::string &S) {
  return intern(Strings, S, U.Strings, S);
}

SymbolId TextTables::symbol(const Token &Label, SymbolKind Kind) {
  if (Label.Suffix.rfind("init", 0) == 0)
    Kind = SymbolKind::GlobalInit;
  auto [It, Added] = Symbols.try_emplace(Label.label(), U.Symbols.size());
  if (Added) {
    Symbol S;
    S.Kind = Kind;
    S.Name = Label.Text;
    S.Identity = words::name(Label.Text);
    if (!Label.Suffix.empty())
      S.Identity += "#" + Label.Suffix;
    U.Symbols.push_back(S);
    States.push_back(Mentioned);
  }
  Symbol &S = U.Symbols[It->second];
  if (!isDeclared(It->second) && S.Kind == SymbolKind::Function)
    S.Kind = Kind;
  return It->second;
}

bool TextTables::declare(SymbolId Id) {
  bool First = !isDeclared(Id);
  States[Id] = Declared;
  return First;
}

void TextTables::define(SymbolId Id, const Function &F, TypeId Result) {
  if (States[Id] >= Defined)
    return;
  States[Id] = Defined;
  Symbol &S = U.Symbols[Id];
  S.Traits = InProject;
  S.Result = Result;
  S.Parameters.clear();
  for (const Variable &P : F.Params)
    S.Parameters.push_back(P.Type);
}

void TextTables::inferFromCalls(const Function &F) {
  for (const Instr &I : F.Instrs) {
    if (I.Code != Op::Call || F.Calls[I.Index].Callee == NoSymbol)
      continue;
    const Call &C = F.Calls[I.Index];
    if (isDeclared(C.Callee))
      continue;
    Symbol &S = U.Symbols[C.Callee];
    if (C.is(HasReceiver) && S.Kind == SymbolKind::Function)
      S.Kind = memberKind(S.Name);
    if (States[C.Callee] >= Called)
      continue;
    States[C.Callee] = Called;
    S.Result = I.Type;
    for (size_t N = C.is(HasReceiver); N < I.Operands.size(); ++N) {
      ValueId Operand = I.Operands[N];
      S.Parameters.push_back(Operand == NoValue ? NoType
                                                : F.Instrs[Operand].Type);
    }
  }
}

void TextTables::finish() {
  for (SymbolId Id = 0; Id < U.Symbols.size(); ++Id)
    if (Symbol &S = U.Symbols[Id]; !isDeclared(Id))
      S.Class = defaultClass(S.Kind, S.Name);
  std::stable_sort(U.Functions.begin(), U.Functions.end(),
                   [&](const Function &A, const Function &B) {
                     return U.Symbols[A.Symbol].Identity <
                            U.Symbols[B.Symbol].Identity;
                   });
  if (U.MainFile.empty() && !U.Files.empty())
    U.MainFile = U.Files.front().Path;
  if (UsesMainFile && U.Files.empty()) {
    if (U.MainFile.empty())
      U.MainFile = "main.cpp";
    U.Files.push_back({U.MainFile, true, 0});
  }
}

} // namespace backlint::ir
