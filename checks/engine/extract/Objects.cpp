//===- Objects.cpp --------------------------------------------------------===//
//
// Closures, new, delete and throw.
//
//===----------------------------------------------------------------------===//
#include "extract/FunctionLowering.h"
#include "extract/Naming.h"

using namespace clang;
using backlint::ir::Op;

namespace backlint::extract {

ir::ValueId FunctionLowering::closure(const LambdaExpr *E) {
  Operands Values;
  auto Init = E->capture_init_begin();
  for (const LambdaCapture &Capture : E->captures()) {
    const Expr *Source = *Init++;
    SourceRange At(Capture.getLocation());
    if (Capture.capturesVLAType())
      continue;
    if (Capture.capturesThis())
      Values.push_back(Capture.getCaptureKind() == LCK_StarThis
                           ? load(thisPlace(), Source->getType(), At)
                           : addressOf(thisPlace(),
                                       Builder.Types.of(Source->getType()),
                                       At));
    else if (!Source)
      Values.push_back(zero({}, At));
    else if (Capture.getCaptureKind() == LCK_ByRef)
      Values.push_back(referenceTo(Source));
    else
      Values.push_back(value(Source));
  }
  SourceRange At = E->getSourceRange();
  return emit(Op::Closure, typeOf(E), At, std::move(Values),
              Builder.Symbols.of(E->getCallOperator()));
}

ir::ValueId FunctionLowering::newObject(const CXXNewExpr *E) {
  Operands Sizes;
  for (const Expr *Placement : E->placement_arguments())
    value(Placement);
  if (std::optional<const Expr *> Size = E->getArraySize(); Size && *Size)
    Sizes.push_back(value(*Size));
  ir::ValueId Object =
      emit(Op::New, typeOf(E), E->getSourceRange(), std::move(Sizes));
  if (const Expr *Init = E->getInitializer()) {
    ir::Place Target = valuePlace(Object);
    if (E->isArray())
      Target.Steps.push_back({ir::PathStep::Element, ""});
    initialize(Target, Init);
  }
  return Object;
}

ir::ValueId FunctionLowering::deleteObject(const CXXDeleteExpr *E) {
  ir::ValueId Object = value(E->getArgument());
  SourceRange At = E->getSourceRange();
  QualType Destroyed =
      E->isTypeDependent() ? QualType() : E->getDestroyedType();
  if (const CXXDestructorDecl *Destructor = destructorToRun(Destroyed)) {
    ir::Call Call;
    Call.Kind = Destructor->isVirtual() ? ir::CalleeKind::Virtual
                                        : ir::CalleeKind::Direct;
    Call.Traits = ir::HasReceiver | ir::ImplicitCall | ir::ResultUnused;
    Call.Callee = Builder.Symbols.of(Destructor);
    Call.ReceiverClass = modelKey(Destructor->getParent());
    call(std::move(Call), Builder.Types.voidType(), At, {Object});
  }
  ir::Call Call;
  Call.Kind = ir::CalleeKind::Delete;
  Call.Traits = ir::ResultUnused;
  return call(std::move(Call), Builder.Types.voidType(), At, {Object});
}

ir::ValueId FunctionLowering::throwValue(const CXXThrowExpr *E) {
  ir::ValueId Thrown = ir::NoValue;
  if (const Expr *Object = E->getSubExpr()) {
    // The exception object is the temporary; nobody destroys it here.
    Object = Object->IgnoreParens();
    if (const auto *Whole = dyn_cast<ExprWithCleanups>(Object))
      Object = Whole->getSubExpr()->IgnoreParens();
    if (const auto *Bind = dyn_cast<CXXBindTemporaryExpr>(Object))
      Object = Bind->getSubExpr();
    Thrown = value(Object);
  }
  end(ir::TerminatorKind::Throw, {}, Thrown, E->getSourceRange());
  return ir::NoValue;
}

} // namespace backlint::extract
