//===- Dependent.cpp ------------------------------------------------------===//
//
// Code of templates that nothing instantiates, lowered as it is written:
// calls by name, members by name. An operator with a dependent operand may be
// a call of any such operator and is lowered as one.
//
//===----------------------------------------------------------------------===//
#include "extract/Compat.h"
#include "extract/FunctionLowering.h"
#include "extract/Naming.h"

using namespace clang;

namespace backlint::extract {

namespace {

std::string qualified(Qualifier Before, const std::string &Name) {
  std::string Text;
  QualifierPart Part = lastPart(Before);
  for (; Part.Identifier; Part = lastPart(Part.Prefix))
    Text = Part.Identifier->getName().str() + "::" + Text;
  if (Part.Namespace)
    return modelKey(Part.Namespace) + "::" + Text + Name;
  if (Part.Type)
    return modelKey(QualType(Part.Type, 0)) + "::" + Text + Name;
  return Text + Name;
}

/// A type as it is written, for which a template parameter may stand.
std::string spelled(QualType T) {
  if (T.isNull())
    return {};
  if (const auto *Parameter = dyn_cast<TemplateTypeParmType>(T.getTypePtr()))
    if (const IdentifierInfo *Name = Parameter->getIdentifier())
      return Name->getName().str();
  return modelKey(T);
}

/// The name of a set of overloads: that of its declarations if they agree.
std::string overloadName(const OverloadExpr *E) {
  std::string Key;
  for (const NamedDecl *D : E->decls()) {
    std::string Next = modelKey(D->getUnderlyingDecl());
    if (!Key.empty() && Next != Key)
      return qualified(E->getQualifier(), E->getName().getAsString());
    Key = std::move(Next);
  }
  return Key.empty() ? qualified(E->getQualifier(), E->getName().getAsString())
                     : Key;
}

} // namespace

// Whether a parameter is a reference is not known; a glvalue goes by address,
// as it does to most.
ir::ValueId FunctionLowering::unknownArgument(const Expr *E) {
  if (const auto *Expansion = dyn_cast<PackExpansionExpr>(E))
    return unknownArgument(Expansion->getPattern());
  E = E->IgnoreParens();
  const auto *Call = dyn_cast<CallExpr>(E);
  if (E->isGLValue() ? !isa<OverloadExpr>(E)
                     : Call && samePlaceArgument(Call) != nullptr)
    return referenceTo(E);
  return value(E);
}

ir::ValueId FunctionLowering::unresolved(std::string Name, const Expr *At,
                                         llvm::ArrayRef<const Expr *> Arguments,
                                         Operands Values, uint8_t Traits) {
  ir::Call Call;
  Call.Kind = ir::CalleeKind::Unresolved;
  Call.Traits = Traits;
  Call.Name = std::move(Name);
  for (const Expr *Argument : Arguments)
    Values.push_back(unknownArgument(Argument));
  return finishCall(std::move(Call), nullptr, At->getType(), At,
                    std::move(Values));
}

// A call whose function is not declared, or not with such parameters, keeps
// its name; it is lost nevertheless.
ir::ValueId FunctionLowering::recovered(const RecoveryExpr *E) {
  llvm::ArrayRef<const Expr *> Children =
      const_cast<RecoveryExpr *>(E)->subExpressions();
  const auto *Callee =
      Children.empty() ? nullptr : dyn_cast<OverloadExpr>(Children.front());
  if (!Callee)
    return lost(E);
  ++Fn.LostCount;
  return unresolved(overloadName(Callee), E, Children.drop_front());
}

ir::ValueId FunctionLowering::unresolvedCall(const CallExpr *E) {
  llvm::ArrayRef<const Expr *> Arguments(E->getArgs(), E->getNumArgs());
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(E))
    return unresolved(std::string("operator") +
                          getOperatorSpelling(Operator->getOperator()),
                      E, Arguments);
  const Expr *Callee = E->getCallee()->IgnoreParens();
  if (const auto *Cast = dyn_cast<ImplicitCastExpr>(Callee))
    Callee = Cast->getSubExpr()->IgnoreParens();
  std::string Name;
  Operands Values;
  uint8_t Traits = 0;
  auto receive = [&](const Expr *Base, bool IsArrow) {
    Traits = ir::HasReceiver;
    ir::Place Object = IsArrow ? pointee(Base) : place(Base);
    QualType T = Base->getType();
    if (IsArrow && T->isAnyPointerType())
      T = T->getPointeeType();
    Values.push_back(addressOf(Object, Builder.Types.referenceTo(T),
                               Base->getSourceRange()));
  };
  if (const auto *Member = dyn_cast<CXXDependentScopeMemberExpr>(Callee)) {
    Name = Member->getMember().getAsString();
    if (Member->isImplicitAccess()) {
      Traits = ir::HasReceiver;
      Values.push_back(addressOf(thisPlace(),
                                 Builder.Types.of(Member->getBaseType()),
                                 E->getSourceRange()));
    } else {
      receive(Member->getBase(), Member->isArrow());
    }
  } else if (const auto *Member = dyn_cast<UnresolvedMemberExpr>(Callee)) {
    Name = overloadName(Member);
    if (Member->isImplicitAccess()) {
      Traits = ir::HasReceiver;
      Values.push_back(addressOf(thisPlace(),
                                 Builder.Types.of(Member->getBaseType()),
                                 E->getSourceRange()));
    } else {
      receive(Member->getBase(), Member->isArrow());
    }
  } else if (const auto *Member = dyn_cast<MemberExpr>(Callee)) {
    Name = modelKey(Member->getMemberDecl());
    receive(Member->getBase(), Member->isArrow());
  } else if (const auto *Overloads = dyn_cast<OverloadExpr>(Callee)) {
    Name = overloadName(Overloads);
  } else if (const auto *Ref = dyn_cast<DependentScopeDeclRefExpr>(Callee)) {
    Name = qualified(Ref->getQualifier(), Ref->getDeclName().getAsString());
  } else if (const auto *Ref = dyn_cast<DeclRefExpr>(Callee);
             Ref && isa<FunctionDecl>(Ref->getDecl())) {
    Name = modelKey(Ref->getDecl());
  } else if (const auto *Pseudo = dyn_cast<CXXPseudoDestructorExpr>(Callee)) {
    Name = "~" + spelled(Pseudo->getDestroyedType());
    receive(Pseudo->getBase(), Pseudo->isArrow());
  } else if (const auto *Recovery = dyn_cast<RecoveryExpr>(Callee)) {
    Values.push_back(recovered(Recovery)); // a member that is not declared
    Traits = ir::HasReceiver;
  } else {
    Name = "operator()";
    receive(Callee, false);
  }
  return unresolved(std::move(Name), E, Arguments, std::move(Values), Traits);
}

// In a template as written the parentheses of an initialiser are no
// constructor yet.
void FunctionLowering::initializeAs(const ir::Place &Target, QualType T,
                                    const Expr *Init) {
  const auto *List = dyn_cast<ParenListExpr>(Init->IgnoreImplicit());
  if (!List)
    return initialize(Target, Init);
  if (List->getNumExprs() == 1 && T->isScalarType())
    return store(Target, content(List->getExpr(0)), Init->getSourceRange());
  llvm::SmallVector<const Expr *, 4> Arguments;
  for (unsigned I = 0; I < List->getNumExprs(); ++I)
    Arguments.push_back(List->getExpr(I));
  ir::ValueId Object =
      addressOf(Target, Builder.Types.referenceTo(T), Init->getSourceRange());
  unresolved(spelled(T), List, Arguments, {Object}, ir::HasReceiver);
}

std::optional<ir::Place> FunctionLowering::dependentPlace(const Expr *E) {
  if (!E->isInstantiationDependent() && !isa<OverloadExpr>(E))
    return std::nullopt;
  if (const auto *Member = dyn_cast<CXXDependentScopeMemberExpr>(E)) {
    ir::Place Made = thisPlace();
    if (!Member->isImplicitAccess())
      Made = Member->isArrow() ? pointee(Member->getBase())
                               : place(Member->getBase());
    Made.Steps.push_back(
        {ir::PathStep::Field, Member->getMember().getAsString()});
    return Made;
  }
  if (const auto *Subscript = dyn_cast<ArraySubscriptExpr>(E))
    if (Subscript->isTypeDependent())
      return valuePlace(unresolved("operator[]", E,
                                   {Subscript->getLHS(), Subscript->getRHS()}));
  if (const auto *Call = dyn_cast<CallExpr>(E))
    if (const Expr *Same = samePlaceArgument(Call))
      return place(Same);
  if (std::optional<ir::ValueId> Value = dependentValue(E))
    return valuePlace(*Value);
  return std::nullopt;
}

std::optional<ir::ValueId> FunctionLowering::dependentValue(const Expr *E) {
  if (!E->isInstantiationDependent() && !isa<OverloadExpr>(E))
    return std::nullopt;
  if (const auto *Call = dyn_cast<CallExpr>(E)) {
    const FunctionDecl *Callee = Call->getDirectCallee();
    bool Known = Callee && !Call->isTypeDependent() &&
                 !isa<UnresolvedMemberExpr, OverloadExpr>(
                     Call->getCallee()->IgnoreParenImpCasts());
    if (Known)
      return std::nullopt;
    if (const Expr *Same = samePlaceArgument(Call))
      return load(place(Same), Same->getType(), E->getSourceRange());
    return unresolvedCall(Call);
  }
  if (const auto *Recovery = dyn_cast<RecoveryExpr>(E))
    return recovered(Recovery);
  if (const auto *Construct = dyn_cast<CXXUnresolvedConstructExpr>(E)) {
    llvm::SmallVector<const Expr *, 4> Arguments(Construct->arguments());
    if (Construct->isListInitialization() && Arguments.size() == 1)
      if (const auto *List = dyn_cast<InitListExpr>(Arguments[0]))
        Arguments.assign(List->inits().begin(), List->inits().end());
    return unresolved(spelled(Construct->getTypeAsWritten()), E, Arguments);
  }
  if (const auto *List = dyn_cast<ParenListExpr>(E)) {
    llvm::SmallVector<const Expr *, 4> Arguments;
    for (unsigned I = 0; I < List->getNumExprs(); ++I)
      Arguments.push_back(List->getExpr(I));
    return unresolved("", E, Arguments);
  }
  if (const auto *Binary = dyn_cast<BinaryOperator>(E)) {
    if (!Binary->isTypeDependent() || Binary->isLogicalOp() ||
        Binary->getOpcode() == BO_Comma || Binary->getOpcode() == BO_Assign)
      return std::nullopt;
    return unresolved("operator" + Binary->getOpcodeStr().str(), E,
                      {Binary->getLHS(), Binary->getRHS()});
  }
  if (const auto *Fold = dyn_cast<CXXFoldExpr>(E)) {
    llvm::SmallVector<const Expr *, 2> Arguments;
    for (const Expr *Operand : {Fold->getLHS(), Fold->getRHS()})
      if (Operand)
        Arguments.push_back(Operand);
    return unresolved(
        "operator" + BinaryOperator::getOpcodeStr(Fold->getOperator()).str(), E,
        Arguments);
  }
  if (const auto *Expansion = dyn_cast<PackExpansionExpr>(E))
    return value(Expansion->getPattern());
  if (const auto *Await = dyn_cast<DependentCoawaitExpr>(E))
    return emit(ir::Op::Await, typeOf(E), E->getSourceRange(),
                {value(Await->getOperand())});
  if (const auto *Unary = dyn_cast<UnaryOperator>(E))
    if (Unary->isTypeDependent() && Unary->isPostfix())
      return unresolved(
          "operator" + UnaryOperator::getOpcodeStr(Unary->getOpcode()).str(), E,
          {Unary->getSubExpr()});
  // Which entity these are is only known to an instantiation; nothing of the
  // program is lost by that.
  const auto *Ref = dyn_cast<DeclRefExpr>(E);
  if (isa<DependentScopeDeclRefExpr, OverloadExpr>(E) ||
      (Ref && isa<NonTypeTemplateParmDecl>(Ref->getDecl())))
    return lost(E, /*Counted=*/false);
  return std::nullopt;
}

} // namespace backlint::extract
