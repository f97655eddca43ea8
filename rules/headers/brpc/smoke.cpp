// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <brpc/server.h>
#include <butil/logging.h>

void answer(google::protobuf::RpcController *Base, google::protobuf::Closure *Done) {
  brpc::ClosureGuard Guard(Done);
  auto *Controller = static_cast<brpc::Controller *>(Base);
  const std::string *Name = Controller->http_request().uri().GetQuery("name");
  LOG(INFO) << "asked for " << (Name ? *Name : "nothing");
  Controller->response_attachment().append(Controller->request_attachment().to_string());
  Controller->SetFailed(404, "no %s", "such thing");
}
