//===- Trace.cpp - The way of a value, told hop by hop --------------------===//

#include "link/Trace.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <algorithm>

namespace backlint::link {
namespace {

struct Best {
  Origin Worst = Origin::Constant;
  uint32_t Distance = 0;
  TermRef Next = nullptr;
};

class Search {
public:
  Search(IsUntrusted Untrusted, llvm::function_ref<bool(TermRef)> IsSafe)
      : Untrusted(Untrusted), IsSafe(IsSafe) {}

  Best of(TermRef T) {
    auto [It, New] = Memo.try_emplace(T);
    if (!New)
      return It->second;
    Best Result = compute(T);
    Memo[T] = Result;
    return Result;
  }

private:
  Best compute(TermRef T) {
    switch (T->Kind) {
    case TermKind::Bottom:
    case TermKind::Text:
    case TermKind::Cycle:
    case TermKind::Callee:
      return {};
    case TermKind::Number:
      return {Origin::Number, 0, nullptr};
    case TermKind::Source:
      return {Untrusted(T->Name) ? Origin::Untrusted : Origin::Unknown, 0,
              nullptr};
    case TermKind::Unknown:
    case TermKind::Port:
      return {Origin::Unknown, 0, nullptr};
    case TermKind::Clean:
      if (IsSafe(T))
        return {};
      // What it was cleaned by is no part of it.
      if (Best Kid = of(T->Kids[0]); Kid.Worst > Origin::Constant)
        return {Kid.Worst, Kid.Distance + 1, T->Kids[0]};
      return {};
    default:
      break;
    }
    Best Result;
    for (TermRef K : T->Kids) {
      Best Kid = of(K);
      if (Kid.Worst > Result.Worst ||
          (Kid.Worst == Result.Worst && Result.Next &&
           Kid.Distance + 1 < Result.Distance))
        Result = {Kid.Worst, Kid.Distance + 1, K};
    }
    return Result;
  }

  IsUntrusted Untrusted;
  llvm::function_ref<bool(TermRef)> IsSafe;
  llvm::DenseMap<TermRef, Best> Memo;
};

std::string quoted(llvm::StringRef Name) { return "'" + Name.str() + "'"; }

} // namespace

Way worstOrigin(TermRef T, IsUntrusted Untrusted,
                llvm::function_ref<bool(TermRef Clean)> IsSafe) {
  Search S(Untrusted, IsSafe);
  Way Result;
  Result.Worst = S.of(T).Worst;
  if (Result.Worst < Origin::Unknown)
    return Result;
  for (TermRef Now = T; Now; Now = S.of(Now).Next)
    Result.Nodes.push_back(Now);
  return Result;
}

std::string describeSource(TermRef Leaf) {
  if (Leaf->Kind != TermKind::Source)
    return "a value of unknown origin";
  llvm::StringRef Kind = Leaf->Name;
  std::string What;
  if (Kind.consume_front("http-"))
    What = Kind == "request" ? "the request" : "request " + Kind.str();
  else
    What = Kind.str() + " data";
  std::replace(What.begin(), What.end(), '-', ' ');
  return Leaf->Label.empty() ? What : What + " " + quoted(Leaf->Label);
}

SpanInFile spanOf(const Program &Joined, Site S) {
  const ir::Function &Code = Joined.code(S.Function);
  ir::Span At = S.Instr == ir::NoValue || S.Instr >= Code.Instrs.size()
                    ? Code.At
                    : Code.Instrs[S.Instr].At;
  if (At.File == ir::NoFile)
    At = Code.At;
  std::string Path = At.File == ir::NoFile
                         ? std::string()
                         : Joined.unit(S.Function).Files[At.File].Path;
  return {Path, At};
}

std::vector<TraceStep> stepsOf(const ValueFlow &Flow,
                               llvm::ArrayRef<TermRef> Nodes) {
  const Program &Joined = Flow.program();
  std::vector<TraceStep> Result;
  auto CalleeName = [&](Site S) {
    const ir::Call *C = Joined.call(S);
    if (!C)
      return std::string("the function");
    std::string Name = C->Callee == ir::NoSymbol
                           ? C->Name
                           : Joined.unit(S.Function).Symbols[C->Callee].Name;
    return quoted(Name.empty() ? "a function value" : Name);
  };
  for (TermRef T : llvm::reverse(Nodes)) {
    if (T->Made.Function == Nothing)
      continue;
    std::string Message;
    switch (T->Kind) {
    case TermKind::Source:
      Message = describeSource(T) + " enters here";
      break;
    case TermKind::Unknown:
      Message = T->Name.empty() ? "the value is not known"
                                : "not known: what '" + T->Name + "' yields";
      if (T->Made.Instr == ir::NoValue)
        Message = T->Name + " of '" + Joined.displayName(T->Made.Function) +
                  "', of which no caller is known";
      break;
    case TermKind::Hop: {
      llvm::StringRef How = T->Label;
      if (How.consume_front("argument")) {
        Message = "passed to " + CalleeName(T->Made);
      } else if (How == "return") {
        Message = "comes back from " + CalleeName(T->Made);
      } else if (How == "throw") {
        Message = "thrown out of " + CalleeName(T->Made);
      } else if (How == "capture") {
        Message = "captured by a lambda";
      } else if (How == "callback") {
        Message = "handed to the callback of " + CalleeName(T->Made);
      }
      break;
    }
    case TermKind::Concat:
      Message = "put into a text here";
      break;
    case TermKind::Part:
    case TermKind::Mix:
      Message = Joined.instr(T->Made).Code == ir::Op::Call
                    ? "goes through " + CalleeName(T->Made)
                    : "goes on here";
      break;
    default:
      continue;
    }
    if (!Message.empty())
      Result.push_back({T->Made, std::move(Message)});
  }
  return Result;
}

} // namespace backlint::link
