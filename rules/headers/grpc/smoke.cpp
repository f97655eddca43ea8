// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <google/protobuf/service.h>
#include <google/protobuf/util/json_util.h>
#include <grpcpp/grpcpp.h>
#include <grpcpp/server_builder.h>

class Request : public google::protobuf::Message {};

class Echo : public grpc::Service {
public:
  virtual grpc::Status get(grpc::ServerContext *Context, const Request *, Request *) {
    Context->AddTrailingMetadata("a", "b");
    return grpc::Status(grpc::NOT_FOUND, Context->peer());
  }
};

void serve() {
  Echo Service;
  grpc::ServerBuilder Builder;
  Builder.AddListeningPort("0.0.0.0:1", grpc::InsecureServerCredentials());
  Builder.RegisterService(&Service).BuildAndStart()->Wait();
  Request Message;
  std::string Text;
  if (Message.ParseFromString("x") && google::protobuf::util::MessageToJsonString(Message, &Text).ok())
    grpc::CreateChannel(Text, grpc::InsecureChannelCredentials());
}
