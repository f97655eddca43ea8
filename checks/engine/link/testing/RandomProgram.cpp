//===- RandomProgram.cpp - Draws and shrinks programs ---------------------===//

#include "link/testing/RandomProgram.h"
#include <random>

namespace backlint::link::testing {
namespace {

class Generator {
public:
  Generator(uint64_t Seed, const Language &Words) : Random(Seed), L(Words) {}

  ProgramSource program() {
    using F = FunctionSource;
    add({F::Main, "main", "", {}, 0, {}});
    if (L.Calls || L.Recursion)
      for (unsigned I = 0; I < 3; ++I)
        add({F::Free, "f" + std::to_string(I), "", {}, 0, {}});
    if (L.Fields && L.Calls)
      for (const char *Name : {"m", "n"})
        add({F::Method, Name, "R", {}, 0, {}});
    if (L.Virtual)
      for (const char *Class : {"B", "D", "E"})
        add({F::Virtual, "v", Class, {}, 0, {}});
    size_t Named = P.Functions.size();
    for (size_t I = 0; I < Named; ++I) {
      Current = I;
      std::vector<StmtSource> Body = block(I == 0 ? 6 : 3, 0);
      if (I == 0)
        Body.push_back(exec());
      P.Functions[I].Body = std::move(Body);
    }
    return std::move(P);
  }

private:
  uint32_t below(uint32_t N) { return static_cast<uint32_t>(Random() % N); }
  bool chance(uint32_t Percent) { return below(100) < Percent; }
  FunctionSource &here() { return P.Functions[Current]; }
  void add(FunctionSource F) {
    F.Bound = below(L.Fields ? 5 : 3);
    P.Functions.push_back(std::move(F));
  }

  PlaceSource place(bool Written) {
    using K = PlaceSource;
    std::vector<PlaceSource> All{{K::Local, below(3)}, {K::Local, below(3)}};
    switch (here().What) {
    case FunctionSource::Free:
      All.push_back({K::Copy, 0});
      if (!Written)
        All.push_back({K::Argument, 0});
      if (L.Pointers)
        All.push_back({K::Out, 0});
      if (L.Fields)
        All.push_back({K::OfParam, below(2)});
      break;
    case FunctionSource::Method:
    case FunctionSource::Virtual:
      All.push_back({K::OfThis, below(2)});
      [[fallthrough]];
    case FunctionSource::Lambda:
      if (!Written)
        All.push_back({K::Argument, 0});
      for (uint32_t I = 0; I < here().Captures.size(); ++I)
        if (!Written || here().Captures[I].ByReference)
          All.push_back({K::Captured, I});
      break;
    case FunctionSource::Main:
      break;
    }
    if (L.Fields) {
      All.push_back({K::Member, below(2)});
      if (L.Pointers && L.Calls)
        All.push_back({K::Got, 0});
    }
    if (L.Lists || L.Keys)
      All.push_back({K::Keyed, below(2)});
    if (L.Lists && L.Pointers)
      All.push_back({K::Some, 0});
    if (L.Pointers)
      All.push_back({K::Pointee, 0});
    if (L.Globals)
      All.push_back({K::Global, 0});
    return All[below(All.size())];
  }

  ExprSource text() {
    static const char *const Words[] = {"a", "b", "x", "y '", " z"};
    ExprSource E;
    E.Name = Words[below(5)];
    return E;
  }

  ExprSource made(ExprSource::Kind What, unsigned Depth, unsigned Parts) {
    ExprSource E;
    E.What = What;
    for (unsigned I = 0; I < Parts; ++I)
      E.Parts.push_back(expr(Depth + 1));
    return E;
  }

  ExprSource expr(unsigned Depth) {
    using K = ExprSource;
    uint32_t Dice = below(100);
    if (Dice < 12)
      return text();
    if (Dice < 27) {
      ExprSource E;
      E.What = K::Input;
      E.Name = "n" + std::to_string(++Inputs);
      return E;
    }
    if (Dice < 60 || Depth > 2) {
      ExprSource E;
      E.What = K::Read;
      E.Where = place(false);
      return E;
    }
    std::vector<K::Kind> All{K::Glue};
    if (L.Cuts) {
      All.push_back(K::Cut);
      All.push_back(K::Escape);
    }
    if (L.Unknown)
      All.push_back(K::Foreign);
    if (L.Closures)
      All.push_back(K::CallValue);
    uint32_t First = firstCallee(FunctionSource::Free);
    if (L.Calls && First < P.Functions.size())
      All.insert(All.end(), 2, K::Call);
    uint32_t Method = firstCallee(FunctionSource::Method);
    if (L.Fields && Method < P.Functions.size())
      All.push_back(K::CallMethod);
    if (L.Virtual && (here().What != FunctionSource::Virtual || L.Recursion))
      All.push_back(K::CallVirtual);
    K::Kind What = All[below(All.size())];
    ExprSource E =
        made(What, Depth, What == K::Glue || What == K::Call ? 2 : 1);
    if (What == K::Call)
      E.Callee = callee(FunctionSource::Free);
    if (What == K::CallMethod)
      E.Callee = callee(FunctionSource::Method);
    return E;
  }

  bool callable(size_t I, FunctionSource::Kind What) {
    return P.Functions[I].What == What && (L.Recursion || I > Root);
  }
  uint32_t firstCallee(FunctionSource::Kind What) {
    uint32_t I = 0;
    Root = Current;
    // A lambda stands in an earlier function but behind all in the list.
    if (here().What == FunctionSource::Lambda)
      Root = Around;
    while (I < P.Functions.size() && !callable(I, What))
      ++I;
    return I;
  }
  uint32_t callee(FunctionSource::Kind What) {
    std::vector<uint32_t> All;
    for (uint32_t I = firstCallee(What); I < P.Functions.size(); ++I)
      if (callable(I, What))
        All.push_back(I);
    return All[below(All.size())];
  }

  uint32_t lambda() {
    FunctionSource F;
    F.What = FunctionSource::Lambda;
    F.Name = "lambda" + std::to_string(P.Functions.size());
    for (uint32_t I = 0; I < 3; ++I)
      if (chance(50))
        F.Captures.push_back({I, chance(60)});
    add(std::move(F));
    size_t Outer = Current, Before = Around;
    uint32_t Mine = P.Functions.size() - 1;
    if (P.Functions[Outer].What != FunctionSource::Lambda)
      Around = Outer;
    Current = Mine;
    bool Nested = L.Closures;
    L.Closures = false;
    std::vector<StmtSource> Body = block(2, 1);
    L.Closures = Nested;
    P.Functions[Mine].Body = std::move(Body);
    Current = Outer;
    Around = Before;
    return Mine;
  }

  StmtSource exec() {
    StmtSource S;
    S.What = StmtSource::Exec;
    S.Value = expr(1);
    return S;
  }

  StmtSource stmt(unsigned Depth) {
    using K = StmtSource;
    std::vector<K::Kind> All(6, K::Assign);
    All.insert(All.end(), 4, K::Append);
    All.insert(All.end(), 2, K::Exec);
    if (Depth < 3) {
      All.insert(All.end(), 2, K::If);
      if (L.Loops)
        All.insert(All.end(), 2, K::Loop);
      if (L.Guards)
        All.insert(All.end(), 3, K::Test);
    }
    if (L.Guards)
      All.push_back(K::Demand);
    if (L.Rebinding)
      All.insert(All.end(), 2, K::Bind);
    if (L.Closures) {
      All.insert(All.end(), 2, K::Close);
      All.push_back(K::CallNow);
      if (L.Lists)
        All.push_back(K::Each);
      if (L.Unknown)
        All.push_back(K::Hand);
    }
    if (L.Lists)
      All.insert(All.end(), 2, K::Add);
    if (L.Returns && here().What != FunctionSource::Main && Depth > 0)
      All.push_back(K::Return);
    StmtSource S;
    S.What = All[below(All.size())];
    switch (S.What) {
    case K::Assign:
    case K::Append:
      S.Where = place(true);
      S.Value = expr(0);
      S.Variant = below(2);
      break;
    case K::Exec:
      return exec();
    case K::If:
      S.Then = block(2, Depth + 1);
      if (chance(50))
        S.Else = block(2, Depth + 1);
      break;
    case K::Loop:
      S.Then = block(2, Depth + 1);
      break;
    case K::Test:
      S.Where = place(false);
      S.Variant = below(6);
      S.Callee = below(2);
      S.Then = block(2, Depth + 1);
      S.Else = block(1, Depth + 1);
      (S.Callee ? S.Else : S.Then).push_back(execOf(S.Where));
      break;
    case K::Demand:
      S.Where = place(false);
      break;
    case K::Bind:
      // Not to a capture, a parameter or what a pointer leads to: those are
      // pointers to pointers, which the IR spells out of places already.
      do
        S.Where = place(true);
      while (S.Where.What == PlaceSource::Pointee);
      break;
    case K::Close:
    case K::CallNow:
    case K::Each:
    case K::Hand:
      S.Callee = lambda();
      S.Value = expr(1);
      break;
    case K::Add:
      S.Value = expr(1);
      S.Variant = L.Guards && chance(15);
      break;
    case K::Return:
      S.Value = expr(0);
      break;
    }
    return S;
  }

  StmtSource execOf(PlaceSource Where) {
    StmtSource S;
    S.What = StmtSource::Exec;
    S.Value.What = ExprSource::Read;
    S.Value.Where = Where;
    return S;
  }

  std::vector<StmtSource> block(unsigned Most, unsigned Depth) {
    std::vector<StmtSource> Result;
    for (unsigned I = 0, N = 1 + below(Most); I < N; ++I)
      Result.push_back(stmt(Depth));
    return Result;
  }

  std::mt19937_64 Random;
  Language L;
  ProgramSource P;
  size_t Current = 0, Around = 0, Root = 0;
  unsigned Inputs = 0;
};

/// Offers each way to make one thing in a program smaller.
class Shrinker {
public:
  explicit Shrinker(const ProgramSource &P) : Work(P) {}

  std::vector<ProgramSource> all() {
    for (FunctionSource &F : Work.Functions)
      list(F.Body);
    for (FunctionSource &F : Work.Functions)
      if (F.Bound)
        attempt(F.Bound, F.Bound - 1);
    return std::move(Found);
  }

private:
  template <typename T> void attempt(T &At, T Instead) {
    std::swap(At, Instead);
    Found.push_back(Work);
    std::swap(At, Instead);
  }

  void list(std::vector<StmtSource> &Body) {
    if (Body.size() > 1)
      attempt(Body, {});
    for (size_t I = 0; I < Body.size(); ++I) {
      std::vector<StmtSource> Without = Body;
      Without.erase(Without.begin() + I);
      attempt(Body, Without);
      for (const std::vector<StmtSource> *Inner :
           {&Body[I].Then, &Body[I].Else}) {
        if (Body[I].Then.empty() && Body[I].Else.empty())
          break;
        std::vector<StmtSource> Flat = Without;
        Flat.insert(Flat.begin() + I, Inner->begin(), Inner->end());
        attempt(Body, Flat);
      }
    }
    for (StmtSource &S : Body) {
      list(S.Then);
      list(S.Else);
      expr(S.Value);
      if (S.Variant)
        attempt(S.Variant, 0u);
      place(S.Where);
    }
  }

  void place(PlaceSource &Where) {
    if (Where.What != PlaceSource::Local)
      attempt(Where, {});
    else if (Where.Index)
      attempt(Where, {PlaceSource::Local, Where.Index - 1});
  }

  void expr(ExprSource &E) {
    if (E.What != ExprSource::Text) {
      ExprSource Constant;
      Constant.Name = "x";
      attempt(E, Constant);
    }
    for (size_t I = 0; I < E.Parts.size(); ++I)
      attempt(E, ExprSource(E.Parts[I]));
    for (ExprSource &X : E.Parts)
      expr(X);
    if (E.What == ExprSource::Read)
      place(E.Where);
  }

  ProgramSource Work;
  std::vector<ProgramSource> Found;
};

} // namespace

Language Language::some(uint64_t Seed) {
  std::mt19937_64 Random(Seed * 2 + 1);
  Language L;
  for (bool *Word : {&L.Loops, &L.Pointers, &L.Fields, &L.Lists, &L.Calls,
                     &L.Recursion, &L.Virtual, &L.Closures, &L.Globals,
                     &L.Guards, &L.Unknown, &L.Cuts, &L.Returns})
    *Word = Random() % 5 < 2;
  L.Recursion &= L.Calls && Random() % 2;
  return L;
}

Language Language::precise() {
  Language L;
  L.Fields = L.Calls = L.Cuts = L.Keys = L.Returns = true;
  return L;
}

ProgramSource randomProgram(uint64_t Seed, const Language &Words) {
  return Generator(Seed, Words).program();
}

std::vector<ProgramSource> smaller(const ProgramSource &P) {
  return Shrinker(P).all();
}

} // namespace backlint::link::testing
