//===- SourceMap.cpp ------------------------------------------------------===//
//
// Files, spans and macro names.
//
//===----------------------------------------------------------------------===//
#include "extract/SourceMap.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/Support/xxhash.h"

using namespace clang;

namespace backlint::extract {

SourceMap::SourceMap(const SourceManager &Sources, const LangOptions &Language,
                     const ProjectFiles &Project, ir::Unit &Unit)
    : Sources(Sources), Language(Language), Files(Sources, Project),
      Unit(Unit) {
  for (uint32_t I = 0; I < Unit.Files.size(); ++I)
    FileIds.try_emplace(Unit.Files[I].Path, I);
  for (uint32_t I = 0; I < Unit.Strings.size(); ++I)
    Strings.try_emplace(Unit.Strings[I], I);
}

ir::FileId SourceMap::file(FileID File) {
  auto [Entry, New] = Known.try_emplace(File, ir::NoFile);
  if (!New)
    return Entry->second;
  const std::string &Path = Files.path(File);
  if (Path.empty())
    return ir::NoFile; // built-in, command line or scratch space
  auto [Id, NewPath] = FileIds.try_emplace(Path, uint32_t(Unit.Files.size()));
  if (NewPath) {
    ir::File Made;
    Made.Path = Path;
    Made.Project = Files.isProject(File);
    Made.ContentHash = llvm::xxh3_64bits(Sources.getBufferData(File));
    Unit.Files.push_back(std::move(Made));
  }
  return Known[File] = Id->second;
}

std::string SourceMap::path(SourceLocation Location) {
  if (Location.isInvalid())
    return {};
  return Files.path(Sources.getFileID(Sources.getExpansionLoc(Location)));
}

SourceLocation SourceMap::fileBegin(SourceLocation Location) const {
  return Sources.getFileLoc(Location);
}

// The last token that is written for the code ending at Location.
SourceLocation SourceMap::fileEnd(SourceLocation Location) const {
  while (Location.isMacroID())
    Location = Sources.isMacroArgExpansion(Location)
                   ? Sources.getImmediateSpellingLoc(Location)
                   : Sources.getImmediateExpansionRange(Location).getEnd();
  return Location;
}

ir::Span SourceMap::span(SourceRange Range) {
  ir::Span Span;
  if (Range.isInvalid())
    return Span;
  SourceLocation Begin = fileBegin(Range.getBegin());
  SourceLocation End = fileEnd(Range.getEnd());
  if (Sources.getFileID(Begin) != Sources.getFileID(End) || End < Begin) {
    // Begin and end are written in different places of a macro use.
    CharSourceRange Whole = Sources.getExpansionRange(Range);
    Begin = Whole.getBegin();
    End = Whole.getEnd();
    if (Sources.getFileID(Begin) != Sources.getFileID(End) || End < Begin)
      End = Begin;
  }
  unsigned Length = Lexer::MeasureTokenLength(End, Sources, Language);
  auto [File, BeginOffset] = Sources.getDecomposedLoc(Begin);
  unsigned EndOffset = Sources.getFileOffset(End) + Length;
  Span.File = file(File);
  if (Span.File == ir::NoFile)
    return Span;
  Span.Line = Sources.getLineNumber(File, BeginOffset);
  Span.Column = Sources.getColumnNumber(File, BeginOffset);
  Span.EndLine = Sources.getLineNumber(File, EndOffset);
  Span.EndColumn = Sources.getColumnNumber(File, EndOffset);
  return Span;
}

std::string SourceMap::tokenAt(SourceLocation Location) const {
  bool Invalid = false;
  const char *Text = Sources.getCharacterData(Location, &Invalid);
  if (Invalid)
    return {};
  return std::string(Text,
                     Lexer::MeasureTokenLength(Location, Sources, Language));
}

uint32_t SourceMap::macro(SourceLocation Location) {
  if (!Location.isMacroID())
    return ir::None;
  std::string Name = tokenAt(Sources.getExpansionLoc(Location));
  if (Name.empty())
    return ir::None;
  auto [Known, New] = Strings.try_emplace(Name, uint32_t(Unit.Strings.size()));
  if (New)
    Unit.Strings.push_back(Name);
  return Known->second;
}

std::string SourceMap::constantMacro(SourceLocation Location) const {
  while (Location.isMacroID()) {
    if (Sources.isMacroArgExpansion(Location)) {
      Location = Sources.getImmediateSpellingLoc(Location);
      continue;
    }
    const SrcMgr::ExpansionInfo &Expansion =
        Sources.getSLocEntry(Sources.getFileID(Location)).getExpansion();
    if (Expansion.isFunctionMacroExpansion())
      return {};
    return Lexer::getImmediateMacroName(Location, Sources, Language).str();
  }
  return {};
}

} // namespace backlint::extract
