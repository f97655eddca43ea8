//===- Collect.cpp --------------------------------------------------------===//
//
// The walk over the declarations of project files.
//
//===----------------------------------------------------------------------===//
#include "extract/Collect.h"
#include "clang/AST/ASTLambda.h"
#include "clang/AST/DeclFriend.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;

namespace backlint::extract {

namespace {

/// Of what the compiler writes, default constructors run initialisers and
/// destructors those of members. Call operators count as implicit.
bool runsCode(const FunctionDecl *Function) {
  if (isLambdaCallOperator(Function))
    return true;
  const auto *Method = dyn_cast<CXXMethodDecl>(Function);
  if (!Method || Method->getParent()->isLambda() || Method->isTrivial())
    return false;
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(Method))
    return Constructor->isDefaultConstructor();
  return isa<CXXDestructorDecl>(Method);
}

} // namespace

void Collector::collect() {
  visitContext(Builder.Context.getTranslationUnitDecl());
  addPatterns();
}

void Collector::visitContext(const DeclContext *Context) {
  for (const Decl *D : Context->decls())
    visit(D);
}

void Collector::visit(const Decl *D) {
  if (isa<LinkageSpecDecl, NamespaceDecl, ExportDecl>(D)) {
    // What is included inside of one has places of its own.
    if (Builder.Map.isProject(D->getLocation()))
      visitContext(cast<DeclContext>(D));
    return;
  }
  if (!Builder.Map.isProject(D->getLocation()))
    return;
  if (const auto *Friend = dyn_cast<FriendDecl>(D)) {
    if (const NamedDecl *Befriended = Friend->getFriendDecl())
      visit(Befriended);
    return;
  }
  if (!Seen.insert(D).second)
    return;
  if (const auto *Function = dyn_cast<FunctionDecl>(D))
    return visitFunction(Function);
  if (const auto *Template = dyn_cast<FunctionTemplateDecl>(D)) {
    visitFunction(Template->getTemplatedDecl());
    for (const FunctionDecl *Special : Template->specializations())
      for (const FunctionDecl *Redeclared : Special->redecls())
        if (Seen.insert(Redeclared).second)
          visitFunction(Redeclared);
    return;
  }
  if (const auto *Template = dyn_cast<ClassTemplateDecl>(D)) {
    visitRecord(Template->getTemplatedDecl());
    for (const ClassTemplateSpecializationDecl *Special :
         Template->specializations())
      if (Special->getSpecializationKind() != TSK_ExplicitSpecialization &&
          Seen.insert(Special).second)
        visitRecord(Special);
    return;
  }
  if (const auto *Template = dyn_cast<VarTemplateDecl>(D)) {
    for (const VarTemplateSpecializationDecl *Special :
         Template->specializations())
      if (Seen.insert(Special).second)
        visitVariable(Special);
    return;
  }
  if (const auto *Record = dyn_cast<CXXRecordDecl>(D))
    return visitRecord(Record);
  if (const auto *Variable = dyn_cast<VarDecl>(D))
    return visitVariable(Variable);
  if (const auto *Enum = dyn_cast<EnumDecl>(D))
    if (Enum->isThisDeclarationADefinition())
      Enums.push_back(Enum);
}

void Collector::visitFunction(const FunctionDecl *Function) {
  for (const ParmVarDecl *Parameter : Function->parameters())
    if (Parameter->hasDefaultArg() && !Parameter->hasUnparsedDefaultArg() &&
        !Parameter->hasUninstantiatedDefaultArg()) {
      Builder.Symbols.Names.ownLambdas(Parameter, Parameter->getDefaultArg());
      // A template says it once for all that it is made of.
      if (!Parameter->hasInheritedDefaultArg() &&
          !Function->getTemplateInstantiationPattern())
        Defaults.push_back(Parameter);
    }
  if (Function->isDeleted() || !Function->doesThisDeclarationHaveABody())
    return;
  if (!Function->getBody()) {
    if (!Function->isDefaulted() && Function->isInvalidDecl())
      Lost.push_back(Function);
    return;
  }
  if ((Function->isImplicit() || Function->isDefaulted()) &&
      !runsCode(Function))
    return;
  if (const FunctionDecl *Pattern = Function->getTemplateInstantiationPattern())
    Instantiated.insert(Pattern->getCanonicalDecl());
  if (Function->isDependentContext()) {
    Patterns.push_back(Function);
    return;
  }
  Functions.push_back(Function);
  // Closures and classes in the function, and their methods.
  for (const Decl *D : Function->decls())
    if (isa<CXXRecordDecl>(D))
      visit(D);
}

void Collector::visitRecord(const CXXRecordDecl *Record) {
  if (!Record->isThisDeclarationADefinition() || Record->isInvalidDecl())
    return;
  if (!Record->isLambda())
    Classes.push_back(Record);
  for (const FieldDecl *Field : Record->fields())
    if (Field->hasInClassInitializer() && Field->getInClassInitializer()) {
      Builder.Symbols.Names.ownLambdas(Field, Field->getInClassInitializer());
      if (!Record->getTemplateInstantiationPattern())
        Defaults.push_back(Field);
    }
  visitContext(Record);
}

void Collector::visitVariable(const VarDecl *Variable) {
  if (!Variable->hasGlobalStorage() || Variable->isInvalidDecl() ||
      Variable->getDeclContext()->isFunctionOrMethod())
    return;
  if (const Expr *Init = Variable->getInit())
    Builder.Symbols.Names.ownLambdas(Variable, Init);
  if (Variable->isTemplated())
    return;
  bool IsDefinition =
      Variable->isThisDeclarationADefinition() != VarDecl::DeclarationOnly;
  if (IsDefinition || Variable->getInit())
    Globals.push_back(Variable);
}

void Collector::addPatterns() {
  // The list grows by what stands in the patterns that are taken.
  for (size_t I = 0; I < Patterns.size(); ++I) {
    const FunctionDecl *Pattern = Patterns[I];
    if (Instantiated.contains(Pattern->getCanonicalDecl()))
      continue;
    Functions.push_back(Pattern);
    for (const Decl *D : Pattern->decls())
      if (isa<CXXRecordDecl>(D))
        visit(D);
  }
}

} // namespace backlint::extract
