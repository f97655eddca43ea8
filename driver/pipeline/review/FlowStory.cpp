//===- FlowStory.cpp ------------------------------------------------------===//
//
// Looks for the source line in the term at the sink: among texts, then among
// what numbers were made of. A node is of a line if its instruction begins
// there.
//
//===----------------------------------------------------------------------===//
#include "pipeline/review/FlowStory.h"
#include "Check.h"
#include "findings/Format.h"
#include "link/Trace.h"
#include "pipeline/analysis/Analysis.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/thread.h"
#include <deque>
#include <set>
#include <unordered_map>

namespace backlint::pipeline {
namespace {

using link::Site;
using link::TermKind;
using link::TermRef;

/// More calls than this that took a value are no help to anybody.
constexpr size_t MaxEnds = 20;

class Story {
public:
  Story(const link::Program &Joined, const CodeLine &Source,
        const CodeLine &Sink)
      : Joined(Joined), Flow(Joined), Source(Source), Sink(Sink) {}

  /// Whether anything is on either line.
  bool SourceSeen = false, SinkSeen = false;

  std::string tell() {
    for (Site Call : callsOn(Sink)) {
      SinkSeen = true;
      bool IsSink = false;
      for (const catalog::FunctionModel *M : Flow.models().of(Call))
        for (const catalog::Sink &S : M->Sinks) {
          IsSink = true;
          tellOf(fmt::format("the {} sink of", S.Kind), Call,
                 [&] { return Flow.port(Call, S.Where); });
        }
      if (!IsSink)
        Others.push_back(Call);
    }
    // Without a sink on the line, every value there is one.
    if (Text.empty())
      for (Site Call : Others)
        for (uint32_t I = 0; I < Joined.instr(Call).Operands.size(); ++I)
          tellOf(fmt::format("operand {} (no model has a sink here) of", I + 1),
                 Call, [&] { return Flow.operand(Call, I); });
    SourceSeen |= !callsOn(Source).empty();
    if (!Text.empty() && !Arrived)
      Text += ends();
    return std::move(Text);
  }

private:
  std::string place(Site S) const {
    link::SpanInFile At = link::spanOf(Joined, S);
    return fmt::format("{}:{}:{}", At.Path, At.At.Line, At.At.Column);
  }

  bool isOn(Site S, const CodeLine &Wanted) const {
    if (S.Function == link::Nothing)
      return false;
    link::SpanInFile At = link::spanOf(Joined, S);
    return At.At.Line == Wanted.Line && At.Path == Wanted.File;
  }

  std::string calleeOf(Site Call) const {
    const ir::Call &C = *Joined.call(Call);
    std::string Name = C.Callee == ir::NoSymbol
                           ? C.Name
                           : Joined.unit(Call.Function).Symbols[C.Callee].Name;
    return Name.empty() ? "a function value" : "'" + Name + "'";
  }

  std::vector<Site> callsOn(const CodeLine &Wanted) const {
    std::vector<Site> Found;
    for (link::FunctionId F = 0; F < Joined.size(); ++F)
      for (ir::ValueId V = 0; V < Joined.code(F).Instrs.size(); ++V)
        if (Joined.call({F, V}) && isOn({F, V}, Wanted))
          Found.push_back({F, V});
    return Found;
  }

  bool isFromSource(TermRef T) {
    bool IsFrom = isOn(T->Made, Source);
    SourceSeen |= IsFrom;
    return IsFrom;
  }

  /// The shortest way from \p T down to a node of the source line, a modelled
  /// source before any other; empty if there is none. What a number was made of
  /// counts if \p ThroughNumbers.
  std::vector<TermRef> wayTo(TermRef T, bool ThroughNumbers = false) {
    std::unordered_map<TermRef, TermRef> From{{T, nullptr}};
    std::deque<TermRef> Next{T};
    TermRef Best = nullptr;
    for (; !Next.empty(); Next.pop_front()) {
      TermRef At = Next.front();
      if (isFromSource(At) && (!Best || (At->Kind == TermKind::Source &&
                                         Best->Kind != TermKind::Source)))
        Best = At;
      if (At->Kind == TermKind::Number && !ThroughNumbers)
        continue;
      for (TermRef Kid : At->Kids)
        if (From.try_emplace(Kid, At).second)
          Next.push_back(Kid);
    }
    std::vector<TermRef> Way;
    for (TermRef At = Best; At; At = From[At])
      Way.push_back(At);
    std::reverse(Way.begin(), Way.end());
    return Way;
  }

  /// What \p Ask calls a term, resolved; the question is asked again for each
  /// way of asking.
  void tellOf(const std::string &What, Site Call,
              llvm::function_ref<TermRef()> Ask) {
    std::string Line =
        fmt::format("{}: {} {}\n", place(Call), What, calleeOf(Call));
    TermRef Value = nullptr;
    std::vector<TermRef> Way;
    bool AsNumber = false;
    {
      link::ValueFlow::Asking As(Flow, link::Ask::Text);
      Value = Flow.resolve(Ask());
      Way = wayTo(Value);
    }
    if (Way.empty()) {
      link::ValueFlow::Asking As(Flow, link::Ask::Value);
      Way = wayTo(Flow.resolve(Ask()), /*ThroughNumbers=*/true);
      AsNumber = !Way.empty();
    }
    if (Way.empty()) {
      // Of a line without a sink only what arrives is worth a word.
      if (Others.empty() || Text.empty())
        Text +=
            Line + "  not reached; what is there instead:\n" + origins(Value);
      return;
    }
    Arrived = true;
    Text += Line + (AsNumber ? "  reached, but as a number alone, in which no "
                               "text can hide:\n"
                             : "  reached:\n");
    unsigned Number = 0;
    for (const link::TraceStep &Step : link::stepsOf(Flow, Way))
      Text += fmt::format("  {:>2}. {}: {}\n", ++Number, place(Step.At),
                          Step.Message);
    Text += barriers(Way);
    if (!AsNumber) {
      link::ValueFlow::Asking As(Flow, link::Ask::Tested);
      for (TermRef T : wayTo(Flow.resolve(Ask())))
        if (T->Kind == TermKind::Clean && T->Name == "tested")
          Text +=
              fmt::format("  tested on every way before it is used{}\n", at(T));
    }
  }

  std::string at(TermRef T) const {
    return T->Made.Function == link::Nothing ? "" : ", at " + place(T->Made);
  }

  /// What keeps rules silent although the value arrives.
  std::string barriers(llvm::ArrayRef<TermRef> Way) const {
    std::string Result;
    for (TermRef T : Way)
      if (T->Kind == TermKind::Clean)
        Result += fmt::format("  made safe on the way: {}{}\n", T->Name, at(T));
      else if (T->isWidened())
        Result += fmt::format("  widened on the way: of so large a value only "
                              "its origins are known{}\n",
                              at(T));
    return Result;
  }

  /// The leaves of \p T.
  std::string origins(TermRef T) const {
    std::set<std::string> Lines;
    std::set<TermRef> Seen;
    std::vector<TermRef> Next{T};
    bool Constant = false, Number = false;
    while (!Next.empty()) {
      TermRef At = Next.back();
      Next.pop_back();
      if (!Seen.insert(At).second)
        continue;
      Next.insert(Next.end(), At->Kids.begin(), At->Kids.end());
      Constant |= At->Kind == TermKind::Text;
      Number |= At->Kind == TermKind::Number;
      if (At->Kind != TermKind::Source && At->Kind != TermKind::Unknown &&
          At->Kind != TermKind::Port)
        continue;
      for (const link::TraceStep &Step : link::stepsOf(Flow, {At}))
        Lines.insert(fmt::format("    {}: {}\n", place(Step.At), Step.Message));
    }
    std::string Result;
    for (const std::string &Line : Lines)
      Result += Line;
    if (Constant)
      Result += "    constants\n";
    if (Number)
      Result += "    numbers\n";
    return Result.empty() ? "    nothing that is ever written\n" : Result;
  }

  /// Whether something of the source line is in \p T.
  bool holdsSource(TermRef T) {
    auto [It, IsNew] = Holds.try_emplace(T, false);
    if (!IsNew)
      return It->second;
    bool Result = isFromSource(T);
    for (TermRef Kid : T->Kids)
      Result |= holdsSource(Kid);
    return Holds[T] = Result;
  }

  /// Calls of functions that nothing is known of and that take the value.
  std::string ends() {
    std::set<std::string> Lines;
    for (link::FunctionId F = 0; F < Joined.size(); ++F)
      for (ir::ValueId V = 0; V < Joined.code(F).Instrs.size(); ++V) {
        Site Call{F, V};
        if (!Joined.call(Call) || !Flow.models().of(Call).empty() ||
            !Flow.calleesOf(Call).empty())
          continue;
        for (uint32_t I = 0; I < Joined.instr(Call).Operands.size(); ++I)
          if (holdsSource(Flow.resolve(Flow.operand(Call, I)))) {
            Lines.insert(
                fmt::format("  {}: {}\n", place(Call), calleeOf(Call)));
            break;
          }
      }
    if (Lines.empty())
      return fmt::format(
          "the value of {}:{} goes into no function that nothing "
          "is known of\n",
          Source.File, Source.Line);
    std::string Result = fmt::format(
        "the value of {}:{} goes into these, of which neither a body nor a "
        "model is known:\n",
        Source.File, Source.Line);
    size_t Shown = 0;
    for (const std::string &Line : Lines)
      if (Shown++ < MaxEnds)
        Result += Line;
    if (Shown > MaxEnds)
      Result += fmt::format("  and {} more\n", Shown - MaxEnds);
    return Result;
  }

  const link::Program &Joined;
  link::ValueFlow Flow;
  const CodeLine &Source, &Sink;
  std::string Text;
  std::vector<Site> Others; ///< Calls on the sink's line that are none.
  bool Arrived = false;
  std::unordered_map<TermRef, bool> Holds;
};

} // namespace

llvm::Expected<std::string> tellFlow(llvm::ArrayRef<const ir::Unit *> Units,
                                     const catalog::Catalog &Catalog,
                                     const CodeLine &Source,
                                     const CodeLine &Sink) {
  std::string Text;
  bool SourceSeen = false, SinkSeen = false;
  llvm::thread Thread(std::optional<unsigned>(RunChecksStackBytes), [&] {
    std::set<std::string> Told; // Programs share code.
    for (const std::vector<const ir::Unit *> &Program : programsOf(Units)) {
      link::Program Joined(Program, Catalog);
      Story One(Joined, Source, Sink);
      std::string New = One.tell();
      if (Told.insert(New).second)
        Text += New;
      SourceSeen |= One.SourceSeen;
      SinkSeen |= One.SinkSeen;
    }
  });
  Thread.join();
  for (auto [Seen, Line] : {std::pair(SinkSeen, &Sink), {SourceSeen, &Source}})
    if (!Seen)
      return failure(
          "{}:{}: error: no value of the program is made there; name "
          "the line on which a call begins",
          Line->File, Line->Line);
  return Text;
}

} // namespace backlint::pipeline
