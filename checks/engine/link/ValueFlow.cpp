//===- ValueFlow.cpp - What values are made of, within a function ---------===//

#include "link/ValueFlow.h"
#include "link/Guards.h"
#include "link/Tested.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::link {

using ir::Op;
using ir::PathStep;
using ir::TypeKind;

ValueFlow::ValueFlow(const Program &Joined)
    : Joined(Joined), Known(Joined), Algorithms(Joined, Known),
      Formats(Joined, Pool), Where(Joined, Known), Globals(Joined),
      Tests(std::make_unique<Guards>(*this)),
      Passed(std::make_unique<Tested>(*this)) {
  Memories.resize(Joined.size());
  // Before any question: finding calls voids answers, also half-made ones.
  indexCalls();
}

ValueFlow::~ValueFlow() = default;

Memory &ValueFlow::memory(FunctionId F) {
  if (!Memories[F])
    Memories[F] = std::make_unique<Memory>(Joined, Known, Where, Globals, F);
  return *Memories[F];
}

Bounds ValueFlow::bounds() const {
  Bounds B = Hit;
  B.Widened = Pool.Widened;
  B.Steps += Pool.Steps;
  return B;
}

static bool pointsAtText(const ir::Type *T) {
  return T && T->Kind == TypeKind::CString;
}

static bool isPointerLike(const ir::Instr &I, const ir::Type *T) {
  return I.Code == Op::Addr || (T && (T->Kind == TypeKind::Pointer ||
                                      T->Kind == TypeKind::Reference ||
                                      T->Kind == TypeKind::CString));
}

static ir::Place below(ir::Place P, llvm::ArrayRef<PathStep> Steps) {
  P.Steps.insert(P.Steps.end(), Steps.begin(), Steps.end());
  return P;
}

static ir::Path joined(const ir::Path &A, const ir::Path &B) {
  ir::Path Result = A;
  Result.insert(Result.end(), B.begin(), B.end());
  return Result;
}

/// A number; what it was made of is of interest to some questions only.
TermRef ValueFlow::numberOf(Site S, llvm::function_ref<TermRef()> From) {
  return Asked == Ask::Text ? Pool.number(S) : Pool.number(S, {From()});
}

/// \p T with what was tested on every way to \p At marked as such.
TermRef ValueFlow::passed(FunctionId F, ir::ValueId At, TermRef T) {
  return Asked == Ask::Tested && T->HasOrigins ? Passed->apply(F, At, T) : T;
}

TermRef ValueFlow::value(Site S, const ir::Path &Suffix, ir::ValueId At) {
  FunctionId F = S.Function;
  const ir::Function &Code = Joined.code(F);
  const ir::Instr &I = Code.Instrs[S.Instr];
  const ir::Type *T = Joined.type(F, I.Type);
  bool Number = T && Suffix.empty() && Known.isNumber(F, I.Type);
  bool Derefs = !Suffix.empty() && Suffix[0].What == PathStep::Deref;
  ir::Path Below = Derefs ? ir::Path(Suffix.begin() + 1, Suffix.end()) : Suffix;
  auto Pointed = [&](ir::ValueId V) {
    return read(F, below({ir::Root::Value, V, {}}, Below), At);
  };
  switch (I.Code) {
  case Op::Literal: {
    const ir::Literal &L = Joined.unit(F).Literals[I.Index];
    if (L.What == ir::Literal::Null)
      return Pool.bottom();
    if (L.What == ir::Literal::Zero)
      return Number ? Pool.text("0", S) : Pool.text("", S);
    return Pool.text(L.Value, S);
  }
  case Op::Function:
  case Op::Closure:
    return Pool.callee(S);
  case Op::Addr:
    return read(F, below(Code.Places[I.Where], Below), At);
  case Op::Load:
    if (Number)
      return numberOf(S,
                      [&] { return read(F, Code.Places[I.Where], S.Instr); });
    if (Derefs && isPointerLike(I, T))
      return Pointed(S.Instr);
    if (pointsAtText(T))
      return read(F, below(Code.Places[I.Where], Below), S.Instr);
    // A copied smart pointer is the pointer of then; its object is that of now.
    if (Derefs) {
      ir::Place P = below(Code.Places[I.Where], Suffix);
      if (ir::Place Real = Where.resolve(F, P);
          Real.Base != P.Base || Real.Index != P.Index)
        return readAt(F, P, Real, At);
    }
    return read(F, below(Code.Places[I.Where], Suffix), S.Instr);
  case Op::Call:
    if (Number)
      return result(S, Suffix);
    if (T && (T->Kind == TypeKind::Reference || T->Kind == TypeKind::Pointer ||
              T->Kind == TypeKind::CString || Derefs))
      if (Where.pointee(F, S.Instr) != ir::Place{ir::Root::Value, S.Instr, {}})
        return Pointed(S.Instr);
    return markedByCall(result(S, Suffix), S, Suffix);
  case Op::Cast:
    if (Number)
      return numberOf(S, [&] { return value({F, I.Operands[0]}, {}, At); });
    return value({F, I.Operands[0]}, Suffix, At);
  case Op::Await:
    return value({F, I.Operands[0]}, Suffix, At);
  case Op::Unary:
  case Op::Binary: {
    if (Number && Asked == Ask::Text)
      return Pool.number(S);
    std::vector<TermRef> Kids;
    std::vector<std::string> Names;
    for (ir::ValueId V : I.Operands) {
      Kids.push_back(value({F, V}, Suffix, At));
      Names.push_back(nameOf(F, V));
    }
    if (Number)
      return Pool.number(S, Kids);
    bool Plus = I.Code == Op::Binary &&
                I.Index == static_cast<uint32_t>(ir::Operator::Plus);
    // In a template as written `a + b` of unknown types may glue texts.
    if (Plus && T && T->Kind == TypeKind::Dependent)
      return Pool.concat(Kids, S, Names);
    return Pool.part(Kids, S);
  }
  case Op::Aggregate: {
    std::vector<TermRef> Kids;
    const ir::Path &Shape = Code.Shapes[I.Index];
    // A class that only wraps an array, as std::array, is the array.
    if (I.Operands.size() == 1 && Shape[0].What == PathStep::Field &&
        !Suffix.empty() && Suffix[0].What != PathStep::Field)
      if (const ir::Type *Inner =
              Joined.type(F, Code.Instrs[I.Operands[0]].Type);
          Inner && Inner->Kind == TypeKind::Array)
        return value({F, I.Operands[0]}, Suffix, At);
    for (size_t K = 0; K < I.Operands.size(); ++K) {
      Compared C = compare({Shape[K]}, Suffix);
      Site Operand{F, I.Operands[K]};
      if (C.How == Overlap::All)
        return value(Operand, C.Rest, At);
      if (C.How == Overlap::Maybe)
        Kids.push_back(value(Operand, C.Rest, At));
      if (C.How == Overlap::Inside)
        Kids.push_back(
            Pool.mix({markedByPath(value(Operand, {}, At), S, {Shape[K]})}, S));
      if (C.How == Overlap::Key)
        Kids.push_back(Pool.text(C.Key, S));
    }
    return Pool.choice(Kids);
  }
  case Op::New:
    return read(F, below({ir::Root::Value, S.Instr, {}}, Below), At);
  case Op::Lost: {
    std::vector<TermRef> Kids{Pool.unknown("unreadable code", S)};
    for (ir::ValueId V : I.Operands)
      Kids.push_back(value({F, V}, {}, At));
    return Pool.mix(Kids, S);
  }
  case Op::Store:
    break;
  }
  return Pool.bottom();
}

/// Whether \p P is an element of an object that is a text.
static bool isCharacter(const Program &Joined, const Models &Known,
                        FunctionId F, const ir::Place &P) {
  if (P.Steps.empty() || P.Steps.back().What != PathStep::Element)
    return false;
  const ir::Function &Code = Joined.code(F);
  ir::TypeId Type = ir::NoType;
  if (P.Steps.size() > 1) {
    const std::string &Name = P.Steps[P.Steps.size() - 2].Name;
    for (const ir::Class &C : Joined.unit(F).Classes)
      for (const ir::Member &M : C.Members)
        if (M.Name == Name)
          Type = M.Type;
  } else if (P.Base == ir::Root::Local) {
    Type = Code.Locals[P.Index].Type;
  } else if (P.Base == ir::Root::Param && P.Index < Code.Params.size()) {
    Type = Code.Params[P.Index].Type;
  }
  return Type != ir::NoType && Known.isText(F, Type);
}

TermRef ValueFlow::read(FunctionId F, const ir::Place &P, ir::ValueId Point) {
  return readAt(F, P, Where.resolve(F, P), Point);
}

TermRef ValueFlow::readAt(FunctionId F, const ir::Place &P, ir::Place Real,
                          ir::ValueId Point) {
  ir::ValueId At = memory(F).instrAt(Point);
  // What an iterator points to in a text is a piece of it.
  if (Real.Steps != P.Steps && isCharacter(Joined, Known, F, Real)) {
    Real.Steps.pop_back();
    return Pool.part({readAt(F, P, Real, Point)}, {F, At});
  }
  // A member of a library's class may be a source whatever its object is.
  for (size_t I = 0; I < Real.Steps.size(); ++I) {
    const PathStep &S = Real.Steps[I];
    const catalog::FieldModel *M =
        S.What == PathStep::Field ? Joined.catalog().field(S.Name) : nullptr;
    if (!M || M->Source.empty())
      continue;
    std::string Label;
    for (size_t J = I + 1; J < Real.Steps.size(); ++J)
      if (Real.Steps[J].What == PathStep::Key)
        Label = Real.Steps[J].Name;
    TermRef T = Pool.source(M->Source, Label, {F, At});
    if (Asked != Ask::Text)
      return passed(F, At, T);
    RootObject Root{Real.Base, Real.Index};
    return Tests->apply(F, At, Real, memory(F).before(Point, Root), T);
  }
  if (size_t Keep = Joined.recursion().keeps(Real.Steps);
      Keep < Real.Steps.size()) {
    ++Hit.Paths;
    Real.Steps.resize(Keep);
  }
  RootObject Root{Real.Base, Real.Index};
  VersionId V = memory(F).before(Point, Root);
  TermRef T = walk(F, V, Real.Steps);
  if (Asked != Ask::Text) {
    if (std::string Field = fieldOf(Real.Steps); !Field.empty())
      T = Pool.hop(T, {F, At}, FieldLabel.str() + Field);
    return passed(F, At, T);
  }
  if (T->HasOrigins || T->IsSpelled) {
    T = markedByPlace(T, {F, At}, Real, /*Resolved=*/true);
    T = markedByPlace(T, {F, At}, P, /*Resolved=*/false);
  }
  return T->HasOrigins ? Tests->apply(F, At, Real, V, T) : T;
}

/// Whether an element of the value is a number by its type.
bool ValueFlow::holdsNumbers(FunctionId F, ir::TypeId Type,
                             const ir::Path &Suffix) const {
  if (Suffix.size() != 1 || Suffix[0].What == PathStep::Field)
    return false;
  const ir::Type *T = Joined.type(F, Type);
  while (T && T->Element != ir::NoType &&
         (T->Kind == TypeKind::Pointer || T->Kind == TypeKind::Reference))
    T = Joined.type(F, T->Element);
  if (!T)
    return false;
  if (T->Kind == TypeKind::Array)
    return Known.isNumber(F, T->Element);
  return T->Kind == TypeKind::Record && !T->Arguments.empty() &&
         Known.isNumber(F, T->Arguments[0]) &&
         (T->Arguments.size() == 1 || !Known.isText(F, T->Arguments[1]));
}

TermRef ValueFlow::operand(Site Call, uint32_t Index, const ir::Path &Suffix) {
  FunctionId F = Call.Function;
  const ir::Instr &I = Joined.instr(Call);
  ir::ValueId V = I.Operands[Index];
  const ir::Instr &Given = Joined.code(F).Instrs[V];
  if (Asked == Ask::Text && holdsNumbers(F, Given.Type, Suffix))
    return Pool.number(Call);
  if (Formats.isRest(F, Given.Type)) {
    uint32_t Rest = Joined.code(F).Params.size();
    return Pool.port(F, {ir::Root::Param, Rest, {}});
  }
  // A reference to a number is that number, for who asks what it is made of.
  auto Read = [&] {
    TermRef T = read(F, below({ir::Root::Value, V, {}}, Suffix), Call.Instr);
    const ir::Type *To = Joined.type(F, Given.Type);
    bool Number =
        Asked != Ask::Text && Suffix.empty() && To &&
        (To->Kind == TypeKind::Reference || To->Kind == TypeKind::Pointer) &&
        Known.isNumber(F, To->Element);
    return Number ? Pool.number({F, V}, {T}) : T;
  };
  bool Receiver = Index == 0 && I.Code == Op::Call &&
                  Joined.call(Call)->is(ir::HasReceiver);
  if (Receiver || isPointerLike(Given, Joined.type(F, Given.Type)))
    return Read();
  return value({F, V}, Suffix, Call.Instr);
}

TermRef ValueFlow::port(Site Call, const catalog::Port &Port,
                        const ir::Path &Suffix) {
  const ir::Instr &I = Joined.instr(Call);
  const ir::Call &C = *Joined.call(Call);
  std::optional<uint32_t> Index = Places::operand(I, C, Port);
  if (!Index)
    return Pool.bottom();
  return operand(Call, *Index,
                 joined(portSteps(Where, Call, C, I, Port), Suffix));
}

TermRef ValueFlow::returned(FunctionId F, const ir::Path &Suffix) {
  return node({NodeKey::Returned, F, 0, Suffix}, [&] {
    std::vector<TermRef> Found;
    const ir::Function &Code = Joined.code(F);
    for (ir::BlockId B : memory(F).exits()) {
      ir::ValueId V = Code.Blocks[B].Condition;
      if (V == ir::NoValue)
        continue;
      Found.push_back(passed(F, V, value({F, V}, Suffix, V)));
    }
    return Pool.choice(Found);
  });
}

TermRef ValueFlow::leftAt(FunctionId F, const Boundary &At) {
  return node({NodeKey::LeftAt, F,
               static_cast<uint32_t>(At.Base) << 24 | At.Index, At.Steps},
              [&] {
                std::vector<TermRef> Found;
                RootObject Root{At.Base, At.Index};
                for (ir::BlockId B : memory(F).exits()) {
                  TermRef T = walk(F, memory(F).atEnd(B, Root), At.Steps);
                  if (Asked == Ask::Tested)
                    T = Passed->atEnd(F, B, T);
                  Found.push_back(T);
                }
                return Pool.choice(Found);
              });
}

} // namespace backlint::link
