//===- SourceFiles.h - Text of the project's files -------------*- C++ -*-===//
//
// Source text for snippets and fingerprints, read once on demand. Findings
// count columns in bytes of the file as it lies on disk; what is shown is
// UTF-8 without byte order mark and line ends. This is where the two meet.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_FINDINGS_SOURCEFILES_H
#define BACKLINT_FINDINGS_SOURCEFILES_H

#include "findings/Finding.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include <memory>

namespace backlint::findings {

/// One file. Lines end at LF, CR LF or CR, as Clang counts them. A file that
/// is not UTF-8 is taken for ISO 8859-1.
class SourceFile {
public:
  explicit SourceFile(std::string Bytes);

  llvm::StringRef bytes() const { return Bytes; }
  bool isUtf8() const { return Utf8; }
  /// What follows a line end at the end of the file is no line.
  uint32_t lineCount() const;
  /// Line \p Line as UTF-8; empty if there is none.
  std::string line(uint32_t Line) const;
  /// Offset in line(Line) of byte column \p Column; a column past the end is
  /// the end, one inside a character is the character's start.
  size_t offset(uint32_t Line, uint32_t Column) const;
  /// Column counted from 1 in UTF-16 code units.
  uint32_t utf16Column(uint32_t Line, uint32_t Column) const;
  /// The region's text as UTF-8, lines joined by LF.
  std::string text(const Region &Where) const;
  /// The whole file as UTF-8, line ends as they are.
  std::string contents() const;

  /// The file as it is shown: bytes() but for what was hidden.
  llvm::StringRef shown() const { return Shown; }
  /// Puts asterisks in place of a secret in a region, but for its first two
  /// characters. Where it is not spelled as it is (escapes, numbers) or not
  /// told, all literals of the region are taken, or all of the region if it
  /// has none. No byte moves.
  void hide(const HiddenText &Secret);
  /// The same wherever \p Text stands.
  void hide(llvm::StringRef Text);

private:
  llvm::StringRef rawLine(uint32_t Line) const;
  size_t rawOffset(uint32_t Line, uint32_t Column) const;
  void blank(size_t Begin, size_t End);
  void blankLiterals(size_t Begin, size_t End);

  std::string Bytes, Shown;
  std::vector<size_t> Starts; ///< Of each line; line 1 starts after the mark.
  size_t MarkSize = 0;        ///< Of the byte order mark, if any.
  bool Utf8 = true;
};

/// All files below a root. Not for use by several threads at once.
class SourceFiles {
public:
  explicit SourceFiles(std::string Root) : Root(std::move(Root)) {}

  /// \p Path is from the root, or absolute. Null if it cannot be read.
  const SourceFile *file(llvm::StringRef Path) const;
  /// Gives a file's bytes without looking at the disk.
  void add(llvm::StringRef Path, std::string Bytes);
  /// Hides a region, and texts wherever they stand, in files read so far and
  /// from now on.
  void hide(const HiddenText &Secret);
  void hide(llvm::ArrayRef<std::string> Texts);
  const std::string &root() const { return Root; }

private:
  std::unique_ptr<SourceFile> made(std::string Bytes) const;

  std::string Root;
  std::vector<std::string> Secrets;
  mutable llvm::StringMap<std::unique_ptr<SourceFile>> Files;
};

} // namespace backlint::findings

#endif // BACKLINT_FINDINGS_SOURCEFILES_H
