//===- Loops.cpp ----------------------------------------------------------===//
//
// Loops and what they iterate over.
//
//===----------------------------------------------------------------------===//
#include "extract/FunctionLowering.h"

using namespace clang;
using backlint::ir::LoopKind;

namespace backlint::extract {

namespace {

std::optional<bool> constantCondition(const Expr *E,
                                      const ASTContext &Context) {
  bool Value;
  if (!E || E->isInstantiationDependent())
    return std::nullopt;
  E = E->IgnoreParenImpCasts();
  if (!isa<CXXBoolLiteralExpr, IntegerLiteral>(E) ||
      !E->EvaluateAsBooleanCondition(Value, Context))
    return std::nullopt;
  return Value;
}

} // namespace

uint32_t FunctionLowering::beginLoop(LoopKind Kind, SourceRange Head) {
  ir::Loop Made;
  Made.Kind = Kind;
  Made.Parent = CurrentLoop;
  Made.At = Builder.Map.span(Head);
  Made.Macro = Builder.Map.macro(Head.getBegin());
  Fn.Loops.push_back(std::move(Made));
  return uint32_t(Fn.Loops.size() - 1);
}

void FunctionLowering::lowerLoopBody(const Stmt *Body, ir::BlockId Continue,
                                     ir::BlockId Break) {
  Breaks.push_back({Break, Scopes.size()});
  Continues.push_back({Continue, Scopes.size()});
  ScopeGuard Guard(*this);
  statement(Body);
  Breaks.pop_back();
  Continues.pop_back();
}

void FunctionLowering::lowerFor(const ForStmt *S) {
  ScopeGuard Guard(*this);
  statement(S->getInit());
  ir::BlockId Exit = newBlock();
  uint32_t Id =
      beginLoop(LoopKind::For, SourceRange(S->getForLoc(), S->getRParenLoc()));
  {
    llvm::SaveAndRestore<uint32_t> Save(CurrentLoop, Id);
    ir::BlockId Header = newBlock(), Body = newBlock(), Step = newBlock();
    Fn.Loops[Id].Header = Header;
    open();
    jump(Header);
    enter(Header);
    statement(S->getConditionVariableDeclStmt());
    if (!S->getCond() ||
        constantCondition(S->getCond(), Builder.Context).value_or(false))
      jump(Body);
    else
      condition(S->getCond(), Body, Exit);
    enter(Body);
    lowerLoopBody(S->getBody(), Step, Exit);
    jump(Step);
    enter(Step);
    statement(S->getInc());
    jump(Header);
  }
  enter(Exit);
}

void FunctionLowering::lowerWhile(const WhileStmt *S) {
  ir::BlockId Exit = newBlock();
  uint32_t Id = beginLoop(LoopKind::While,
                          SourceRange(S->getWhileLoc(), S->getRParenLoc()));
  {
    llvm::SaveAndRestore<uint32_t> Save(CurrentLoop, Id);
    ir::BlockId Header = newBlock(), Body = newBlock();
    Fn.Loops[Id].Header = Header;
    open();
    jump(Header);
    enter(Header);
    statement(S->getConditionVariableDeclStmt());
    if (constantCondition(S->getCond(), Builder.Context).value_or(false))
      jump(Body);
    else
      condition(S->getCond(), Body, Exit);
    enter(Body);
    lowerLoopBody(S->getBody(), Header, Exit);
    jump(Header);
  }
  enter(Exit);
}

void FunctionLowering::lowerDo(const DoStmt *S) {
  ir::BlockId Exit = newBlock();
  std::optional<bool> Constant =
      constantCondition(S->getCond(), Builder.Context);
  if (Constant && !*Constant) { // do { ... } while (0) of macros is no loop
    lowerLoopBody(S->getBody(), Exit, Exit);
    jump(Exit);
    return enter(Exit);
  }
  uint32_t Id =
      beginLoop(LoopKind::Do, SourceRange(S->getDoLoc(), S->getRParenLoc()));
  {
    llvm::SaveAndRestore<uint32_t> Save(CurrentLoop, Id);
    ir::BlockId Body = newBlock(), Header = newBlock();
    Fn.Loops[Id].Header = Header;
    open();
    jump(Body);
    enter(Body);
    lowerLoopBody(S->getBody(), Header, Exit);
    jump(Header);
    enter(Header);
    if (Constant)
      jump(Body);
    else
      condition(S->getCond(), Body, Exit);
  }
  enter(Exit);
}

void FunctionLowering::lowerRangeFor(const CXXForRangeStmt *S) {
  ScopeGuard Guard(*this);
  SourceRange Head(S->getForLoc(), S->getRParenLoc());
  statement(S->getInit());
  const auto *Range = cast<VarDecl>(S->getRangeStmt()->getSingleDecl());
  declare(Range);
  ir::Place Whole = variable(Range, Head);
  QualType RangeType = Range->getType().getNonReferenceType();
  bool IsDependent = !S->getBeginStmt() || !S->getCond();
  ir::ValueId RangeValue =
      addressOf(Whole, Builder.Types.referenceTo(RangeType), Head);
  ir::Place Element = Whole;
  Element.Steps.push_back({ir::PathStep::Element, ""});
  if (!IsDependent) {
    llvm::SaveAndRestore<unsigned> Save(Implicitly, Implicitly + 1);
    statement(S->getBeginStmt());
    statement(S->getEndStmt());
    // *begin of an array is an element of it.
    if (RangeType->isArrayType())
      ArrayIterators[cast<VarDecl>(S->getBeginStmt()->getSingleDecl())] =
          Element;
  }
  ir::BlockId Exit = newBlock();
  uint32_t Id = beginLoop(LoopKind::Range, Head);
  Fn.Loops[Id].Range = RangeValue;
  {
    llvm::SaveAndRestore<uint32_t> Save(CurrentLoop, Id);
    ir::BlockId Header = newBlock(), Body = newBlock(), Step = newBlock();
    Fn.Loops[Id].Header = Header;
    open();
    jump(Header);
    enter(Header);
    if (IsDependent) {
      ir::ValueId More =
          unresolved("operator!=", S->getRangeInit(), {}, {}, ir::ImplicitCall);
      end(ir::TerminatorKind::Branch, {Body, Exit}, More, Head);
    } else {
      llvm::SaveAndRestore<unsigned> Implicit(Implicitly, Implicitly + 1);
      condition(S->getCond(), Body, Exit);
    }
    enter(Body);
    {
      ScopeGuard Iteration(*this);
      const VarDecl *Variable = S->getLoopVariable();
      if (IsDependent) {
        Variables[cast<VarDecl>(Variable->getCanonicalDecl())] = Element;
        if (const auto *Bindings = dyn_cast<DecompositionDecl>(Variable))
          for (const BindingDecl *Binding : Bindings->bindings()) {
            ir::Place Part = Element;
            Part.Steps.push_back({ir::PathStep::Element, ""});
            Variables[Binding] = Part;
          }
      } else {
        llvm::SaveAndRestore<unsigned> Implicit(Implicitly, Implicitly + 1);
        declare(Variable);
      }
      Breaks.push_back({Exit, Scopes.size() - 1});
      Continues.push_back({Step, Scopes.size() - 1});
      statement(S->getBody());
      Breaks.pop_back();
      Continues.pop_back();
    }
    jump(Step);
    enter(Step);
    if (!IsDependent) {
      llvm::SaveAndRestore<unsigned> Implicit(Implicitly, Implicitly + 1);
      statement(S->getInc());
    }
    jump(Header);
  }
  enter(Exit);
}

} // namespace backlint::extract
