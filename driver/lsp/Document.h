//===- Document.h - An open document ---------------------------*- C++ -*-===//
//
// Text as the client has it, changed as the client tells. Positions are lines
// and UTF-16 code units, from 0, as the protocol counts them.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LSP_DOCUMENT_H
#define BACKLINT_LSP_DOCUMENT_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"
#include <optional>
#include <string>
#include <vector>

namespace backlint::lsp {

struct Position {
  uint32_t Line = 0, Character = 0;
  auto operator<=>(const Position &) const = default;
};

struct Range {
  Position Start, End;
};

std::optional<Position> readPosition(const llvm::json::Value *Value);
std::optional<Range> readRange(const llvm::json::Value *Value);
llvm::json::Value toJson(const Range &R);

/// The byte that \p At is; the end of the line, or of the text, where there is
/// nothing.
size_t offsetOf(llvm::StringRef Text, Position At);
Position positionOf(llvm::StringRef Text, size_t Offset);

class Document {
public:
  Document(std::string Uri, std::optional<int64_t> Version, std::string Text)
      : Uri(std::move(Uri)), Version(Version), Text(std::move(Text)) {}

  /// One element of contentChanges; false if it makes no sense.
  bool change(const llvm::json::Value &Event);
  /// The buffer is what lies on disk.
  void saved() { Edits.clear(); }
  /// Where \p R of the text on disk is now; nothing if it was edited away.
  std::optional<Range> now(Range R) const;

  std::string Uri; ///< As the client spells it.
  std::optional<int64_t> Version;
  std::string Text;

private:
  void remember(Range Where, int64_t AddedLines);

  /// What was replaced since the last save, and how many lines came or went.
  std::vector<std::pair<Range, int64_t>> Edits;
};

} // namespace backlint::lsp

#endif // BACKLINT_LSP_DOCUMENT_H
