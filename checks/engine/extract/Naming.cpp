//===- Naming.cpp ---------------------------------------------------------===//
//
// Model keys: names without inline namespaces and template arguments.
//
//===----------------------------------------------------------------------===//
#include "extract/Naming.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;

namespace backlint::extract {

namespace {

std::string recordName(const TagDecl *Tag) {
  if (const auto *Record = dyn_cast<CXXRecordDecl>(Tag))
    if (Record->isLambda())
      return LambdaName;
  if (Tag->getDeclName())
    return Tag->getNameAsString();
  if (const TypedefNameDecl *Typedef = Tag->getTypedefNameForAnonDecl())
    return Typedef->getNameAsString();
  return {};
}

/// The name that \p Context adds to a key; empty for those that add none.
std::string contextName(const DeclContext *Context) {
  if (const auto *Namespace = dyn_cast<NamespaceDecl>(Context)) {
    if (Namespace->isInline() || Namespace->isAnonymousNamespace())
      return {};
    return Namespace->getNameAsString();
  }
  // The enumerators of an unscoped enumeration belong to its context.
  if (const auto *Enum = dyn_cast<EnumDecl>(Context))
    return Enum->isScoped() ? Enum->getNameAsString() : std::string();
  if (const auto *Tag = dyn_cast<TagDecl>(Context))
    return recordName(Tag);
  if (const auto *Function = dyn_cast<FunctionDecl>(Context)) {
    // The closure type has already named the lambda.
    if (const auto *Method = dyn_cast<CXXMethodDecl>(Function))
      if (Method->getParent()->isLambda())
        return {};
    if (isa<CXXConstructorDecl>(Function))
      return recordName(cast<CXXConstructorDecl>(Function)->getParent());
    if (const auto *Destructor = dyn_cast<CXXDestructorDecl>(Function))
      return "~" + recordName(Destructor->getParent());
    return Function->getNameAsString();
  }
  return {};
}

std::string ownName(const NamedDecl *D) {
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(D))
    return recordName(Constructor->getParent());
  if (const auto *Destructor = dyn_cast<CXXDestructorDecl>(D))
    return "~" + recordName(Destructor->getParent());
  if (const auto *Conversion = dyn_cast<CXXConversionDecl>(D))
    return "operator " + modelKey(Conversion->getConversionType());
  if (const auto *Guide = dyn_cast<CXXDeductionGuideDecl>(D))
    return Guide->getDeducedTemplate()->getNameAsString();
  if (const auto *Tag = dyn_cast<TagDecl>(D))
    return recordName(Tag);
  if (const auto *Method = dyn_cast<CXXMethodDecl>(D))
    if (Method->getParent()->isLambda() &&
        Method->getOverloadedOperator() == OO_Call)
      return {};
  return D->getNameAsString();
}

} // namespace

std::string modelKey(const NamedDecl *D) {
  if (!D)
    return {};
  if (const auto *Template = dyn_cast<TemplateDecl>(D))
    if (const NamedDecl *Templated = Template->getTemplatedDecl())
      D = Templated;
  llvm::SmallVector<std::string, 6> Parts;
  if (std::string Name = ownName(D); !Name.empty())
    Parts.push_back(std::move(Name));
  for (const DeclContext *Context = D->getDeclContext(); Context;
       Context = Context->getParent())
    if (std::string Name = contextName(Context); !Name.empty())
      Parts.push_back(std::move(Name));
  std::string Key;
  for (const std::string &Part : llvm::reverse(Parts)) {
    if (!Key.empty())
      Key += "::";
    Key += Part;
  }
  return Key;
}

std::string modelKey(QualType T) {
  QualType Canonical = T.getCanonicalType();
  if (const auto *Tag = Canonical->getAsTagDecl())
    return modelKey(Tag);
  if (const auto *Special = Canonical->getAs<TemplateSpecializationType>())
    if (const TemplateDecl *D = Special->getTemplateName().getAsTemplateDecl())
      return modelKey(D);
  if (const auto *Reference = Canonical->getAs<ReferenceType>())
    return modelKey(Reference->getPointeeType()) +
           (Canonical->isLValueReferenceType() ? " &" : " &&");
  if (const auto *Pointer = Canonical->getAs<PointerType>())
    if (!Pointer->getPointeeType()->isFunctionType()) {
      QualType Pointee = Pointer->getPointeeType();
      return (Pointee.isConstQualified() ? "const " : "") +
             modelKey(Pointee.getUnqualifiedType()) + " *";
    }
  LangOptions Options;
  Options.CPlusPlus = true;
  Options.Bool = true;
  PrintingPolicy Policy(Options);
  Policy.SuppressScope = false;
  Policy.AnonymousTagLocations = false;
  return Canonical.getUnqualifiedType().getAsString(Policy);
}

} // namespace backlint::extract
