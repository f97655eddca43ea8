//===- LowerProgram.cpp - Random programs as IR text ----------------------===//
//
// Says what all functions know of, leaves out what cannot run, and deals the
// rest out to the units.
//
//===----------------------------------------------------------------------===//
#include "link/testing/LowerFunction.h"
#include <algorithm>
#include <random>
#include <set>

namespace backlint::link::testing {
namespace {

const char *const Prelude = R"(
symbol Function glue (Reference(const Record(text)), Reference(const Record(text))) -> Record(text)
symbol Function input (CString) -> Record(text)
symbol Function exec (Reference(const Record(text))) -> Void
symbol Function cut (Reference(const Record(text))) -> Record(text)
symbol Function escape (Reference(const Record(text))) -> Record(text)
symbol Function foreign (Reference(const Record(text))) -> Record(text)
symbol Function more () -> Bool
symbol Method text::append (Reference(const Record(text))) -> Reference(Record(text)) class text
symbol Method text::assign (Reference(const Record(text))) -> Reference(Record(text)) class text
symbol Method list::add (Reference(const Record(text))) -> Void class list
symbol Method list::at (CString) -> Reference(Record(text)) class list
symbol Method list::any () -> Reference(Record(text)) class list
symbol Function equal (Reference(const Record(text)), CString) -> Bool
symbol Function has (Reference(const Record(text)), Reference(const Record(list))) -> Bool
symbol Function fits (Reference(const Record(text)), Record(pattern)) -> Bool
symbol Function each (Reference(const Record(list)), Function) -> Void
symbol Function hand (Function) -> Void
symbol Function isOk (Reference(const Record(text))) -> Bool
symbol Function must (Reference(const Record(text))) -> Void
symbol Method R::get () -> Reference(Record(text)) class R
symbol Method B::v (Reference(const Record(text))) -> Record(text) class B virtual
symbol Method D::v (Reference(const Record(text))) -> Record(text) class D virtual overrides B::v
symbol Method E::v (Reference(const Record(text))) -> Record(text) class E virtual overrides B::v
symbol Global g -> Record(text)
class D : B
class E : B
)";

const char *const Getter = R"(
function Method R::get() -> Reference(Record(text)) {
entry:
  %r = addr this.R::x : Reference(Record(text))
  return %r
}
)";

const char *const Verdict = R"(
function isOk(a: Reference(const Record(text))) -> Bool {
entry:
  %p = addr param a : Reference(const Record(text))
  %w = literal "a" : CString
  %e = call direct equal(%p, %w) : Bool
  return %e
}
)";

const char *const Validator = R"(
function must(a: Reference(const Record(text))) -> Void {
entry:
  %p = addr param a : Reference(const Record(text))
  %w = literal "a" : CString
  %e = call direct equal(%p, %w) : Bool
  branch %e, good, bad
good:
  return
bad:
  throw
}
)";

/// Functions that main can reach: the others cannot run.
class Reachable {
public:
  explicit Reachable(const ProgramSource &P) : P(P) { visit(0); }
  bool Getter = false, Verdict = false, Validator = false;
  std::set<uint32_t> Functions;

private:
  void visit(uint32_t F) {
    if (Functions.insert(F).second)
      for (const StmtSource &S : P.Functions[F].Body)
        stmt(S);
  }
  void stmt(const StmtSource &S) {
    using K = StmtSource;
    place(S.Where);
    expr(S.Value);
    Verdict |= S.What == K::Test && S.Variant % 6 == 3;
    Validator |= S.What == K::Demand;
    if (S.What == K::Close || S.What == K::CallNow || S.What == K::Each ||
        S.What == K::Hand)
      visit(S.Callee);
    for (const auto *Inner : {&S.Then, &S.Else})
      for (const StmtSource &I : *Inner)
        stmt(I);
  }
  void expr(const ExprSource &E) {
    if (E.What == ExprSource::Call || E.What == ExprSource::CallMethod)
      visit(E.Callee);
    if (E.What == ExprSource::CallVirtual)
      for (uint32_t F = 0; F < P.Functions.size(); ++F)
        if (P.Functions[F].What == FunctionSource::Virtual)
          visit(F);
    place(E.Where);
    for (const ExprSource &X : E.Parts)
      expr(X);
  }
  void place(const PlaceSource &W) { Getter |= W.What == PlaceSource::Got; }

  const ProgramSource &P;
};

/// A unit knows the signature of what it calls, wherever the body stands.
std::string declaration(const FunctionSource &F) {
  std::string A = "(Reference(const Record(text))", Result = " -> Record(text)";
  switch (F.What) {
  case FunctionSource::Free:
    return "symbol Function " + F.Name + " " + A +
           ", Record(text), Reference(Record(text)), Reference(Record(R)))" +
           Result + "\n";
  case FunctionSource::Method:
    return "symbol Method R::" + F.Name + " " + A + ")" + Result + " class R\n";
  case FunctionSource::Lambda:
    return "symbol Lambda " + F.Name + " " + A + ")" + Result + "\n";
  default:
    return ""; // In the prelude, or not called.
  }
}

} // namespace

std::vector<std::string> lower(const ProgramSource &P, unsigned Units,
                               uint64_t Order) {
  Reachable Used(P);
  std::vector<std::string> Functions;
  std::string Declared = Prelude;
  for (uint32_t F : Used.Functions) {
    Declared += declaration(P.Functions[F]);
    Functions.push_back(lowerFunction(P, P.Functions[F]));
  }
  if (Used.Getter)
    Functions.push_back(Getter);
  if (Used.Verdict)
    Functions.push_back(Verdict);
  if (Used.Validator)
    Functions.push_back(Validator);
  std::mt19937_64 Random(Order);
  if (Order)
    for (size_t I = Functions.size(); I > 1; --I)
      std::swap(Functions[I - 1], Functions[Random() % I]);
  std::vector<std::string> Result;
  for (unsigned U = 0; U < Units; ++U)
    Result.push_back("unit \"u" + std::to_string(U) + ".cpp\"\n" + Declared);
  for (size_t I = 0; I < Functions.size(); ++I)
    Result[Order ? Random() % Units : 0] += Functions[I];
  return Result;
}

} // namespace backlint::link::testing
