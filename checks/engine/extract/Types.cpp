//===- Types.cpp ----------------------------------------------------------===//
//
// Which reduced type each of Clang's canonical types becomes.
//
//===----------------------------------------------------------------------===//
#include "extract/Types.h"
#include "extract/Naming.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;
using backlint::ir::TypeKind;

namespace backlint::extract {

namespace {

// A pointer to unsigned char is a text to most C interfaces; the number
// uint8_t is none.
bool isTextElement(QualType T) {
  return T->isAnyCharacterType() ||
         T->isSpecificBuiltinType(BuiltinType::UChar) ||
         T->isSpecificBuiltinType(BuiltinType::SChar);
}

} // namespace

ir::TypeId TypeTable::intern(ir::Type T) {
  std::string Key = std::to_string(unsigned(T.Kind)) + (T.Const ? "c" : "m") +
                    std::to_string(T.Element) + ":";
  for (ir::TypeId Argument : T.Arguments)
    Key += std::to_string(Argument) + ",";
  Key += T.Name;
  auto [Entry, New] = Interned.try_emplace(Key, ir::TypeId(Unit.Types.size()));
  if (New)
    Unit.Types.push_back(std::move(T));
  return Entry->second;
}

ir::TypeId TypeTable::of(QualType T) {
  if (T.isNull())
    return plain(TypeKind::Dependent);
  QualType Canonical = T.getCanonicalType();
  auto Found = Known.find(Canonical.getAsOpaquePtr());
  if (Found != Known.end())
    return Found->second;
  ir::TypeId Id = intern(reduce(Canonical));
  Known[Canonical.getAsOpaquePtr()] = Id;
  return Id;
}

ir::TypeId TypeTable::referenceTo(QualType T) {
  if (T.isNull())
    return of(T);
  return intern(reducePointee(T.getNonReferenceType().getCanonicalType(),
                              TypeKind::Reference));
}

ir::Type TypeTable::reducePointee(QualType Pointee, TypeKind Otherwise) {
  ir::Type Made;
  Made.Kind = Otherwise;
  Made.Const = Pointee.isConstQualified();
  if (Otherwise == TypeKind::Pointer && Pointee->isFunctionType())
    Made.Kind = TypeKind::Function;
  else if (Otherwise == TypeKind::Pointer && isTextElement(Pointee))
    Made.Kind = TypeKind::CString;
  else
    Made.Element = of(Pointee);
  return Made;
}

ir::Type TypeTable::reduceBuiltin(const BuiltinType *T) {
  ir::Type Made;
  if (T->getKind() == BuiltinType::Void)
    Made.Kind = TypeKind::Void;
  else if (T->getKind() == BuiltinType::Bool)
    Made.Kind = TypeKind::Bool;
  else if (T->isAnyCharacterType() && T->getKind() != BuiltinType::UChar &&
           T->getKind() != BuiltinType::SChar)
    Made.Kind = TypeKind::Char;
  else if (T->isInteger())
    Made.Kind = TypeKind::Int;
  else if (T->isFloatingPoint())
    Made.Kind = TypeKind::Float;
  else if (T->getKind() == BuiltinType::NullPtr) {
    Made.Kind = TypeKind::Pointer;
    Made.Element = voidType();
  } else if (T->getKind() == BuiltinType::BoundMember ||
             T->getKind() == BuiltinType::BuiltinFn ||
             T->getKind() == BuiltinType::Overload)
    Made.Kind = TypeKind::Function;
  else
    Made.Kind = TypeKind::Dependent;
  return Made;
}

ir::Type TypeTable::reduce(QualType T) {
  ir::Type Made;
  Made.Const = T.isConstQualified();
  const clang::Type *Bare = T.getTypePtr();
  if (const auto *Builtin = dyn_cast<BuiltinType>(Bare)) {
    Made = reduceBuiltin(Builtin);
    Made.Const = T.isConstQualified();
  } else if (const auto *Pointer = dyn_cast<PointerType>(Bare)) {
    Made = reducePointee(Pointer->getPointeeType(), TypeKind::Pointer);
  } else if (const auto *Reference = dyn_cast<ReferenceType>(Bare)) {
    Made = reducePointee(Reference->getPointeeType(), TypeKind::Reference);
  } else if (const auto *Array = dyn_cast<clang::ArrayType>(Bare)) {
    QualType Element = Array->getElementType();
    Made.Const = T.isConstQualified() || Element.isConstQualified();
    Made.Kind = isTextElement(Element) ? TypeKind::CString : TypeKind::Array;
    if (Made.Kind == TypeKind::Array)
      Made.Element = of(Element);
  } else if (const auto *Enum = dyn_cast<EnumType>(Bare)) {
    if (T->isStdByteType()) {
      Made.Kind = TypeKind::Int;
      return Made;
    }
    Made.Kind = TypeKind::Enum;
    // Since LLVM 22 a type's own getDecl() may be a mere declaration.
    const auto *Decl = cast<EnumDecl>(Enum->getAsTagDecl());
    Made.Name = modelKey(Decl);
    Made.Element = of(Decl->getIntegerType());
  } else if (const auto *Record = dyn_cast<RecordType>(Bare)) {
    Made.Kind = TypeKind::Record;
    Made.Name = modelKey(Record->getDecl());
    if (const auto *Special =
            dyn_cast<ClassTemplateSpecializationDecl>(Record->getDecl()))
      arguments(Special->getTemplateArgs().asArray(), Made.Arguments);
  } else if (const auto *Injected = dyn_cast<InjectedClassNameType>(Bare)) {
    Made.Kind = TypeKind::Record;
    Made.Name = modelKey(Injected->getDecl());
  } else if (const auto *Special = dyn_cast<TemplateSpecializationType>(Bare)) {
    const TemplateDecl *Template =
        Special->getTemplateName().getAsTemplateDecl();
    Made.Kind = isa_and_nonnull<ClassTemplateDecl>(Template)
                    ? TypeKind::Record
                    : TypeKind::Dependent;
    if (Made.Kind == TypeKind::Record) {
      Made.Name = modelKey(Template);
      arguments(Special->template_arguments(), Made.Arguments);
    }
  } else if (isa<clang::FunctionType, MemberPointerType, BlockPointerType>(
                 Bare)) {
    Made.Kind = TypeKind::Function;
  } else if (const auto *Atomic = dyn_cast<AtomicType>(Bare)) {
    return reduce(Atomic->getValueType().getCanonicalType());
  } else if (isa<ComplexType>(Bare)) {
    Made.Kind = TypeKind::Float;
  } else if (const auto *Vector = dyn_cast<VectorType>(Bare)) {
    Made.Kind = TypeKind::Array;
    Made.Element = of(Vector->getElementType());
  } else if (isa<BitIntType>(Bare)) {
    Made.Kind = TypeKind::Int;
  } else {
    Made.Kind = TypeKind::Dependent;
    Made.Const = false;
  }
  return Made;
}

void TypeTable::arguments(llvm::ArrayRef<TemplateArgument> Arguments,
                          std::vector<ir::TypeId> &Out) {
  for (const TemplateArgument &Argument : Arguments) {
    if (Argument.getKind() == TemplateArgument::Type)
      Out.push_back(of(Argument.getAsType()));
    else if (Argument.getKind() == TemplateArgument::Pack)
      arguments(Argument.pack_elements(), Out);
  }
}

} // namespace backlint::extract
