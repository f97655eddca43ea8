//===- Objects.cpp --------------------------------------------------------===//
//
// Closures, new, delete and throw.
//
//===----------------------------------------------------------------------===//
#include "extract/Captures.h"
#include "extract/FunctionLowering.h"
#include "extract/Naming.h"

using namespace clang;
using backlint::ir::Op;

namespace backlint::extract {

ir::ValueId FunctionLowering::closure(const LambdaExpr *E) {
  Operands Values;
  SourceRange At = E->getSourceRange();
  for (const CapturedEntity &Captured : capturesOf(E->getCallOperator())) {
    const Expr *Source =
        Captured.Known < 0 ? nullptr : E->capture_init_begin()[Captured.Known];
    SourceRange Where =
        Captured.Known < 0
            ? At
            : SourceRange(E->capture_begin()[Captured.Known].getLocation());
    if (!Captured.Variable || !Source) {
      ir::Place Object =
          Captured.Variable ? variable(Captured.Variable, At) : thisPlace();
      QualType T;
      if (Source)
        T = Source->getType();
      else if (Captured.Variable)
        T = Captured.Variable->getType();
      Values.push_back(Captured.ByReference
                           ? addressOf(Object, Builder.Types.of(T), Where)
                           : load(Object, T, Where));
    } else {
      Values.push_back(Captured.ByReference ? referenceTo(Source)
                                            : content(Source));
    }
  }
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
    initializeAs(Target, E->getAllocatedType(), Init);
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
  if (const Expr *Object = E->getSubExpr())
    Thrown = content(Object);
  end(ir::TerminatorKind::Throw, {}, Thrown, E->getSourceRange());
  return ir::NoValue;
}

} // namespace backlint::extract
