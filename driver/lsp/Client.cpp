//===- Client.cpp ---------------------------------------------------------===//
//
// Capabilities that are not there, or not of the kind they should be, are off.
//
//===----------------------------------------------------------------------===//
#include "lsp/Client.h"
#include "report/Uri.h"
#include "llvm/ADT/STLExtras.h"

namespace backlint::lsp {

/// What \p Names lead to, from object to object; null if nothing is there.
static const json::Value *at(const json::Object &From,
                             llvm::ArrayRef<llvm::StringRef> Names) {
  const json::Object *Object = &From;
  for (llvm::StringRef Name : Names.drop_back())
    if (!(Object = Object->getObject(Name)))
      return nullptr;
  return Object->get(Names.back());
}

static bool isOn(const json::Object &From,
                 llvm::ArrayRef<llvm::StringRef> Names) {
  const json::Value *Value = at(From, Names);
  return Value && Value->getAsBoolean().value_or(false);
}

void Client::initialize(const json::Object &Params) {
  const json::Object None;
  const json::Object *Given = Params.getObject("capabilities");
  const json::Object &Can = Given ? *Given : None;
  RelatedInformation =
      isOn(Can, {"textDocument", "publishDiagnostics", "relatedInformation"});
  DiagnosticVersions =
      isOn(Can, {"textDocument", "publishDiagnostics", "versionSupport"});
  RuleLinks = isOn(
      Can, {"textDocument", "publishDiagnostics", "codeDescriptionSupport"});
  VersionedEdits = isOn(Can, {"workspace", "workspaceEdit", "documentChanges"});
  Progress = isOn(Can, {"window", "workDoneProgress"});
  WatchesFiles =
      isOn(Can, {"workspace", "didChangeWatchedFiles", "dynamicRegistration"});
  if (const json::Value *Formats =
          at(Can, {"textDocument", "hover", "contentFormat"}))
    if (const json::Array *List = Formats->getAsArray())
      Markdown = llvm::any_of(*List, [](const json::Value &Format) {
        return Format.getAsString() == llvm::StringRef("markdown");
      });
  if (const json::Value *Scope = at(Params, {"initializationOptions", "scope"}))
    WholeProject = Scope->getAsString() == llvm::StringRef("project");
}

std::string Client::rootIn(const json::Object &Params) {
  std::optional<llvm::StringRef> Uri;
  if (const json::Array *Folders = Params.getArray("workspaceFolders"))
    if (const json::Object *First =
            Folders->empty() ? nullptr : Folders->front().getAsObject())
      Uri = First->getString("uri");
  if (!Uri)
    Uri = Params.getString("rootUri");
  if (Uri)
    return report::pathOfFileUri(*Uri).value_or("");
  return Params.getString("rootPath").value_or("").str();
}

} // namespace backlint::lsp
