//===- Captures.cpp -------------------------------------------------------===//
//
// Explicit, implicit and, in templates as written, likely captures.
//
//===----------------------------------------------------------------------===//
#include "extract/Captures.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace backlint::extract {

namespace {

void addUsed(const Stmt *S, const CXXMethodDecl *CallOperator, bool ByReference,
             std::vector<CapturedEntity> &Found) {
  if (!S)
    return;
  auto add = [&](const ValueDecl *V, bool Reference) {
    if (llvm::none_of(Found,
                      [&](const CapturedEntity &C) { return C.Variable == V; }))
      Found.push_back({V, Reference, -1});
  };
  if (isa<CXXThisExpr>(S))
    add(nullptr, true);
  if (const auto *Ref = dyn_cast<DeclRefExpr>(S)) {
    const auto *V = dyn_cast<VarDecl>(Ref->getDecl());
    if (V && V->hasLocalStorage() &&
        !CallOperator->Encloses(V->getDeclContext()))
      add(cast<VarDecl>(V->getCanonicalDecl()), ByReference);
  }
  for (const Stmt *Child : S->children())
    addUsed(Child, CallOperator, ByReference, Found);
}

} // namespace

std::vector<CapturedEntity> capturesOf(const CXXMethodDecl *CallOperator) {
  const CXXRecordDecl *Closure = CallOperator->getParent();
  std::vector<CapturedEntity> Found;
  int Position = 0;
  for (const LambdaCapture &Capture : Closure->captures()) {
    int Known = Position++;
    if (Capture.capturesThis())
      Found.push_back({nullptr, Capture.getCaptureKind() == LCK_This, Known});
    else if (Capture.capturesVariable())
      Found.push_back(
          {cast<ValueDecl>(Capture.getCapturedVar()->getCanonicalDecl()),
           Capture.getCaptureKind() == LCK_ByRef, Known});
  }
  if (Closure->isDependentContext() &&
      Closure->getLambdaCaptureDefault() != LCD_None)
    addUsed(CallOperator->getBody(), CallOperator,
            Closure->getLambdaCaptureDefault() == LCD_ByRef, Found);
  return Found;
}

} // namespace backlint::extract
