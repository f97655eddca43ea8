//===- Statements.cpp -----------------------------------------------------===//
//
// Statements that are no loops and no jumps, and declarations of variables.
//
//===----------------------------------------------------------------------===//
#include "extract/FunctionLowering.h"

using namespace clang;
using backlint::ir::TerminatorKind;

namespace backlint::extract {

void FunctionLowering::statement(const Stmt *S) {
  if (!S)
    return;
  if (const auto *Value = dyn_cast<Expr>(S)) {
    FullExpression Whole(*this);
    return discard(Value);
  }
  if (const auto *Compound = dyn_cast<CompoundStmt>(S)) {
    ScopeGuard Guard(*this);
    for (const Stmt *Child : Compound->body())
      statement(Child);
    return;
  }
  if (const auto *Declarations = dyn_cast<DeclStmt>(S)) {
    for (const Decl *D : Declarations->decls())
      if (const auto *Variable = dyn_cast<VarDecl>(D))
        declare(Variable);
    return;
  }
  if (const auto *If = dyn_cast<IfStmt>(S))
    return lowerIf(If);
  if (const auto *Return = dyn_cast<ReturnStmt>(S))
    return lowerReturn(S, Return->getRetValue(), Return->getNRVOCandidate());
  if (const auto *Return = dyn_cast<CoreturnStmt>(S))
    return lowerReturn(S, Return->getOperand(), nullptr);
  if (const auto *For = dyn_cast<ForStmt>(S))
    return lowerFor(For);
  if (const auto *While = dyn_cast<WhileStmt>(S))
    return lowerWhile(While);
  if (const auto *Do = dyn_cast<DoStmt>(S))
    return lowerDo(Do);
  if (const auto *Range = dyn_cast<CXXForRangeStmt>(S))
    return lowerRangeFor(Range);
  if (const auto *Switch = dyn_cast<SwitchStmt>(S))
    return lowerSwitch(Switch);
  if (const auto *Case = dyn_cast<SwitchCase>(S))
    return lowerCase(Case);
  if (const auto *Try = dyn_cast<CXXTryStmt>(S))
    return lowerTry(Try);
  if (isa<BreakStmt, ContinueStmt>(S)) {
    auto &Targets = isa<BreakStmt>(S) ? Breaks : Continues;
    if (Targets.empty())
      return;
    leaveScopes(Targets.back().Depth);
    if (reachable())
      end(TerminatorKind::Jump, {Targets.back().Block}, ir::NoValue,
          S->getSourceRange());
    return;
  }
  if (const auto *Label = dyn_cast<LabelStmt>(S))
    return lowerLabel(Label);
  if (const auto *Goto = dyn_cast<GotoStmt>(S))
    return lowerGoto(Goto->getLabel(), S->getSourceRange());
  if (const auto *Attributed = dyn_cast<AttributedStmt>(S))
    return statement(Attributed->getSubStmt());
  if (const auto *Coroutine = dyn_cast<CoroutineBodyStmt>(S))
    return statement(Coroutine->getBody());
  if (isa<NullStmt>(S))
    return;
  lost(S);
}

void FunctionLowering::declare(const VarDecl *V) {
  if (V->hasGlobalStorage()) {
    if (!V->hasInit() || V->hasExternalStorage())
      return;
    FullExpression Whole(*this);
    ir::Place Target{ir::Root::Global, Builder.Symbols.of(V), {}};
    if (V->getType()->isReferenceType())
      return store(Target, referenceTo(V->getInit()), V->getSourceRange());
    return initialize(Target, V->getInit());
  }
  const auto *Key = cast<VarDecl>(V->getCanonicalDecl());
  if (V->getType()->isReferenceType()) {
    if (V->getInit()) {
      bindReference(V, V->getInit());
    } else {
      uint32_t Local =
          newLocal(V->getNameAsString(), V->getType().getNonReferenceType(),
                   V->getLocation(), false);
      Variables[Key] = {ir::Root::Local, Local, {}};
    }
  } else {
    std::string Name = V->isImplicit() ? "" : V->getNameAsString();
    uint32_t Local =
        newLocal(Name, V->getType(), V->getLocation(), V->isImplicit());
    ir::Place Target{ir::Root::Local, Local, {}};
    Variables[Key] = Target;
    if (const Expr *Init = V->getInit()) {
      FullExpression Whole(*this);
      initializeAs(Target, V->getType(), Init);
    }
    addCleanup(Target, V->getType(), V, V->getSourceRange(), true);
  }
  // Members of tuples are held by variables of their own.
  if (const auto *Bindings = dyn_cast<DecompositionDecl>(V))
    for (const BindingDecl *Binding : Bindings->bindings()) {
      if (const VarDecl *Holder = Binding->getHoldingVar()) {
        declare(Holder);
      } else if (!Binding->getBinding()) {
        ir::Place Part = variable(V, V->getSourceRange());
        Part.Steps.push_back({ir::PathStep::Element, ""});
        Variables[Binding] = Part;
      }
    }
}

void FunctionLowering::bindReference(const VarDecl *V, const Expr *Init) {
  FullExpression Whole(*this);
  const Expr *Bare = Init->IgnoreParens();
  if (const auto *Cleanups = dyn_cast<FullExpr>(Bare))
    Bare = Cleanups->getSubExpr()->IgnoreParens();
  const auto *Key = cast<VarDecl>(V->getCanonicalDecl());
  const auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(Bare);
  if (!Temporary) {
    ir::Place Bound = place(Bare);
    Variables[Key] = Bound;
    return;
  }
  // A temporary that lives as long as the reference is the variable.
  std::string Name = V->isImplicit() ? "" : V->getNameAsString();
  uint32_t Local =
      newLocal(Name, Temporary->getType(), V->getLocation(), V->isImplicit());
  ir::Place Target{ir::Root::Local, Local, {}};
  Variables[Key] = Target;
  initialize(Target, Temporary->getSubExpr());
  addCleanup(Target, Temporary->getType(), V, V->getSourceRange(), true);
}

void FunctionLowering::lowerIf(const IfStmt *S) {
  ScopeGuard Guard(*this);
  statement(S->getInit());
  if (S->isConsteval())
    // At run time the other branch is taken.
    return statement(S->isNegatedConsteval() ? S->getThen() : S->getElse());
  if (S->isConstexpr())
    if (std::optional<const Stmt *> Taken =
            S->getNondiscardedCase(Builder.Context)) {
      statement(S->getConditionVariableDeclStmt());
      return statement(*Taken);
    }
  statement(S->getConditionVariableDeclStmt());
  ir::BlockId Then = newBlock();
  ir::BlockId Join = newBlock();
  ir::BlockId Else = S->getElse() ? newBlock() : Join;
  condition(S->getCond(), Then, Else);
  enter(Then);
  statement(S->getThen());
  jump(Join);
  if (S->getElse()) {
    enter(Else);
    statement(S->getElse());
    jump(Join);
  }
  enter(Join);
}

void FunctionLowering::lowerReturn(const Stmt *S, const Expr *Value,
                                   const VarDecl *Kept) {
  ir::ValueId Result = ir::NoValue;
  {
    FullExpression Whole(*this);
    if (Kept && !Kept->getType()->isReferenceType())
      // The variable is the result, no copy of it.
      Result = load(variable(Kept, S->getSourceRange()), Kept->getType(),
                    Value->getSourceRange());
    else if (Value && Value->getType()->isVoidType())
      discard(Value);
    else if (Value && Declaration && isa<ReturnStmt>(S) &&
             Declaration->getReturnType()->isReferenceType())
      Result = referenceTo(Value);
    else if (Value)
      Result = content(Value);
  }
  leaveScopes(0, Kept);
  if (reachable() || !Value)
    end(TerminatorKind::Return, {}, Result, S->getSourceRange());
}

void FunctionLowering::lowerSwitch(const SwitchStmt *S) {
  ScopeGuard Guard(*this);
  statement(S->getInit());
  statement(S->getConditionVariableDeclStmt());
  ir::ValueId Value;
  {
    FullExpression Whole(*this);
    Value = value(S->getCond());
  }
  open();
  ir::BlockId Head = Current, Exit = newBlock();
  SwitchState State;
  Switches.push_back(&State);
  Breaks.push_back({Exit, Scopes.size()});
  Current = ir::NoBlock; // nothing falls into the body from above
  if (const auto *Body = dyn_cast_or_null<CompoundStmt>(S->getBody())) {
    ScopeGuard Inner(*this);
    for (const Stmt *Child : Body->body())
      statement(Child);
  } else {
    statement(S->getBody());
  }
  jump(Exit);
  Breaks.pop_back();
  Switches.pop_back();
  enter(Head);
  ir::Block &Block = Fn.Blocks[Head];
  Block.Cases = std::move(State.Cases);
  State.Targets.push_back(State.Default == ir::NoBlock ? Exit : State.Default);
  end(TerminatorKind::Switch, std::move(State.Targets), Value,
      SourceRange(S->getSwitchLoc(), S->getRParenLoc()));
  enter(Exit);
}

void FunctionLowering::lowerCase(const SwitchCase *S) {
  ir::BlockId Block = newBlock();
  jump(Block); // from the case before
  enter(Block);
  const Stmt *Next = S;
  while (const auto *Case = dyn_cast_or_null<SwitchCase>(Next)) {
    if (!Switches.empty()) {
      SwitchState &State = *Switches.back();
      if (const auto *Value = dyn_cast<CaseStmt>(Case)) {
        State.Cases.push_back(Value->caseStmtIsGNURange()
                                  ? ir::None
                                  : caseLiteral(Value->getLHS()));
        State.Targets.push_back(Block);
      } else {
        State.Default = Block;
      }
    }
    Next = Case->getSubStmt();
  }
  statement(Next);
}

void FunctionLowering::lowerTry(const CXXTryStmt *S) {
  // The try of a constructor's body holds its initialisers too.
  const CXXConstructorDecl *OfConstructor = nullptr;
  if (Declaration && Declaration->getBody() == S)
    OfConstructor = dyn_cast<CXXConstructorDecl>(Declaration);
  auto Id = uint32_t(Fn.Tries.size());
  ir::Try Region;
  Region.Parent = CurrentTry;
  Region.At = Builder.Map.span(S->getTryLoc());
  Fn.Tries.push_back(std::move(Region));
  ir::BlockId Join = newBlock();
  {
    llvm::SaveAndRestore<uint32_t> Save(CurrentTry, Id);
    ir::BlockId Body = newBlock();
    open();
    jump(Body);
    enter(Body);
    if (OfConstructor)
      lowerConstructorInitializers(OfConstructor);
    statement(S->getTryBlock());
  }
  jump(Join);
  for (unsigned I = 0; I < S->getNumHandlers(); ++I) {
    const CXXCatchStmt *Handler = S->getHandler(I);
    ir::Try::Handler Made;
    Made.Entry = newBlock();
    enter(Made.Entry);
    ScopeGuard Guard(*this);
    if (const VarDecl *Caught = Handler->getExceptionDecl()) {
      QualType T = Caught->getType().getNonReferenceType();
      Made.Caught = Builder.Types.of(T);
      Made.Variable =
          newLocal(Caught->getNameAsString(), T, Caught->getLocation(), false);
      Variables[cast<VarDecl>(Caught->getCanonicalDecl())] = {
          ir::Root::Local, Made.Variable, {}};
    }
    Fn.Tries[Id].Handlers.push_back(Made);
    statement(Handler->getHandlerBlock());
    if (OfConstructor && reachable())
      end(TerminatorKind::Throw, {}); // there is no object to go on with
    jump(Join);
  }
  enter(Join);
}

} // namespace backlint::extract
