//===- ParseRecorder.cpp --------------------------------------------------===//
//
// Everything is kept by Clang's file ids and resolved to the unit's files
// once all of them are known, so that their order is that of their paths.
//
//===----------------------------------------------------------------------===//
#include "extract/ParseRecorder.h"
#include "extract/ParseLibraryScan.h"
#include "extract/Suppressions.h"
#include "clang/Basic/CharInfo.h"
#include "clang/Basic/DiagnosticLex.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Basic/Version.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Token.h"
#include "llvm/Support/xxhash.h"
#include <algorithm>
#include <map>
#include <tuple>

namespace backlint::extract {
namespace {

/// Longer texts (a lambda given to a macro) say no more for it.
constexpr size_t MaxArguments = 1000;
/// A unit that cannot be parsed at all need not tell it a thousand times.
constexpr size_t MaxErrors = 50;
/// A macro of more literals than that is a text of many lines.
constexpr size_t MaxTexts = 16;

class Callbacks : public clang::PPCallbacks {
public:
  Callbacks(ParseRecorder &Recorder, const clang::SourceManager &Sources,
            const clang::LangOptions &Language)
      : Recorder(Recorder), Sources(Sources), Language(Language) {}

  void FileChanged(clang::SourceLocation Location, FileChangeReason Reason,
                   clang::SrcMgr::CharacteristicKind, clang::FileID) override {
    if (Reason == EnterFile)
      Recorder.enter(Sources.getFileID(Location));
  }

  void InclusionDirective(clang::SourceLocation HashLocation,
                          const clang::Token &, llvm::StringRef Name,
                          bool Angled, clang::CharSourceRange,
                          clang::OptionalFileEntryRef File, llvm::StringRef,
                          llvm::StringRef, const clang::Module *,
#if CLANG_VERSION_MAJOR >= 19
                          bool,
#endif
                          clang::SrcMgr::CharacteristicKind) override {
    if (!File)
      Recorder.missing(Name, Angled, HashLocation);
  }

  void MacroExpands(const clang::Token &Name,
                    const clang::MacroDefinition &Definition,
                    clang::SourceRange Range,
                    const clang::MacroArgs *) override {
    const clang::MacroInfo *Info = Definition.getMacroInfo();
    if (Info && Info->isFunctionLike() && Range.getBegin().isFileID())
      Recorder.macro(Name.getIdentifierInfo()->getName(), Range, Language);
  }

  void SourceRangeSkipped(clang::SourceRange Range,
                          clang::SourceLocation) override {
    Recorder.skipped(Range);
  }

  void MacroDefined(const clang::Token &Name,
                    const clang::MacroDirective *Directive) override {
    const clang::MacroInfo *Info = Directive->getMacroInfo();
    if (Info->isObjectLike())
      Recorder.textMacro(Name.getIdentifierInfo()->getName(), Info->tokens());
  }

private:
  ParseRecorder &Recorder;
  const clang::SourceManager &Sources;
  const clang::LangOptions &Language;
};

/// \p Text with each run of blanks as one space.
std::string foldBlanks(llvm::StringRef Text) {
  std::string Result;
  for (char C : Text) {
    bool Blank = clang::isWhitespace(C);
    if (!Blank)
      Result += C;
    else if (!Result.empty() && Result.back() != ' ')
      Result += ' ';
  }
  return llvm::StringRef(Result).rtrim().str();
}

} // namespace

std::unique_ptr<clang::PPCallbacks>
ParseRecorder::callbacks(const clang::LangOptions &Language) {
  IsCPlusPlus = Language.CPlusPlus;
  return std::make_unique<Callbacks>(*this, Sources, Language);
}

void ParseRecorder::enter(clang::FileID File) {
  clang::OptionalFileEntryRef Entry = Sources.getFileEntryRefForID(File);
  if (!Entry)
    return;
  Entered.push_back(File);
  // Before any question about a place in the file can be asked and kept.
  std::string Path = realPath(Sources.getFileManager(), *Entry);
  if (!Project.holdsPath(Path))
    return;
  if (const ir::LibrarySigns *Copied =
          copiedLibrary(Sources.getBufferData(File), Project.relative(Path),
                        Project.options().Libraries)) {
    Project.exclude(Path);
    Copies.push_back({File, Copied->Library});
  }
}

ParseRecorder::Place ParseRecorder::place(clang::SourceLocation Begin,
                                          clang::SourceLocation End) const {
  Begin = Sources.getExpansionLoc(Begin);
  End = Sources.getExpansionRange(End).getEnd();
  auto [File, Offset] = Sources.getDecomposedLoc(Begin);
  auto [EndFile, EndOffset] = Sources.getDecomposedLoc(End);
  if (EndFile != File || EndOffset < Offset)
    EndOffset = Offset;
  return {File, Sources.getLineNumber(File, Offset),
          Sources.getColumnNumber(File, Offset),
          Sources.getLineNumber(File, EndOffset),
          Sources.getColumnNumber(File, EndOffset)};
}

void ParseRecorder::missing(llvm::StringRef Name, bool Angled,
                            clang::SourceLocation At) {
  Missing.push_back({Name.str(), Angled, place(At, At)});
}

void ParseRecorder::macro(llvm::StringRef Name, clang::SourceRange Range,
                          const clang::LangOptions &Language) {
  if (!Files.isProject(Range.getBegin()))
    return;
  clang::SourceLocation End = clang::Lexer::getLocForEndOfToken(
      Sources.getExpansionRange(Range.getEnd()).getEnd(), 0, Sources, Language);
  llvm::StringRef Text = clang::Lexer::getSourceText(
      clang::CharSourceRange::getTokenRange(Range), Sources, Language);
  Text = Text.drop_front(std::min(Text.find('('), Text.size()));
  if (Text.consume_front("("))
    Text.consume_back(")");
  Macros.push_back({Name.str(), foldBlanks(Text).substr(0, MaxArguments),
                    place(Range.getBegin(), End)});
}

void ParseRecorder::textMacro(llvm::StringRef Name,
                              llvm::ArrayRef<clang::Token> Tokens) {
  while (Tokens.size() > 2 && Tokens.front().is(clang::tok::l_paren) &&
         Tokens.back().is(clang::tok::r_paren))
    Tokens = Tokens.drop_front().drop_back();
  if (Tokens.empty() || Tokens.size() > MaxTexts ||
      !llvm::all_of(Tokens,
                    [](const clang::Token &T) {
                      return clang::tok::isStringLiteral(T.getKind());
                    }) ||
      !Files.isProject(Tokens.front().getLocation()))
    return;
  TextMacros.push_back({Name.str(), Tokens.vec()});
}

void ParseRecorder::error(const clang::Diagnostic &Diagnostic) {
  if (Diagnostic.getID() == clang::diag::err_pp_file_not_found)
    return; // Kept by missing().
  llvm::SmallString<128> Text;
  Diagnostic.FormatDiagnostic(Text);
  Error E{Diagnostic.getID(), std::string(Text), {}};
  if (clang::SourceLocation At = Diagnostic.getLocation(); At.isValid()) {
    E.At = place(At, At);
    E.InProject = Files.isProject(At);
  }
  Errors.push_back(std::move(E));
}

void ParseRecorder::skipped(clang::SourceRange Range) {
  if (Files.isProject(Range.getBegin()))
    Skipped.push_back(place(Range.getBegin(), Range.getEnd()));
}

bool ParseRecorder::isSkipped(const ir::Suppression &S,
                              const std::string &Path) const {
  return llvm::all_of(Entered, [&](clang::FileID File) {
    return Files.path(File) != Path ||
           llvm::any_of(Skipped, [&](const Place &Left) {
             return Left.File == File && Left.Line < S.FirstLine &&
                    S.LastLine < Left.EndLine;
           });
  });
}

std::vector<llvm::StringRef> ParseRecorder::projectTexts() const {
  std::map<std::string, llvm::StringRef> ByPath;
  for (clang::FileID File : Entered)
    if (Files.isProject(File))
      ByPath.try_emplace(Files.path(File), Sources.getBufferData(File));
  std::vector<llvm::StringRef> Result;
  for (const auto &[Path, Text] : ByPath)
    Result.push_back(Text);
  return Result;
}

llvm::StringRef ParseRecorder::line(const Place &At) const {
  if (At.File.isInvalid() || !At.Line)
    return "";
  llvm::StringRef Rest = Sources.getBufferData(At.File).drop_front(
      Sources.getFileOffset(Sources.translateLineCol(At.File, At.Line, 1)));
  return Rest.take_until([](char C) { return C == '\n'; });
}

ir::Span ParseRecorder::span(const Place &At, const ir::Unit &Unit) {
  const std::string &Path = Files.path(At.File);
  auto It = std::lower_bound(
      Unit.Files.begin(), Unit.Files.end(), Path,
      [](const ir::File &F, const std::string &P) { return F.Path < P; });
  if (It == Unit.Files.end() || It->Path != Path)
    return {};
  return {static_cast<ir::FileId>(It - Unit.Files.begin()), At.Line, At.Column,
          At.EndLine, At.EndColumn};
}

void ParseRecorder::toUnit(ir::Unit &Unit) {
  std::map<std::string, clang::FileID> ByPath;
  for (clang::FileID File : Entered)
    ByPath.try_emplace(Files.path(File), File);
  Unit.MainFile = Files.path(Sources.getMainFileID());
  for (const auto &[Path, File] : ByPath) {
    llvm::StringRef Text = Sources.getBufferData(File);
    auto Id = static_cast<ir::FileId>(Unit.Files.size());
    bool IsProject = Files.isProject(File);
    Unit.Files.push_back({Path, IsProject,
                          llvm::xxh3_64bits(llvm::ArrayRef<uint8_t>(
                              Text.bytes_begin(), Text.size()))});
    if (IsProject)
      for (ir::Suppression &S : findSuppressions(Text, Id))
        if (!isSkipped(S, Path))
          Unit.Suppressions.push_back(std::move(S));
  }

  for (const Macro &M : Macros)
    Unit.Macros.push_back({M.Name, M.Arguments, span(M.At, Unit)});
  auto Key = [](const ir::MacroUse &M) {
    return std::tie(M.At.File, M.At.Line, M.At.Column, M.Name, M.Arguments);
  };
  llvm::sort(Unit.Macros, [&](const ir::MacroUse &A, const ir::MacroUse &B) {
    return Key(A) < Key(B);
  });
  // A header that is included twice expands its macros twice.
  Unit.Macros.erase(llvm::unique(Unit.Macros), Unit.Macros.end());

  for (const MissingInclude &M : Missing) {
    std::string Text = M.Angled ? "<" + M.Name + ">" : '"' + M.Name + '"';
    Unit.Losses.push_back(
        {ir::Loss::MissingHeader, std::move(Text), span(M.At, Unit)});
  }
  for (const Copy &C : Copies)
    Unit.Losses.push_back(
        {ir::Loss::Vendored, C.Library, span({C.File, 1, 1, 1, 1}, Unit)});
  for (size_t I = 0; I < Errors.size() && I < MaxErrors; ++I)
    Unit.Losses.push_back(
        {ir::Loss::ParseError, Errors[I].Text, span(Errors[I].At, Unit)});
}

void ErrorRecorder::HandleDiagnostic(clang::DiagnosticsEngine::Level Level,
                                     const clang::Diagnostic &Diagnostic) {
  DiagnosticConsumer::HandleDiagnostic(Level, Diagnostic);
  if (Level < clang::DiagnosticsEngine::Error)
    return;
  if (Recorder)
    return Recorder->error(Diagnostic);
  llvm::SmallString<128> Text;
  Diagnostic.FormatDiagnostic(Text);
  DriverErrors += (DriverErrors.empty() ? "" : "; ") + std::string(Text);
}

} // namespace backlint::extract
