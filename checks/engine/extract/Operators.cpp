//===- Operators.cpp ------------------------------------------------------===//
//
// Built-in operators, and the control flow of ?:, && and ||.
//
//===----------------------------------------------------------------------===//
#include "extract/FunctionLowering.h"

using namespace clang;
using backlint::ir::Op;
using Sign = enum backlint::ir::Operator;

namespace backlint::extract {

namespace {

Sign signOf(BinaryOperatorKind Kind) {
  switch (Kind) {
  case BO_Add:
  case BO_AddAssign:
    return Sign::Plus;
  case BO_Sub:
  case BO_SubAssign:
    return Sign::Minus;
  case BO_Mul:
  case BO_MulAssign:
    return Sign::Mul;
  case BO_Div:
  case BO_DivAssign:
    return Sign::Div;
  case BO_Rem:
  case BO_RemAssign:
    return Sign::Rem;
  case BO_And:
  case BO_AndAssign:
    return Sign::And;
  case BO_Or:
  case BO_OrAssign:
    return Sign::Or;
  case BO_Xor:
  case BO_XorAssign:
    return Sign::Xor;
  case BO_Shl:
  case BO_ShlAssign:
    return Sign::Shl;
  case BO_Shr:
  case BO_ShrAssign:
    return Sign::Shr;
  case BO_EQ:
    return Sign::Eq;
  case BO_NE:
    return Sign::Ne;
  case BO_LT:
    return Sign::Lt;
  case BO_LE:
    return Sign::Le;
  case BO_GT:
    return Sign::Gt;
  case BO_GE:
    return Sign::Ge;
  case BO_Cmp:
    return Sign::Cmp;
  case BO_LAnd:
    return Sign::LogicalAnd;
  case BO_LOr:
    return Sign::LogicalOr;
  default:
    return Sign::Plus;
  }
}

} // namespace

ir::ValueId FunctionLowering::functionValue(const FunctionDecl *F,
                                            ir::TypeId Type, SourceRange At) {
  return emit(Op::Function, Type, At, {}, Builder.Symbols.of(F));
}

ir::ValueId FunctionLowering::unary(const UnaryOperator *E) {
  const Expr *Sub = E->getSubExpr();
  SourceRange At = E->getSourceRange();
  auto apply = [&](Sign Which) {
    return emit(Op::Unary, typeOf(E), At, {value(Sub)}, uint32_t(Which));
  };
  switch (E->getOpcode()) {
  case UO_AddrOf: {
    if (const auto *Ref = dyn_cast<DeclRefExpr>(Sub->IgnoreParens())) {
      if (const auto *Function = dyn_cast<FunctionDecl>(Ref->getDecl()))
        return functionValue(Function, typeOf(E), At);
      if (E->getType()->isMemberPointerType())
        return zero(E->getType(), At);
    }
    return address(Sub, typeOf(E));
  }
  case UO_Minus:
    return apply(Sign::Neg);
  case UO_Not:
    return apply(Sign::BitNot);
  case UO_LNot:
    return apply(Sign::Not);
  case UO_PostInc:
  case UO_PostDec: {
    ir::ValueId Old = ir::NoValue;
    increment(E, &Old);
    return Old;
  }
  case UO_PreInc:
  case UO_PreDec:
    return load(increment(E, nullptr), E->getType(), At);
  default:
    return value(Sub);
  }
}

ir::Place FunctionLowering::increment(const UnaryOperator *E,
                                      ir::ValueId *Old) {
  SourceRange At = E->getSourceRange();
  ir::Place Target = place(E->getSubExpr());
  ir::ValueId Before = load(Target, E->getType(), At);
  if (Old)
    *Old = Before;
  ir::ValueId One = literal({ir::Literal::Int, "1", {}},
                            Builder.Types.of(Builder.Context.IntTy), At);
  Sign Which = E->isIncrementOp() ? Sign::Plus : Sign::Minus;
  store(Target, emit(Op::Binary, typeOf(E), At, {Before, One}, uint32_t(Which)),
        At);
  return Target;
}

ir::Place FunctionLowering::assign(const BinaryOperator *E) {
  SourceRange At = E->getSourceRange();
  // Since C++17 the right side is evaluated first.
  ir::ValueId Right = value(E->getRHS());
  ir::Place Target = place(E->getLHS());
  if (E->isCompoundAssignmentOp()) {
    ir::ValueId Left =
        load(Target, E->getLHS()->getType(), E->getLHS()->getSourceRange());
    Right = emit(Op::Binary, typeOf(E), At, {Left, Right},
                 uint32_t(signOf(E->getOpcode())));
  }
  store(Target, Right, At);
  return Target;
}

ir::ValueId FunctionLowering::binary(const BinaryOperator *E) {
  if (E->isAssignmentOp()) // a prvalue in C only
    return load(assign(E), E->getType(), E->getSourceRange());
  if (E->getOpcode() == BO_Comma) {
    discard(E->getLHS());
    return value(E->getRHS());
  }
  if (E->isLogicalOp())
    return logicalValue(E);
  if (E->isPtrMemOp())
    return load(lowerPlace(E), E->getType(), E->getSourceRange());
  ir::ValueId Left = value(E->getLHS());
  ir::ValueId Right = value(E->getRHS());
  return emit(Op::Binary, typeOf(E), E->getSourceRange(), {Left, Right},
              uint32_t(signOf(E->getOpcode())));
}

// Except for plain loads and stores, what is there afterwards is made of what
// was there and of the operands; how is of no interest.
ir::ValueId FunctionLowering::atomic(const AtomicExpr *E) {
  SourceRange At = E->getSourceRange();
  ir::Place Target = pointee(E->getPtr());
  ir::ValueId Old = load(Target, E->getValueType(), At);
  ir::ValueId Result = E->getType()->isVoidType() ? ir::NoValue : Old;
  if (E->getOp() != AtomicExpr::AO__c11_atomic_init &&
      E->getNumSubExprs() <= 2) // The pointer and the order.
    return Result;
  Operands Values = {Old, value(E->getVal1())};
  if (E->isCmpXChg())
    Values = {Old, value(E->getVal2())};
  ir::ValueId New = Values.back();
  switch (E->getOp()) {
  case AtomicExpr::AO__c11_atomic_init:
  case AtomicExpr::AO__c11_atomic_store:
  case AtomicExpr::AO__c11_atomic_exchange:
  case AtomicExpr::AO__atomic_store_n:
  case AtomicExpr::AO__atomic_exchange_n:
    break;
  default:
    New = emit(Op::Lost, Builder.Types.of(E->getValueType()), At,
               std::move(Values));
  }
  store(Target, New, At);
  return Result;
}

ir::ValueId
FunctionLowering::conditionalValue(const AbstractConditionalOperator *E) {
  SourceRange At = E->getSourceRange();
  bool IsVoid = E->getType()->isVoidType();
  ir::Place Joined;
  if (!IsVoid)
    Joined = temporary(E->getType(), At);
  ir::BlockId True = newBlock(), False = newBlock(), Join = newBlock();
  if (const auto *Short = dyn_cast<BinaryConditionalOperator>(E)) {
    ir::Place Common = temporary(Short->getCommon()->getType(), At);
    initialize(Common, Short->getCommon());
    OpaquePlaces[Short->getOpaqueValue()] = Common;
  }
  condition(E->getCond(), True, False);
  for (auto [Block, Arm] : {std::pair(True, E->getTrueExpr()),
                            std::pair(False, E->getFalseExpr())}) {
    enter(Block);
    if (IsVoid || Arm->getType()->isVoidType())
      discard(Arm);
    else
      initialize(Joined, Arm);
    jump(Join);
  }
  enter(Join);
  return IsVoid ? ir::NoValue : load(Joined, E->getType(), At);
}

ir::ValueId FunctionLowering::logicalValue(const BinaryOperator *E) {
  SourceRange At = E->getSourceRange();
  ir::Place Joined = temporary(E->getType(), At);
  ir::BlockId Rest = newBlock(), Decided = newBlock(), Join = newBlock();
  bool And = E->getOpcode() == BO_LAnd;
  condition(E->getLHS(), And ? Rest : Decided, And ? Decided : Rest);
  enter(Rest);
  store(Joined, value(E->getRHS()), E->getRHS()->getSourceRange());
  jump(Join);
  enter(Decided);
  store(Joined,
        literal({ir::Literal::Bool, And ? "false" : "true", {}},
                Builder.Types.boolType(), At),
        At);
  jump(Join);
  enter(Join);
  return load(Joined, E->getType(), At);
}

void FunctionLowering::condition(const Expr *E, ir::BlockId True,
                                 ir::BlockId False) {
  const Expr *Bare = E->IgnoreParens();
  if (const auto *Whole = dyn_cast<FullExpr>(Bare))
    return condition(Whole->getSubExpr(), True, False);
  if (!Bare->isTypeDependent()) {
    if (const auto *Unary = dyn_cast<UnaryOperator>(Bare))
      if (Unary->getOpcode() == UO_LNot)
        return condition(Unary->getSubExpr(), False, True);
    if (const auto *Binary = dyn_cast<BinaryOperator>(Bare))
      if (Binary->isLogicalOp()) {
        ir::BlockId Rest = newBlock();
        bool And = Binary->getOpcode() == BO_LAnd;
        condition(Binary->getLHS(), And ? Rest : True, And ? False : Rest);
        enter(Rest);
        return condition(Binary->getRHS(), True, False);
      }
  }
  ir::ValueId Value;
  {
    FullExpression Whole(*this);
    Value = value(Bare);
  }
  if (reachable())
    end(ir::TerminatorKind::Branch, {True, False}, Value, E->getSourceRange());
}

} // namespace backlint::extract
