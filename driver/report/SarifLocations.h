//===- SarifLocations.h - Files and regions in SARIF -----------*- C++ -*-===//
//
// The table of files that a log names, and everything that refers to it:
// artifact locations, regions with their snippets, logical locations.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_REPORT_SARIFLOCATIONS_H
#define BACKLINT_REPORT_SARIFLOCATIONS_H

#include "findings/SourceFiles.h"
#include "llvm/Support/JSON.h"
#include <map>

namespace backlint::report {

/// \p Text as a JSON string may hold it.
std::string jsonText(llvm::StringRef Text);

class SarifLocations {
public:
  SarifLocations(llvm::json::OStream &Json,
                 const findings::SourceFiles &Sources)
      : Json(Json), Sources(Sources) {}

  /// Files are named before anything is written: their numbers are by path.
  void name(llvm::StringRef Path) { Indexes.try_emplace(Path.str(), 0); }
  void number();

  /// run.artifacts.
  void writeArtifacts(bool EmbedSources) const;
  /// The members of a location object; \p Function and \p Message may be
  /// empty. \p Context adds the lines around.
  void writeLocation(const findings::Region &Where, llvm::StringRef Function,
                     llvm::StringRef Message, bool Context = false) const;
  /// \p Where cut to its first line: a code host annotates a change only if
  /// every line of the region is part of it.
  findings::Region firstLine(const findings::Region &Where) const;

private:
  void writeArtifactLocation(llvm::StringRef Path) const;
  void writeRegion(const findings::Region &Where,
                   const findings::SourceFile *File) const;
  void writeContext(const findings::Region &Where,
                    const findings::SourceFile &File) const;

  llvm::json::OStream &Json;
  const findings::SourceFiles &Sources;
  std::map<std::string, int64_t, std::less<>> Indexes;
};

} // namespace backlint::report

#endif // BACKLINT_REPORT_SARIFLOCATIONS_H
