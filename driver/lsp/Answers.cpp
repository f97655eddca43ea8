//===- Answers.cpp - What a finding says and what to do -------------------===//
//
// Hover and code actions. Both go by the text as it is in the editor now.
//
//===----------------------------------------------------------------------===//
#include "findings/Format.h"
#include "lsp/Server.h"
#include "lsp/Suppression.h"
#include "report/Prose.h"
#include "report/Uri.h"
#include "llvm/Support/Path.h"

namespace backlint::lsp {

static llvm::Error lacks(llvm::StringRef What) {
  return requestError(ErrorCode::InvalidParams,
                      fmt::format("{} is missing or makes no sense", What));
}

static std::string uriIn(const json::Object &Params) {
  const json::Object *Document = Params.getObject("textDocument");
  return Document ? Document->getString("uri").value_or("").str() : "";
}

/// The hops of a finding as a list of links.
static std::string pathOf(const json::Object &Diagnostic) {
  std::string Text;
  const json::Array *Steps = Diagnostic.getArray("relatedInformation");
  for (const json::Value &Step : Steps ? *Steps : json::Array()) {
    const json::Object &S = *Step.getAsObject();
    const json::Object &Location = *S.getObject("location");
    std::optional<Range> Where = readRange(Location.get("range"));
    llvm::StringRef Uri = Location.getString("uri").value_or("");
    std::string Path = report::pathOfFileUri(Uri).value_or("");
    unsigned Line = Where ? Where->Start.Line + 1 : 1;
    Text += fmt::format("1. {} ([{}:{}]({}#L{}))\n",
                        S.getString("message").value_or(""),
                        llvm::sys::path::filename(Path), Line, Uri, Line);
  }
  return Text.empty() ? Text : "\n" + Text;
}

std::string Server::pageOf(const json::Object &Diagnostic) const {
  llvm::StringRef Rule = Diagnostic.getString("code").value_or("");
  std::string Text = fmt::format(
      "{}\n", report::sentence(Diagnostic.getString("message").value_or("")));
  Text += pathOf(Diagnostic);
  if (auto Page = Pages.find(Rule.str()); Page != Pages.end())
    Text += "\n---\n\n" + Page->second;
  return Text;
}

Server::Answer Server::hover(const json::Object &Params) {
  std::optional<Position> At = readPosition(Params.get("position"));
  if (!At)
    return lacks("position");
  json::Array Found = Shown.touching(uriIn(Params), {*At, *At});
  if (Found.empty())
    return nullptr;
  std::string Text;
  for (const json::Value &Diagnostic : Found)
    Text +=
        (Text.empty() ? "" : "\n---\n\n") + pageOf(*Diagnostic.getAsObject());
  return json::Object{
      {"contents",
       json::Object{{"kind", To.Markdown ? "markdown" : "plaintext"},
                    {"value", To.Markdown ? Text : report::plainText(Text)}}},
      {"range", *Found.front().getAsObject()->get("range")}};
}

/// Whether the client wants actions of the kind `quickfix`.
static bool wantsFixes(const json::Object *Context) {
  const json::Array *Only = Context ? Context->getArray("only") : nullptr;
  if (!Only)
    return true;
  for (const json::Value &Kind : *Only)
    if (Kind.getAsString() == llvm::StringRef("quickfix") ||
        Kind.getAsString() == llvm::StringRef(""))
      return true;
  return false;
}

static json::Value editOf(const Document &Open, const Insertion &Text,
                          bool Versioned) {
  Position At = positionOf(Open.Text, Text.Offset);
  json::Array Edits{
      json::Object{{"range", toJson(Range{At, At})}, {"newText", Text.Text}}};
  if (!Versioned)
    return json::Object{
        {"changes", json::Object{{Open.Uri, std::move(Edits)}}}};
  return json::Object{
      {"documentChanges",
       json::Array{json::Object{
           {"textDocument",
            json::Object{{"uri", Open.Uri},
                         {"version", Open.Version ? json::Value(*Open.Version)
                                                  : json::Value(nullptr)}}},
           {"edits", std::move(Edits)}}}}};
}

Server::Answer Server::codeAction(const json::Object &Params) {
  std::optional<Range> Where = readRange(Params.get("range"));
  if (!Where)
    return lacks("range");
  const json::Object *Context = Params.getObject("context");
  const Document *Open = Shown.document(uriIn(Params));
  json::Array Actions;
  if (!Open || !wantsFixes(Context))
    return Actions;
  // The client's own places are those of its text; ours are where it has none.
  json::Array Found;
  if (const json::Array *Given =
          Context ? Context->getArray("diagnostics") : nullptr)
    for (const json::Value &Diagnostic : *Given)
      if (const json::Object *Object = Diagnostic.getAsObject();
          Object && Object->getString("source") == DiagnosticSource)
        Found.push_back(Diagnostic);
  if (Found.empty())
    Found = Shown.touching(Open->Uri, *Where);
  for (json::Value &Diagnostic : Found) {
    const json::Object &Object = *Diagnostic.getAsObject();
    std::optional<Range> At = readRange(Object.get("range"));
    llvm::StringRef Rule = Object.getString("code").value_or("");
    if (!At || !Pages.count(Rule.str()))
      continue;
    std::optional<Insertion> Text =
        suppressionOf(Rule, Open->Text, At->Start.Line);
    if (!Text)
      continue;
    Actions.push_back(json::Object{
        {"title", fmt::format("Suppress {} here, with a reason", Rule)},
        {"kind", "quickfix"},
        {"edit", editOf(*Open, *Text, To.VersionedEdits)},
        {"diagnostics", json::Array{Diagnostic}}});
  }
  return Actions;
}

} // namespace backlint::lsp
