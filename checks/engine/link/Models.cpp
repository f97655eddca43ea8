//===- Models.cpp - Which models speak of a call --------------------------===//

#include "link/Models.h"
#include "link/QualifiedName.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <optional>

namespace backlint::link {
namespace {

const ir::Type *strip(const ir::Unit &Unit, ir::TypeId T) {
  if (T == ir::NoType)
    return nullptr;
  const ir::Type *Type = &Unit.Types[T];
  while (Type->Kind == ir::TypeKind::Reference && Type->Element != ir::NoType)
    Type = &Unit.Types[Type->Element];
  return Type;
}

bool matchesText(llvm::StringRef Pattern, llvm::StringRef Value) {
  if (Pattern.consume_back("*"))
    return Value.starts_with_insensitive(Pattern);
  return Value.equals_insensitive(Pattern);
}

} // namespace

std::optional<std::string>
constantOperand(const ir::Unit &Unit, const ir::Function &Code, ir::ValueId V) {
  for (unsigned Hops = 0; Hops < 8 && V < Code.Instrs.size(); ++Hops) {
    const ir::Instr &I = Code.Instrs[V];
    switch (I.Code) {
    case ir::Op::Literal: {
      const ir::Literal &L = Unit.Literals[I.Index];
      return L.What == ir::Literal::Zero ? std::string("0") : L.Value;
    }
    case ir::Op::Cast:
      V = I.Operands[0];
      continue;
    case ir::Op::Addr:
    case ir::Op::Load: {
      // A temporary made of one constant.
      const ir::Place &P = Code.Places[I.Where];
      if (P.Base != ir::Root::Local || !P.Steps.empty() ||
          !Code.Locals[P.Index].Temporary)
        return std::nullopt;
      ir::ValueId Maker = ir::NoValue;
      for (ir::ValueId W = 0; W < V; ++W) {
        const ir::Instr &S = Code.Instrs[W];
        ir::ValueId Before = Maker;
        auto IsIt = [&](ir::PlaceId Q) {
          return Q != ir::NoPlace && Code.Places[Q] == P;
        };
        if (S.Code == ir::Op::Store && IsIt(S.Where))
          Maker = S.Operands[0];
        else if (S.Code == ir::Op::Call && S.Operands.size() >= 2 &&
                 Code.Calls[S.Index].is(ir::HasReceiver) &&
                 Code.Calls[S.Index].Callee != ir::NoSymbol &&
                 Unit.Symbols[Code.Calls[S.Index].Callee].Kind ==
                     ir::SymbolKind::Constructor) {
          const ir::Instr &To = Code.Instrs[S.Operands[0]];
          if (To.Code == ir::Op::Addr && IsIt(To.Where))
            Maker = S.Operands[1];
        }
        // Branches that each store something make no constant.
        if (Before != ir::NoValue && Maker != Before)
          return std::nullopt;
      }
      if (Maker == ir::NoValue)
        return std::nullopt;
      V = Maker;
      continue;
    }
    default:
      return std::nullopt;
    }
  }
  return std::nullopt;
}

bool Models::isOf(FunctionId F, ir::TypeId T, llvm::StringRef Word) const {
  const ir::Type *Type = strip(Joined.unit(F), T);
  if (!Type)
    return false;
  using K = ir::TypeKind;
  const catalog::TypeModel *Known =
      Type->Kind == K::Record ? Joined.catalog().type(Type->Name) : nullptr;
  if (Word == "text")
    return Type->Kind == K::CString || (Known && Known->Is == "text");
  if (Word == "number")
    return Type->Kind == K::Int || Type->Kind == K::Float ||
           Type->Kind == K::Enum || Type->Kind == K::Bool ||
           (Known && Known->Is == "number");
  if (Word == "bool")
    return Type->Kind == K::Bool;
  if (Word == "pointer")
    return Type->Kind == K::Pointer;
  if (Word == "function")
    return Type->Kind == K::Function ||
           (Type->Kind == K::Record && Type->Name.empty());
  return Type->Kind == K::Record &&
         (Type->Name == Word || Joined.derives(Type->Name, Word));
}

bool Models::isText(FunctionId F, ir::TypeId T) const {
  return isOf(F, T, "text");
}

bool Models::isNumber(FunctionId F, ir::TypeId T) const {
  return isOf(F, T, "number");
}

/// A word for many types, of those that `when` conditions use.
static bool isGeneric(llvm::StringRef Word) {
  return Word == "text" || Word == "number" || Word == "bool" ||
         Word == "pointer" || Word == "function";
}

/// The type of the variable or parameter whose address \p V is, if it is one.
static ir::TypeId objectType(const ir::Unit &Unit, const ir::Function &Code,
                             ir::ValueId V) {
  // `Stream << A << B`: a stream's operator yields the stream.
  while (Code.Instrs[V].Code == ir::Op::Call) {
    const ir::Call &C = Code.Calls[Code.Instrs[V].Index];
    if (C.Callee == ir::NoSymbol || Code.Instrs[V].Operands.empty() ||
        !llvm::StringRef(Unit.Symbols[C.Callee].Name).ends_with("operator<<"))
      return ir::NoType;
    V = Code.Instrs[V].Operands[0];
  }
  const ir::Instr &I = Code.Instrs[V];
  if (I.Code != ir::Op::Addr)
    return ir::NoType;
  const ir::Place &P = Code.Places[I.Where];
  if (P.Base == ir::Root::Local && P.Steps.empty())
    return Code.Locals[P.Index].Type;
  bool Referred = P.Steps.empty() || (P.Steps.size() == 1 &&
                                      P.Steps[0].What == ir::PathStep::Deref);
  return P.Base == ir::Root::Param && Referred && P.Index < Code.Params.size()
             ? Code.Params[P.Index].Type
             : ir::NoType;
}

bool Models::holds(Site Call, const catalog::FunctionModel &M) const {
  FunctionId F = Call.Function;
  const ir::Function &Code = Joined.code(F);
  const ir::Instr &I = Code.Instrs[Call.Instr];
  const ir::Call &C = Code.Calls[I.Index];
  const ir::Symbol *Callee =
      C.Callee == ir::NoSymbol ? nullptr : &Joined.unit(F).Symbols[C.Callee];
  size_t Skip = C.is(ir::HasReceiver) ? 1 : 0;
  size_t Count = I.Operands.size() - std::min(Skip, I.Operands.size());
  const catalog::When &W = M.If;
  if (!W.Arity.empty() && !llvm::is_contained(W.Arity, Count))
    return false;
  for (const auto &[Index, Words] : W.Types) {
    if (Index >= Count)
      return false;
    ir::TypeId Declared = Callee && Index < Callee->Parameters.size()
                              ? Callee->Parameters[Index]
                              : ir::NoType;
    const ir::Type *D = strip(Joined.unit(F), Declared);
    ir::TypeId Given = Code.Instrs[I.Operands[Skip + Index]].Type;
    ir::TypeId Used =
        D && D->Kind != ir::TypeKind::Dependent ? Declared : Given;
    // An object of a class that derives from the declared one.
    ir::TypeId Object =
        objectType(Joined.unit(F), Code, I.Operands[Skip + Index]);
    if (llvm::none_of(Words, [&](const std::string &Word) {
          return isOf(F, Used, Word) ||
                 (!isGeneric(Word) && isOf(F, Object, Word));
        }))
      return false;
  }
  for (const auto &[Index, Values] : W.Literals) {
    if (Index >= Count)
      return false;
    std::optional<std::string> Text =
        constantOperand(Joined.unit(F), Code, I.Operands[Skip + Index]);
    if (!Text || llvm::none_of(Values, [&](const std::string &V) {
          return matchesText(V, *Text);
        }))
      return false;
  }
  if (!W.Receivers.empty() &&
      llvm::none_of(W.Receivers, [&](const std::string &R) {
        return C.ReceiverClass == R || Joined.derives(C.ReceiverClass, R);
      }))
    return false;
  if (!W.Result.empty() && llvm::none_of(W.Result, [&](const std::string &R) {
        return isOf(F, I.Type, R);
      }))
    return false;
  return true;
}

/// The last word of a class's name: `Request` of `acme::HttpRequest`.
static llvm::StringRef lastWord(llvm::StringRef Class) {
  llvm::StringRef Name = lastPart(Class);
  size_t Begin = Name.size();
  while (Begin > 0 && !llvm::isUpper(Name[--Begin]))
    ;
  return Name.substr(Begin);
}

const ModelList &Models::of(Site Call) const {
  auto [It, New] = Memo.try_emplace({Call.Function, Call.Instr});
  if (!New)
    return It->second;
  ModelList Found;
  const ir::Call *C = Joined.call(Call);
  // A global name is anybody's: the program's own read() is not POSIX's.
  bool Own =
      C && C->Callee != ir::NoSymbol && !Joined.targets(Call).empty() &&
      !llvm::StringRef(Joined.unit(Call.Function).Symbols[C->Callee].Name)
           .contains("::");
  // The first entry that fits speaks for the call: exceptions stand before
  // the rule in a model file, a user's entries before ours.
  auto Add = [&](llvm::StringRef Name) {
    for (const catalog::FunctionModel &M : Joined.catalog().functions(Name))
      if (Found.empty() && (M.Users || !Own) && holds(Call, M))
        Found.push_back(&M);
  };
  if (C && C->Callee == ir::NoSymbol) {
    if (!C->Name.empty())
      Add(C->Name);
  } else if (C) {
    const ir::Unit &Unit = Joined.unit(Call.Function);
    const ir::Symbol &Callee = Unit.Symbols[C->Callee];
    Add(Callee.Name);
    // A member that a library's user reaches by a derived class, and one that
    // overrides a modelled member.
    if (Found.empty() && !C->ReceiverClass.empty() &&
        C->ReceiverClass != Callee.Class) {
      llvm::StringRef Member = Callee.Name;
      Member.consume_front(Callee.Class);
      Add(C->ReceiverClass + Member.str());
    }
    if (Found.empty() && Joined.targets(Call).empty())
      for (ir::SymbolId Base : Callee.Overrides)
        if (Found.empty())
          Add(Unit.Symbols[Base].Name);
    if (Found.empty() && Callee.Kind == ir::SymbolKind::Method &&
        Joined.targets(Call).empty())
      if (llvm::StringRef Last = lastWord(Callee.Class); !Last.empty())
        Add(("*" + Last + "::" + lastPart(Callee.Name)).str());
  }
  return Memo[{Call.Function, Call.Instr}] = std::move(Found);
}

} // namespace backlint::link
