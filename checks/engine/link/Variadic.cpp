//===- Variadic.cpp - C functions that format what they are given ---------===//
//
// `text(const char *Format, ...)` knows neither its template nor how many
// arguments it got. Its summary is the template with all further arguments
// behind it; whoever fills in the caller's values fills in the template, too.
//
//===----------------------------------------------------------------------===//
#include "link/Variadic.h"
#include "link/Template.h"
#include "link/ValueFlow.h"
#include "llvm/ADT/DenseMap.h"

namespace backlint::link {

using ir::TypeKind;

Variadics::Variadics(const Program &Joined, TermPool &Pool)
    : Joined(Joined), Pool(Pool) {
  for (FunctionId F = 0; F < Joined.size(); ++F)
    Any |= Joined.symbol(F).is(ir::Variadic);
}

bool Variadics::isRest(FunctionId F, ir::TypeId Type) const {
  if (!Joined.symbol(F).is(ir::Variadic))
    return false;
  const ir::Type *T = Joined.type(F, Type);
  while (T && T->Element != ir::NoType && T->Kind != TypeKind::Enum)
    T = Joined.type(F, T->Element);
  return T && T->Kind == TypeKind::Record &&
         (T->Name == "__va_list_tag" || T->Name == "__va_list" ||
          T->Name == "std::__va_list"); // lint: allow
}

FunctionId Variadics::formatterOf(TermRef Template, TermRef Rest) const {
  Template = behindHops(Template);
  Rest = behindHops(Rest);
  if (Template->Kind != TermKind::Port || Rest->Kind != TermKind::Port ||
      Template->Where.Base != ir::Root::Param ||
      Rest->Where.Base != ir::Root::Param)
    return Nothing;
  FunctionId F = Rest->Made.Function;
  bool Formats = F == Template->Made.Function &&
                 Joined.symbol(F).is(ir::Variadic) &&
                 Rest->Where.Index == Joined.code(F).Params.size();
  return Formats ? F : Nothing;
}

TermRef Variadics::map(TermRef T,
                       llvm::function_ref<TermRef(FunctionId, TermRef)> Fill) {
  if (!Any)
    return T;
  llvm::DenseMap<TermRef, TermRef> Memo;
  auto Map = [&](auto &Self, TermRef Now) -> TermRef {
    if (!Now->HasPorts || Now->Kids.empty())
      return Now;
    if (auto It = Memo.find(Now); It != Memo.end())
      return It->second;
    bool Texts = Now->Kind == TermKind::Concat;
    bool Changed = false;
    std::vector<TermRef> Kids;
    std::vector<std::string> Names;
    for (size_t K = 0; K < Now->Kids.size(); ++K) {
      FunctionId F = Texts && K + 1 < Now->Kids.size()
                         ? formatterOf(Now->Kids[K], Now->Kids[K + 1])
                         : Nothing;
      TermRef Filled =
          F == Nothing ? nullptr : Fill(F, behindHops(Now->Kids[K]));
      Kids.push_back(Filled ? Filled : Self(Self, Now->Kids[K]));
      Names.push_back(Filled || Now->KidNames.empty() ? "" : Now->KidNames[K]);
      Changed |= Kids.back() != Now->Kids[K];
      if (Filled)
        ++K;
    }
    TermRef Result = !Changed ? Now
                     : Texts  ? Pool.concat(Kids, Now->Made, Names)
                              : Pool.rebuild(Now, Kids);
    Memo[Now] = Result;
    return Result;
  };
  return Map(Map, T);
}

/// The text that the variadic function of \p By makes of its parameter
/// \p Template and the further arguments of that call; null if they do not
/// stand in the call.
TermRef ValueFlow::formatted(const Edge &By, TermRef Template) {
  if (By.What != Edge::Direct && By.What != Edge::Value)
    return nullptr;
  const ir::Instr &I = Joined.instr(By.Call);
  const ir::Call &C = *Joined.call(By.Call);
  uint32_t First = By.What == Edge::Value  ? isMember(By.Callee) ? 2 : 1
                   : C.is(ir::HasReceiver) ? 1
                                           : 0;
  First += Joined.code(By.Callee).Params.size();
  std::vector<TermRef> Values{bind(By, Template->Where)};
  std::vector<std::string> Names{""};
  for (uint32_t O = First; O < I.Operands.size(); ++O) {
    Values.push_back(
        Pool.hop(operand(By.Call, O), By.Call, "variadic arguments"));
    Names.push_back(nameOf(By.Call.Function, I.Operands[O]));
  }
  // One that hands its own template and arguments on, beside others.
  if (behindHops(Values[0])->Kind == TermKind::Port && Values.size() > 1)
    return Pool.concat(Values, By.Call, Names);
  return fillTemplate(Pool, "printf", Values, Names, By.Call);
}

} // namespace backlint::link
