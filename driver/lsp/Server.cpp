//===- Server.cpp - The life of a session ---------------------------------===//
//
// Requests are answered at once, so there is nothing that $/cancelRequest
// could still stop.
//
//===----------------------------------------------------------------------===//
#include "lsp/Server.h"
#include "findings/Format.h"
#include "pipeline/project/ProjectRoot.h"
#include "report/Uri.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace backlint::lsp {

struct Server::Method {
  llvm::StringRef Name;
  Answer (Server::*Request)(const json::Object &) = nullptr;
  void (Server::*Notice)(const json::Object &) = nullptr;
};

llvm::ArrayRef<Server::Method> Server::methods() {
  static const Method All[] = {
      {"initialize", &Server::initialize},
      {"shutdown", &Server::shutdown},
      {"textDocument/hover", &Server::hover},
      {"textDocument/codeAction", &Server::codeAction},
      {"initialized", nullptr, &Server::initialized},
      {"exit", nullptr, &Server::exit},
      {"textDocument/didOpen", nullptr, &Server::didOpen},
      {"textDocument/didChange", nullptr, &Server::didChange},
      {"textDocument/didSave", nullptr, &Server::didSave},
      {"textDocument/didClose", nullptr, &Server::didClose},
      {"workspace/didChangeWatchedFiles", nullptr, &Server::filesChanged}};
  return All;
}

Server::Server(std::function<void(json::Value)> Send, std::string Root)
    : Shown(To), Root(std::move(Root)) {
  To.Send = std::move(Send);
}

void Server::refuse(std::string Why) {
  To.Send(errorResponse(nullptr,
                        requestError(ErrorCode::ParseError, std::move(Why))));
}

void Server::handle(llvm::StringRef Text) {
  json::Value Id = nullptr;
  llvm::Expected<Message> Given = readMessage(Text, Id);
  if (!Given)
    To.Send(errorResponse(std::move(Id), Given.takeError()));
  else if (!Status)
    dispatch(std::move(*Given));
}

void Server::dispatch(Message Given) {
  if (Given.Method.empty()) {
    if (Given.Id)
      responded(*Given.Id);
    return;
  }
  const json::Object None;
  const json::Object *Params = Given.Params.getAsObject();
  if (!Params)
    Params = &None;
  const Method *Known = llvm::find_if(
      methods(), [&](const Method &M) { return M.Name == Given.Method; });
  const bool Exists = Known != methods().end();
  if (!Given.Id) {
    if (Exists && Known->Notice &&
        (State == Running || Known->Notice == &Server::exit))
      (this->*Known->Notice)(*Params);
    return;
  }
  auto Call = [&]() -> Answer {
    const bool Starts = Given.Method == "initialize";
    if (State == New && !Starts)
      return requestError(ErrorCode::NotInitialized, "initialize comes first");
    if (State == ShutDown || (State == Running && Starts))
      return requestError(ErrorCode::InvalidRequest,
                          Starts ? "initialize comes once"
                                 : "only exit comes after shutdown");
    if (!Exists || !Known->Request)
      return requestError(ErrorCode::MethodNotFound,
                          "no method " + Given.Method);
    return (this->*Known->Request)(*Params);
  };
  Answer Result = Call();
  if (Result)
    To.Send(response(std::move(*Given.Id), std::move(*Result)));
  else
    To.Send(errorResponse(std::move(*Given.Id), Result.takeError()));
}

Server::Answer Server::initialize(const json::Object &Params) {
  To.initialize(Params);
  if (Root.empty())
    Root = Client::rootIn(Params);
  State = Running;
  return json::Object{
      {"serverInfo",
       json::Object{{"name", "backlint"}, {"version", BACKLINT_VERSION}}},
      {"capabilities",
       json::Object{
           {"positionEncoding", "utf-16"},
           {"textDocumentSync",
            json::Object{{"openClose", true},
                         {"change", 2}, // Incremental.
                         {"save", json::Object{{"includeText", false}}}}},
           {"hoverProvider", true},
           {"codeActionProvider",
            json::Object{{"codeActionKinds", json::Array{"quickfix"}}}}}}};
}

/// Sources and headers, and what says how they are read.
static constexpr llvm::StringLiteral WatchedFiles =
    "**/{*.{c,cc,cpp,cxx,h,hh,hpp,hxx,inl,ipp,tpp},backlint.toml,"
    "compile_commands.json}";

void Server::initialized(const json::Object &) {
  if (!To.WatchesFiles)
    return;
  To.Send(request(
      NextRequest++, "client/registerCapability",
      json::Object{
          {"registrations",
           json::Array{json::Object{
               {"id", "backlint-files"},
               {"method", "workspace/didChangeWatchedFiles"},
               {"registerOptions",
                json::Object{
                    {"watchers", json::Array{json::Object{
                                     {"globPattern", WatchedFiles}}}}}}}}}}));
}

Server::Answer Server::shutdown(const json::Object &) {
  State = ShutDown;
  Wanted = false;
  return nullptr;
}

void Server::exit(const json::Object &) {
  Status = State == ShutDown ? 0 : HungUp;
}

static std::string uriIn(const json::Object &Params) {
  const json::Object *Document = Params.getObject("textDocument");
  std::optional<llvm::StringRef> Uri =
      Document ? Document->getString("uri") : std::nullopt;
  return Uri.value_or("").str();
}

void Server::didOpen(const json::Object &Params) {
  const json::Object *Given = Params.getObject("textDocument");
  std::string Uri = uriIn(Params);
  if (Uri.empty() || !Given->getString("text"))
    return;
  if (std::optional<std::string> Path = report::pathOfFileUri(Uri);
      Path && Root.empty())
    Root = pipeline::findRoot(*Path);
  Shown.open(Document(Uri, Given->getInteger("version"),
                      Given->getString("text")->str()));
  Wanted = true;
}

void Server::didChange(const json::Object &Params) {
  Document *Changed = Shown.document(uriIn(Params));
  const json::Array *Changes = Params.getArray("contentChanges");
  if (!Changed || !Changes)
    return;
  for (const json::Value &Event : *Changes)
    Changed->change(Event);
  Changed->Version = Params.getObject("textDocument")->getInteger("version");
}

void Server::didSave(const json::Object &Params) {
  Shown.saved(uriIn(Params));
  Wanted = true;
}

void Server::didClose(const json::Object &Params) {
  Shown.close(uriIn(Params));
}

void Server::filesChanged(const json::Object &) { Wanted = true; }

void Server::reviewBegins() {
  Wanted = false;
  Shown.begin();
}

void Server::reviewTells(ReviewNews News) {
  if (State != Running)
    return;
  if (News.What == ReviewNews::Progress)
    return showProgress(News);
  endProgress();
  if (News.What == ReviewNews::Done) {
    Pages = std::move(News.Pages);
    Wanted |= Shown.review(std::move(News.Files));
  }
  // Each trouble once, not with every save.
  if (News.Text != LastComplaint && !News.Text.empty())
    To.Send(notification(
        "window/showMessage",
        json::Object{{"type", 2}, {"message", "backlint: " + News.Text}}));
  LastComplaint = std::move(News.Text);
}

static constexpr llvm::StringLiteral ProgressToken = "backlint/review";

static json::Value progress(llvm::StringRef Kind, const ReviewNews &News) {
  json::Object Value{{"kind", Kind}};
  if (Kind == "begin") {
    Value["title"] = "backlint";
    Value["cancellable"] = false;
  }
  if (Kind != "end") {
    Value["message"] =
        fmt::format("{} of {} sources read", News.Count, News.Total);
    Value["percentage"] = News.Total ? News.Count * 100 / News.Total : 0;
  }
  return notification("$/progress", json::Object{{"token", ProgressToken},
                                                 {"value", std::move(Value)}});
}

void Server::showProgress(const ReviewNews &News) {
  LastProgress = News;
  if (!To.Progress)
    return;
  if (ShowsProgress == Begun) {
    To.Send(progress("report", News));
  } else if (ShowsProgress == Idle) {
    ShowsProgress = Asked;
    ProgressRequest = NextRequest++;
    To.Send(request(ProgressRequest, "window/workDoneProgress/create",
                    json::Object{{"token", ProgressToken}}));
  }
}

void Server::responded(const json::Value &Id) {
  if (ShowsProgress != Asked || Id.getAsInteger() != ProgressRequest)
    return;
  ShowsProgress = Begun;
  To.Send(progress("begin", LastProgress));
}

void Server::endProgress() {
  if (ShowsProgress == Begun)
    To.Send(progress("end", LastProgress));
  ShowsProgress = Idle;
}

} // namespace backlint::lsp
