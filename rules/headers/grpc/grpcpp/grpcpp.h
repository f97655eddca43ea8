// Part of our declarations of gRPC: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <google/protobuf/message.h>
#include <map>
#include <memory>
#include <string>

namespace grpc {
using string = std::string;
class string_ref {
public:
  string_ref();
  string_ref(const char *s);
  string_ref(const std::string &s);
  const char *data() const;
  const char *begin() const;
  const char *end() const;
  std::size_t size() const;
  std::size_t length() const;
  bool empty() const;
};
enum StatusCode {
  OK = 0,
  CANCELLED = 1,
  UNKNOWN = 2,
  INVALID_ARGUMENT = 3,
  NOT_FOUND = 5,
  INTERNAL = 13
};
class Status {
public:
  Status();
  Status(StatusCode code, const std::string &error_message);
  Status(StatusCode code, const std::string &error_message,
         const std::string &error_details);
  static const Status &OK;
  static const Status &CANCELLED;
  bool ok() const;
  StatusCode error_code() const;
  std::string error_message() const;
};
class ServerContextBase {
public:
  virtual ~ServerContextBase();
  const std::multimap<string_ref, string_ref> &client_metadata() const;
  void AddInitialMetadata(const std::string &key, const std::string &value);
  void AddTrailingMetadata(const std::string &key, const std::string &value);
  std::string peer() const;
};
class ServerContext : public ServerContextBase {};
class CallbackServerContext : public ServerContextBase {};
class Service {
public:
  Service();
  virtual ~Service();
};
template <class R> class ServerReader final {
public:
  bool Read(R *msg);
};
template <class W> class ServerWriter final {
public:
  bool Write(const W &msg);
};
template <class W, class R> class ServerReaderWriter final {
public:
  bool Read(R *msg);
  bool Write(const W &msg);
};
class ServerUnaryReactor {
public:
  virtual ~ServerUnaryReactor();
  virtual void OnDone() = 0;
  void Finish(Status s);
};
class ServerCredentials;
std::shared_ptr<ServerCredentials> InsecureServerCredentials();
class ChannelCredentials;
std::shared_ptr<ChannelCredentials> InsecureChannelCredentials();
class Channel;
std::shared_ptr<Channel>
CreateChannel(const grpc::string &target,
              const std::shared_ptr<ChannelCredentials> &creds);
class ClientContext {
public:
  void AddMetadata(const std::string &meta_key, const std::string &meta_value);
  template <typename T> void set_deadline(const T &deadline);
};
class Server {
public:
  void Wait();
  void Shutdown();
};
class ServerBuilder {
public:
  ServerBuilder &RegisterService(Service *service);
  ServerBuilder &AddListeningPort(const std::string &addr_uri,
                                  std::shared_ptr<ServerCredentials> creds,
                                  int *selected_port = nullptr);
  std::unique_ptr<Server> BuildAndStart();
};
} // namespace grpc
