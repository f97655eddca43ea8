//===- UnitCache.h - Units kept between runs -------------------*- C++ -*-===//
//
// Two levels, as compilers' caches have them: a manifest for each command
// lists which files its units were made of, with their hashes; the unit lies
// under the hash of its own bytes. A unit is used when every file that it was
// made of is unchanged. Whatever cannot be read is as if it were not there.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_PIPELINE_UNITS_UNITCACHE_H
#define BACKLINT_PIPELINE_UNITS_UNITCACHE_H

#include "pipeline/project/FileView.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace backlint::pipeline {

/// A file that a unit was made of.
struct Dependency {
  std::string Path;  ///< Absolute.
  uint64_t Hash = 0; ///< 0: there was no such file.
};

class UnitCache {
public:
  /// \p Directory is made when it is written to; empty for no cache at all.
  explicit UnitCache(std::string Directory) : Directory(std::move(Directory)) {}

  /// The same cache where files are as \p View has them.
  UnitCache seeing(const FileView &View) const;

  /// The bytes stored for \p Command, a hash over all that the unit depends
  /// on beside the content of files.
  std::optional<std::string> load(uint64_t Command);
  /// Failing to store is no failure: the unit is made anew next time.
  void store(uint64_t Command, llvm::ArrayRef<Dependency> Dependencies,
             llvm::StringRef Bytes);

  /// Empty for no cache.
  const std::string &directory() const { return Directory; }
  /// Why something could not be stored; empty if all was.
  const std::string &trouble() const { return Trouble; }

private:
  void write(llvm::StringRef Path, llvm::StringRef Text);
  uint64_t hashOf(llvm::StringRef Path);
  std::string manifestPath(uint64_t Command) const;
  std::string unitPath(llvm::StringRef Key) const;

  std::string Directory, Trouble;
  /// Files do not change within a run.
  llvm::StringMap<uint64_t> Hashes;
};

/// Tells this build of the program from every other: results of another one
/// must not be taken for ours.
std::string buildIdentity();

/// $XDG_CACHE_HOME/backlint or ~/.cache/backlint; empty if there is neither.
std::string defaultCacheDirectory();

} // namespace backlint::pipeline

#endif // BACKLINT_PIPELINE_UNITS_UNITCACHE_H
