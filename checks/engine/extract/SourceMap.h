//===- SourceMap.h - From Clang's locations to spans -----------*- C++ -*-===//
//
// Turns source locations into files, spans and macro names of the unit, and
// answers whether a location is the project's own. For code out of a macro
// the place of the expansion counts, for a macro argument the place where the
// argument is written.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_EXTRACT_SOURCEMAP_H
#define BACKLINT_EXTRACT_SOURCEMAP_H

#include "extract/ParseFiles.h"
#include "ir/Unit.h"
#include "clang/Basic/SourceLocation.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"

namespace clang {
class LangOptions;
class SourceManager;
} // namespace clang

namespace backlint::extract {

class SourceMap {
public:
  SourceMap(const clang::SourceManager &Sources,
            const clang::LangOptions &Language, const ProjectFiles &Project,
            ir::Unit &Unit);

  /// Is the code at \p Location lowered and reported?
  bool isProject(clang::SourceLocation Location) {
    return Files.isProject(Location);
  }
  /// The path of the file that holds \p Location, from the project's root.
  std::string path(clang::SourceLocation Location);
  ir::Span span(clang::SourceRange Range);
  /// Unit::Strings index of the outermost macro around \p Location, or None.
  uint32_t macro(clang::SourceLocation Location);
  /// Name of the object-like macro that wrote the token at \p Location.
  std::string constantMacro(clang::SourceLocation Location) const;

  const clang::SourceManager &sources() const { return Sources; }

private:
  ir::FileId file(clang::FileID File);
  clang::SourceLocation fileBegin(clang::SourceLocation Location) const;
  clang::SourceLocation fileEnd(clang::SourceLocation Location) const;
  std::string tokenAt(clang::SourceLocation Location) const;

  const clang::SourceManager &Sources;
  const clang::LangOptions &Language;
  ParseFiles Files;
  ir::Unit &Unit;
  llvm::DenseMap<clang::FileID, ir::FileId> Known;
  llvm::StringMap<ir::FileId> FileIds;
  llvm::StringMap<uint32_t> Strings;
};

} // namespace backlint::extract

#endif // BACKLINT_EXTRACT_SOURCEMAP_H
