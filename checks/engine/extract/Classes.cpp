//===- Classes.cpp --------------------------------------------------------===//
//
// Classes and enumerations to data.
//
//===----------------------------------------------------------------------===//
#include "extract/Classes.h"
#include "extract/Naming.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "llvm/ADT/DenseSet.h"

using namespace clang;

namespace backlint::extract {

namespace {

class ClassLowering {
public:
  explicit ClassLowering(UnitBuilder &Builder) : Builder(Builder) {}

  void add(const CXXRecordDecl *Record, bool Whole) {
    if (!Seen.insert(Record->getCanonicalDecl()).second)
      return;
    ir::Class Made;
    Made.Name = modelKey(Record);
    Made.Identity = Builder.Symbols.Names.of(Record);
    Made.At = Builder.Map.span(Record->getLocation());
    for (const CXXBaseSpecifier &Base : Record->bases()) {
      Made.Bases.push_back(modelKey(Base.getType()));
      const CXXRecordDecl *Parent = Base.getType()->getAsCXXRecordDecl();
      if (Parent && Parent->hasDefinition() &&
          !Builder.Map.isProject(Parent->getLocation()))
        add(Parent->getDefinition(), /*Whole=*/false);
    }
    if (Whole)
      addMembers(Record, Made);
    Builder.Unit.Classes.push_back(std::move(Made));
  }

private:
  void addMembers(const CXXRecordDecl *Record, ir::Class &Made) {
    for (const FieldDecl *Field : Record->fields())
      if (Field->getDeclName())
        Made.Members.push_back({modelKey(Field),
                                Builder.Types.of(Field->getType()),
                                Builder.Map.span(Field->getLocation())});
    for (const CXXMethodDecl *Method : Record->methods())
      if (!Method->isImplicit() && !Method->isDeleted())
        Made.Methods.push_back(Builder.Symbols.of(Method));
  }

  UnitBuilder &Builder;
  llvm::DenseSet<const CXXRecordDecl *> Seen;
};

} // namespace

void lowerClasses(UnitBuilder &Builder,
                  llvm::ArrayRef<const CXXRecordDecl *> Records) {
  ClassLowering Lowering(Builder);
  for (const CXXRecordDecl *Record : Records) {
    // Of a template its specialisations tell more than the pattern.
    const ClassTemplateDecl *Template = Record->getDescribedClassTemplate();
    if (Template && !Template->specializations().empty())
      continue;
    Lowering.add(Record, /*Whole=*/true);
  }
  llvm::stable_sort(Builder.Unit.Classes,
                    [](const ir::Class &A, const ir::Class &B) {
                      return A.Identity < B.Identity;
                    });
}

void lowerEnums(UnitBuilder &Builder, llvm::ArrayRef<const EnumDecl *> Enums) {
  for (const EnumDecl *Enum : Enums) {
    ir::Enumeration Made;
    Made.Name = modelKey(Enum);
    Made.At = Builder.Map.span(Enum->getLocation());
    for (const EnumConstantDecl *Constant : Enum->enumerators())
      Made.Enumerators.push_back(modelKey(Constant));
    Builder.Unit.Enums.push_back(std::move(Made));
  }
  llvm::stable_sort(Builder.Unit.Enums,
                    [](const ir::Enumeration &A, const ir::Enumeration &B) {
                      return A.Name < B.Name;
                    });
}

} // namespace backlint::extract
