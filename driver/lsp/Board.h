//===- Board.h - What the editor shows -------------------------*- C++ -*-===//
//
// Open documents, the diagnostics of the last review, and which of them the
// editor was told. Shown are open files, and others whose diagnostics a save
// changed; or all, if the client wants so.
//
//===----------------------------------------------------------------------===//
#ifndef BACKLINT_LSP_BOARD_H
#define BACKLINT_LSP_BOARD_H

#include "lsp/Client.h"
#include "lsp/Diagnostics.h"
#include "lsp/Document.h"
#include "pipeline/project/FileHashes.h"
#include <map>
#include <set>

namespace backlint::lsp {

class Board {
public:
  explicit Board(Client &To) : To(To) {}

  void open(Document Opened);
  void close(llvm::StringRef Uri);
  /// Its buffer lies on disk; the next review is the answer to it.
  void saved(llvm::StringRef Uri);
  /// Null if it is not open.
  Document *document(llvm::StringRef Uri);

  /// A review begins: it sees what was saved until now.
  void begin();
  /// Whether another one is due: a file that is open was written without a
  /// word of its save yet, and half of it may be what the review has read.
  [[nodiscard]] bool review(FileDiagnostics Now);

  /// The diagnostics of \p Uri that touch \p Where, as the text is now.
  json::Array touching(llvm::StringRef Uri, const Range &Where);

private:
  /// Documents and diagnostics are known by real paths: one file may be opened
  /// by way of a link.
  static std::string keyOf(llvm::StringRef Uri);
  json::Array current(const std::string &Path) const;
  bool isWritten(const std::string &Path);
  void publish(const std::string &Path);

  Client &To;
  std::map<std::string, Document> Open;
  pipeline::FileHashes Files;
  std::map<std::string, uint64_t> OnDisk; ///< Of the files of documents.
  FileDiagnostics Known;
  std::set<std::string> Shown;     ///< Told to the client and not empty.
  std::set<std::string> Awaiting;  ///< Saved or opened since.
  std::set<std::string> Answering; ///< By the review that goes on.
  bool Reviewed = false;
};

} // namespace backlint::lsp

#endif // BACKLINT_LSP_BOARD_H
