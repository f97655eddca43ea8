//===- Initializers.cpp ---------------------------------------------------===//
//
// Initialisation of a place: constructors, aggregates, copies.
//
//===----------------------------------------------------------------------===//
#include "extract/Compat.h"
#include "extract/FunctionLowering.h"
#include "extract/Naming.h"

using namespace clang;
using backlint::ir::PathStep;

namespace backlint::extract {

namespace {

/// A table of numbers longer than this is not worth its instructions.
constexpr unsigned MaxNumbers = 64;

bool namesThis(const Stmt *S) {
  return S && (isa<CXXThisExpr>(S) || llvm::any_of(S->children(), namesThis));
}

} // namespace

void FunctionLowering::initialize(const ir::Place &Target, const Expr *E) {
  for (;;) {
    E = E->IgnoreParens();
    if (const auto *Whole = dyn_cast<FullExpr>(E)) {
      E = Whole->getSubExpr();
    } else if (const auto *Bind = dyn_cast<CXXBindTemporaryExpr>(E)) {
      E = Bind->getSubExpr();
    } else if (const auto *Default = dyn_cast<CXXDefaultInitExpr>(E)) {
      E = Default->getExpr();
    } else if (const auto *Cast = dyn_cast<CastExpr>(E);
               Cast && Cast->getSubExpr()->isPRValue() &&
               (Cast->getCastKind() == CK_ConstructorConversion ||
                Cast->getCastKind() == CK_UserDefinedConversion ||
                Cast->getCastKind() == CK_NoOp)) {
      if (Cast->getCastKind() != CK_NoOp)
        markImplicit(Cast);
      E = Cast->getSubExpr();
    } else if (const auto *List = dyn_cast<InitListExpr>(E);
               List && List->isSemanticForm() && List->isTransparent() &&
               List->getNumInits() == 1) {
      E = List->getInit(0);
    } else {
      break;
    }
  }
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(E))
    return construct(Target, Construct);
  if (const auto *Inherited = dyn_cast<CXXInheritedCtorInitExpr>(E))
    return inheritedConstructor(Target, Inherited);
  const auto *Conditional = dyn_cast<ConditionalOperator>(E);
  if (Conditional && E->isPRValue() && E->getType()->isRecordType()) {
    ir::BlockId True = newBlock(), False = newBlock(), Join = newBlock();
    condition(Conditional->getCond(), True, False);
    for (auto [Block, Arm] : {std::pair(True, Conditional->getTrueExpr()),
                              std::pair(False, Conditional->getFalseExpr())}) {
      enter(Block);
      if (Arm->getType()->isVoidType())
        discard(Arm); // throws
      else
        initialize(Target, Arm);
      jump(Join);
    }
    return enter(Join);
  }
  store(Target, value(E), E->getSourceRange());
}

void FunctionLowering::construct(const ir::Place &Target,
                                 const CXXConstructExpr *E) {
  const CXXConstructorDecl *Constructor = E->getConstructor();
  SourceRange At = E->getSourceRange();
  if (isPlainCopy(Constructor) && E->getNumArgs()) {
    ImplicitNodes.erase(E);
    return store(Target, value(E->getArg(0)), At);
  }
  ir::Place Object = Target;
  if (E->getType()->isArrayType())
    Object.Steps.push_back({PathStep::Element, ""});
  if (Constructor->isTrivial() && Constructor->isDefaultConstructor()) {
    if (E->requiresZeroInitialization())
      store(Object, zero(E->getType(), At), At);
    return;
  }
  // Of a constructor that a using-declaration inherits the base knows more.
  QualType Class = classType(Builder.Context, Constructor->getParent());
  if (InheritedConstructor Inherited = Constructor->getInheritedConstructor())
    Constructor = Inherited.getConstructor();
  ir::Call Call;
  Call.Traits = ir::HasReceiver;
  Call.Callee = Builder.Symbols.of(Constructor);
  Call.ReceiverClass = modelKey(Class);
  Operands Values;
  Values.push_back(addressOf(Object, Builder.Types.referenceTo(Class), At));
  arguments(Constructor, nullptr, {E->getArgs(), E->getNumArgs()}, Call,
            Values);
  finishCall(std::move(Call), Constructor, Builder.Context.VoidTy, E,
             std::move(Values));
}

void FunctionLowering::inheritedConstructor(const ir::Place &Target,
                                            const CXXInheritedCtorInitExpr *E) {
  const CXXConstructorDecl *Constructor = E->getConstructor();
  SourceRange At = E->getSourceRange();
  ir::Call Call;
  Call.Traits = ir::HasReceiver | ir::ImplicitCall;
  Call.Callee = Builder.Symbols.of(Constructor);
  Call.ReceiverClass = modelKey(Constructor->getParent());
  QualType Class = classType(Builder.Context, Constructor->getParent());
  Operands Values{addressOf(Target, Builder.Types.referenceTo(Class), At)};
  for (uint32_t I = 0; I < Constructor->getNumParams() && I < Fn.Params.size();
       ++I) {
    QualType T = Constructor->getParamDecl(I)->getType();
    ir::Place Parameter{ir::Root::Param, I, {}};
    Values.push_back(T->isReferenceType()
                         ? addressOf(Parameter, Builder.Types.of(T), At)
                         : load(Parameter, T, At));
  }
  call(std::move(Call), Builder.Types.voidType(), At, std::move(Values));
}

// --- aggregates -------------------------------------------------------------

// A default member initialiser may name members that come before it: an
// object that has these.
ir::Place FunctionLowering::partialObject(const Expr *E, const ir::Path &Shape,
                                          const Operands &Values) {
  ir::Place Object = temporary(E->getType(), E->getSourceRange());
  if (!Values.empty()) {
    Fn.Shapes.push_back(Shape);
    store(Object,
          emit(ir::Op::Aggregate, typeOf(E), E->getSourceRange(), Values,
               uint32_t(Fn.Shapes.size() - 1)),
          E->getSourceRange());
  }
  return Object;
}

void FunctionLowering::aggregateMembers(const CXXRecordDecl *Record,
                                        const Expr *E,
                                        llvm::ArrayRef<Expr *> Inits,
                                        ir::Path &Shape, Operands &Values) {
  auto add = [&](const FieldDecl *Field, const Expr *Init) {
    llvm::SaveAndRestore<std::optional<ir::Place>> Save(ObjectInMaking);
    const auto *Default = dyn_cast<CXXDefaultInitExpr>(Init);
    if (Default && namesThis(Default->getExpr()))
      ObjectInMaking = partialObject(E, Shape, Values);
    Values.push_back(Field->getType()->isReferenceType() ? referenceTo(Init)
                                                         : content(Init));
    Shape.push_back({PathStep::Field, modelKey(Field)});
  };
  const auto *List = dyn_cast<InitListExpr>(E);
  if (Record->isUnion()) {
    const FieldDecl *Field =
        List ? List->getInitializedFieldInUnion() : nullptr;
    if (Field && !Inits.empty() && Inits[0])
      add(Field, Inits[0]);
    return;
  }
  size_t Next = 0;
  // A member of a base is a member of the object: there is no step for bases.
  for (const CXXBaseSpecifier &Base : Record->bases()) {
    if (Next >= Inits.size())
      return;
    const Expr *Init = Inits[Next++];
    if (!Init) // Clang leaves what it cannot convert out.
      continue;
    Init = Init->IgnoreImplicit();
    const auto *Inner = dyn_cast<InitListExpr>(Init);
    const CXXRecordDecl *BaseClass = Base.getType()->getAsCXXRecordDecl();
    if (Inner && BaseClass) {
      aggregateMembers(BaseClass, Inner, Inner->inits(), Shape, Values);
    } else {
      Shape.push_back({PathStep::Field, modelKey(BaseClass)});
      Values.push_back(content(Init));
    }
  }
  for (const FieldDecl *Field : Record->fields()) {
    if (Field->isUnnamedBitField())
      continue;
    if (Next >= Inits.size())
      return;
    const Expr *Init = Inits[Next++];
    if (!Init)
      continue;
    const auto *Inner = dyn_cast<InitListExpr>(Init);
    if (!Field->getDeclName() && Inner)
      aggregateMembers(Field->getType()->getAsCXXRecordDecl(), Inner,
                       Inner->inits(), Shape, Values);
    else
      add(Field, Init);
  }
}

ir::ValueId FunctionLowering::aggregate(const Expr *E,
                                        llvm::ArrayRef<Expr *> Inits) {
  ir::Path Shape;
  Operands Values;
  const CXXRecordDecl *Record = E->getType()->getAsCXXRecordDecl();
  if (Record && Record->hasDefinition()) {
    aggregateMembers(Record->getDefinition(), E, Inits, Shape, Values);
  } else {
    const ArrayType *Array = E->getType()->getAsArrayTypeUnsafe();
    if (Array && Array->getElementType()->isArithmeticType() &&
        Inits.size() > MaxNumbers)
      return zero(E->getType(), E->getSourceRange());
    for (size_t I = 0; I < Inits.size(); ++I) {
      if (!Inits[I])
        continue;
      Shape.push_back({PathStep::Key, std::to_string(I)});
      Values.push_back(Array || !E->getType()->isVoidType()
                           ? content(Inits[I])
                           : unknownArgument(Inits[I]));
    }
  }
  if (Values.empty())
    return zero(E->getType(), E->getSourceRange());
  Fn.Shapes.push_back(std::move(Shape));
  return emit(ir::Op::Aggregate, typeOf(E), E->getSourceRange(),
              std::move(Values), uint32_t(Fn.Shapes.size() - 1));
}

// --- constructors -----------------------------------------------------------

void FunctionLowering::lowerConstructorInitializers(
    const CXXConstructorDecl *C) {
  for (const CXXCtorInitializer *Initializer : C->inits()) {
    const Expr *Init = Initializer->getInit();
    if (!Init)
      continue;
    // Default constructors of members of the standard library, which nobody
    // wrote, tell nothing.
    if (!Initializer->isWritten() && !isa<CXXDefaultInitExpr>(Init)) {
      const CXXRecordDecl *Record = Init->getType()->getAsCXXRecordDecl();
      if (!Record || Record->isInStdNamespace())
        continue;
    }
    FullExpression Whole(*this);
    ir::Place Target{ir::Root::This, 0, {}};
    if (!Initializer->isAnyMemberInitializer()) {
      initializeAs(Target,
                   Initializer->isBaseInitializer()
                       ? QualType(Initializer->getBaseClass(), 0)
                       : classType(Builder.Context, C->getParent()),
                   Init);
      continue;
    }
    const FieldDecl *Member = Initializer->getAnyMember();
    Target.Steps.push_back({PathStep::Field, modelKey(Member)});
    if (!Member->getDeclName())
      continue;
    if (Member->getType()->isReferenceType())
      store(Target, referenceTo(Init), Init->getSourceRange());
    else
      initializeAs(Target, Member->getType(), Init);
  }
}

} // namespace backlint::extract
