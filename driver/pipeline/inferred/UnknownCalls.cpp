//===- UnknownCalls.cpp ---------------------------------------------------===//
//
// Asks of each such call what its arguments hold, over the whole program.
//
//===----------------------------------------------------------------------===//
#include "pipeline/inferred/UnknownCalls.h"
#include "Check.h"
#include "findings/Format.h"
#include "link/Trace.h"
#include "pipeline/analysis/Analysis.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/thread.h"
#include <unordered_map>

namespace backlint::pipeline {
namespace {

using link::TermKind;
using link::TermRef;

class Search {
public:
  Search(const link::Program &Joined,
         std::map<std::string, UnknownFunction> &Found)
      : Joined(Joined), Flow(Joined), Found(Found) {}

  void run() {
    for (link::FunctionId F = 0; F < Joined.size(); ++F)
      for (ir::ValueId V = 0; V < Joined.code(F).Instrs.size(); ++V)
        if (const ir::Call *C = Joined.call({F, V}))
          look({F, V}, *C);
  }

private:
  enum : uint8_t { Request = 1, Secret = 2 };

  /// What is among the origins of \p T.
  uint8_t originsOf(TermRef T) {
    auto [It, IsNew] = Known.try_emplace(T, 0);
    if (!IsNew)
      return It->second;
    uint8_t Result = 0;
    if (T->Kind == TermKind::Source)
      Result = T->Name == "secret"                     ? Secret
               : Joined.catalog().isUntrusted(T->Name) ? Request
                                                       : 0;
    else if (T->Kind == TermKind::Hop &&
             llvm::StringRef(T->Label).starts_with(link::SecretLabel))
      Result = Secret;
    for (TermRef Kid : T->Kids)
      Result |= originsOf(Kid);
    return Known[T] = Result;
  }

  /// What no model has ever to say anything of.
  static bool isOfNoInterest(llvm::StringRef Name) {
    static const llvm::StringRef Comparisons[] = {
        "operator==", "operator!=", "operator<",   "operator>",
        "operator<=", "operator>=", "operator<=>", "operator!"};
    llvm::StringRef Last = Name.substr(Name.rfind(':') + 1);
    return Last.starts_with("~") || Last.starts_with("__builtin_") ||
           llvm::is_contained(Comparisons, Last);
  }

  void look(link::Site Call, const ir::Call &C) {
    if (C.Callee == ir::NoSymbol || !Flow.models().of(Call).empty() ||
        !Flow.calleesOf(Call).empty())
      return;
    const ir::Symbol &Callee = Joined.unit(Call.Function).Symbols[C.Callee];
    if (Callee.Name.empty() || isOfNoInterest(Callee.Name))
      return;
    const ir::Instr &I = Joined.instr(Call);
    for (uint32_t O = 0; O < I.Operands.size(); ++O) {
      uint8_t From = originsOf(Flow.resolve(Flow.operand(Call, O)));
      if (!From)
        continue;
      bool Object = C.is(ir::HasReceiver) && O == 0;
      std::string Port =
          Object ? "this"
                 : fmt::format("arg{}", O - (C.is(ir::HasReceiver) ? 1 : 0));
      link::SpanInFile At = link::spanOf(Joined, Call);
      std::string Place =
          fmt::format("{}:{}:{}:{}", At.Path, At.At.Line, At.At.Column, Port);
      UnknownFunction &Function = Found[Callee.Name];
      Function.Name = Callee.Name;
      Function.Ports.insert(Port);
      if (From & Request)
        Function.Requests.insert(Place);
      if (From & Secret)
        Function.Secrets.insert(Place);
      const ir::Type *Result = Joined.type(Call.Function, Callee.Result);
      Function.IsText |= Result && Result->Kind != ir::TypeKind::Void &&
                         !Flow.models().isNumber(Call.Function, Callee.Result);
    }
  }

  const link::Program &Joined;
  link::ValueFlow Flow;
  std::map<std::string, UnknownFunction> &Found;
  std::unordered_map<TermRef, uint8_t> Known;
};

std::string counted(size_t Count, llvm::StringRef What) {
  return fmt::format("{} {}{}", Count, What, Count == 1 ? "" : "s");
}

} // namespace

std::vector<UnknownFunction>
unknownFunctions(llvm::ArrayRef<const ir::Unit *> Units,
                 const catalog::Catalog &Catalog) {
  std::map<std::string, UnknownFunction> Found;
  llvm::thread Thread(std::optional<unsigned>(RunChecksStackBytes), [&] {
    for (const std::vector<const ir::Unit *> &Program : programsOf(Units)) {
      link::Program Joined(Program, Catalog);
      Search(Joined, Found).run();
    }
  });
  Thread.join();
  std::vector<UnknownFunction> Result;
  for (auto &[Name, Function] : Found)
    Result.push_back(std::move(Function));
  auto Weight = [](const UnknownFunction &F) {
    return F.Requests.size() + F.Secrets.size();
  };
  llvm::stable_sort(Result, [&](const auto &A, const auto &B) {
    return Weight(A) > Weight(B);
  });
  return Result;
}

std::string suggestedModels(llvm::ArrayRef<UnknownFunction> Functions) {
  std::string Text =
      "# Functions that backlint knows nothing of, and that values of requests "
      "or\n# secrets go into. Say of each what it does, or take it out:\n"
      "# docs/writing-models.md has the words, docs/configuration.md says "
      "where\n# the file goes.\n\n[library]\nname = \"this project's "
      "libraries\"\n";
  for (const UnknownFunction &F : Functions) {
    std::vector<std::string> Counts;
    if (!F.Requests.empty())
      Counts.push_back(counted(F.Requests.size(), "value") + " of requests");
    if (!F.Secrets.empty())
      Counts.push_back(counted(F.Secrets.size(), "secret"));
    llvm::StringRef Where =
        F.Requests.empty() ? *F.Secrets.begin() : *F.Requests.begin();
    Text +=
        fmt::format("\n# {}, as in {}\n[[function]]\nnames = [\"{}\"]\n",
                    llvm::join(Counts, ", "), Where.rsplit(':').first, F.Name);
    // What is assumed of a function that nothing is known of.
    std::string Ports = llvm::join(F.Ports, ", ");
    if (F.IsText)
      Text += fmt::format("effects = [\"return = mix({})\"]\n", Ports);
    Text += fmt::format("# sinks = [{{ port = \"{}\", kind = \"log\" }}]\n",
                        *F.Ports.begin());
  }
  return Text;
}

} // namespace backlint::pipeline
