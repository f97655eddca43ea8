//===- Values.cpp ---------------------------------------------------------===//
//
// What an expression evaluates to.
//
//===----------------------------------------------------------------------===//
#include "extract/FunctionLowering.h"

using namespace clang;
using backlint::ir::Op;

namespace backlint::extract {

/// Whether \p E names a variable or member whose declaration has errors.
static bool isBroken(const clang::Expr *E) {
  E = E->IgnoreParens();
  if (const auto *Name = llvm::dyn_cast<clang::DeclRefExpr>(E))
    return Name->getDecl()->isInvalidDecl();
  if (const auto *Member = llvm::dyn_cast<clang::MemberExpr>(E))
    return Member->getMemberDecl()->isInvalidDecl();
  return false;
}

namespace {

/// The call or construction that makes the object of \p E.
const Expr *bareObject(const Expr *E) {
  for (;;) {
    E = E->IgnoreParens();
    if (const auto *Whole = dyn_cast<FullExpr>(E))
      E = Whole->getSubExpr();
    else if (const auto *Bind = dyn_cast<CXXBindTemporaryExpr>(E))
      E = Bind->getSubExpr();
    else
      return E;
  }
}

} // namespace

// The temporary becomes another object, which is destroyed in its own time.
ir::ValueId FunctionLowering::content(const Expr *E) {
  for (;;) {
    E = E->IgnoreParens();
    if (const auto *Whole = dyn_cast<FullExpr>(E))
      E = Whole->getSubExpr();
    else if (const auto *Bind = dyn_cast<CXXBindTemporaryExpr>(E))
      E = Bind->getSubExpr();
    else if (const auto *Default = dyn_cast<CXXDefaultInitExpr>(E))
      E = Default->getExpr();
    else if (const auto *Cast = dyn_cast<CastExpr>(E);
             Cast && Cast->getSubExpr()->isPRValue() &&
             (Cast->getCastKind() == CK_ConstructorConversion ||
              Cast->getCastKind() == CK_UserDefinedConversion)) {
      markImplicit(Cast);
      E = Cast->getSubExpr();
    } else
      return value(E);
  }
}

ir::ValueId FunctionLowering::value(const Expr *E) {
  E = E->IgnoreParens();
  if (const auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(E))
    if (Temporary->getStorageDuration() == SD_FullExpression)
      return value(Temporary->getSubExpr());
  if (std::optional<ir::ValueId> Found = literalValue(E))
    return *Found;
  if (std::optional<ir::ValueId> Found = dependentValue(E))
    return *Found;
  if (const auto *Whole = dyn_cast<FullExpr>(E))
    return value(Whole->getSubExpr());
  if (E->isGLValue() && !isa<OpaqueValueExpr>(E))
    return load(place(E),
                isBroken(E) ? Builder.Context.DependentTy : E->getType(),
                E->getSourceRange());
  return lowerValue(E);
}

ir::ValueId FunctionLowering::lowerValue(const Expr *E) {
  SourceRange At = E->getSourceRange();
  if (std::optional<ir::ValueId> Found = literalValue(E))
    return *Found;
  if (const auto *Call = dyn_cast<CallExpr>(E))
    return callValue(Call);
  if (const auto *Cast = dyn_cast<CastExpr>(E))
    return castValue(Cast);
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(E)) {
    if (isPlainCopy(Construct->getConstructor()) && Construct->getNumArgs())
      return value(Construct->getArg(0));
    ir::Place Object = temporary(E->getType(), At);
    construct(Object, Construct);
    return load(Object, E->getType(), At);
  }
  if (const auto *Bind = dyn_cast<CXXBindTemporaryExpr>(E)) {
    if (!destructorToRun(E->getType()))
      return value(Bind->getSubExpr());
    return load(materialize(Bind->getSubExpr(), false), E->getType(), At);
  }
  if (isa<CXXThisExpr>(E))
    return addressOf(thisPlace(), typeOf(E), At);
  if (const auto *Unary = dyn_cast<UnaryOperator>(E))
    return unary(Unary);
  if (const auto *Binary = dyn_cast<BinaryOperator>(E))
    return binary(Binary);
  if (const auto *Conditional = dyn_cast<AbstractConditionalOperator>(E))
    return conditionalValue(Conditional);
  if (const auto *Lambda = dyn_cast<LambdaExpr>(E))
    return closure(Lambda);
  if (const auto *List = dyn_cast<InitListExpr>(E)) {
    if (List->isSyntacticForm() && List->getSemanticForm())
      List = List->getSemanticForm();
    if (List->isStringLiteralInit())
      return value(List->getInit(0));
    if (List->getType()->isScalarType() || List->isTransparent())
      return List->getNumInits() ? value(List->getInit(0))
                                 : zero(E->getType(), At);
    return aggregate(E, List->inits());
  }
  if (const auto *List = dyn_cast<CXXParenListInitExpr>(E)) {
    llvm::SmallVector<Expr *, 4> Inits;
    for (const Expr *Init : List->getInitExprs())
      Inits.push_back(const_cast<Expr *>(Init));
    return aggregate(E, Inits);
  }
  if (const auto *List = dyn_cast<CXXStdInitializerListExpr>(E)) {
    const Expr *Array = List->getSubExpr()->IgnoreParens();
    if (const auto *Bound = dyn_cast<MaterializeTemporaryExpr>(Array))
      Array = Bound->getSubExpr(); // its lifetime does not matter here
    return value(Array);
  }
  if (isa<ImplicitValueInitExpr, CXXScalarValueInitExpr, CXXTypeidExpr,
          SourceLocExpr, CXXUuidofExpr>(E))
    return zero(E->getType(), At);
  if (const auto *Default = dyn_cast<CXXDefaultArgExpr>(E)) {
    llvm::SaveAndRestore<std::optional<SourceRange>> Save(
        Written, Written.value_or(SourceRange(Default->getUsedLocation())));
    return value(Default->getExpr());
  }
  if (const auto *Default = dyn_cast<CXXDefaultInitExpr>(E))
    return value(Default->getExpr());
  if (const auto *Substituted = dyn_cast<SubstNonTypeTemplateParmExpr>(E))
    return value(Substituted->getReplacement());
  if (const auto *Rewritten = dyn_cast<CXXRewrittenBinaryOperator>(E))
    return value(Rewritten->getSemanticForm());
  if (const auto *New = dyn_cast<CXXNewExpr>(E))
    return newObject(New);
  if (const auto *Delete = dyn_cast<CXXDeleteExpr>(E))
    return deleteObject(Delete);
  if (const auto *Throw = dyn_cast<CXXThrowExpr>(E))
    return throwValue(Throw);
  if (const auto *Statements = dyn_cast<StmtExpr>(E))
    return statementValue(Statements);
  if (const auto *Suspend = dyn_cast<CoroutineSuspendExpr>(E)) {
    const Expr *Operand = Suspend->getOperand();
    // What is yielded stands in a call of the promise that nobody wrote.
    if (const auto *Call = dyn_cast<CallExpr>(bareObject(Operand)))
      if (isa<CoyieldExpr>(E) && Call->getNumArgs() == 1)
        Operand = Call->getArg(0);
    return emit(Op::Await, typeOf(E), At, {value(Operand)});
  }
  if (const auto *Loop = dyn_cast<ArrayInitLoopExpr>(E))
    if (const Expr *Source = Loop->getCommonExpr()->getSourceExpr())
      return value(Source);
  if (const auto *Opaque = dyn_cast<OpaqueValueExpr>(E)) {
    auto Found = OpaquePlaces.find(Opaque);
    if (Found != OpaquePlaces.end())
      return load(Found->second, E->getType(), At);
    if (Opaque->getSourceExpr())
      return value(Opaque->getSourceExpr());
  }
  if (const auto *Literal = dyn_cast<CompoundLiteralExpr>(E))
    return value(Literal->getInitializer());
  if (const auto *Selected = dyn_cast<PackIndexingExpr>(E))
    if (!Selected->isInstantiationDependent())
      return value(Selected->getSelectedExpr());
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E)) // Of C, a prvalue.
    if (const auto *Function = dyn_cast<FunctionDecl>(Ref->getDecl()))
      return functionValue(Function, typeOf(E), At);
  if (const auto *Atomic = dyn_cast<AtomicExpr>(E))
    return atomic(Atomic);
  if (isa<VAArgExpr>(E)) // What the caller put there is followed elsewhere.
    return lost(E, /*Counted=*/false);
  return lost(E);
}

void FunctionLowering::discard(const Expr *E) {
  E = E->IgnoreParens();
  if (const auto *Whole = dyn_cast<FullExpr>(E))
    return discard(Whole->getSubExpr());
  if (const auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(E))
    return discard(Temporary->getSubExpr());
  if (const auto *Cast = dyn_cast<CastExpr>(E))
    if (Cast->getCastKind() == CK_ToVoid)
      return discard(Cast->getSubExpr());
  const Expr *Inner = bareObject(E);
  if (isa<CallExpr>(Inner))
    Discarded = Inner;
  if (isa<CXXBindTemporaryExpr>(E) && destructorToRun(E->getType())) {
    materialize(Inner, false);
    return;
  }
  if (const auto *Binary = dyn_cast<BinaryOperator>(E)) {
    if (Binary->getOpcode() == BO_Comma) {
      discard(Binary->getLHS());
      return discard(Binary->getRHS());
    }
    if (Binary->getOpcode() == BO_Assign) {
      assign(Binary);
      return;
    }
    if (Binary->isLogicalOp() && !E->isTypeDependent()) {
      ir::BlockId Rest = newBlock(), Join = newBlock();
      bool And = Binary->getOpcode() == BO_LAnd;
      condition(Binary->getLHS(), And ? Rest : Join, And ? Join : Rest);
      enter(Rest);
      discard(Binary->getRHS());
      jump(Join);
      return enter(Join);
    }
  }
  if (std::optional<ir::ValueId> Found = dependentValue(E))
    return;
  if (E->isGLValue())
    place(E);
  else
    value(E);
}

ir::ValueId FunctionLowering::lost(const Stmt *S, bool Counted) {
  if (Counted)
    ++Fn.LostCount;
  Operands Values;
  for (const Stmt *Child : S->children())
    if (const auto *E = dyn_cast_or_null<Expr>(Child))
      Values.push_back(unknownArgument(E));
  const auto *E = dyn_cast<Expr>(S);
  return emit(ir::Op::Lost, Builder.Types.of(E ? E->getType() : QualType()),
              S->getSourceRange(), std::move(Values));
}

ir::ValueId FunctionLowering::statementValue(const StmtExpr *E) {
  ScopeGuard Guard(*this);
  const CompoundStmt *Body = E->getSubStmt();
  for (const Stmt *S : Body->body()) {
    const auto *Last = dyn_cast<Expr>(S);
    if (S != Body->body_back() || !Last || E->getType()->isVoidType()) {
      statement(S);
      continue;
    }
    FullExpression Whole(*this);
    return value(Last);
  }
  return ir::NoValue;
}

// --- casts ------------------------------------------------------------------

void FunctionLowering::markImplicit(const CastExpr *E) {
  const auto *Implicit = dyn_cast<ImplicitCastExpr>(E);
  if (!Implicit || Implicit->isPartOfExplicitCast())
    return;
  ImplicitNodes.insert(bareObject(Implicit->getSubExpr()));
}

ir::ValueId FunctionLowering::converted(const CastExpr *E, ir::ValueId V) {
  if (V == ir::NoValue || typeOf(E) == Fn.Instrs[V].Type)
    return V;
  return emit(Op::Cast, typeOf(E), E->getSourceRange(), {V});
}

ir::ValueId FunctionLowering::castValue(const CastExpr *E) {
  const Expr *Sub = E->getSubExpr();
  switch (E->getCastKind()) {
  case CK_LValueToRValue: {
    const Expr *Plain = Sub->IgnoreParens();
    if (isa<MaterializeTemporaryExpr>(Plain))
      return value(Plain);
    // Clang gives a declaration that it did not understand the type int; a
    // value of it is no number.
    return load(place(Plain),
                isBroken(Plain) ? Builder.Context.DependentTy : E->getType(),
                Sub->getSourceRange());
  }
  case CK_ConstructorConversion:
  case CK_UserDefinedConversion:
    markImplicit(E);
    return value(Sub);
  case CK_NoOp:
  case CK_DerivedToBase:
  case CK_UncheckedDerivedToBase:
  case CK_AtomicToNonAtomic:
  case CK_NonAtomicToAtomic:
    return value(Sub);
  case CK_ToVoid:
    discard(Sub);
    return ir::NoValue;
  case CK_NullToPointer:
  case CK_NullToMemberPointer:
    return literal({ir::Literal::Null, {}, {}}, typeOf(E), E->getSourceRange());
  case CK_ArrayToPointerDecay:
    return address(Sub, typeOf(E));
  case CK_FunctionToPointerDecay:
  case CK_BuiltinFnToFnPtr:
    return Sub->isGLValue() ? address(Sub, typeOf(E)) : value(Sub);
  default:
    return converted(E, value(Sub));
  }
}

} // namespace backlint::extract
