//===- Places.cpp ---------------------------------------------------------===//
//
// Which place a glvalue denotes. Stored references (members, globals) hold
// the address of what they refer to and are followed by a Deref; parameters,
// captures and variables that are references are the referent itself.
//
//===----------------------------------------------------------------------===//
#include "extract/FunctionLowering.h"
#include "extract/Naming.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;
using backlint::ir::PathStep;
using backlint::ir::Root;

namespace backlint::extract {

ir::Place FunctionLowering::thisPlace() const {
  if (ObjectInMaking)
    return *ObjectInMaking;
  for (uint32_t I = 0; I < Fn.Captures.size(); ++I)
    if (Fn.Captures[I].Name == "this")
      return {Root::Capture, I, {}};
  return {Root::This, 0, {}};
}

ir::Place FunctionLowering::variable(const ValueDecl *V, SourceRange At) {
  V = cast<ValueDecl>(V->getCanonicalDecl());
  auto Found = Variables.find(V);
  if (Found != Variables.end())
    return Found->second;
  if (const auto *Binding = dyn_cast<BindingDecl>(V)) {
    if (const VarDecl *Holder = Binding->getHoldingVar())
      return variable(Holder, At);
    if (const Expr *Bound = Binding->getBinding())
      return place(Bound);
  }
  if (const auto *Variable = dyn_cast<VarDecl>(V))
    if (Variable->hasGlobalStorage()) {
      ir::Place Made{Root::Global, Builder.Symbols.of(Variable), {}};
      if (Variable->getType()->isReferenceType())
        Made.Steps.push_back({PathStep::Deref, ""});
      return Made;
    }
  return foreignVariable(V, At);
}

// A variable of another function: captured under another declaration (generic
// lambdas), or a constant that needs no capture.
ir::Place FunctionLowering::foreignVariable(const ValueDecl *V,
                                            SourceRange At) {
  std::string Name = V->getNameAsString();
  for (uint32_t I = 0; I < Fn.Captures.size(); ++I)
    if (!Name.empty() && Fn.Captures[I].Name == Name)
      return Variables[V] = ir::Place{Root::Capture, I, {}};
  QualType T = V->getType().getNonReferenceType();
  ir::Place Made{
      Root::Local, newLocal(Name, T, V->getSourceRange(), false), {}};
  Variables[V] = Made;
  const auto *Variable = dyn_cast<VarDecl>(V);
  if (Variable && !isa<ParmVarDecl>(V) && Variable->getInit() &&
      T.isConstQualified())
    initialize(Made, Variable->getInit());
  return Made;
}

ir::Place FunctionLowering::member(ir::Place Base, const ValueDecl *Member) {
  // Members of an anonymous struct or union are members of what holds it.
  if (!Member->getDeclName())
    return Base;
  Base.Steps.push_back({PathStep::Field, modelKey(Member)});
  if (Member->getType()->isReferenceType())
    Base.Steps.push_back({PathStep::Deref, ""});
  return Base;
}

ir::Place FunctionLowering::memberPlace(const MemberExpr *E) {
  const ValueDecl *Member = E->getMemberDecl();
  if (isa<FieldDecl>(Member))
    return member(E->isArrow() ? pointee(E->getBase()) : place(E->getBase()),
                  Member);
  if (E->getBase()->HasSideEffects(Builder.Context))
    discard(E->getBase());
  if (isa<VarDecl>(Member))
    return variable(Member, E->getSourceRange());
  if (const auto *Function = dyn_cast<FunctionDecl>(Member))
    return valuePlace(functionValue(Function, typeOf(E), E->getSourceRange()));
  return valuePlace(value(E));
}

ir::Place FunctionLowering::subscript(const ArraySubscriptExpr *E) {
  const Expr *Base = E->getBase()->IgnoreParens();
  const auto *Cast = dyn_cast<ImplicitCastExpr>(Base);
  bool IsArray = Cast && Cast->getCastKind() == CK_ArrayToPointerDecay;
  ir::Place Made;
  if (IsArray || Base->getType()->isVectorType())
    Made = place(IsArray ? Cast->getSubExpr() : Base);
  else if (Builder.Types[typeOf(Base)].Kind == ir::TypeKind::CString)
    Made = Cast && Cast->getCastKind() == CK_LValueToRValue
               ? place(Cast->getSubExpr())
               : valuePlace(value(Base));
  else
    Made = pointee(Base);
  std::optional<llvm::APSInt> Constant;
  if (!E->getIdx()->isValueDependent())
    Constant = E->getIdx()->getIntegerConstantExpr(Builder.Context);
  if (!Constant)
    value(E->getIdx());
  if (IsArray && Constant)
    Made.Steps.push_back({PathStep::Key, llvm::toString(*Constant, 10)});
  else
    Made.Steps.push_back({PathStep::Element, ""});
  return Made;
}

ir::Place FunctionLowering::pointee(const Expr *Pointer) {
  Pointer = Pointer->IgnoreParens();
  if (isa<CXXThisExpr>(Pointer))
    return thisPlace();
  if (const auto *Unary = dyn_cast<UnaryOperator>(Pointer))
    if (Unary->getOpcode() == UO_AddrOf && Unary->getSubExpr()->isGLValue())
      return place(Unary->getSubExpr());
  if (const auto *Cast = dyn_cast<CastExpr>(Pointer)) {
    const Expr *Sub = Cast->getSubExpr();
    switch (Cast->getCastKind()) {
    case CK_LValueToRValue: {
      if (const auto *Ref = dyn_cast<DeclRefExpr>(Sub->IgnoreParens()))
        if (const auto *V = dyn_cast<VarDecl>(Ref->getDecl()))
          if (auto Found = ArrayIterators.find(V);
              Found != ArrayIterators.end())
            return Found->second;
      ir::Place Made = place(Sub);
      Made.Steps.push_back({PathStep::Deref, ""});
      return Made;
    }
    case CK_ArrayToPointerDecay: {
      ir::Place Made = place(Sub);
      Made.Steps.push_back({PathStep::Key, "0"});
      return Made;
    }
    case CK_NoOp:
    case CK_BitCast:
    case CK_DerivedToBase:
    case CK_UncheckedDerivedToBase:
    case CK_BaseToDerived:
    case CK_Dynamic:
      if (Sub->isPRValue() && Sub->getType()->isAnyPointerType())
        return pointee(Sub);
      break;
    default:
      break;
    }
  }
  if (Pointer->isTypeDependent() && Pointer->isGLValue()) {
    ir::Place Made = place(Pointer);
    Made.Steps.push_back({PathStep::Deref, ""});
    return Made;
  }
  return valuePlace(value(Pointer));
}

ir::Place FunctionLowering::materialize(const Expr *E, bool ToScope) {
  ir::Place Made = temporary(E->getType(), E->getSourceRange());
  // A conversion for a reference has no cast of its own; a construction that
  // is written has parentheses or a name.
  const Expr *Object = E->IgnoreParens();
  if (const auto *Bind = dyn_cast<CXXBindTemporaryExpr>(Object))
    Object = Bind->getSubExpr();
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(Object))
    if (!isa<CXXTemporaryObjectExpr>(Construct) &&
        Construct->getParenOrBraceRange().isInvalid())
      ImplicitNodes.insert(Construct);
  initialize(Made, E);
  addCleanup(Made, E->getType(), nullptr, E->getSourceRange(), ToScope);
  return Made;
}

ir::Place
FunctionLowering::conditionalPlace(const AbstractConditionalOperator *E) {
  ir::Place Pointer{Root::Local,
                    newLocal("",
                             Builder.Context.getPointerType(
                                 E->getType().getNonReferenceType()),
                             E->getSourceRange(), true),
                    {}};
  ir::BlockId True = newBlock(), False = newBlock(), Join = newBlock();
  if (const auto *Short = dyn_cast<BinaryConditionalOperator>(E))
    OpaquePlaces[Short->getOpaqueValue()] = place(Short->getCommon());
  condition(E->getCond(), True, False);
  for (auto [Block, Arm] : {std::pair(True, E->getTrueExpr()),
                            std::pair(False, E->getFalseExpr())}) {
    enter(Block);
    if (Arm->getType()->isVoidType())
      discard(Arm); // throws
    else
      store(Pointer, referenceTo(Arm), Arm->getSourceRange());
    jump(Join);
  }
  enter(Join);
  Pointer.Steps.push_back({PathStep::Deref, ""});
  return Pointer;
}

ir::Place FunctionLowering::castPlace(const CastExpr *E) {
  const Expr *Sub = E->getSubExpr();
  if (E->getCastKind() == CK_UserDefinedConversion)
    markImplicit(E);
  return place(Sub);
}

ir::ValueId FunctionLowering::address(const Expr *E, ir::TypeId Type) {
  ir::Place Made = place(E);
  return addressOf(Made, Type, E->getSourceRange());
}

ir::ValueId FunctionLowering::referenceTo(const Expr *E) {
  return address(E, Builder.Types.referenceTo(E->getType()));
}

ir::Place FunctionLowering::place(const Expr *E) {
  E = E->IgnoreParens();
  if (std::optional<ir::Place> Found = dependentPlace(E))
    return *Found;
  return lowerPlace(E);
}

ir::Place FunctionLowering::lowerPlace(const Expr *E) {
  if (const auto *Whole = dyn_cast<FullExpr>(E))
    return place(Whole->getSubExpr());
  if (const auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(E)) {
    bool Extended = Temporary->getStorageDuration() != SD_FullExpression;
    return materialize(Temporary->getSubExpr(), Extended);
  }
  if (const auto *Call = dyn_cast<CallExpr>(E)) {
    if (const Expr *Same = samePlaceArgument(Call))
      return place(Same);
    if (std::optional<ir::Place> Assigned = copyAssignment(E))
      return *Assigned;
    if (E->isGLValue())
      return valuePlace(callValue(Call));
  }
  if (E->isPRValue() && !isa<OpaqueValueExpr, SubstNonTypeTemplateParmExpr>(E))
    return materialize(E, false);
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    const ValueDecl *D = Ref->getDecl();
    if (const auto *Function = dyn_cast<FunctionDecl>(D))
      return valuePlace(
          functionValue(Function, typeOf(E), E->getSourceRange()));
    if (isa<VarDecl, BindingDecl>(D))
      return variable(D, E->getSourceRange());
    return valuePlace(lost(E));
  }
  if (const auto *Member = dyn_cast<MemberExpr>(E))
    return memberPlace(Member);
  if (const auto *Subscript = dyn_cast<ArraySubscriptExpr>(E))
    return subscript(Subscript);
  if (const auto *Unary = dyn_cast<UnaryOperator>(E)) {
    if (Unary->getOpcode() == UO_Deref)
      return pointee(Unary->getSubExpr());
    if (Unary->isIncrementDecrementOp())
      return increment(Unary, nullptr);
    return place(Unary->getSubExpr());
  }
  if (const auto *Binary = dyn_cast<BinaryOperator>(E)) {
    if (Binary->isAssignmentOp())
      return assign(Binary);
    if (Binary->getOpcode() == BO_Comma) {
      discard(Binary->getLHS());
      return place(Binary->getRHS());
    }
    if (Binary->isPtrMemOp()) {
      // Which member it is cannot be seen here.
      ir::Place Made = Binary->getOpcode() == BO_PtrMemI
                           ? pointee(Binary->getLHS())
                           : place(Binary->getLHS());
      value(Binary->getRHS());
      Made.Steps.push_back({PathStep::Element, ""});
      return Made;
    }
  }
  if (const auto *Conditional = dyn_cast<AbstractConditionalOperator>(E))
    return conditionalPlace(Conditional);
  if (const auto *Cast = dyn_cast<CastExpr>(E))
    return castPlace(Cast);
  if (isa<StringLiteral, PredefinedExpr, CXXTypeidExpr, SourceLocExpr>(E))
    return valuePlace(lowerValue(E));
  if (const auto *Opaque = dyn_cast<OpaqueValueExpr>(E)) {
    auto Found = OpaquePlaces.find(Opaque);
    if (Found != OpaquePlaces.end())
      return Found->second;
    if (Opaque->getSourceExpr())
      return place(Opaque->getSourceExpr());
  }
  if (const auto *Default = dyn_cast<CXXDefaultArgExpr>(E)) {
    llvm::SaveAndRestore<std::optional<SourceRange>> Save(
        Written, Written.value_or(SourceRange(Default->getUsedLocation())));
    return place(Default->getExpr());
  }
  if (const auto *Default = dyn_cast<CXXDefaultInitExpr>(E))
    return place(Default->getExpr());
  if (const auto *Substituted = dyn_cast<SubstNonTypeTemplateParmExpr>(E))
    return place(Substituted->getReplacement());
  if (const auto *Rewritten = dyn_cast<CXXRewrittenBinaryOperator>(E))
    return place(Rewritten->getSemanticForm());
  if (const auto *Literal = dyn_cast<CompoundLiteralExpr>(E))
    return materialize(Literal->getInitializer(), true);
  if (const auto *List = dyn_cast<InitListExpr>(E))
    if (List->getNumInits() == 1)
      return place(List->getInit(0));
  if (isa<CoroutineSuspendExpr>(E))
    return valuePlace(lowerValue(E));
  if (const auto *Selected = dyn_cast<PackIndexingExpr>(E))
    if (!Selected->isInstantiationDependent())
      return place(Selected->getSelectedExpr());
  return valuePlace(lost(E));
}

} // namespace backlint::extract
