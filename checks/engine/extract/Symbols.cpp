//===- Symbols.cpp --------------------------------------------------------===//
//
// What a symbol says of a declaration.
//
//===----------------------------------------------------------------------===//
#include "extract/Symbols.h"
#include "extract/Naming.h"
#include "extract/SourceMap.h"
#include "extract/Types.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ASTLambda.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/StmtCXX.h"

using namespace clang;
using backlint::ir::SymbolKind;

namespace backlint::extract {

namespace {

SymbolKind kindOf(const FunctionDecl *Function) {
  if (isLambdaCallOperator(Function))
    return SymbolKind::Lambda;
  if (isa<CXXConstructorDecl>(Function))
    return SymbolKind::Constructor;
  if (isa<CXXDestructorDecl>(Function))
    return SymbolKind::Destructor;
  if (isa<CXXConversionDecl>(Function))
    return SymbolKind::Conversion;
  return isa<CXXMethodDecl>(Function) ? SymbolKind::Method
                                      : SymbolKind::Function;
}

} // namespace

ir::SymbolId SymbolTable::intern(ir::Symbol Symbol) {
  std::string Key =
      std::to_string(unsigned(Symbol.Kind)) + ":" + Symbol.Identity;
  auto [Entry, New] =
      Interned.try_emplace(Key, ir::SymbolId(Unit.Symbols.size()));
  if (New)
    Unit.Symbols.push_back(std::move(Symbol));
  return Entry->second;
}

uint16_t SymbolTable::traits(const FunctionDecl *Function) {
  uint16_t Traits = 0;
  auto set = [&](bool If, ir::SymbolTrait Trait) {
    if (If)
      Traits |= Trait;
  };
  if (const auto *Method = dyn_cast<CXXMethodDecl>(Function)) {
    set(Method->isStatic(), ir::StaticMember);
    set(Method->isVirtual(), ir::Virtual);
    set(Method->isConst(), ir::ConstMethod);
  }
  set(Function->isVariadic(), ir::Variadic);
  set(Function->isNoReturn(), ir::NoReturn);
  set(Function->isOverloadedOperator(), ir::Operator);
  set(Function->isImplicit() || Function->isDefaulted(), ir::Implicit);
  // A builtin stands wherever it was first used.
  set(Map.isProject(Function->getLocation()) && !Function->getBuiltinID(),
      ir::InProject);
  set(!Function->isExternallyVisible(), ir::InternalLinkage);
  const FunctionDecl *Definition = nullptr;
  if (Function->hasBody(Definition))
    set(isa_and_nonnull<CoroutineBodyStmt>(Definition->getBody()),
        ir::Coroutine);
  return Traits;
}

ir::SymbolId SymbolTable::of(const FunctionDecl *Function) {
  Function = Function->getCanonicalDecl();
  auto Found = Known.find(Function);
  if (Found != Known.end())
    return Found->second;
  ir::Symbol Made;
  Made.Kind = kindOf(Function);
  Made.Traits = traits(Function);
  Made.Identity = Names.of(Function);
  Made.Name = modelKey(Function);
  Made.Result = Types.of(Function->getReturnType());
  for (const ParmVarDecl *Parameter : Function->parameters())
    Made.Parameters.push_back(Types.of(Parameter->getType()));
  if (const auto *Arguments = Function->getTemplateSpecializationArgs())
    Types.arguments(Arguments->asArray(), Made.Arguments);
  const auto *Method = dyn_cast<CXXMethodDecl>(Function);
  if (Method)
    Made.Class = modelKey(Method->getParent());
  ir::SymbolId Id = intern(std::move(Made));
  Known[Function] = Id;
  if (!Method)
    return Id;
  // Overriders refer upwards, so this ends.
  std::vector<ir::SymbolId> Overrides;
  for (const CXXMethodDecl *Overridden : Method->overridden_methods())
    Overrides.push_back(of(Overridden));
  // An instantiation of a generic lambda stands in for its pattern, which is
  // what the closure refers to.
  if (isGenericLambdaCallOperatorSpecialization(Method))
    Overrides.push_back(of(Method->getParent()->getLambdaCallOperator()));
  Unit.Symbols[Id].Overrides = std::move(Overrides);
  return Id;
}

ir::SymbolId SymbolTable::of(const VarDecl *Variable) {
  Variable = Variable->getCanonicalDecl();
  auto Found = Known.find(Variable);
  if (Found != Known.end())
    return Found->second;
  ir::Symbol Made;
  Made.Kind = SymbolKind::Global;
  Made.Identity = Names.of(Variable);
  Made.Name = modelKey(Variable);
  Made.Result = Types.of(Variable->getType());
  if (const auto *Class = dyn_cast<CXXRecordDecl>(Variable->getDeclContext())) {
    Made.Class = modelKey(Class);
    Made.Traits |= ir::StaticMember;
  }
  if (Variable->getType().isConstQualified() || Variable->isConstexpr())
    Made.Traits |= ir::ConstGlobal;
  if (Map.isProject(Variable->getLocation()))
    Made.Traits |= ir::InProject;
  if (!Variable->isExternallyVisible())
    Made.Traits |= ir::InternalLinkage;
  ir::SymbolId Id = intern(std::move(Made));
  Known[Variable] = Id;
  return Id;
}

ir::SymbolId SymbolTable::initializer(const VarDecl *Variable) {
  ir::Symbol Made = Unit.Symbols[of(Variable)];
  Made.Kind = SymbolKind::GlobalInit;
  Made.Identity += "/init";
  Made.Traits &= ir::InProject | ir::InternalLinkage | ir::StaticMember;
  Made.Result = Types.voidType();
  return intern(std::move(Made));
}

ir::SymbolId SymbolTable::defaultOf(const ValueDecl *Owner) {
  ir::Symbol Made;
  Made.Kind = SymbolKind::Default;
  Made.Traits = ir::InProject;
  Made.Identity = Names.ofDefault(Owner);
  Made.Name = modelKey(Owner);
  Made.Result = Types.voidType();
  return intern(std::move(Made));
}

ir::SymbolId SymbolTable::macro(llvm::StringRef Name, llvm::StringRef Path) {
  ir::Symbol Made;
  Made.Kind = SymbolKind::Macro;
  Made.Traits = ir::InProject;
  Made.Identity = ("#define " + Name + "@" + Path).str();
  Made.Name = Name.str();
  Made.Result = Types.voidType();
  return intern(std::move(Made));
}

} // namespace backlint::extract
