//===- UnvalidatedInput.cpp - backend-unvalidated-input -------------------===//
//
// Asks, for each place where an unexpected value does harm, by which ways a
// request's values get there without a test, judges them, and reports one
// finding per handler, field and kind of harm.
//
//===----------------------------------------------------------------------===//

#include "Check.h"
#include "input/Answered.h"
#include "input/Consequence.h"
#include "input/Field.h"
#include "input/Handlers.h"
#include "input/Statement.h"
#include "link/Tested.h"
#include "link/Trace.h"
#include "llvm/ADT/STLExtras.h"
#include <set>

namespace backlint {
namespace {

using catalog::Level;
using findings::Finding;
using namespace input; // NOLINT(google-build-using-namespace)
using namespace link;  // NOLINT(google-build-using-namespace)

/// A field that gets somewhere, and how bad that is.
struct Proposal {
  Level How = Level::Note;
  const char *Message = "";
  Handler By;
  Consequence To;
  Passage From;
  std::string Field;
};

struct Judgement {
  Level How = Level::Note;
  const char *Message = nullptr; ///< Null: nothing is wrong.
};

class Judge {
public:
  explicit Judge(ValueFlow &Flow) : Flow(Flow), Catch(Flow) {}

  Judgement of(const Consequence &C, const Passage &W, llvm::StringRef Field);

private:
  Judgement stored(const Consequence &C, const Passage &W,
                   llvm::StringRef Field);
  Judgement throws(const Consequence &C, const char *Message);

  ValueFlow &Flow;
  Answered Catch;
  std::map<Site, Verb> Verbs;
};

Judgement Judge::throws(const Consequence &C, const char *Message) {
  if (Catch.at(C.At))
    return {};
  return {Level::Warning, Message};
}

Judgement Judge::stored(const Consequence &C, const Passage &W,
                        llvm::StringRef Field) {
  Form Is = formOf(Field);
  auto [It, New] = Verbs.try_emplace(C.At, Verb::Unknown);
  if (New && C.What == Harm::Store)
    It->second = verbAt(Flow, C.At);
  Verb Does = It->second;
  if (Does == Verb::Mixed)
    Does = verbHandedOn(Flow, W.Nodes);
  if (W.Number) {
    // That it is a number is all that can be asked of the name of a row.
    if (!isFree(Flow, W.Number) || Is == Form::Id || Does == Verb::Read)
      return {};
    return {Level::Warning, C.What == Harm::Service ? "service"
                            : Does == Verb::Paged   ? "paged"
                                                    : "number"};
  }
  if (Does == Verb::Read || Does == Verb::Paged)
    return {};
  if (C.What == Harm::Service)
    return {Is == Form::Free ? Level::Note : Level::Warning, "service"};
  bool Lookup = C.What == Harm::Other || Does == Verb::Unknown;
  if (Is == Form::Free || Lookup)
    return {Level::Note, "stored"};
  return {Level::Warning, "form"};
}

Judgement Judge::of(const Consequence &C, const Passage &W,
                    llvm::StringRef Field) {
  if (isNumeric(C.What)) {
    // A size, a hash or a position is not what the request names.
    bool Free = W.Number != nullptr;
    for (TermRef T : W.Nodes)
      Free = Free && (T->Kind != TermKind::Number || isFree(Flow, T));
    if (!Free)
      return {};
  }
  switch (C.What) {
  case Harm::Index:
    return {Level::Error, "index"};
  case Harm::Checked:
    return throws(C, "checked-index");
  case Harm::Allocation:
    return {Level::Warning, "allocation"};
  case Harm::Copy:
    if (W.Number)
      return {};
    return {Level::Error, "copy"};
  case Harm::Loop:
    return {Level::Warning, "loop"};
  case Harm::Sleep:
    return {Level::Warning, "sleep"};
  case Harm::Division:
    return {Level::Error, "division"};
  case Harm::Enum:
    return {Level::Warning, "enum"};
  case Harm::Parse:
    return throws(C, "parse");
  case Harm::Conversion:
    return throws(C, "conversion");
  case Harm::Read:
    return throws(C, "read");
  case Harm::Unchecked:
    // What comes of it may be tested afterwards.
    if (Flow.tested().looksAt(C.At.Function, C.At.Instr, C.Value))
      return {};
    return {Level::Warning, "unchecked"};
  case Harm::Store:
  case Harm::Other:
  case Harm::Service:
    return stored(C, W, Field);
  }
  return {};
}

class Proposals {
public:
  Proposals(ValueFlow &Flow, findings::Reporter &Report)
      : Flow(Flow), Report(Report), Known(Flow), Rules(Flow) {}

  void look(const Consequence &C);
  void flush();

private:
  findings::Region region(Site S) const;
  void emit(llvm::ArrayRef<const Proposal *> Group);
  void addTrace(const Proposal &P, Finding &F) const;
  std::string fieldOf(const Passage &W, const Consequence &C);

  ValueFlow &Flow;
  findings::Reporter &Report;
  Handlers Known;
  Judge Rules;
  std::vector<Proposal> All;
};

std::string Proposals::fieldOf(const Passage &W, const Consequence &C) {
  if (!W.Field.empty())
    return W.Field;
  // A parameter of the handler: what it is called where it is handed on.
  if (W.Entry.Instr == ir::NoValue)
    for (TermRef T : llvm::reverse(W.Nodes)) {
      llvm::StringRef How = T->Label;
      uint32_t Index = 0;
      if (T->Kind != TermKind::Hop || T->Made.Function != W.Entry.Function ||
          !How.consume_front("argument ") || How.getAsInteger(10, Index))
        continue;
      const ir::Call *Call = Flow.program().call(T->Made);
      Index += Call && Call->is(ir::HasReceiver) ? 1 : 0;
      const ir::Instr &I = Flow.program().instr(T->Made);
      if (Index >= I.Operands.size())
        break;
      // The request as a whole is no field.
      ir::TypeId Type =
          Flow.program().code(T->Made.Function).Instrs[I.Operands[Index]].Type;
      const ir::Type *Given = Flow.program().type(T->Made.Function, Type);
      if (Given && Given->Element != ir::NoType &&
          Given->Kind != ir::TypeKind::Enum)
        Type = Given->Element;
      if (Flow.models().isNumber(T->Made.Function, Type) ||
          Flow.models().isText(T->Made.Function, Type))
        if (std::string Name =
                nameOfHolder(Flow, T->Made.Function, I.Operands[Index]);
            !Name.empty())
          return Name;
      break;
    }
  return C.Name.empty() ? describeSource(W.source()) : C.Name;
}

void Proposals::look(const Consequence &C) {
  for (Passage &W : waysTo(Flow, C.Value, C.What == Harm::Read)) {
    Handler By = Known.of(W, C.At);
    std::string Field = fieldOf(W, C);
    Judgement J = Rules.of(C, W, Field);
    if (!J.Message)
      continue;
    All.push_back({J.How, J.Message, By, C, W, Field});
  }
}

findings::Region Proposals::region(Site S) const {
  SpanInFile Span = spanOf(Flow.program(), S);
  return {Span.Path, Span.At.Line, Span.At.Column, Span.At.EndLine,
          Span.At.EndColumn};
}

void Proposals::addTrace(const Proposal &P, Finding &F) const {
  auto Step = [&](Site S, std::string Text) {
    findings::Step Next;
    Next.Where = region(S);
    Next.Message = std::move(Text);
    Next.Function = Flow.program().displayName(S.Function);
    if (F.Trace.empty() || F.Trace.back().Where != Next.Where ||
        F.Trace.back().Message != Next.Message)
      F.Trace.push_back(std::move(Next));
  };
  for (const TraceStep &S : stepsOf(Flow, P.From.Nodes))
    Step(S.At, S.Message);
  static const std::map<llvm::StringRef, const char *> Ends = {
      {"index", "is the position here"},
      {"checked-index", "is the position here"},
      {"allocation", "is the size here"},
      {"copy", "is copied here"},
      {"loop", "bounds the loop here"},
      {"sleep", "is how long it waits here"},
      {"division", "is the divisor here"},
      {"enum", "becomes an enumerator here"},
      {"parse", "is parsed here"},
      {"conversion", "is converted here"},
      {"read", "is read as a type here"},
      {"unchecked", "is converted here"},
      {"service", "is sent to another service here"}};
  auto End = Ends.find(P.Message);
  Step(P.To.At,
       "'" + P.Field + "' " +
           (End == Ends.end() ? "goes into the database here" : End->second));
}

void Proposals::emit(llvm::ArrayRef<const Proposal *> Group) {
  const Proposal &First = *Group.front();
  std::string Names;
  std::set<std::string> Seen;
  for (const Proposal *P : Group)
    if (Seen.insert(P->Field).second)
      Names += (Names.empty() ? "'" : ", '") + P->Field + "'";
  Finding F = Report.start(First.Message, {Names, First.By.Name});
  F.Level = First.How;
  // Where both are in sight of each other, the harm is what to look at; else
  // the place where the handler lets the value in.
  bool Near = First.From.Entry.Function == First.To.At.Function;
  Site At = Near ? First.To.At : First.From.Entry;
  // A parameter of the handler has no place of its own: where it is handed on.
  if (At.Instr == ir::NoValue)
    for (TermRef T : llvm::reverse(First.From.Nodes))
      if (T->Kind == TermKind::Hop && T->Made.Function == At.Function &&
          T->Made.Instr != ir::NoValue) {
        At = T->Made;
        break;
      }
  F.Where = region(At);
  F.Function = Flow.program().displayName(At.Function);
  F.Subject = First.Message + (" " + Names);
  addTrace(First, F);
  for (const Proposal *P : Group.drop_front()) {
    findings::Step Also;
    Also.Where = region(P->From.Entry);
    Also.Message = "'" + P->Field + "' is taken from the request here";
    Also.Function = Flow.program().displayName(P->From.Entry.Function);
    if (!llvm::is_contained(F.Related, Also))
      F.Related.push_back(std::move(Also));
  }
  Report.report(std::move(F));
}

void Proposals::flush() {
  auto Place = [&](const Proposal *P) { return region(P->To.At); };
  std::vector<const Proposal *> Order;
  for (const Proposal &P : All)
    Order.push_back(&P);
  // The worst that a field does stands for it; then the first.
  llvm::stable_sort(Order, [&](const Proposal *A, const Proposal *B) {
    if (A->How != B->How)
      return A->How > B->How;
    return std::tuple(Place(A), region(A->From.Entry)) <
           std::tuple(Place(B), region(B->From.Entry));
  });
  // What comes of a conversion, in the same line, says more than that it may
  // fail.
  std::set<std::tuple<FunctionId, std::string, std::string, uint32_t>> Worse;
  for (const Proposal &P : All)
    if (P.From.Number && P.To.What != Harm::Unchecked)
      Worse.emplace(P.By.Function, P.Field, Place(&P).Path, Place(&P).Line);
  std::set<std::tuple<FunctionId, std::string, std::string>> Told;
  using Key = std::tuple<FunctionId, std::string, uint32_t, std::string>;
  std::vector<std::pair<Key, std::vector<const Proposal *>>> Groups;
  for (const Proposal *P : Order) {
    if (P->To.What == Harm::Unchecked &&
        Worse.count({P->By.Function, P->Field, Place(P).Path, Place(P).Line}))
      continue;
    if (!Told.emplace(P->By.Function, P->Field, P->Message).second)
      continue;
    findings::Region At = Place(P);
    Key K{P->By.Function, At.Path, At.Line, P->Message};
    auto Group = llvm::find_if(Groups, [&](auto &G) { return G.first == K; });
    if (Group == Groups.end())
      Group = Groups.insert(Groups.end(), {K, {}});
    Group->second.push_back(P);
  }
  for (auto &[K, Group] : Groups)
    emit(Group);
}

class UnvalidatedInput final : public Check {
public:
  void run(ValueFlow &Flow, findings::Reporter &Report) const override {
    ValueFlow::Asking Passed(Flow, Ask::Tested);
    Proposals All(Flow, Report);
    for (FunctionId F = 0; F < Flow.program().size(); ++F)
      consequencesIn(Flow, F, [&](Consequence C) { All.look(C); });
    All.flush();
  }
};

BACKLINT_CHECK("backend-unvalidated-input", UnvalidatedInput)

} // namespace
} // namespace backlint
