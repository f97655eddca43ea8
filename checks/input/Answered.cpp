//===- Answered.cpp - Who answers when a call throws ----------------------===//

#include "input/Answered.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::input {

using namespace link; // NOLINT(google-build-using-namespace)

static constexpr unsigned MaxDepth = 24;

static llvm::StringRef outermost(llvm::StringRef Name) {
  return Name.split("::").first;
}

/// Whether a handler for \p Caught may see what \p Thrower throws: all derive
/// from the standard's exceptions, and a library throws its own.
static bool fits(llvm::StringRef Caught, llvm::StringRef Thrower) {
  return Caught.empty() || outermost(Caught) == "std" || // lint: allow
         outermost(Caught) == outermost(Thrower);
}

bool Answered::catches(FunctionId F, ir::BlockId B, llvm::StringRef Thrower) {
  const ir::Function &Code = Flow.program().code(F);
  if (B == ir::NoBlock)
    return false;
  for (uint32_t T = Code.Blocks[B].Try; T != ir::None; T = Code.Tries[T].Parent)
    for (const ir::Try::Handler &H : Code.Tries[T].Handlers) {
      const ir::Type *Type = Flow.program().type(F, H.Caught);
      while (Type && Type->Element != ir::NoType &&
             Type->Kind != ir::TypeKind::Record)
        Type = Flow.program().type(F, Type->Element);
      if (fits(Type ? llvm::StringRef(Type->Name) : "", Thrower))
        return true;
    }
  return false;
}

/// Whether the program told its framework what to do with exceptions.
bool Answered::installed(llvm::StringRef Thrower) {
  auto [It, New] = Memo.try_emplace({Nothing, outermost(Thrower).str()});
  if (!New)
    return It->second;
  const Program &Joined = Flow.program();
  bool Result = false;
  for (FunctionId F = 0; F < Joined.size() && !Result; ++F)
    for (ir::ValueId V = 0; V < Joined.code(F).Instrs.size(); ++V) {
      if (!Joined.call({F, V}) ||
          llvm::none_of(Flow.models().of({F, V}),
                        [](const catalog::FunctionModel *M) {
                          return M->has("exception-handler");
                        }))
        continue;
      for (const Edge &E : Flow.calleesOf({F, V})) {
        const ir::Function &Code = Joined.code(E.Callee);
        Result |= Code.Tries.empty();
        for (ir::BlockId B = 0; B < Code.Blocks.size(); ++B)
          Result |= catches(E.Callee, B, Thrower);
      }
    }
  return It->second = Result;
}

bool Answered::at(FunctionId F, ir::ValueId V, llvm::StringRef Thrower,
                  unsigned Depth) {
  if (catches(F, Flow.memory(F).blockOf(V), Thrower))
    return true;
  if (Depth > MaxDepth)
    return false;
  auto [It, New] = Memo.try_emplace({F, outermost(Thrower).str()}, true);
  if (!New)
    return It->second; // Recursion is answered where it begins.
  bool Any = false, All = true;
  for (const Edge &E : Flow.callers(F)) {
    if (E.What == Edge::Callback)
      continue; // The library runs it later.
    Any = true;
    All = All && at(E.Call.Function, E.Call.Instr, Thrower, Depth + 1);
  }
  return Memo[{F, outermost(Thrower).str()}] = Any && All;
}

bool Answered::at(Site Call) {
  const ir::Call *C = Flow.program().call(Call);
  std::string Thrower =
      C && C->Callee != ir::NoSymbol
          ? Flow.program().unit(Call.Function).Symbols[C->Callee].Name
          : "";
  return at(Call.Function, Call.Instr, Thrower, 0) || installed(Thrower);
}

} // namespace backlint::input
