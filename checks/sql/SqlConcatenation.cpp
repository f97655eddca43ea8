//===- SqlConcatenation.cpp - backend-sql-concatenation -------------------===//
//
// Asks for the shape of every executed or prepared statement and reports the
// statements that have a hole through which text can break out.
//
//===----------------------------------------------------------------------===//

#include "Check.h"
#include "link/Guards.h"
#include "link/SqlShape.h"
#include "link/Trace.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <map>

namespace backlint {
namespace {

using findings::Finding;
using namespace link; // NOLINT(google-build-using-namespace): one file, and
                      // every second name is the linker's.

/// What is wrong with a hole, worst last.
enum class Verdict : uint8_t { Safe, ByHand, Unknown, Unquoted, Untrusted };

struct Judged {
  Verdict What = Verdict::Safe;
  Way From;
};

class SqlConcatenation final : public Check {
public:
  void run(ValueFlow &Flow, findings::Reporter &Report) const override;
};

/// One statement at one place that executes or prepares it.
class Statements {
public:
  Statements(ValueFlow &Flow, findings::Reporter &Report)
      : Flow(Flow), Report(Report) {}

  void look(Site Call, const catalog::Sink &Sink, llvm::StringRef Safe);
  void flush();

private:
  Judged judge(const Hole &H) const;
  void propose(Site Call, const SqlShape &Shape, const Hole &H, const Judged &J,
               llvm::StringRef Safe);
  void addOthers(const SqlShape &Shape, const Hole &H, Finding &F) const;
  findings::Region region(Site S) const;

  ValueFlow &Flow;
  findings::Reporter &Report;
  /// The worst hole of each statement: by sink, function of the glue, first
  /// text.
  struct Key {
    Site Sink;
    FunctionId Glued;
    std::string Head;
    auto operator<=>(const Key &) const = default;
  };
  std::map<Key, std::pair<Verdict, Finding>> Found;
};

/// Whether the quotes that a hole stands in are escaped by code of the program.
static bool isEscapedByHand(const Hole &H) {
  llvm::StringRef Quotes = H.EscapedQuotes;
  return (H.At == HolePosition::Quoted && Quotes.contains('\'')) ||
         (H.At == HolePosition::DoubleQuoted && Quotes.contains('"')) ||
         (H.At == HolePosition::QuotedName &&
          Quotes.find_first_of("\"`") != llvm::StringRef::npos);
}

/// A statement on one line, however its text is laid out.
static std::string folded(llvm::StringRef Text) {
  std::string Result;
  for (char C : Text.trim())
    if (!llvm::isSpace(C))
      Result += C;
    else if (!llvm::StringRef(Result).ends_with(" "))
      Result += ' ';
  return Result;
}

findings::Region Statements::region(Site S) const {
  SpanInFile Span = spanOf(Flow.program(), S);
  return {Span.Path, Span.At.Line, Span.At.Column, Span.At.EndLine,
          Span.At.EndColumn};
}

Judged Statements::judge(const Hole &H) const {
  using P = HolePosition;
  bool Inside =
      H.At == P::Quoted || H.At == P::DoubleQuoted || H.At == P::QuotedName;
  // Each way of escaping is made for one kind of place.
  auto IsSafe = [&](TermRef Clean) {
    llvm::StringRef How = Clean->Name;
    if (How == "sql-escaped")
      return H.At == P::Quoted;
    if (How == "sql-escaped-quotes")
      return Inside;
    if (How == "sql-literal" || How == "sql-identifier")
      return !Inside;
    return How == "hash" || How == "password-hash" ||
           isAllowListed(Clean, Flow.program().catalog());
  };
  Judged Result;
  Result.From = worstOrigin(
      H.What,
      [&](llvm::StringRef Kind) {
        return Flow.program().catalog().isUntrusted(Kind);
      },
      IsSafe);
  if (Result.From.Worst < Origin::Unknown)
    return Result;
  if (isEscapedByHand(H)) {
    Result.What = Verdict::ByHand;
    return Result;
  }
  bool Escaped = !Inside && !H.EscapedQuotes.empty();
  Escaped |= !Inside && llvm::any_of(Result.From.Nodes, [](TermRef T) {
    return T->Kind == TermKind::Clean &&
           llvm::StringRef(T->Name).starts_with("sql-escaped");
  });
  if (Escaped)
    Result.What = Verdict::Unquoted;
  else
    Result.What = Result.From.Worst == Origin::Untrusted ? Verdict::Untrusted
                                                         : Verdict::Unknown;
  return Result;
}

void Statements::look(Site Call, const catalog::Sink &Sink,
                      llvm::StringRef Safe) {
  TermRef Text = Flow.resolve(Flow.port(Call, Sink.Where));
  if (!Text->HasOrigins)
    return;
  for (const SqlShape &Shape : shapesOf(Text)) {
    const Hole *Worst = nullptr;
    Judged WorstJudged;
    for (const Hole &H : Shape.Holes) {
      // A text of unknown origin that is executed as it is, is not glued; one
      // that a stranger sends is worse than that.
      Judged J = judge(H);
      bool Whole = !Shape.HasText || H.At == HolePosition::Start;
      if (Whole && J.What == Verdict::Unknown && !Shape.HasText)
        continue;
      if (J.What > WorstJudged.What) {
        Worst = &H;
        WorstJudged = std::move(J);
      }
    }
    if (Worst)
      propose(Call, Shape, *Worst, WorstJudged, Safe);
  }
}

void Statements::propose(Site Call, const SqlShape &Shape, const Hole &H,
                         const Judged &J, llvm::StringRef Safe) {
  const Program &Joined = Flow.program();
  Site Glue = H.Glue.Function == Nothing ? Call : H.Glue;
  Key K{Call, Glue.Function, Shape.Head};
  auto Old = Found.find(K);
  if (Old != Found.end() && Old->second.first >= J.What)
    return;

  std::string Name = H.Name;
  TermRef Leaf = J.From.Nodes.empty() ? H.What : J.From.Nodes.back();
  if (Name.empty())
    Name = Leaf->Label.empty() ? "value" : Leaf->Label;
  std::string Shown = folded(Shape.Text);
  bool IsName =
      (H.At == HolePosition::Identifier || H.At == HolePosition::QuotedName) &&
      J.What != Verdict::Unquoted && J.What != Verdict::ByHand;
  const char *Message = J.What == Verdict::ByHand      ? "escaped"
                        : IsName                       ? "identifier"
                        : J.What == Verdict::Unquoted  ? "unquoted"
                        : J.What == Verdict::Untrusted ? "tainted"
                                                       : "unknown";
  Finding F = Report.start(
      Message, {"'" + Name + "'", "'" + Shown + "'",
                Safe.empty() ? std::string("a placeholder") : Safe.str()});
  bool Traced = J.From.Worst == Origin::Untrusted && J.What != Verdict::ByHand;
  F.Level = Traced ? catalog::Level::Error : catalog::Level::Warning;
  F.Where = region(Glue);
  F.Function = Joined.displayName(Glue.Function);
  F.Subject = Shown;
  F.Advice = Safe.str();
  auto Step = [&](Site S, std::string Text) {
    findings::Step Next;
    Next.Where = region(S);
    Next.Message = std::move(Text);
    Next.Function = Joined.displayName(S.Function);
    if (F.Trace.empty() || F.Trace.back().Where != Next.Where ||
        F.Trace.back().Message != Next.Message)
      F.Trace.push_back(std::move(Next));
  };
  for (const TraceStep &S : stepsOf(Flow, J.From.Nodes))
    Step(S.At, S.Message);
  if (H.Glue.Function != Nothing)
    Step(H.Glue, "'" + Name + "' is glued into the SQL text");
  std::vector<TermRef> Onward(H.Onward.rbegin(), H.Onward.rend());
  for (const TraceStep &S : stepsOf(Flow, Onward))
    Step(S.At, S.Message);
  Step(Call, "executed or prepared here");
  addOthers(Shape, H, F);
  Found[K] = {J.What, std::move(F)};
}

/// One finding stands for the statement; its other open holes are named too.
void Statements::addOthers(const SqlShape &Shape, const Hole &H,
                           Finding &F) const {
  for (const Hole &Other : Shape.Holes) {
    if (&Other == &H || Other.Glue.Function == Nothing ||
        judge(Other).What == Verdict::Safe)
      continue;
    findings::Step Also;
    Also.Where = region(Other.Glue);
    if (Also.Where == F.Where || llvm::any_of(F.Related, [&](const auto &S) {
          return S.Where == Also.Where;
        }))
      continue;
    Also.Message = Other.Name.empty() ? "another value is glued in here"
                                      : "'" + Other.Name + "' is glued in too";
    Also.Function = Flow.program().displayName(Other.Glue.Function);
    F.Related.push_back(std::move(Also));
  }
}

void Statements::flush() {
  // Texts that are glued by one expression are one statement to the reader.
  std::map<std::pair<Site, findings::Region>, std::pair<Verdict, Finding>>
      Worst;
  for (auto &[K, Proposed] : Found) {
    std::pair<Site, findings::Region> Place{K.Sink, Proposed.second.Where};
    auto [It, New] = Worst.try_emplace(Place, Proposed);
    if (!New && It->second.first < Proposed.first)
      It->second = Proposed;
  }
  for (auto &[Place, Proposed] : Worst)
    Report.report(std::move(Proposed.second));
}

void SqlConcatenation::run(ValueFlow &Flow, findings::Reporter &Report) const {
  Statements All(Flow, Report);
  const Program &Joined = Flow.program();
  for (FunctionId F = 0; F < Joined.size(); ++F)
    for (ir::ValueId V = 0; V < Joined.code(F).Instrs.size(); ++V) {
      if (Joined.code(F).Instrs[V].Code != ir::Op::Call)
        continue;
      for (const catalog::FunctionModel *M : Flow.models().of({F, V}))
        for (const catalog::Sink &S : M->Sinks)
          if (S.Kind == "sql")
            All.look({F, V}, S, M->Safe);
    }
  All.flush();
}

BACKLINT_CHECK("backend-sql-concatenation", SqlConcatenation)

} // namespace
} // namespace backlint
