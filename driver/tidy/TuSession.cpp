//===- TuSession.cpp ------------------------------------------------------===//
//
// The same steps as `backlint check` of the one file, but that clang-tidy has
// parsed it, bodies of libraries and all.
//
//===----------------------------------------------------------------------===//
#include "tidy/TuSession.h"
#include "Check.h"
#include "extract/Lowering.h"
#include "findings/Findings.h"
#include "pipeline/ProjectRoot.h"
#include "clang/AST/ASTContext.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/thread.h"

namespace backlint::tidy {

static thread_local std::unique_ptr<TuSession> Current;
static thread_local const clang::SourceManager *CurrentSources = nullptr;

const catalog::Catalog &catalogOfPlugin() {
  static const catalog::Catalog Known = [] {
    llvm::Expected<catalog::Catalog> Loaded = catalog::Catalog::load();
    if (Loaded)
      return std::move(*Loaded);
    llvm::errs() << llvm::toString(Loaded.takeError()) << '\n';
    return catalog::Catalog();
  }();
  return Known;
}

static extract::ProjectOptions
projectOptions(const clang::SourceManager &Sources, llvm::StringRef Root) {
  extract::ProjectOptions Options;
  Options.Libraries = catalogOfPlugin().librarySigns();
  Options.Root = Root.str();
  clang::OptionalFileEntryRef Main =
      Sources.getFileEntryRefForID(Sources.getMainFileID());
  if (Options.Root.empty() && Main)
    Options.Root =
        pipeline::findRoot(extract::realPath(Sources.getFileManager(), *Main));
  return Options;
}

TuSession::TuSession(const clang::SourceManager &Sources, llvm::StringRef Root)
    : Sources(Sources), Project(projectOptions(Sources, Root)),
      Recorder(Sources, Project) {}

TuSession &TuSession::of(const clang::SourceManager &Sources,
                         clang::Preprocessor &PP, llvm::StringRef Root) {
  if (!Current || CurrentSources != &Sources) {
    Current.reset(new TuSession(Sources, Root));
    CurrentSources = &Sources;
    PP.addPPCallbacks(Current->Recorder.callbacks(PP.getLangOpts()));
  }
  return *Current;
}

TuSession *TuSession::current() { return Current.get(); }

void TuSession::end() {
  Current.reset();
  CurrentSources = nullptr;
}

void TuSession::analyze(clang::ASTContext &AST) {
  const catalog::Catalog &Known = catalogOfPlugin();
  std::vector<const catalog::Rule *> Wanted;
  for (const std::string &Id : Rules)
    if (const catalog::Rule *Rule = Known.rule(Id))
      Wanted.push_back(Rule);
  ir::Unit Unit;
  Recorder.toUnit(Unit);
  extract::lowerTranslationUnit(AST, Project, Recorder.textMacros(), Unit);
  llvm::thread Thread(std::optional<unsigned>(RunChecksStackBytes), [&] {
    Found = runChecks(link::Program({&Unit}, Known), Wanted);
  });
  Thread.join();
  findings::mergeDuplicates(*Found);
}

std::vector<const findings::Finding *>
TuSession::findings(clang::ASTContext &AST, llvm::StringRef RuleId) {
  if (!Found)
    analyze(AST);
  std::vector<const findings::Finding *> Result;
  for (const findings::Finding &F : *Found)
    if (F.RuleId == RuleId)
      Result.push_back(&F);
  return Result;
}

clang::SourceLocation TuSession::place(const std::string &Path, uint32_t Line,
                                       uint32_t Column) const {
  if (!Line)
    return {};
  std::string Full = llvm::sys::path::is_absolute(Path)
                         ? Path
                         : Project.options().Root + "/" + Path;
  clang::OptionalFileEntryRef File =
      Sources.getFileManager().getOptionalFileRef(Full);
  return File ? Sources.translateFileLineCol(*File, Line, Column)
              : clang::SourceLocation();
}

clang::SourceLocation TuSession::location(const findings::Region &Where) const {
  return place(Where.Path, Where.Line, Where.Column);
}

clang::SourceRange TuSession::range(const findings::Region &Where) const {
  clang::SourceLocation End = place(Where.Path, Where.EndLine, Where.EndColumn);
  return End.isValid() ? clang::SourceRange(location(Where), End)
                       : clang::SourceRange();
}

} // namespace backlint::tidy
