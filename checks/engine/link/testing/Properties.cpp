//===- Properties.cpp - What must hold of every program -------------------===//

#include "link/testing/Properties.h"
#include "ir/Text.h"
#include "ir/TextParser.h"
#include "ir/Verify.h"
#include "link/ValueFlow.h"
#include "link/testing/TermLanguage.h"

namespace backlint::link::testing {
namespace {

const char *const LibraryText = R"toml(
[library]
name = "small"
declares = ["small"]

[[type]]
names = ["text"]
is = "text"

[[type]]
names = ["pattern"]
is = "pattern"

[[function]]
names = ["glue"]
effects = ["return = arg0 + arg1"]

[[function]]
names = ["cut"]
effects = ["return = part(arg0)"]

[[function]]
names = ["escape"]
effects = ["return = clean.escaped(arg0)"]

[[function]]
names = ["text::append"]
effects = ["this = this + arg0", "return = &this"]

[[function]]
names = ["text::assign"]
effects = ["this = arg0", "return = &this"]

[[function]]
names = ["list::add"]
effects = ["this[*] = arg0"]

[[function]]
names = ["list::at"]
effects = ["return = &this[arg0]"]

[[function]]
names = ["list::any"]
effects = ["return = &this[*]"]

[[function]]
names = ["has", "fits"]
guards = [{ what = "member", form = "true", value = "arg0", set = "arg1" }]

[[function]]
names = ["equal"]
guards = [{ what = "equal", form = "true", value = "arg0", set = "arg1" }]

[[function]]
names = ["each"]
callbacks = [{ function = "arg1", parameters = { "0" = "arg0[*]" } }]

[[function]]
names = ["input"]
effects = ["return = source.network(arg0)"]

[[function]]
names = ["exec"]
sinks = [{ port = "arg0", kind = "sql" }]
)toml";

const char *const Words = R"toml(
[vocabulary.source-kinds]
network = "bytes"
[vocabulary.sink-kinds]
sql = "a statement"
[vocabulary.sanitizer-kinds]
escaped = "quotes doubled"
)toml";

using SinkSite = std::pair<std::string, ir::ValueId>;

/// A program as units, joined, with the answers for its sinks.
struct Linked {
  std::vector<ir::Unit> Units;
  std::vector<const ir::Unit *> Pointers;
  std::unique_ptr<Program> Joined;
  std::unique_ptr<ValueFlow> Flow;
  std::map<SinkSite, TermRef> Sinks;
  std::string Problem;

  Linked(const std::vector<std::string> &Texts, const catalog::Catalog &Known) {
    for (const std::string &Text : Texts) {
      llvm::Expected<ir::Unit> U = ir::parseText(Text);
      if (!U) {
        Problem = "malformed: " + llvm::toString(U.takeError());
        return;
      }
      for (const std::string &Wrong : ir::verify(*U))
        Problem = "malformed: " + Wrong;
      Units.push_back(std::move(*U));
    }
    if (!Problem.empty())
      return;
    for (const ir::Unit &U : Units)
      Pointers.push_back(&U);
    Joined = std::make_unique<Program>(Pointers, Known);
    Flow = std::make_unique<ValueFlow>(*Joined);
    for (FunctionId F = 0; F < Joined->size(); ++F)
      for (ir::ValueId V = 0; V < Joined->code(F).Instrs.size(); ++V)
        for (const catalog::FunctionModel *M : Flow->models().of({F, V}))
          for (const catalog::Sink &S : M->Sinks)
            Sinks[{Joined->symbol(F).Identity, V}] =
                Flow->resolve(Flow->port({F, V}, S.Where));
  }
};

std::string spelled(const Pieces &Text) {
  std::string All;
  for (const Piece &P : Text)
    All += P.Mark.empty() ? P.Text : "{" + P.Mark + "=" + P.Text + "}";
  return "'" + All + "'";
}

class Comparison {
public:
  Comparison(Linked &P, const catalog::Catalog &Known, Tally &Seen)
      : P(P), Known(Known), Seen(Seen) {}

  /// What an arrival contradicts; empty if nothing.
  std::string check(const Arrival &A) {
    auto Sink = P.Sinks.find({A.Function, A.Call});
    if (Sink == P.Sinks.end())
      return "missing: a sink that ran has no answer";
    TermRef T = Sink->second;
    Leaves Below = leavesOf(T, Known);
    auto Says = [&](const char *What) {
      return std::string(What) + ": " + A.Function + " %" +
             std::to_string(A.Call) + " gets " + spelled(A.What) +
             ", the answer is " + toString(T);
    };
    ++Seen.Arrivals;
    Seen.Constant += !T->HasOrigins;
    if (Below.Unresolved)
      return Says("unresolved");
    for (const Piece &X : A.What) {
      if (X.Mark.empty())
        continue;
      ++Seen.Sources;
      Arrived.insert({Sink->first, X.Mark});
      if (!T->HasOrigins)
        return Says("constant");
      if (!Below.Sources.count(X.Mark)) {
        if (!Below.Unknown)
          return Says("unsound");
        ++Seen.Unknown;
      } else if (!Below.Unproved.count(X.Mark) && !Below.Unknown) {
        ++Seen.Proved;
        if (X.Text.find('\'') != std::string::npos)
          return Says("unproved");
      }
    }
    if (A.Defined && !describes(T, A.What, Known))
      return Says("undescribed");
    return "";
  }

  /// A source that an answer names and that no run brought there.
  std::string spurious(const std::set<SinkSite> &Reached, bool Wanted) {
    std::string First;
    for (const auto &[Site, T] : P.Sinks) {
      if (!Reached.count(Site))
        continue;
      for (const std::string &Label : leavesOf(T, Known).Sources) {
        ++Seen.Named;
        if (Arrived.count({Site, Label}))
          continue;
        ++Seen.Spurious;
        if (First.empty())
          First = "imprecise: " + Site.first + " %" +
                  std::to_string(Site.second) + " never gets " + Label +
                  ", the answer is " + toString(T);
      }
    }
    return Wanted ? First : "";
  }

private:
  Linked &P;
  const catalog::Catalog &Known;
  Tally &Seen;
  std::set<std::pair<SinkSite, std::string>> Arrived;
};

std::string otherOrder(const ProgramSource &P, uint64_t Seed, Linked &First,
                       const catalog::Catalog &Known) {
  Linked Other(lower(P, 1 + Seed % 3, Seed * 7 + 1), Known);
  if (!Other.Problem.empty())
    return Other.Problem;
  if (Other.Sinks.size() != First.Sinks.size())
    return "order: another number of sinks";
  for (const auto &[Site, T] : First.Sinks) {
    TermRef O = Other.Sinks[Site];
    if (!O || toString(T) != toString(O))
      return "order: " + Site.first + " %" + std::to_string(Site.second) +
             " is " + toString(T) + " and " +
             (O ? toString(O) : std::string("missing"));
  }
  return "";
}

bool hasTests(const std::vector<StmtSource> &Body) {
  for (const StmtSource &S : Body)
    if (S.What == StmtSource::Test || S.What == StmtSource::Demand ||
        hasTests(S.Then) || hasTests(S.Else))
      return true;
  return false;
}

} // namespace

llvm::Expected<catalog::Catalog> testLibrary() {
  return catalog::Catalog::fromTexts(
      {{"rules/vocabulary.toml", Words},
       {"rules/models/small.toml", LibraryText}});
}

std::string broken(const ProgramSource &P, uint64_t Seed,
                   const catalog::Catalog &Known, const Demands &Wanted,
                   Tally &Seen) {
  Linked L(lower(P), Known);
  if (!L.Problem.empty())
    return L.Problem;
  ++Seen.Programs;
  bool Wicked = false;
  for (const FunctionSource &F : P.Functions)
    Wicked |= hasTests(F.Body);
  Interpreter Machine(L.Pointers, Wicked);
  Choices Choose(Seed);
  Comparison Compare(L, Known, Seen);
  std::set<SinkSite> Reached;
  bool Wholly = false;
  for (unsigned Run = 0; Run < Wanted.Runs && !Wholly; ++Run) {
    if (Run == Wanted.Runs / 2 && !Wanted.Precise)
      Choose.draw();
    ++Seen.Runs;
    for (const Arrival &A : Machine.run(Choose)) {
      Reached.insert({A.Function, A.Call});
      if (std::string Wrong = Compare.check(A); !Wrong.empty())
        return Wrong;
    }
    Seen.Cut += Machine.Cut;
    Wholly = !Choose.next();
  }
  if (Wholly)
    if (std::string Wrong = Compare.spurious(Reached, Wanted.Precise);
        !Wrong.empty())
      return Wrong;
  return Wanted.AnyOrder ? otherOrder(P, Seed, L, Known) : "";
}

std::string shrunk(ProgramSource P, uint64_t Seed,
                   const catalog::Catalog &Known, const Demands &Wanted) {
  Tally Unused;
  std::string Message = broken(P, Seed, Known, Wanted, Unused);
  std::string Kind = Message.substr(0, Message.find(':'));
  for (bool Better = true; Better;) {
    Better = false;
    for (ProgramSource &Next : smaller(P)) {
      std::string Now = broken(Next, Seed, Known, Wanted, Unused);
      if (Now.substr(0, Now.find(':')) != Kind)
        continue;
      P = std::move(Next);
      Message = Now;
      Better = true;
      break;
    }
  }
  if (Message.empty())
    return "gone: the second attempt at the same program found nothing";
  std::string Text = Message + "\n";
  for (const std::string &Unit : lower(P))
    Text += Unit.substr(Unit.find("class E : B") + 12);
  return Text;
}

} // namespace backlint::link::testing
