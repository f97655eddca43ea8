//===- Board.cpp ----------------------------------------------------------===//
#include "lsp/Board.h"
#include "report/Uri.h"
#include "llvm/Support/FileSystem.h"
#include <utility>

namespace backlint::lsp {

std::string Board::keyOf(llvm::StringRef Uri) {
  std::optional<std::string> Path = report::pathOfFileUri(Uri);
  if (!Path)
    return Uri.str();
  llvm::SmallString<256> Real;
  return llvm::sys::fs::real_path(*Path, Real) ? *Path : std::string(Real);
}

void Board::open(Document Opened) {
  std::string Path = keyOf(Opened.Uri);
  Open.insert_or_assign(Path, std::move(Opened));
  Awaiting.insert(Path);
  (void)isWritten(Path);
  if (Reviewed)
    publish(Path);
}

void Board::close(llvm::StringRef Uri) {
  std::string Path = keyOf(Uri);
  auto It = Open.find(Path);
  if (It == Open.end())
    return;
  Awaiting.erase(Path);
  Answering.erase(Path);
  OnDisk.erase(Path);
  if (To.WholeProject) {
    Open.erase(It);
    publish(Path);
    return;
  }
  Shown.erase(Path);
  To.Send(notification(
      "textDocument/publishDiagnostics",
      json::Object{{"uri", It->second.Uri}, {"diagnostics", json::Array()}}));
  Open.erase(It);
}

Document *Board::document(llvm::StringRef Uri) {
  auto It = Open.find(keyOf(Uri));
  return It == Open.end() ? nullptr : &It->second;
}

void Board::saved(llvm::StringRef Uri) {
  std::string Path = keyOf(Uri);
  auto Saved = Open.find(Path);
  if (Saved == Open.end())
    return;
  Saved->second.saved();
  Awaiting.insert(Path);
  (void)isWritten(Path);
}

/// Since this was asked last.
bool Board::isWritten(const std::string &Path) {
  Files.expire();
  const uint64_t Now = Files.of(Path);
  return std::exchange(OnDisk[Path], Now) != Now;
}

json::Array Board::current(const std::string &Path) const {
  json::Array Result;
  auto Found = Known.find(Path);
  if (Found == Known.end())
    return Result;
  auto Document = Open.find(Path);
  for (const json::Value &Given : Found->second) {
    json::Object Diagnostic = *Given.getAsObject();
    if (Document != Open.end()) {
      std::optional<Range> Where = readRange(Diagnostic.get("range"));
      if (Where)
        Where = Document->second.now(*Where);
      if (!Where)
        continue;
      Diagnostic["range"] = toJson(*Where);
    }
    Result.push_back(std::move(Diagnostic));
  }
  return Result;
}

void Board::publish(const std::string &Path) {
  json::Object Params;
  auto Document = Open.find(Path);
  if (Document == Open.end())
    Params["uri"] = report::fileUri(Path);
  else
    Params["uri"] = Document->second.Uri;
  if (Document != Open.end() && Document->second.Version &&
      To.DiagnosticVersions)
    Params["version"] = *Document->second.Version;
  json::Array List = current(Path);
  for (json::Value &Diagnostic : List) {
    if (!To.RelatedInformation)
      Diagnostic.getAsObject()->erase("relatedInformation");
    if (!To.RuleLinks)
      Diagnostic.getAsObject()->erase("codeDescription");
  }
  if (List.empty())
    Shown.erase(Path);
  else
    Shown.insert(Path);
  Params["diagnostics"] = std::move(List);
  To.Send(notification("textDocument/publishDiagnostics", std::move(Params)));
}

void Board::begin() {
  Answering.merge(Awaiting);
  Awaiting.clear();
}

bool Board::review(FileDiagnostics Now) {
  std::set<std::string> Changed;
  auto Differs = [](const FileDiagnostics &A, const FileDiagnostics &B,
                    const std::string &Path) {
    auto There = B.find(Path);
    return There == B.end() || There->second != A.at(Path);
  };
  for (const auto &[Path, List] : Now)
    if (Differs(Now, Known, Path))
      Changed.insert(Path);
  for (const auto &[Path, List] : Known)
    if (Differs(Known, Now, Path))
      Changed.insert(Path);
  Known = std::move(Now);
  std::set<std::string> Told = std::move(Answering);
  Answering.clear();
  for (const std::string &Path : Changed)
    // Elsewhere, only what editing brought is the editor's business.
    if (To.WholeProject || Open.count(Path) || Shown.count(Path) ||
        (Reviewed && Known.count(Path)))
      Told.insert(Path);
  Reviewed = true;
  // Of what was saved since, the review may have seen either text.
  bool Again = false;
  for (const std::string &Path : Told) {
    if (Awaiting.count(Path))
      continue;
    if (Open.count(Path) && isWritten(Path)) {
      Awaiting.insert(Path);
      Again = true;
    } else {
      publish(Path);
    }
  }
  return Again;
}

json::Array Board::touching(llvm::StringRef Uri, const Range &Where) {
  json::Array Result;
  for (json::Value &Diagnostic : current(keyOf(Uri))) {
    std::optional<Range> At = readRange(Diagnostic.getAsObject()->get("range"));
    if (At && At->Start <= Where.End && Where.Start <= At->End)
      Result.push_back(std::move(Diagnostic));
  }
  return Result;
}

} // namespace backlint::lsp
