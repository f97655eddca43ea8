//===- WholeInput.cpp - Requests that are logged as a whole ---------------===//

#include "logging/WholeInput.h"
#include "link/QualifiedName.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace backlint::logging {

using namespace link; // NOLINT(google-build-using-namespace)
using ir::PathStep;

/// Kinds of source that hold many values, the credentials among them.
static bool isBody(llvm::StringRef Kind) {
  return Kind == "http-body" || Kind == "http-request" || Kind == "http-form" ||
         Kind == "network" || Kind == "websocket" || Kind == "rpc";
}

static bool isHeaders(llvm::StringRef Kind) {
  return Kind == "http-header" || Kind == "http-cookie";
}

/// Visits sources in a term with the way to them.
class WholeInput::Walk {
public:
  Walk(const WholeInput &Asked, Of What) : Asked(Asked), What(What) {}

  std::vector<TermRef> Path;
  llvm::function_ref<bool(TermRef Leaf, FunctionId Returned)> See = nullptr;

  /// \p Returned: the outermost function that hands on what the nodes below
  /// yield, unchanged.
  bool go(TermRef T, FunctionId Returned = Nothing) {
    if (!T->HasOrigins || !Seen.insert({T, Returned}).second)
      return false;
    Path.push_back(T);
    bool Found = node(T, Returned);
    if (!Found)
      Path.pop_back();
    return Found;
  }

private:
  bool node(TermRef T, FunctionId Returned) {
    bool Same = true;
    switch (T->Kind) {
    case TermKind::Source:
      return See(T, Returned);
    case TermKind::Hop:
      if (T->Label == "return")
        Returned = Returned == Nothing ? T->Made.Function : Returned;
      else if (T->Label == "variadic arguments")
        return llvm::any_of(T->Kids[0]->Kids, [&](TermRef K) { return go(K); });
      else
        Same = llvm::StringRef(T->Label).starts_with(SecretLabel);
      break;
    case TermKind::Choice:
    case TermKind::Repeat:
      break;
    case TermKind::Concat:
      Same = false;
      break;
    case TermKind::Clean:
      if (What == Of::Whole && T->Name != "line")
        return false;
      Same = false;
      break;
    case TermKind::Part:
    case TermKind::Mix:
      if (T->isMixedUp() || (What == Of::Whole && !Asked.keeps(T)))
        return false;
      // A member that is read of what a function returns is cut out of it
      // where it was made.
      Same = T->Kind == TermKind::Part && T->Kids.size() == 1 &&
             T->Kids[0]->Kind == TermKind::Source &&
             T->Kids[0]->Made.Function == T->Made.Function;
      break;
    default:
      return false;
    }
    if (!Same)
      Returned = Nothing;
    return llvm::any_of(T->Kids, [&](TermRef K) { return go(K, Returned); });
  }

  const WholeInput &Asked;
  Of What;
  std::set<std::pair<TermRef, FunctionId>> Seen;
};

/// Whether a text holds what was read into it: a buffer that was filled, and
/// cut into lines, piece by piece, or its rest from some position on. What
/// follows a constant number of characters is a member.
bool WholeInput::isBuffer(TermRef T) const {
  const ir::Instr &I = Flow.program().instr(T->Made);
  if (T->Kind == TermKind::Part)
    return I.Code == ir::Op::Binary && llvm::none_of(T->Kids, [](TermRef K) {
             return K->Kind == TermKind::Text && !K->Name.empty() &&
                    llvm::all_of(K->Name, llvm::isDigit);
           });
  if (I.Code == ir::Op::Store || !Flow.calleesOf(T->Made).empty())
    return true;
  return llvm::any_of(
      Flow.models().of(T->Made), [](const catalog::FunctionModel *M) {
        return llvm::any_of(M->Effects, [](const catalog::Effect &E) {
          return E.Target.Base != catalog::Port::Return;
        });
      });
}

/// Whether what a call makes of a whole is that whole in another form: a
/// document out of a text, or a text out of a document.
bool WholeInput::keeps(TermRef T) const {
  // An element of a list of headers; which one, is for others to ask.
  if (T->Kind == TermKind::Part && T->Kids.size() == 1 &&
      T->Kids[0]->Kind == TermKind::Source && isHeaders(T->Kids[0]->Name))
    return true;
  if (T->Made.Function == Nothing || T->Made.Instr == ir::NoValue)
    return false;
  if (isBuffer(T))
    return true;
  if (!Flow.program().call(T->Made))
    return false;
  // A member that is cut out of the document.
  if (T->Kind == TermKind::Part && T->Kids.size() == 1 &&
      T->Kids[0]->Kind == TermKind::Part && T->Kids[0]->Made == T->Made)
    return false;
  return llvm::any_of(
      Flow.models().of(T->Made), [&](const catalog::FunctionModel *M) {
        if (T->Kind == TermKind::Part && !M->has("json-parse"))
          return false;
        auto Made = T->Kind == TermKind::Part ? catalog::Expr::Part
                                              : catalog::Expr::Mix;
        return llvm::any_of(M->Effects, [&](const catalog::Effect &E) {
          return E.Target.Base == catalog::Port::Return && E.Value.What == Made;
        });
      });
}

/// Two reads of one request, in one function, are of one entry.
WholeInput::Entry WholeInput::entryOf(TermRef Leaf, FunctionId Returned) const {
  if (Returned != Nothing)
    return {Leaf->Name, {Returned, ir::NoValue}};
  Site By = Leaf->Made;
  bool Registers =
      By.Function != Nothing && By.Instr != ir::NoValue &&
      Flow.program().call(By) &&
      llvm::any_of(Flow.models().of(By), [](const catalog::FunctionModel *M) {
        return !M->Callbacks.empty();
      });
  return {Leaf->Name, {By.Function, Registers ? By.Instr : ir::NoValue}};
}

/// Whether a value is the name of a pair, or what the name stands for.
WholeInput::Half WholeInput::halfOf(FunctionId F, ir::ValueId V) {
  ir::Place P = Flow.places().pointee(F, V);
  if (!P.Steps.empty() && P.Steps.back().What == PathStep::Field) {
    llvm::StringRef Last = lastPart(P.Steps.back().Name);
    if (Last == "first" || Last == "key")
      return Half::Name;
    if (Last == "second" || Last == "value")
      return Half::Value;
  }
  // The two names of a structured binding are made by calls of one function
  // on one object, in that order.
  const ir::Function &Code = Flow.program().code(F);
  const ir::Call *C = Flow.program().call({F, V});
  if (!C && P.Base == ir::Root::Value) {
    V = P.Index;
    C = Flow.program().call({F, V});
  }
  const ir::Instr &I = Code.Instrs[V];
  if (!C || !C->is(ir::ImplicitCall) || I.Operands.size() != 1)
    return Half::None;
  auto IsTwin = [&](ir::ValueId W) {
    const ir::Call *Other = Flow.program().call({F, W});
    return Other && Other->is(ir::ImplicitCall) &&
           Code.Instrs[W].Operands == I.Operands;
  };
  if (V > 0 && IsTwin(V - 1))
    return Half::Value;
  return V + 1 < Code.Instrs.size() && IsTwin(V + 1) ? Half::Name : Half::None;
}

/// Whether the statement stands in a loop that goes over names and values, and
/// shows the values, of all.
bool WholeInput::listsHeaders(Site At) {
  FunctionId F = At.Function;
  if (F == Nothing || At.Instr == ir::NoValue)
    return false;
  const ir::Function &Code = Flow.program().code(F);
  // Of a name alone nothing is given away.
  bool Named = false, Valued = false;
  for (ir::ValueId O : Code.Instrs[At.Instr].Operands) {
    Half Is = halfOf(F, O);
    Named |= Is == Half::Name;
    Valued |= Is == Half::Value;
  }
  if (Named && !Valued)
    return false;
  uint32_t Loop = ir::None;
  for (const ir::Block &B : Code.Blocks)
    if (llvm::is_contained(B.Instrs, At.Instr))
      Loop = B.Loop;
  // A macro's own loop, which runs once, is none of the program.
  while (Loop != ir::None && Code.Loops[Loop].Macro != ir::None)
    Loop = Code.Loops[Loop].Parent;
  if (Loop == ir::None)
    return false;
  auto IsInside = [&](uint32_t Inner) {
    while (Inner != ir::None && Inner != Loop)
      Inner = Code.Loops[Inner].Parent;
    return Inner == Loop;
  };
  // Where some are tested, some are left out.
  bool Branches = false, Tests = false;
  for (ir::BlockId B = 0; B < Code.Blocks.size(); ++B) {
    const ir::Block &Block = Code.Blocks[B];
    if (!IsInside(Block.Loop) || B == Code.Loops[Loop].Header)
      continue;
    Branches |= Block.Condition != ir::NoValue && Block.Successors.size() > 1;
    for (ir::ValueId V : Block.Instrs)
      for (ir::ValueId O : Code.Instrs[V].Operands) {
        Half Is = halfOf(F, O);
        Valued |= Is == Half::Value;
        Tests |= Is != Half::None && Code.Instrs[V].Code == ir::Op::Call &&
                 Flow.models().isNumber(F, Code.Instrs[V].Type);
      }
  }
  return Valued && !(Branches && Tests);
}

void WholeInput::take(TermRef T, llvm::StringRef Name) {
  if (!T->HasOrigins)
    return;
  Walk Sources(*this, Of::Any);
  auto See = [&](TermRef Leaf, FunctionId Returned) {
    if (isBody(Leaf->Name))
      Taken->try_emplace(entryOf(Leaf, Returned), Name.str());
    return false;
  };
  Sources.See = See;
  Sources.go(Flow.resolve(T));
}

/// Whether the call makes its receiver of what it is given.
bool WholeInput::isMade(Site Call) const {
  const ir::Call &C = *Flow.program().call(Call);
  if (!C.is(ir::HasReceiver) || C.Callee == ir::NoSymbol)
    return false;
  const ir::Symbol &S = Flow.program().unit(Call.Function).Symbols[C.Callee];
  return S.Kind == ir::SymbolKind::Constructor ||
         llvm::StringRef(S.Name).ends_with("::operator=");
}

/// Every value that the program takes by the name of a secret.
void WholeInput::index() {
  Taken.emplace();
  const Program &Joined = Flow.program();
  const catalog::SecretNames &Names = Joined.catalog().secrets();
  llvm::StringMap<bool> Memo;
  auto IsSecret = [&](llvm::StringRef Name) {
    auto [It, New] = Memo.try_emplace(Name, false);
    if (New && !Name.empty())
      if (const catalog::SecretName *Found = Names.match(Name))
        It->second = Found->Is != "connection";
    return It->second;
  };
  for (FunctionId F = 0; F < Joined.size(); ++F) {
    const ir::Function &Code = Joined.code(F);
    for (uint32_t P = 0; P < Code.Params.size(); ++P)
      if (IsSecret(Code.Params[P].Name))
        take(Flow.pool().port(F, {ir::Root::Param, P, {}}),
             Code.Params[P].Name);
    for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V) {
      const ir::Instr &I = Code.Instrs[V];
      if (I.Code == ir::Op::Store) {
        std::string Name = Flow.nameOf(F, V);
        if (IsSecret(Name))
          take(Flow.value({F, I.Operands[0]}, {}, V), Name);
      } else if (I.Code == ir::Op::Call) {
        if (isMade({F, V}))
          if (std::string Name = Flow.nameOf(F, I.Operands[0]); IsSecret(Name))
            for (uint32_t O = 1; O < I.Operands.size(); ++O)
              take(Flow.operand({F, V}, O), Name);
        for (ir::ValueId O : I.Operands)
          if (auto Key = Flow.places().constant(F, O); Key && IsSecret(*Key))
            take(Flow.value({F, V}, {}, V), *Key);
      }
    }
  }
}

/// The function or route, of those that the data comes in by, whose name says
/// that it is handed credentials.
std::string WholeInput::credentialName(const Entry &E, Site At) {
  const Program &Joined = Flow.program();
  const catalog::SecretNames &Names = Joined.catalog().secrets();
  if (!Known)
    Known.emplace(Flow);
  std::vector<FunctionId> Functions{At.Function, E.By.Function};
  if (E.By.Instr != ir::NoValue)
    for (const Edge &Run : Flow.calleesOf(E.By))
      if (Run.What == Edge::Callback)
        Functions.push_back(Run.Callee);
  for (FunctionId F : Functions) {
    if (F == Nothing)
      continue;
    const ir::Symbol &S = Joined.symbol(F);
    if (S.Kind != ir::SymbolKind::Lambda &&
        Names.takesCredentials(lastPart(S.Name)))
      return S.Name;
    std::string Route = Known->of(F);
    llvm::SmallVector<llvm::StringRef> Segments;
    llvm::StringRef(Route).split(Segments, '/');
    if (llvm::any_of(llvm::drop_begin(Segments, Segments.empty() ? 0 : 1),
                     [&](llvm::StringRef Segment) {
                       return Names.takesCredentials(Segment);
                     }))
      return Route;
  }
  return "";
}

std::optional<Whole> WholeInput::find(TermRef Text, Site At) {
  std::optional<Whole> Result;
  Walk Sources(*this, Of::Whole);
  auto See = [&](TermRef Leaf, FunctionId Returned) {
    if (!Leaf->Label.empty())
      return false;
    Whole Found;
    Entry E = entryOf(Leaf, Returned);
    if (isHeaders(Leaf->Name)) {
      bool Listed = listsHeaders(At);
      for (TermRef T : Sources.Path)
        Listed =
            Listed || (T->Kind == TermKind::Concat && listsHeaders(T->Made));
      if (!Listed)
        return false;
      Found.IsHeaders = true;
    } else if (isBody(Leaf->Name)) {
      if (!Taken)
        index();
      if (auto It = Taken->find(E); It != Taken->end())
        Found.Secret = It->second;
      else if (llvm::StringRef(Leaf->Name).starts_with("http-"))
        Found.Where = credentialName(E, At);
      if (Found.Secret.empty() && Found.Where.empty())
        return false;
    } else {
      return false;
    }
    Found.Nodes = Sources.Path;
    Result = std::move(Found);
    return true;
  };
  Sources.See = See;
  Sources.go(Text);
  return Result;
}

} // namespace backlint::logging
