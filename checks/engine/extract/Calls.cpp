//===- Calls.cpp ----------------------------------------------------------===//
//
// Calls: who is called, on what, with what.
//
//===----------------------------------------------------------------------===//
#include "extract/FunctionLowering.h"
#include "extract/Naming.h"
#include "clang/AST/Attr.h"
#include "clang/Basic/Builtins.h"

using namespace clang;

namespace backlint::extract {

namespace {

/// The class that the receiver expression is written as.
std::string spelledClass(const Expr *Object) {
  for (;;) {
    Object = Object->IgnoreParens();
    const auto *Cast = dyn_cast<ImplicitCastExpr>(Object);
    if (!Cast || (Cast->getCastKind() != CK_UncheckedDerivedToBase &&
                  Cast->getCastKind() != CK_DerivedToBase &&
                  Cast->getCastKind() != CK_NoOp))
      break;
    Object = Cast->getSubExpr();
  }
  QualType T = Object->getType();
  if (T->isAnyPointerType())
    T = T->getPointeeType();
  const CXXRecordDecl *Record = T->getAsCXXRecordDecl();
  return Record ? modelKey(Record) : std::string();
}

const FunctionProtoType *prototype(QualType T) {
  if (const auto *Pointer = T->getAs<PointerType>())
    T = Pointer->getPointeeType();
  else if (const auto *Member = T->getAs<MemberPointerType>())
    T = Member->getPointeeType();
  else
    T = T.getNonReferenceType();
  return T->getAs<FunctionProtoType>();
}

} // namespace

// std::move and its like are known to Clang: they are the object itself.
const Expr *FunctionLowering::samePlaceArgument(const CallExpr *E) const {
  const FunctionDecl *Callee = E->getDirectCallee();
  if (E->getNumArgs() == 0)
    return nullptr;
  if (const auto *Overloads =
          dyn_cast<UnresolvedLookupExpr>(E->getCallee()->IgnoreParenImpCasts()))
    if (Overloads->decls_begin() != Overloads->decls_end())
      Callee = (*Overloads->decls_begin())->getAsFunction();
  if (!Callee)
    return nullptr;
  switch (Callee->getBuiltinID()) {
  case Builtin::BImove:
  case Builtin::BImove_if_noexcept:
  case Builtin::BIforward:
  case Builtin::BIforward_like:
  case Builtin::BIas_const:
    return E->getArg(0);
  default:
    return nullptr;
  }
}

// Copying and moving that runs no code of the project.
bool FunctionLowering::isPlainCopy(const CXXMethodDecl *Method) const {
  const auto *Constructor = dyn_cast<CXXConstructorDecl>(Method);
  bool Copies = Constructor ? Constructor->isCopyOrMoveConstructor()
                            : Method->isCopyAssignmentOperator() ||
                                  Method->isMoveAssignmentOperator();
  return Copies && !(Method->isUserProvided() &&
                     Builder.Map.isProject(Method->getLocation()));
}

std::optional<ir::Place> FunctionLowering::copyAssignment(const Expr *E) {
  const auto *Call = dyn_cast<CXXOperatorCallExpr>(E);
  if (!Call || Call->getOperator() != OO_Equal || Call->getNumArgs() != 2)
    return std::nullopt;
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Call->getDirectCallee());
  if (!Method || !isPlainCopy(Method))
    return std::nullopt;
  ir::ValueId Right = value(Call->getArg(1));
  ir::Place Target = place(Call->getArg(0));
  store(Target, Right, E->getSourceRange());
  return Target;
}

ir::ValueId FunctionLowering::argument(const Expr *E, QualType Parameter) {
  std::optional<SourceRange> Place = Written;
  if (const auto *Default = dyn_cast<CXXDefaultArgExpr>(E)) {
    if (!Place)
      Place = SourceRange(Default->getUsedLocation());
    E = Default->getExpr();
  }
  llvm::SaveAndRestore<std::optional<SourceRange>> Save(Written, Place);
  if (!Parameter.isNull() && Parameter->isReferenceType())
    return referenceTo(E);
  return value(E);
}

void FunctionLowering::arguments(const FunctionDecl *Callee,
                                 const FunctionProtoType *Proto,
                                 llvm::ArrayRef<const Expr *> Arguments,
                                 ir::Call &Call, Operands &Values) {
  for (unsigned I = 0; I < Arguments.size(); ++I) {
    QualType Parameter;
    if (Callee && I < Callee->getNumParams())
      Parameter = Callee->getParamDecl(I)->getType();
    else if (Proto && I < Proto->getNumParams())
      Parameter = Proto->getParamType(I);
    if (isa<CXXDefaultArgExpr>(Arguments[I]))
      Call.Traits |= ir::DefaultArguments;
    Values.push_back(argument(Arguments[I], Parameter));
  }
}

ir::ValueId FunctionLowering::receiver(const Expr *Object, bool IsArrow,
                                       ir::Call &Call) {
  Call.Traits |= ir::HasReceiver;
  Call.ReceiverClass = spelledClass(Object);
  QualType T = Object->getType();
  if (IsArrow && T->isAnyPointerType())
    T = T->getPointeeType();
  ir::Place Place = IsArrow ? pointee(Object) : place(Object);
  return addressOf(Place, Builder.Types.referenceTo(T),
                   Object->getSourceRange());
}

void FunctionLowering::chooseTarget(const CXXMethodDecl *Method,
                                    const Expr *Object, bool Qualified,
                                    ir::Call &Call) {
  if (Method->isVirtual() && !Qualified) {
    if (const CXXMethodDecl *Known =
            Method->getDevirtualizedMethod(Object, /*IsAppleKext=*/false))
      Method = Known;
    else
      Call.Kind = ir::CalleeKind::Virtual;
  }
  Call.Callee = Builder.Symbols.of(Method);
}

ir::ValueId FunctionLowering::finishCall(ir::Call Call,
                                         const FunctionDecl *Callee,
                                         QualType Result, const Expr *At,
                                         Operands Values) {
  if (Discarded == At) {
    Call.Traits |= ir::ResultUnused;
    Discarded = nullptr;
  }
  if (ImplicitNodes.erase(At))
    Call.Traits |= ir::ImplicitCall;
  ir::ValueId Made = call(std::move(Call), Builder.Types.of(Result),
                          At->getSourceRange(), std::move(Values));
  if (Callee &&
      (Callee->isNoReturn() || Callee->hasAttr<AnalyzerNoReturnAttr>()))
    end(ir::TerminatorKind::Unreachable, {});
  return Made;
}

ir::ValueId FunctionLowering::callValue(const CallExpr *E) {
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(E))
    return memberCall(Member);
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(E))
    return operatorCall(Operator);
  if (const auto *Pseudo =
          dyn_cast<CXXPseudoDestructorExpr>(E->getCallee()->IgnoreParens())) {
    discard(Pseudo->getBase());
    return ir::NoValue;
  }
  const FunctionDecl *Callee = E->getDirectCallee();
  if (!Callee)
    return indirectCall(E);
  switch (Callee->getBuiltinID()) {
  case Builtin::BIaddressof:
  case Builtin::BI__addressof:
  case Builtin::BI__builtin_addressof:
    return address(E->getArg(0), typeOf(E));
  case Builtin::BI__builtin_expect:
  case Builtin::BI__builtin_expect_with_probability:
  case Builtin::BI__builtin_launder:
  case Builtin::BI__builtin_assume_aligned:
    return value(E->getArg(0));
  default:
    break;
  }
  // A static member function that is named through an object.
  if (const auto *Member =
          dyn_cast<MemberExpr>(E->getCallee()->IgnoreParenImpCasts()))
    if (Member->getBase()->HasSideEffects(Builder.Context))
      discard(Member->getBase());
  ir::Call Call;
  Call.Callee = Builder.Symbols.of(Callee);
  Operands Values;
  arguments(Callee, nullptr, {E->getArgs(), E->getNumArgs()}, Call, Values);
  return finishCall(std::move(Call), Callee, Callee->getReturnType(), E,
                    std::move(Values));
}

ir::ValueId FunctionLowering::memberCall(const CXXMemberCallExpr *E) {
  const auto *Member = dyn_cast<MemberExpr>(E->getCallee()->IgnoreParens());
  const auto *Method =
      Member ? dyn_cast<CXXMethodDecl>(Member->getMemberDecl()) : nullptr;
  if (!Method)
    return indirectCall(E);
  // A closure without captures as a function pointer is its call operator.
  if (isa<CXXConversionDecl>(Method) && Method->getParent()->isLambda()) {
    discard(Member->getBase());
    return functionValue(Method->getParent()->getLambdaCallOperator(),
                         typeOf(E), E->getSourceRange());
  }
  ir::Call Call;
  Operands Values;
  if (Method->isInstance())
    Values.push_back(receiver(Member->getBase(), Member->isArrow(), Call));
  chooseTarget(Method, Member->getBase(), Member->hasQualifier(), Call);
  arguments(Method, nullptr, {E->getArgs(), E->getNumArgs()}, Call, Values);
  return finishCall(std::move(Call), Method, Method->getReturnType(), E,
                    std::move(Values));
}

ir::ValueId FunctionLowering::operatorCall(const CXXOperatorCallExpr *E) {
  const FunctionDecl *Callee = E->getDirectCallee();
  if (!Callee)
    return indirectCall(E);
  if (std::optional<ir::Place> Assigned = copyAssignment(E))
    return addressOf(*Assigned, Builder.Types.referenceTo(E->getType()),
                     E->getSourceRange());
  llvm::ArrayRef<const Expr *> Arguments(E->getArgs(), E->getNumArgs());
  ir::Call Call;
  Operands Values;
  const auto *Method = dyn_cast<CXXMethodDecl>(Callee);
  if (Method && !Method->isExplicitObjectMemberFunction()) {
    const Expr *Object = Arguments.front();
    Arguments = Arguments.drop_front();
    if (Method->isStatic())
      discard(Object);
    else
      Values.push_back(receiver(Object, /*IsArrow=*/false, Call));
    chooseTarget(Method, Object, /*Qualified=*/false, Call);
  } else {
    Call.Callee = Builder.Symbols.of(Callee);
  }
  arguments(Callee, nullptr, Arguments, Call, Values);
  return finishCall(std::move(Call), Callee, Callee->getReturnType(), E,
                    std::move(Values));
}

ir::ValueId FunctionLowering::indirectCall(const CallExpr *E) {
  const Expr *Callee = E->getCallee()->IgnoreParens();
  ir::Call Call;
  Call.Kind = ir::CalleeKind::Indirect;
  Operands Values;
  const FunctionProtoType *Proto = prototype(Callee->getType());
  const auto *Binary = dyn_cast<BinaryOperator>(Callee);
  if (Binary && Binary->isPtrMemOp()) {
    // The member pointer, the object, the arguments.
    Proto = prototype(Binary->getRHS()->getType());
    Values.push_back(value(Binary->getRHS()));
    const Expr *Object = Binary->getLHS();
    bool IsArrow = Binary->getOpcode() == BO_PtrMemI;
    Values.push_back(addressOf(
        IsArrow ? pointee(Object) : place(Object),
        Builder.Types.referenceTo(IsArrow ? Object->getType()->getPointeeType()
                                          : Object->getType()),
        Object->getSourceRange()));
  } else {
    // (*f)(x) calls what f points to, as f(x) does.
    if (const auto *Decay = dyn_cast<ImplicitCastExpr>(Callee))
      if (Decay->getCastKind() == CK_FunctionToPointerDecay)
        if (const auto *Deref =
                dyn_cast<UnaryOperator>(Decay->getSubExpr()->IgnoreParens()))
          if (Deref->getOpcode() == UO_Deref)
            Callee = Deref->getSubExpr();
    Values.push_back(value(Callee));
  }
  arguments(nullptr, Proto, {E->getArgs(), E->getNumArgs()}, Call, Values);
  return finishCall(std::move(Call), nullptr,
                    E->getCallReturnType(Builder.Context), E,
                    std::move(Values));
}

} // namespace backlint::extract
