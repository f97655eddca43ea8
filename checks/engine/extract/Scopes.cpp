//===- Scopes.cpp ---------------------------------------------------------===//
//
// Destructors at the end of scopes and full-expressions. Some interfaces
// execute a statement or roll back there. Temporaries that only one arm of a
// condition makes are destroyed as if both had: a call more, no branch more.
//
//===----------------------------------------------------------------------===//
#include "extract/BodyBuilder.h"
#include "extract/Compat.h"
#include "extract/Naming.h"

using namespace clang;

namespace backlint::extract {

namespace {

// Does destroying a Record run anything but the standard library's code?
bool runsCode(const CXXRecordDecl *Record, unsigned Depth = 0) {
  if (!Record || Depth > 6 || !Record->hasDefinition())
    return false;
  Record = Record->getDefinition();
  if (Record->isDependentType() || Record->isInvalidDecl() ||
      Record->hasTrivialDestructor() || Record->isInStdNamespace() ||
      Record->isLambda())
    return false;
  const CXXDestructorDecl *Destructor = Record->getDestructor();
  if (Destructor && Destructor->isUserProvided())
    return true;
  for (const CXXBaseSpecifier &Base : Record->bases())
    if (runsCode(Base.getType()->getAsCXXRecordDecl(), Depth + 1))
      return true;
  for (const FieldDecl *Field : Record->fields())
    if (runsCode(
            Field->getType()->getBaseElementTypeUnsafe()->getAsCXXRecordDecl(),
            Depth + 1))
      return true;
  return false;
}

} // namespace

const CXXDestructorDecl *BodyBuilder::destructorToRun(QualType T) {
  if (T.isNull() || T->isReferenceType() || T->isDependentType())
    return nullptr;
  const CXXRecordDecl *Record =
      T->getBaseElementTypeUnsafe()->getAsCXXRecordDecl();
  return runsCode(Record) ? Record->getDefinition()->getDestructor() : nullptr;
}

void BodyBuilder::addCleanup(const ir::Place &Object, QualType T,
                             const VarDecl *Variable, SourceRange At,
                             bool ToScope) {
  const CXXDestructorDecl *Destructor = destructorToRun(T);
  if (!Destructor)
    return;
  Cleanup Made{Object, Destructor, Variable, At};
  if (T->isArrayType())
    Made.Object.Steps.push_back({ir::PathStep::Element, ""});
  if (ToScope && !Scopes.empty())
    Scopes.back().Cleanups.push_back(std::move(Made));
  else if (!ToScope)
    Temporaries.push_back(std::move(Made));
}

void BodyBuilder::addMemberCleanups(const CXXDestructorDecl *Destructor) {
  const CXXRecordDecl *Record = Destructor->getParent();
  SourceRange At(Destructor->getLocation());
  if (Record->isUnion() || Record->isDependentContext())
    return;
  ir::Place This{ir::Root::This, 0, {}};
  for (const CXXBaseSpecifier &Base : Record->bases())
    addCleanup(This, Base.getType(), nullptr, At, true);
  for (const FieldDecl *Field : Record->fields()) {
    if (!Field->getDeclName())
      continue;
    ir::Place Member = This;
    Member.Steps.push_back({ir::PathStep::Field, modelKey(Field)});
    addCleanup(Member, Field->getType(), nullptr, At, true);
  }
}

void BodyBuilder::run(const Cleanup &C) {
  ir::Call Call;
  Call.Traits =
      ir::HasReceiver | ir::ImplicitCall | ir::ScopeExit | ir::ResultUnused;
  Call.Callee = Builder.Symbols.of(C.Destructor);
  Call.ReceiverClass = modelKey(C.Destructor->getParent());
  QualType Class = classType(Builder.Context, C.Destructor->getParent());
  ir::ValueId Object =
      addressOf(C.Object, Builder.Types.referenceTo(Class), C.At);
  call(std::move(Call), Builder.Types.voidType(), C.At, {Object});
}

void BodyBuilder::leaveScopes(size_t Depth, const VarDecl *Kept) {
  for (size_t I = Scopes.size(); I > Depth && reachable(); --I) {
    std::vector<Cleanup> Cleanups = Scopes[I - 1].Cleanups;
    for (const Cleanup &C : llvm::reverse(Cleanups))
      if (!Kept || C.Variable != Kept)
        run(C);
  }
}

BodyBuilder::ScopeGuard::ScopeGuard(BodyBuilder &B) : B(B) {
  B.Scopes.push_back({B.NextScope++, {}});
}

BodyBuilder::ScopeGuard::~ScopeGuard() {
  if (B.reachable())
    B.leaveScopes(B.Scopes.size() - 1);
  B.Scopes.pop_back();
}

BodyBuilder::FullExpression::~FullExpression() {
  while (B.Temporaries.size() > First) {
    Cleanup C = std::move(B.Temporaries.back());
    B.Temporaries.pop_back();
    if (B.reachable())
      B.run(C);
  }
}

} // namespace backlint::extract
