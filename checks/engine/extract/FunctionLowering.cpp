//===- FunctionLowering.cpp -----------------------------------------------===//
//
// Where the lowering of a body begins and ends.
//
//===----------------------------------------------------------------------===//
#include "extract/FunctionLowering.h"
#include "extract/Captures.h"
#include "extract/Compat.h"
#include "clang/AST/ASTLambda.h"

using namespace clang;

namespace backlint::extract {

namespace {

SourceRange nameRange(const FunctionDecl *Function) {
  if (isLambdaCallOperator(Function))
    return cast<CXXMethodDecl>(Function)->getParent()->getLocation();
  return Function->getNameInfo().getSourceRange();
}

} // namespace

void FunctionLowering::lowerFunction(const FunctionDecl *Function) {
  Declaration = Function;
  Fn.Symbol = Builder.Symbols.of(Function);
  Fn.At = Builder.Map.span(nameRange(Function));
  const Stmt *Body = Function->getBody();
  if (Body)
    Fn.Body = Builder.Map.span(Body->getSourceRange());
  if (const FunctionDecl *Around = Identities::enclosingFunction(Function))
    Fn.Enclosing = Builder.Symbols.of(Around);
  Fn.Dependent = Function->isDependentContext();

  for (const ParmVarDecl *Parameter : Function->parameters()) {
    ir::Variable Made;
    Made.Name = Parameter->getNameAsString();
    Made.Type = Builder.Types.of(Parameter->getType());
    Made.At = Builder.Map.span(Parameter->getSourceRange());
    Variables[Parameter] = {ir::Root::Param, uint32_t(Fn.Params.size()), {}};
    Fn.Params.push_back(std::move(Made));
  }
  // The body may speak of the parameters of an earlier declaration.
  for (const FunctionDecl *Other : Function->redecls())
    for (unsigned I = 0; I < Other->getNumParams() && I < Fn.Params.size(); ++I)
      Variables.try_emplace(Other->getParamDecl(I),
                            ir::Place{ir::Root::Param, I, {}});

  if (isLambdaCallOperator(Function))
    declareCaptures(cast<CXXMethodDecl>(Function));

  enter(newBlock());
  Scopes.push_back({NextScope++, {}});
  if (const auto *Destructor = dyn_cast<CXXDestructorDecl>(Function))
    addMemberCleanups(Destructor);
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(Function))
    if (!isa_and_nonnull<CXXTryStmt>(Body))
      lowerConstructorInitializers(Constructor);
  statement(Body);
  finish();
}

void FunctionLowering::declareCaptures(const CXXMethodDecl *CallOperator) {
  for (const CapturedEntity &Captured : capturesOf(CallOperator)) {
    ir::Capture Made;
    Made.ByReference = Captured.ByReference;
    if (const ValueDecl *V = Captured.Variable) {
      Made.Name = V->getNameAsString();
      Made.Type = Builder.Types.of(V->getType().getNonReferenceType());
      Variables[V] = {ir::Root::Capture, uint32_t(Fn.Captures.size()), {}};
    } else {
      Made.Name = "this";
      const DeclContext *Around = CallOperator->getParent()->getParent();
      while (Around && (isa<FunctionDecl>(Around) ||
                        (isa<CXXRecordDecl>(Around) &&
                         cast<CXXRecordDecl>(Around)->isLambda())))
        Around = Around->getParent();
      if (const auto *Class = dyn_cast_or_null<CXXRecordDecl>(Around))
        Made.Type = Builder.Types.of(classType(Builder.Context, Class));
    }
    Fn.Captures.push_back(std::move(Made));
  }
}

void FunctionLowering::lowerGlobal(const VarDecl *Variable) {
  Fn.Symbol = Builder.Symbols.initializer(Variable);
  Fn.At = Builder.Map.span(Variable->getLocation());
  Fn.Body = Builder.Map.span(Variable->getSourceRange());
  Fn.Dependent = Variable->isTemplated();
  enter(newBlock());
  Scopes.push_back({NextScope++, {}});
  {
    FullExpression Whole(*this);
    ir::Place Target{ir::Root::Global, Builder.Symbols.of(Variable), {}};
    const Expr *Init = Variable->getInit();
    if (Variable->getType()->isReferenceType())
      store(Target, referenceTo(Init), Variable->getSourceRange());
    else
      initialize(Target, Init);
  }
  // What a global holds is destroyed when the program ends.
  Scopes.back().Cleanups.clear();
  finish();
}

void FunctionLowering::lowerDefault(const ValueDecl *Owner, const Expr *Init) {
  Fn.Symbol = Builder.Symbols.defaultOf(Owner);
  Fn.At = Builder.Map.span(Owner->getLocation());
  Fn.Body = Builder.Map.span(Owner->getSourceRange());
  Fn.Dependent = Owner->isTemplated();
  enter(newBlock());
  Scopes.push_back({NextScope++, {}});
  QualType T = Owner->getType().getNonReferenceType();
  ir::Place Target{ir::Root::Local,
                   newLocal(Owner->getNameAsString(), T, Owner->getLocation(),
                            /*Temporary=*/false),
                   {}};
  {
    FullExpression Whole(*this);
    if (const auto *Full = dyn_cast<FullExpr>(Init))
      Init = Full->getSubExpr();
    if (const auto *Bound = dyn_cast<MaterializeTemporaryExpr>(Init))
      Init = Bound->getSubExpr();
    if (Init->isGLValue())
      store(Target, content(Init), Init->getSourceRange());
    else
      initializeAs(Target, T, Init);
  }
  Scopes.back().Cleanups.clear();
  finish();
}

void FunctionLowering::finish() {
  if (reachable()) {
    leaveScopes(0);
    if (reachable())
      end(ir::TerminatorKind::Return, {});
  }
  Scopes.clear();
  if (!BackwardGotos.empty())
    findGotoLoops();
  orderBlocks();
  if (Fn.Blocks.empty())
    Fn.Blocks.push_back({});
}

} // namespace backlint::extract
