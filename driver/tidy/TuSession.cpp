//===- TuSession.cpp ------------------------------------------------------===//
//
// The same steps as `backlint check` of the one file, but that the host has
// parsed it, bodies of libraries and all.
//
//===----------------------------------------------------------------------===//
#include "tidy/TuSession.h"
#include "extract/Lowering.h"
#include "findings/BaselineMatch.h"
#include "findings/Suppressions.h"
#include "pipeline/analysis/Analysis.h"
#include "pipeline/configuration/ConfigurationFile.h"
#include "pipeline/inferred/ProgramModels.h"
#include "clang/AST/ASTContext.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace backlint::tidy {

static extract::ProjectOptions projectOptions(const Project &Ours) {
  extract::ProjectOptions Options;
  Options.Root = Ours.Root;
  Options.ExcludedPaths = Ours.Config.ExcludedPaths;
  Options.Libraries = Ours.Known.librarySigns();
  return Options;
}

TuSession::TuSession(const clang::SourceManager &Sources,
                     std::shared_ptr<const Project> Given)
    : Sources(Sources), Ours(std::move(Given)), Files(projectOptions(*Ours)),
      Recorder(Sources, Files) {}

llvm::Expected<std::unique_ptr<TuSession>>
TuSession::begin(const clang::SourceManager &Sources, clang::Preprocessor &PP,
                 const PluginOptions &Options) {
  // What comes through a pipe belongs to the project that one stands in.
  llvm::SmallString<256> Main;
  if (clang::OptionalFileEntryRef File =
          Sources.getFileEntryRefForID(Sources.getMainFileID()))
    Main = extract::realPath(Sources.getFileManager(), *File);
  Sources.getFileManager().makeAbsolutePath(Main);
  if (!llvm::sys::fs::exists(Main))
    llvm::sys::path::remove_filename(Main);
  auto Ours = Project::of(Options, Main);
  if (!Ours)
    return Ours.takeError();
  std::unique_ptr<TuSession> Session(new TuSession(Sources, std::move(*Ours)));
  PP.addPPCallbacks(Session->Recorder.callbacks(PP.getLangOpts()));
  return Session;
}

llvm::Error
TuSession::enable(llvm::StringRef RuleId,
                  const std::map<std::string, std::string> &Options) {
  const catalog::Rule *Known = Ours->Known.rule(RuleId);
  if (!Known)
    return llvm::Error::success();
  catalog::Rule Wanted = *Known;
  for (catalog::RuleOption &Option : Wanted.Options) {
    auto Said = Options.find(Option.Name);
    if (Said == Options.end())
      continue;
    auto Value = catalog::parseOption(Option, Said->second);
    if (!Value)
      return Value.takeError();
    Option.Value = std::move(*Value);
  }
  Rules.insert_or_assign(RuleId.str(), std::move(Wanted));
  return llvm::Error::success();
}

/// The catalogue for linking \p Unit: that of the project, but that bodies of
/// the unit go before what was inferred of them elsewhere.
llvm::Expected<catalog::Catalog>
TuSession::modelsFor(const ir::Unit &Unit) const {
  std::vector<catalog::SourceText> Texts = Ours->Added;
  Texts.push_back(
      {Ours->Program.Path, pipeline::modelsOfOthers(Ours->Program.Text, Unit)});
  return pipeline::catalogOf(Ours->Config, Texts);
}

void TuSession::analyze(clang::ASTContext &AST) {
  ir::Unit Unit;
  Recorder.toUnit(Unit);
  extract::lowerTranslationUnit(AST, Files, Recorder.textMacros(), Unit);
  std::optional<catalog::Catalog> Own;
  if (!Ours->Program.Text.empty()) {
    // What was no mistake with all of its entries is none with some of them.
    if (llvm::Expected<catalog::Catalog> Loaded = modelsFor(Unit))
      Own = std::move(*Loaded);
    else
      llvm::consumeError(Loaded.takeError());
  }
  const catalog::Catalog &Known = Own ? *Own : Ours->Known;
  std::vector<const catalog::Rule *> Wanted;
  for (const auto &[Id, Rule] : Rules)
    Wanted.push_back(&Rule);
  const ir::Unit *const All[] = {&Unit};
  findings::SourceFiles Texts(Ours->Root);
  link::Bounds Bounds;
  // Marked is what a NOLINT covers as any clang-tidy reads it.
  Found = pipeline::analyze(All, Known, {Wanted, {}, /*IsWhole=*/false}, Texts,
                            Bounds);
  const findings::Suppressions InForce(
      All, {pipeline::today(), Ours->Config.NamedSuppressionsOnly});
  for (findings::Finding &F : *Found)
    if (F.Suppressed && !InForce.covering(F))
      Hidden.insert({F.RuleId, F.Where});
  InForce.apply(*Found);
  pipeline::applyLevels(*Found, Ours->Known, Ours->Config);
  if (!Ours->Baseline.empty()) {
    findings::matchBaseline(*Found, Ours->Baseline, Texts);
    llvm::erase_if(*Found,
                   [](const findings::Finding &F) { return F.isBaselined(); });
  }
}

llvm::ArrayRef<findings::Finding> TuSession::findings(clang::ASTContext &AST) {
  if (!Found)
    analyze(AST);
  return *Found;
}

bool TuSession::isHiddenByTidy(const findings::Finding &F) const {
  return Hidden.count({F.RuleId, F.Where}) > 0;
}

clang::SourceLocation TuSession::place(const std::string &Path, uint32_t Line,
                                       uint32_t Column) const {
  if (!Line)
    return {};
  std::string Full =
      llvm::sys::path::is_absolute(Path) ? Path : Ours->Root + "/" + Path;
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
