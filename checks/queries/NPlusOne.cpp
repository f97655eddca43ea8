//===- NPlusOne.cpp - backend-n-plus-one ----------------------------------===//
//
// Words the queries that run once per element: which one, for each element of
// what, through which calls, and what one query would do instead. Findings at
// one place are one.
//
//===----------------------------------------------------------------------===//

#include "Check.h"
#include "link/Trace.h"
#include "queries/BulkWrites.h"
#include "queries/RepeatedQueries.h"
#include "llvm/ADT/STLExtras.h"
#include <map>

namespace backlint {
namespace {

using findings::Finding;
using findings::Region;
using namespace link; // NOLINT(google-build-using-namespace): one file, and
                      // every second name is the linker's.

class NPlusOne final : public Check {
public:
  void run(ValueFlow &Flow, findings::Reporter &Report) const override;
};

class Wording {
public:
  Wording(ValueFlow &Flow, RepeatedQueries &Queries, findings::Reporter &Report)
      : Joined(Flow.program()), Queries(Queries), Report(Report) {}

  Finding finding(const RepeatedQuery &R);
  Region region(Site S) const;

private:
  Region region(FunctionId F, const ir::Span &At) const;
  std::string calleeName(Site Call) const;
  std::string queryName(const RepeatedQuery &R) const;
  std::string each(const RepeatedQuery &R);
  void addTrace(const RepeatedQuery &R, Finding &F);
  void step(Finding &F, Region Where, std::string Message, FunctionId In) const;

  const Program &Joined;
  RepeatedQueries &Queries;
  findings::Reporter &Report;
};

Region Wording::region(Site S) const {
  SpanInFile Span = spanOf(Joined, S);
  return {Span.Path, Span.At.Line, Span.At.Column, Span.At.EndLine,
          Span.At.EndColumn};
}

Region Wording::region(FunctionId F, const ir::Span &At) const {
  if (At.File == ir::NoFile)
    return region({F, ir::NoValue});
  return {Joined.unit(F).Files[At.File].Path, At.Line, At.Column, At.EndLine,
          At.EndColumn};
}

std::string Wording::calleeName(Site S) const {
  const ir::Call *C = Joined.call(S);
  std::string Name;
  if (C)
    Name = C->Callee == ir::NoSymbol
               ? C->Name
               : Joined.unit(S.Function).Symbols[C->Callee].Name;
  return "'" + (Name.empty() ? std::string("a function value") : Name) + "'";
}

/// The statement; of an unknown one what executes it.
std::string Wording::queryName(const RepeatedQuery &R) const {
  return R.Text.empty() ? calleeName(R.Query) : "'" + R.Text + "'";
}

std::string Wording::each(const RepeatedQuery &R) {
  const LoopFacts &Facts = R.Facts;
  if (R.How == RepeatedQuery::Recursive)
    return "each call of '" + Facts.Name + "' by itself";
  std::string Fed = Facts.Feed ? Facts.Feed->Text : std::string();
  std::string Name = Facts.Name.empty() ? "" : "'" + Facts.Name + "'";
  if (Facts.Over == Iteration::Rows)
    return !Fed.empty()    ? "each row of '" + Fed + "'"
           : !Name.empty() ? "each row of " + Name
                           : "each row";
  if (!Facts.What && R.How == RepeatedQuery::InLoop)
    return Name.empty() ? "each round of the loop"
                        : "each round of the loop over " + Name;
  if (!Name.empty())
    return "each element of " + Name;
  return Fed.empty() ? "each element" : "each row of '" + Fed + "'";
}

void Wording::step(Finding &F, Region Where, std::string Message,
                   FunctionId In) const {
  findings::Step Next;
  Next.Where = std::move(Where);
  Next.Message = std::move(Message);
  Next.Function = Joined.displayName(In);
  F.Trace.push_back(std::move(Next));
}

void Wording::addTrace(const RepeatedQuery &R, Finding &F) {
  if (R.Facts.Feed) {
    const std::string &Fed = R.Facts.Feed->Text;
    step(F, region(R.Facts.Feed->At),
         "an earlier query gives the rows" +
             (Fed.empty() ? std::string() : ": '" + Fed + "'"),
         R.Facts.Feed->At.Function);
  }
  for (uint32_t Outer : llvm::reverse(R.Outer)) {
    const LoopFacts &Facts = Queries.loops().facts(R.LoopIn, Outer);
    step(F, region(R.LoopIn, Joined.code(R.LoopIn).Loops[Outer].At),
         "a loop around it" + (Facts.Name.empty()
                                   ? std::string()
                                   : " over '" + Facts.Name + "'"),
         R.LoopIn);
  }
  if (R.How == RepeatedQuery::InLoop)
    step(F, region(R.LoopIn, Joined.code(R.LoopIn).Loops[R.Loop].At),
         "the loop runs for " + each(R), R.LoopIn);
  else if (R.How == RepeatedQuery::PerElement)
    step(F, region(R.Repeats),
         calleeName(R.Repeats) + " runs its callback for " + each(R), R.LoopIn);
  else
    step(F, region(R.Repeats), "calls itself with other arguments", R.LoopIn);
  for (Site S : R.Way)
    step(F, region(S), "calls " + calleeName(S), S.Function);
  if (R.Texted && *R.Texted != R.Query)
    step(F, region(*R.Texted), "its statement is given here",
         R.Texted->Function);
  step(F, region(R.Query), "the query runs here", R.Query.Function);
}

Finding Wording::finding(const RepeatedQuery &R) {
  std::string Verb = verbOf(R.Text);
  const char *Message = "other";
  if (R.How == RepeatedQuery::Recursive)
    Message = "recursion";
  else if (isBulkWrite(Queries.loops(), R))
    Message = "bulk";
  else if (R.Unlike)
    Message = "unlike";
  else if (Verb == "SELECT" || Verb == "WITH")
    Message = "select";
  else if (Verb == "INSERT" || Verb == "REPLACE" || Verb == "MERGE")
    Message = "insert";
  else if (Verb == "UPDATE" || Verb == "DELETE")
    Message = "change";
  std::string Through;
  if (R.Anchor != R.Query && R.Anchor != R.Repeats)
    if (const ir::Call *C = Joined.call(R.Anchor);
        C && Joined.instr(R.Anchor).Code == ir::Op::Call)
      Through = " through " + calleeName(R.Anchor);
  Finding F = Report.start(Message, {queryName(R), each(R), Through});
  bool Note = llvm::StringRef(Message) == "bulk" || R.Unlike;
  F.Level = Note ? catalog::Level::Note : catalog::Level::Warning;
  F.Where = region(R.Anchor);
  F.Function = Joined.displayName(R.Anchor.Function);
  F.Subject = R.Text.empty() ? calleeName(R.Query) : R.Text;
  addTrace(R, F);
  return F;
}

/// Statements about one table or index each, which no other replaces.
static bool isMaintenance(llvm::StringRef Text) {
  static const llvm::StringRef Verbs[] = {
      "ALTER",    "ANALYZE",  "CREATE",  "DROP",    "GRANT",
      "OPTIMIZE", "PRAGMA",   "REINDEX", "REPAIR",  "REVOKE",
      "RENAME",   "TRUNCATE", "VACUUM",  "CLUSTER", "COMMENT"};
  // `ALTER TABLE ... DELETE WHERE` is about rows.
  return llvm::is_contained(Verbs, verbOf(Text)) &&
         !Text.contains_insensitive(" where ");
}

void NPlusOne::run(ValueFlow &Flow, findings::Reporter &Report) const {
  RepeatedQueries Queries(Flow);
  std::vector<RepeatedQuery> All = Queries.find();
  llvm::erase_if(All, [](const auto &R) { return isMaintenance(R.Text); });
  Wording Words(Flow, Queries, Report);
  // A call that runs several queries is one thing to change. Best is what can
  // be told most of: a known text, the shortest way.
  llvm::stable_sort(All, [](const RepeatedQuery &A, const RepeatedQuery &B) {
    return std::make_tuple(A.Text.empty(), A.Way.size(), A.How) <
           std::make_tuple(B.Text.empty(), B.Way.size(), B.How);
  });
  std::map<Region, std::vector<Finding>> ByPlace;
  for (const RepeatedQuery &R : All) {
    Finding F = Words.finding(R);
    if (F.MessageId == "bulk" && !Report.rule().flag("bulk-writes"))
      continue;
    std::vector<Finding> &There = ByPlace[F.Where];
    if (llvm::none_of(There,
                      [&](const Finding &O) { return O.Subject == F.Subject; }))
      There.push_back(std::move(F));
  }
  for (auto &[Place, There] : ByPlace) {
    Finding First = std::move(There.front());
    for (Finding &Other : llvm::drop_begin(There)) {
      findings::Step Also = Other.Trace.back();
      Also.Message = "runs as often: '" + Other.Subject + "'";
      First.Related.push_back(std::move(Also));
      First.Level = std::max(First.Level, Other.Level);
    }
    Report.report(std::move(First));
  }
}

BACKLINT_CHECK("backend-n-plus-one", NPlusOne)

} // namespace
} // namespace backlint
