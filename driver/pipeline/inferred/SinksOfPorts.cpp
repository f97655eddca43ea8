//===- SinksOfPorts.cpp ---------------------------------------------------===//
//
// A function that calls itself adds nothing to its own answer.
//
//===----------------------------------------------------------------------===//
#include "pipeline/inferred/SinksOfPorts.h"
#include "link/Tested.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::pipeline {

using link::FunctionId;
using link::Site;
using link::TermKind;
using link::TermRef;

namespace {

/// What of a value reaches a sink through it.
enum class Reach : uint8_t {
  Whole,  ///< What the text begins with.
  Text,   ///< What was neither made safe nor tested; no text is in a number.
  Unsafe, ///< The same, through numbers.
  Any,
};

void portsIn(TermRef T, Reach How, std::set<TermRef> &Seen,
             llvm::function_ref<void(const link::Boundary &)> Take) {
  if (!T->HasPorts || !Seen.insert(T).second)
    return;
  switch (T->Kind) {
  case TermKind::Port:
    Take(T->Where);
    return;
  case TermKind::Clean:
    // That its type was tested says nothing of the value.
    if (How != Reach::Any && T->Name != link::TypedName)
      return;
    return portsIn(T->Kids[0], How, Seen, Take);
  case TermKind::Concat:
    if (How == Reach::Whole)
      return portsIn(T->Kids[0], How, Seen, Take);
    break;
  case TermKind::Number:
    if (How == Reach::Whole || How == Reach::Text)
      return;
    break;
  case TermKind::Hop:
  case TermKind::Choice:
    break;
  default:
    if (How == Reach::Whole)
      return;
  }
  for (TermRef Kid : T->Kids)
    portsIn(Kid, How, Seen, Take);
}

bool isDatabase(llvm::StringRef Kind) {
  return Kind == "sql" || Kind == "sql-value" || Kind == "nosql-value";
}

/// Whether a number that a value was made into does what the value would.
bool takesNumbers(llvm::StringRef Kind) {
  static const llvm::StringRef Kinds[] = {
      "index",     "checked-index", "allocation",   "sleep-time",
      "sql-value", "nosql-value",   "service-value"};
  return llvm::is_contained(Kinds, Kind);
}

} // namespace

void SinksOfPorts::add(FunctionId F, llvm::StringRef Kind,
                       llvm::function_ref<TermRef()> Ask, PortSinks &Into) {
  auto Look = [&](link::Ask As, Reach How, llvm::StringRef Reached) {
    link::ValueFlow::Asking Scope(Flow, As);
    std::set<TermRef> Seen;
    portsIn(Ask(), How, Seen, [&](const link::Boundary &At) {
      Into.insert({Reached.str(), At});
    });
  };
  if (Kind == "sql")
    Look(link::Ask::Text, Reach::Whole, Kind);
  else if (Kind != AskedWith)
    Look(link::Ask::Tested, takesNumbers(Kind) ? Reach::Unsafe : Reach::Text,
         Kind);
  if (isDatabase(Kind) || Kind == AskedWith)
    Look(link::Ask::Value, Reach::Any, AskedWith);
}

/// What models say of the call, and of the objects that it writes to.
void SinksOfPorts::addDirect(Site Call, PortSinks &Into) {
  const link::Program &Joined = Flow.program();
  const ir::Instr &I = Joined.instr(Call);
  for (const catalog::FunctionModel *M : Flow.models().of(Call))
    for (const catalog::Sink &S : M->Sinks) {
      auto First = link::Places::operand(I, *Joined.call(Call), S.Where);
      if (!First)
        continue;
      if (S.Where.Base != catalog::Port::Rest) {
        add(
            Call.Function, S.Kind, [&] { return Flow.port(Call, S.Where); },
            Into);
        continue;
      }
      for (uint32_t O = *First; O < I.Operands.size(); ++O)
        add(Call.Function, S.Kind, [&] { return Flow.operand(Call, O); }, Into);
    }
  for (const link::LogObjects::Entry &E : Logs.writtenBy(Call))
    add(Call.Function, E.Kind, [&] { return E.Text; }, Into);
}

const PortSinks &SinksOfPorts::of(FunctionId F) {
  auto [It, IsNew] = Known.try_emplace(F);
  if (!IsNew)
    return It->second;
  PortSinks Found;
  const ir::Function &Code = Flow.program().code(F);
  for (ir::ValueId V = 0; V < Code.Instrs.size(); ++V) {
    if (Code.Instrs[V].Code != ir::Op::Call)
      continue;
    addDirect({F, V}, Found);
    for (const link::Edge &E : Flow.calleesOf({F, V})) {
      const PortSinks There = of(E.Callee);
      for (const auto &[Kind, At] : There)
        add(F, Kind, [&] { return Flow.bind(E, At); }, Found);
    }
  }
  return Known[F] = std::move(Found);
}

bool SinksOfPorts::asks(FunctionId F) {
  auto [It, IsNew] = Asking.try_emplace(F, false);
  if (!IsNew)
    return It->second;
  bool Result = false;
  const ir::Function &Code = Flow.program().code(F);
  for (ir::ValueId V = 0; V < Code.Instrs.size() && !Result; ++V) {
    if (Code.Instrs[V].Code != ir::Op::Call)
      continue;
    Result = llvm::any_of(Flow.models().of({F, V}),
                          [](const catalog::FunctionModel *M) {
                            return M->has("query");
                          }) ||
             llvm::any_of(Flow.calleesOf({F, V}),
                          [&](const link::Edge &E) { return asks(E.Callee); });
  }
  return Asking[F] = Result;
}

} // namespace backlint::pipeline
