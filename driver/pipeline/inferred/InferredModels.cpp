//===- InferredModels.cpp -------------------------------------------------===//
//
// Asks of each such function what a check would ask of its result, of what it
// leaves in its object and its arguments, and of the sinks behind it.
//
//===----------------------------------------------------------------------===//
#include "pipeline/inferred/InferredModels.h"
#include "Check.h"
#include "findings/Format.h"
#include "link/Tested.h"
#include "link/Trace.h"
#include "pipeline/analysis/Analysis.h"
#include "pipeline/inferred/EffectText.h"
#include "pipeline/inferred/InferredEntry.h"
#include "pipeline/inferred/SecretTexts.h"
#include "pipeline/inferred/SinksOfPorts.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/thread.h"

namespace backlint::pipeline {
namespace {

using link::Boundary;
using link::FunctionId;
using link::TermKind;
using link::TermRef;

/// What lies deeper in an argument no caller has at hand.
constexpr size_t MaxSteps = 3;

class Inference {
public:
  Inference(const link::Program &Joined, llvm::ArrayRef<const ir::Unit *> Units,
            const std::set<std::string> &Secrets,
            std::map<Signature, InferredEntry> &Entries)
      : Joined(Joined), Flow(Joined), Sinks(Flow), Secrets(Secrets),
        Entries(Entries) {
    for (const ir::Unit *Unit : Units)
      for (const ir::Function &F : Unit->Functions)
        Definers[Unit->Symbols[F.Symbol].Identity].insert(Unit);
  }

  void run() {
    std::map<Signature, std::set<FunctionId>> Borders;
    for (FunctionId F = 0; F < Joined.size(); ++F)
      for (ir::ValueId V = 0; V < Joined.code(F).Instrs.size(); ++V)
        if (const ir::Call *C = Joined.call({F, V})) {
          addBorder({F, V}, *C, Borders);
          AnswersExceptions |= llvm::any_of(
              Flow.models().of({F, V}), [](const catalog::FunctionModel *M) {
                return M->has("exception-handler");
              });
        }
    for (const auto &[Name, Bodies] : Borders)
      for (FunctionId F : Bodies)
        describe(F, Entries[Name]);
  }

private:
  /// Whether models can name it.
  static bool hasName(const ir::Symbol &S) {
    llvm::StringRef Plain = S.Name;
    Plain = Plain.take_front(Plain.find("operator"));
    return (S.Kind == ir::SymbolKind::Function ||
            S.Kind == ir::SymbolKind::Method ||
            S.Kind == ir::SymbolKind::Constructor ||
            S.Kind == ir::SymbolKind::Conversion) &&
           !S.Name.empty() && Plain.find_first_of("<( \"") == Plain.npos;
  }

  /// Whether some source sees the caller's body and not the callee's.
  bool isBorder(FunctionId Caller, FunctionId Callee) {
    const auto &Sees = Definers[Joined.symbol(Caller).Identity];
    const auto &Has = Definers[Joined.symbol(Callee).Identity];
    return llvm::any_of(Sees,
                        [&](const ir::Unit *Unit) { return !Has.count(Unit); });
  }

  void addBorder(link::Site Call, const ir::Call &C,
                 std::map<Signature, std::set<FunctionId>> &Borders) {
    if (C.Callee == ir::NoSymbol || !Flow.models().of(Call).empty())
      return;
    const ir::Symbol &Callee = Joined.unit(Call.Function).Symbols[C.Callee];
    std::vector<FunctionId> Targets = Joined.targets(Call);
    if (hasName(Callee) && llvm::any_of(Targets, [&](FunctionId F) {
          return isBorder(Call.Function, F);
        }))
      Borders[signatureOf(Joined.unit(Call.Function), Callee, Joined.catalog())]
          .insert(Targets.begin(), Targets.end());
  }

  void describe(FunctionId F, InferredEntry &Into) {
    EffectText Text(Flow, F, Secrets);
    ++Into.Bodies;
    Into.Files.insert(link::spanOf(Joined, {F, ir::NoValue}).Path);
    for (const auto &[Kind, At] : Sinks.of(F)) {
      if (Kind == AskedWith) {
        // Who asks with nothing of the caller's may be asked once.
        if (At.Base == ir::Root::Param && Sinks.asks(F))
          Into.Roles.insert("query");
      } else if (At.Steps.size() <= MaxSteps) {
        if (std::optional<std::string> Port = Text.port(At))
          Into.Sinks.insert({*Port, Kind});
      }
    }
    if (validates(F))
      Into.Roles.insert("validator");
    addResult(F, Text, Into);
    addObject(F, Text, Into);
    addArguments(F, Text, Into);
  }

  /// The answer as a text; as a value where that alone has origins.
  TermRef ask(llvm::function_ref<TermRef()> Question) {
    TermRef AsText = Question();
    if (AsText->HasOrigins)
      return AsText;
    link::ValueFlow::Asking As(Flow, link::Ask::Value);
    TermRef AsValue = Question();
    return AsValue->HasPorts || AsValue->HasOrigins ? AsValue : AsText;
  }

  /// Whether all that is not constant in the answer was tested before.
  bool isTested(llvm::function_ref<TermRef()> Question) {
    link::ValueFlow::Asking As(Flow, link::Ask::Tested);
    bool Any = false;
    std::set<TermRef> Seen;
    std::vector<TermRef> Work{Question()};
    while (!Work.empty()) {
      TermRef T = Work.back();
      Work.pop_back();
      if (!Seen.insert(T).second || !(T->HasOrigins || T->HasPorts))
        continue;
      if (T->Kind == TermKind::Clean && T->Name == link::TestedName)
        Any = true;
      else if (T->Kids.empty())
        return false;
      else
        Work.insert(Work.end(), T->Kids.begin(), T->Kids.end());
    }
    return Any;
  }

  /// Whether a stranger's data is in \p T.
  bool isForeign(TermRef T) const {
    std::set<TermRef> Seen;
    std::vector<TermRef> Work{T};
    while (!Work.empty()) {
      TermRef Now = Work.back();
      Work.pop_back();
      if (Now->Kind == TermKind::Source &&
          Joined.catalog().isUntrusted(Now->Name))
        return true;
      if (Now->HasOrigins && Seen.insert(Now).second)
        Work.insert(Work.end(), Now->Kids.begin(), Now->Kids.end());
    }
    return false;
  }

  /// Whether \p F throws unless what it is given passes its tests.
  bool validates(FunctionId F) {
    const ir::Function &Code = Joined.code(F);
    const ir::Type *Result = Joined.type(F, Joined.symbol(F).Result);
    if (!Result || Result->Kind != ir::TypeKind::Void || Code.Params.empty() ||
        llvm::none_of(Code.Blocks, [](const ir::Block &B) {
          return B.Ends == ir::TerminatorKind::Throw;
        }))
      return false;
    for (uint32_t I = 0; I < Code.Params.size(); ++I)
      if (!isTested([&] { return Flow.leftAt(F, {ir::Root::Param, I, {}}); }))
        return false;
    return true;
  }

  void addWay(const std::string &Target, llvm::function_ref<TermRef()> Question,
              TermRef T, EffectText &Text, InferredEntry &Into) {
    InferredWays &To = Into.Effects[Target];
    ++To.Bodies;
    std::optional<std::string> Said = Text.expression(T);
    To.Origins |= T->HasOrigins;
    if (Said && isTested(Question))
      Said = "clean." + link::TestedName.str() + "(" + *Said + ")";
    else if (Said && AnswersExceptions && isForeign(T))
      Said = "clean." + link::TypedName.str() + "(" + *Said + ")";
    if (!Said)
      To.Unknown = true;
    else if (!llvm::is_contained(To.Texts, *Said))
      To.Texts.push_back(std::move(*Said));
  }

  /// The class, if it is one of the program that no model speaks of.
  const ir::Class *classOf(FunctionId F, llvm::StringRef Name) const {
    if (Name.empty() || Joined.catalog().type(Name))
      return nullptr;
    const auto &All = Joined.unit(F).Classes;
    auto Found =
        llvm::find_if(All, [&](const ir::Class &C) { return C.Name == Name; });
    return Found == All.end() ? nullptr : &*Found;
  }

  /// The members of a class and of those that it derives from, but numbers.
  std::vector<std::string> membersOf(FunctionId F, llvm::StringRef Name,
                                     unsigned Depth = 0) const {
    const ir::Class *C = Depth < 4 ? classOf(F, Name) : nullptr;
    std::vector<std::string> Result;
    if (!C)
      return Result;
    for (const ir::Member &M : C->Members)
      if (!Flow.models().isNumber(F, M.Type))
        Result.push_back(M.Name);
    for (const std::string &Base : C->Bases)
      llvm::append_range(Result, membersOf(F, Base, Depth + 1));
    return Result;
  }

  void addResult(FunctionId F, EffectText &Text, InferredEntry &Into) {
    const ir::Symbol &S = Joined.symbol(F);
    const ir::Type *T = Joined.type(F, S.Result);
    if (!T || T->Kind == ir::TypeKind::Void ||
        S.Kind == ir::SymbolKind::Constructor || S.is(ir::Coroutine))
      return;
    if (Flow.models().isNumber(F, S.Result)) {
      // Who branches on it has looked at what it was made of.
      std::vector<std::string> All;
      if (!S.Class.empty() && !S.is(ir::StaticMember))
        All.push_back("this");
      for (size_t I = 0; I < S.Parameters.size(); ++I)
        All.push_back(fmt::format("arg{}", I));
      Into.Verdict = "return = number(" + llvm::join(All, ", ") + ")";
      return;
    }
    bool Refers =
        T->Kind == ir::TypeKind::Reference || T->Kind == ir::TypeKind::Pointer;
    if (Refers)
      if (std::optional<Boundary> To = Flow.places().returned(F))
        if (std::optional<std::string> Port = Text.port(*To)) {
          InferredWays &Result = Into.Effects["return"];
          ++Result.Bodies;
          Result.Origins = true;
          if (!llvm::is_contained(Result.Texts, "&" + *Port))
            Result.Texts.push_back("&" + *Port);
          return;
        }
    std::vector<std::string> Members;
    if (T->Kind == ir::TypeKind::Record)
      Members = membersOf(F, T->Name);
    for (const std::string &Member : Members) {
      ir::Path Steps = {{ir::PathStep::Field, Member}};
      auto Question = [&] { return Flow.returned(F, Steps); };
      TermRef Value = ask(Question);
      if (Value->Kind != TermKind::Bottom)
        if (std::optional<std::string> Port =
                Text.port({ir::Root::This, 0, Steps}))
          addWay("return" + Port->substr(4), Question, Value, Text, Into);
    }
    auto Whole = [&] { return Flow.returned(F, {}); };
    if (Members.empty())
      addWay("return", Whole, ask(Whole), Text, Into);
  }

  /// What \p F leaves at \p At, if that is something else than before.
  void addLeft(FunctionId F, const Boundary &At, bool IsNew, EffectText &Text,
               InferredEntry &Into) {
    auto Question = [&] { return Flow.leftAt(F, At); };
    TermRef T = ask(Question);
    if (T->Kind == TermKind::Bottom || (IsNew && !T->HasOrigins) ||
        (T->Kind == TermKind::Port && T->Where == At))
      return;
    if (std::optional<std::string> Port = Text.port(At))
      addWay(*Port, Question, T, Text, Into);
  }

  void addObject(FunctionId F, EffectText &Text, InferredEntry &Into) {
    const ir::Symbol &S = Joined.symbol(F);
    bool IsNew = S.Kind == ir::SymbolKind::Constructor;
    if (!IsNew && (S.Kind != ir::SymbolKind::Method || S.is(ir::ConstMethod) ||
                   S.is(ir::StaticMember)))
      return;
    for (const std::string &Member : membersOf(F, S.Class))
      addLeft(F, {ir::Root::This, 0, {{ir::PathStep::Field, Member}}}, IsNew,
              Text, Into);
  }

  void addArguments(FunctionId F, EffectText &Text, InferredEntry &Into) {
    const std::vector<ir::Variable> &Params = Joined.code(F).Params;
    for (uint32_t I = 0; I < Params.size(); ++I) {
      const ir::Type *T = Joined.type(F, Params[I].Type);
      bool IsPointer = T && T->Kind == ir::TypeKind::Pointer;
      if (!T || T->Const || (!IsPointer && T->Kind != ir::TypeKind::Reference))
        continue;
      const ir::Type *Object = Joined.type(F, T->Element);
      if (!Object || Object->Kind == ir::TypeKind::Void ||
          Object->Kind == ir::TypeKind::Function ||
          Flow.models().isNumber(F, T->Element))
        continue;
      Boundary At{ir::Root::Param, I, {}};
      if (IsPointer)
        At.Steps.push_back({ir::PathStep::Deref, ""});
      std::vector<std::string> Members = membersOf(F, Object->Name);
      if (Members.empty())
        addLeft(F, At, /*IsNew=*/false, Text, Into);
      for (const std::string &Member : Members) {
        Boundary Below = At;
        Below.Steps.push_back({ir::PathStep::Field, Member});
        addLeft(F, Below, /*IsNew=*/false, Text, Into);
      }
    }
  }

  const link::Program &Joined;
  link::ValueFlow Flow;
  SinksOfPorts Sinks;
  const std::set<std::string> &Secrets;
  std::map<Signature, InferredEntry> &Entries;
  llvm::StringMap<std::set<const ir::Unit *>> Definers; ///< By identity.
  /// What a member of another type throws does not leave the program.
  bool AnswersExceptions = false;
};

} // namespace

std::string inferredModels(llvm::ArrayRef<const ir::Unit *> Units,
                           const catalog::Catalog &Catalog) {
  std::map<Signature, InferredEntry> Entries;
  llvm::thread Thread(std::optional<unsigned>(RunChecksStackBytes), [&] {
    for (const std::vector<const ir::Unit *> &Program : programsOf(Units)) {
      link::Program Joined(Program, Catalog);
      std::set<std::string> Secrets;
      std::vector<findings::Finding> Telling;
      addSecretTexts(Joined, Secrets, Telling);
      Inference(Joined, Program, Secrets, Entries).run();
    }
  });
  Thread.join();
  // Of several functions of one name each has an entry of its own.
  std::map<std::string, std::set<Signature>> Overloads;
  for (const ir::Unit *Unit : Units)
    for (const ir::Symbol &S : Unit->Symbols)
      if (S.Kind != ir::SymbolKind::Global &&
          S.Kind != ir::SymbolKind::GlobalInit)
        Overloads[S.Name].insert(signatureOf(*Unit, S, Catalog));
  std::string Printed;
  for (const auto &[Name, E] : Entries)
    Printed += printed(Name, E, Overloads[Name.first].size() > 1);
  std::string Text =
      "# Functions that one source calls and another defines, and what they do "
      "to\n# values: inferred by a review of the whole program, to be written "
      "again and\n# not to be edited.\n\n[library]\nname = \"this program\"\n";
  // Words of its own: only an analysis can say them.
  std::string Words;
  for (auto [Word, Meaning] :
       {std::pair(link::TestedName, "looked at before it goes on"),
        std::pair(link::TypedName, "of another type it throws, and the program "
                                   "answers what handlers throw")})
    if (llvm::StringRef(Printed).contains("clean." + Word.str() + "("))
      Words += fmt::format("{} = \"{}\"\n", Word.str(), Meaning);
  if (!Words.empty())
    Text += "\n[vocabulary.sanitizer-kinds]\n" + Words;
  return Text + Printed;
}

} // namespace backlint::pipeline
