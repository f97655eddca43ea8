//===- Identity.cpp -------------------------------------------------------===//
//
// How identities are formed; docs/ir.md, "Identity and names".
//
//===----------------------------------------------------------------------===//
#include "extract/Identity.h"
#include "extract/Naming.h"
#include "extract/SourceMap.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ASTLambda.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Index/USRGeneration.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;

namespace backlint::extract {

namespace {

/// Has it no name by which other translation units could know it?
bool isLocal(const CXXRecordDecl *Record) {
  return Record->isLambda() || Record->getParentFunctionOrMethod() ||
         (!Record->getDeclName() && !Record->getTypedefNameForAnonDecl());
}

} // namespace

const FunctionDecl *
Identities::enclosingFunction(const FunctionDecl *Function) {
  const auto *Method = dyn_cast<CXXMethodDecl>(Function);
  if (!Method)
    return nullptr;
  const DeclContext *Around = Method->getParent()->getParentFunctionOrMethod();
  return dyn_cast_or_null<FunctionDecl>(Around);
}

void Identities::ownLambdas(const NamedDecl *Owner, const Expr *Initializer) {
  llvm::SmallVector<const Stmt *, 16> Work{Initializer};
  while (!Work.empty()) {
    const Stmt *S = Work.pop_back_val();
    if (!S)
      continue;
    if (const auto *Lambda = dyn_cast<LambdaExpr>(S)) {
      const CXXRecordDecl *Closure = Lambda->getLambdaClass();
      if (!Closure->getParentFunctionOrMethod())
        Owned.try_emplace(Closure, Place{Owner, LambdaCounts[Owner]++});
      for (const Expr *Init : Lambda->capture_inits())
        Work.push_back(Init);
      continue;
    }
    llvm::SmallVector<const Stmt *, 8> Children(S->child_begin(),
                                                S->child_end());
    Work.append(Children.rbegin(), Children.rend());
  }
}

std::string Identities::usr(const Decl *D) {
  llvm::SmallString<128> Text;
  if (index::generateUSRForDecl(D, Text) || Text.empty()) {
    const auto *Named = dyn_cast<NamedDecl>(D);
    return "n:" + modelKey(Named);
  }
  return Text.str().str();
}

std::string Identities::signature(const FunctionDecl *Function) {
  std::string Text = Function->getDeclName().getAsString() + "(";
  for (const ParmVarDecl *Parameter : Function->parameters())
    Text += ofType(Parameter->getType()) + ",";
  Text.back() == ',' ? Text.back() = ')' : (Text += ')', 0);
  if (const auto *Method = dyn_cast<CXXMethodDecl>(Function))
    if (Method->isConst())
      Text += "const";
  return Text;
}

// --- types and arguments ----------------------------------------------------

bool Identities::mentionLocal(llvm::ArrayRef<TemplateArgument> Arguments,
                              unsigned Depth) {
  return llvm::any_of(Arguments, [&](const TemplateArgument &Argument) {
    if (Argument.getKind() == TemplateArgument::Type)
      return mentionsLocal(Argument.getAsType(), Depth + 1);
    if (Argument.getKind() == TemplateArgument::Pack)
      return mentionLocal(Argument.pack_elements(), Depth + 1);
    return false;
  });
}

bool Identities::mentionsLocal(QualType T, unsigned Depth) {
  if (T.isNull() || Depth > 8)
    return false;
  T = T.getCanonicalType();
  if (const CXXRecordDecl *Record = T->getAsCXXRecordDecl()) {
    if (isLocal(Record))
      return true;
    const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Record);
    return Special &&
           mentionLocal(Special->getTemplateArgs().asArray(), Depth + 1);
  }
  if (T->isAnyPointerType() || T->isReferenceType())
    return mentionsLocal(T->getPointeeType(), Depth + 1);
  if (const auto *Proto = T->getAs<FunctionProtoType>()) {
    if (mentionsLocal(Proto->getReturnType(), Depth + 1))
      return true;
    return llvm::any_of(Proto->param_types(), [&](QualType P) {
      return mentionsLocal(P, Depth + 1);
    });
  }
  if (const ArrayType *Array = T->getAsArrayTypeUnsafe())
    return mentionsLocal(Array->getElementType(), Depth + 1);
  return false;
}

bool Identities::instantiatedWithLocal(const Decl *D) {
  if (const auto *Function = dyn_cast<FunctionDecl>(D))
    if (const auto *Arguments = Function->getTemplateSpecializationArgs())
      if (mentionLocal(Arguments->asArray()))
        return true;
  if (const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(D))
    if (mentionLocal(Special->getTemplateArgs().asArray()))
      return true;
  const DeclContext *Around = D->getDeclContext();
  if (const auto *Record = dyn_cast<CXXRecordDecl>(Around))
    return isLocal(Record) || instantiatedWithLocal(Record);
  return false;
}

std::string Identities::ofType(QualType T) {
  T = T.getCanonicalType();
  std::string Prefix = T.isConstQualified() ? "const " : "";
  if (!mentionsLocal(T)) {
    llvm::SmallString<64> Text;
    if (!index::generateUSRForType(T, Context, Text) && !Text.empty())
      return Text.str().str();
    return Prefix + modelKey(T);
  }
  if (const CXXRecordDecl *Record = T->getAsCXXRecordDecl())
    return Prefix + of(Record);
  if (T->isReferenceType())
    return ofType(T->getPointeeType()) +
           (T->isLValueReferenceType() ? "&" : "&&");
  if (T->isAnyPointerType())
    return ofType(T->getPointeeType()) + "*";
  if (const auto *Proto = T->getAs<FunctionProtoType>()) {
    std::string Text = ofType(Proto->getReturnType()) + "(";
    for (QualType P : Proto->param_types())
      Text += ofType(P) + ",";
    return Text + ")";
  }
  return Prefix + "?";
}

std::string
Identities::ofArguments(llvm::ArrayRef<TemplateArgument> Arguments) {
  std::string Text = "<";
  for (const TemplateArgument &Argument : Arguments) {
    if (Argument.getKind() == TemplateArgument::Type)
      Text += ofType(Argument.getAsType());
    else if (Argument.getKind() == TemplateArgument::Pack)
      Text += ofArguments(Argument.pack_elements());
    else if (Argument.getKind() == TemplateArgument::Integral)
      Text += llvm::toString(Argument.getAsIntegral(), 10);
    else if (Argument.getKind() == TemplateArgument::Declaration)
      Text += usr(Argument.getAsDecl());
    Text += ',';
  }
  return Text + ">";
}

std::string Identities::enclosingArguments(const Decl *D) {
  std::string Text;
  if (const auto *Record = dyn_cast<CXXRecordDecl>(D->getDeclContext()))
    Text = enclosingArguments(Record);
  if (const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(D))
    Text += ofArguments(Special->getTemplateArgs().asArray());
  if (const auto *Function = dyn_cast<FunctionDecl>(D))
    if (const auto *Arguments = Function->getTemplateSpecializationArgs())
      Text += ofArguments(Arguments->asArray());
  return Text;
}

// --- entities ---------------------------------------------------------------

std::string Identities::of(const FunctionDecl *Function) {
  Function = Function->getCanonicalDecl();
  const auto *Method = dyn_cast<CXXMethodDecl>(Function);
  if (Method && isLocal(Method->getParent())) {
    const CXXRecordDecl *Record = Method->getParent();
    std::string Text = of(Record);
    if (!Record->isLambda())
      return Text + "/" + signature(Function);
    if (!isLambdaCallOperator(Method))
      return Text + "/" + signature(Function);
    if (const auto *Arguments = Function->getTemplateSpecializationArgs())
      Text += ofArguments(Arguments->asArray());
    return Text;
  }
  if (instantiatedWithLocal(Function)) {
    const FunctionDecl *Pattern = Function->getTemplateInstantiationPattern();
    if (Pattern && Pattern->getCanonicalDecl() != Function)
      return of(Pattern) + enclosingArguments(Function);
    return modelKey(Function) + enclosingArguments(Function) + "/" +
           signature(Function);
  }
  std::string Text = usr(Function);
  if (!Function->isExternallyVisible())
    Text += "@" + Map.path(Function->getLocation());
  return Text;
}

std::string Identities::of(const VarDecl *Variable) {
  Variable = Variable->getCanonicalDecl();
  if (const auto *Function =
          dyn_cast<FunctionDecl>(Variable->getDeclContext())) {
    unsigned Ordinal = 0;
    for (const Decl *D : Function->decls()) {
      if (D == Variable)
        break;
      const auto *Other = dyn_cast<VarDecl>(D);
      if (Other && Other->getDeclName() == Variable->getDeclName())
        ++Ordinal;
    }
    return of(Function) + "/" + Variable->getNameAsString() + "#" +
           std::to_string(Ordinal);
  }
  std::string Text = usr(Variable);
  if (!Variable->isExternallyVisible())
    Text += "@" + Map.path(Variable->getLocation());
  return Text;
}

std::string Identities::of(const CXXRecordDecl *Record) {
  Record = Record->getCanonicalDecl();
  if (isLocal(Record)) {
    auto Found = Locals.find(Record);
    if (Found != Locals.end())
      return Found->second;
    std::string Text = ofLocal(Record);
    Locals[Record] = Text;
    return Text;
  }
  if (instantiatedWithLocal(Record)) {
    const CXXRecordDecl *Pattern = Record->getTemplateInstantiationPattern();
    return (Pattern ? usr(Pattern) : modelKey(Record)) +
           enclosingArguments(Record);
  }
  std::string Text = usr(Record);
  if (!Record->isExternallyVisible())
    Text += "@" + Map.path(Record->getLocation());
  return Text;
}

std::string Identities::ofOwner(const NamedDecl *Owner) {
  if (const auto *Variable = dyn_cast<VarDecl>(Owner))
    if (!isa<ParmVarDecl>(Owner))
      return of(Variable);
  if (const auto *Parameter = dyn_cast<ParmVarDecl>(Owner))
    return modelKey(Parameter) + "@" + Map.path(Parameter->getLocation());
  if (const auto *Record = dyn_cast<CXXRecordDecl>(Owner->getDeclContext()))
    return of(Record) + "/" + Owner->getNameAsString();
  return usr(Owner);
}

// A closure, a class in a function or one without a name.
std::string Identities::ofLocal(const CXXRecordDecl *Record) {
  std::string Name =
      Record->isLambda() ? LambdaName : Record->getNameAsString();
  auto numbered = [&](const std::string &Around, unsigned Ordinal) {
    return Around + "/" + Name + "#" + std::to_string(Ordinal);
  };
  if (auto Found = Owned.find(Record); Found != Owned.end())
    return numbered(ofOwner(Found->second.Owner), Found->second.Ordinal);

  const DeclContext *Around = Record->getDeclContext();
  while (isa<BlockDecl, CapturedDecl, RequiresExprBodyDecl>(Around))
    Around = Around->getParent();
  const auto *Function = dyn_cast<FunctionDecl>(Around);
  std::string File = Map.path(Record->getLocation());
  unsigned Ordinal = 0;
  // Decls are in order of appearance, and of instantiation in a template.
  for (const Decl *D : Around->decls()) {
    const auto *Other = dyn_cast<CXXRecordDecl>(D);
    if (!Other || Other->getCanonicalDecl() != Other)
      continue;
    if (Other == Record)
      break;
    if (Other->isLambda() != Record->isLambda() ||
        Other->getDeclName() != Record->getDeclName())
      continue;
    // In a namespace only the lambdas of the same file are always there.
    if (Function || Map.path(Other->getLocation()) == File)
      ++Ordinal;
  }
  if (Function)
    return numbered(of(Function), Ordinal);
  std::string Key;
  if (const auto *Parent = dyn_cast<CXXRecordDecl>(Around))
    Key = of(Parent);
  else if (const auto *Named = dyn_cast<NamedDecl>(Around))
    Key = modelKey(Named);
  return numbered(Key + "@" + File, Ordinal);
}

} // namespace backlint::extract
