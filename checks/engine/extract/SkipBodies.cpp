//===- SkipBodies.cpp -----------------------------------------------------===//
//
// Sema asks its external source for pending instantiations right before it
// performs its own: the one moment at which the list can be filtered.
//
//===----------------------------------------------------------------------===//
#include "extract/SkipBodies.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/Type.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Basic/Version.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Sema/ExternalSemaSource.h"
#include "clang/Sema/Sema.h"

namespace backlint::extract {
namespace {

/// Looks for a type that the project declares.
class MentionsProject {
public:
  explicit MentionsProject(ParseFiles &Files) : Files(Files) {}

  /// In the template arguments of \p F and of the classes around it.
  bool inArgumentsOf(const clang::FunctionDecl &F) {
    if (const clang::TemplateArgumentList *Own =
            F.getTemplateSpecializationArgs())
      if (inArguments(Own->asArray(), MaxDepth))
        return true;
    return inContext(F.getDeclContext(), MaxDepth);
  }

private:
  static constexpr unsigned MaxDepth = 6;

  bool inArguments(llvm::ArrayRef<clang::TemplateArgument> Arguments,
                   unsigned Depth) {
    return llvm::any_of(Arguments, [&](const clang::TemplateArgument &A) {
      return inArgument(A, Depth);
    });
  }

  bool inContext(const clang::DeclContext *Context, unsigned Depth) {
    for (; Context && !Context->isFileContext(); Context = Context->getParent())
      if (const auto *Class =
              llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(Context))
        if (inArguments(Class->getTemplateArgs().asArray(), Depth))
          return true;
    return false;
  }

  bool inArgument(const clang::TemplateArgument &A, unsigned Depth) {
    switch (A.getKind()) {
    case clang::TemplateArgument::Type:
      return inType(A.getAsType(), Depth);
    case clang::TemplateArgument::Pack:
      return inArguments(A.pack_elements(), Depth);
    case clang::TemplateArgument::Declaration:
      return Files.isProject(A.getAsDecl()->getLocation());
    case clang::TemplateArgument::Template:
    case clang::TemplateArgument::TemplateExpansion: {
      const clang::TemplateDecl *Template =
          A.getAsTemplateOrTemplatePattern().getAsTemplateDecl();
      return Template && Files.isProject(Template->getLocation());
    }
    default:
      return false;
    }
  }

  bool inType(clang::QualType Type, unsigned Depth) {
    if (Type.isNull())
      return false;
    if (Depth == 0)
      return true; // Too deep to tell: keep.
    const clang::Type *T = Type.getCanonicalType().getTypePtr();
    if (T->getAs<clang::TagType>())
      return inTag(*T->getAsTagDecl(), Depth - 1);
    if (const auto *Member = T->getAs<clang::MemberPointerType>())
      return inMemberPointer(*Member, Depth - 1);
    if (!T->getPointeeType().isNull())
      return inType(T->getPointeeType(), Depth - 1);
    if (const clang::ArrayType *Array = T->getAsArrayTypeUnsafe())
      return inType(Array->getElementType(), Depth - 1);
    if (const auto *Function = T->getAs<clang::FunctionProtoType>())
      return inType(Function->getReturnType(), Depth - 1) ||
             llvm::any_of(Function->param_types(), [&](clang::QualType P) {
               return inType(P, Depth - 1);
             });
    return false;
  }

  bool inMemberPointer(const clang::MemberPointerType &Member, unsigned Depth) {
#if CLANG_VERSION_MAJOR >= 21
    if (const clang::CXXRecordDecl *Class = Member.getMostRecentCXXRecordDecl())
      if (inTag(*Class, Depth))
        return true;
#else
    if (inType(clang::QualType(Member.getClass(), 0), Depth))
      return true;
#endif
    return inType(Member.getPointeeType(), Depth);
  }

  bool inTag(const clang::TagDecl &Tag, unsigned Depth) {
    if (Files.isProject(Tag.getLocation()))
      return true;
    if (const auto *Class =
            llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(&Tag))
      if (inArguments(Class->getTemplateArgs().asArray(), Depth))
        return true;
    // A class or closure inside an instantiated function or class.
    for (const clang::DeclContext *C = Tag.getDeclContext();
         C && !C->isFileContext(); C = C->getParent())
      if (const auto *F = llvm::dyn_cast<clang::FunctionDecl>(C))
        if (const clang::TemplateArgumentList *Own =
                F->getTemplateSpecializationArgs())
          if (inArguments(Own->asArray(), Depth))
            return true;
    return inContext(Tag.getDeclContext(), Depth);
  }

  ParseFiles &Files;
};

class ForeignFilter : public clang::ExternalSemaSource {
public:
  ForeignFilter(clang::Sema &S, ParseFiles &Files) : S(S), Files(Files) {}

  void ReadPendingInstantiations(
      llvm::SmallVectorImpl<
          std::pair<clang::ValueDecl *, clang::SourceLocation>> &) override {
    llvm::erase_if(S.PendingInstantiations,
                   [&](const clang::Sema::PendingImplicitInstantiation &P) {
                     return !keeps(*P.first);
                   });
  }

private:
  bool keeps(const clang::ValueDecl &D) {
    const auto *F = llvm::dyn_cast<clang::FunctionDecl>(&D);
    if (!F)
      return true;
    if (const clang::FunctionDecl *Pattern =
            F->getTemplateInstantiationPattern())
      if (Files.isProject(Pattern->getLocation()))
        return true;
    return MentionsProject(Files).inArgumentsOf(*F);
  }

  clang::Sema &S;
  ParseFiles &Files;
};

/// The parser asks at each body; a file is entered and left between bodies, or
/// inside one, and then that body is not the file's.
class Delay : public clang::PPCallbacks {
public:
  Delay(clang::LangOptions &Language, const clang::SourceManager &Sources,
        ParseFiles &Files)
      : Language(Language), Sources(Sources), Files(Files) {}

  void FileChanged(clang::SourceLocation Location, FileChangeReason,
                   clang::SrcMgr::CharacteristicKind, clang::FileID) override {
    Language.DelayedTemplateParsing =
        !Files.isProject(Sources.getFileID(Location));
  }

private:
  clang::LangOptions &Language;
  const clang::SourceManager &Sources;
  ParseFiles &Files;
};

} // namespace

bool maySkipBody(clang::Decl *D, ParseFiles &Files) {
  const clang::FunctionDecl *F = D ? D->getAsFunction() : nullptr;
  return F && !F->isTemplated() && !Files.isProject(F->getLocation());
}

std::unique_ptr<clang::PPCallbacks>
delayForeignTemplates(clang::LangOptions &Language,
                      const clang::SourceManager &Sources, ParseFiles &Files) {
  return std::make_unique<Delay>(Language, Sources, Files);
}

void dropForeignInstantiations(clang::Sema &S, ParseFiles &Files) {
  auto Filter =
      llvm::IntrusiveRefCntPtr<ForeignFilter>(new ForeignFilter(S, Files));
#if CLANG_VERSION_MAJOR >= 22
  S.addExternalSource(Filter);
#else
  S.addExternalSource(Filter.get()); // Keeps a reference.
#endif
}

} // namespace backlint::extract
