// Part of our declarations of bRPC: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <butil/iobuf.h>
#include <google/protobuf/service.h>

namespace brpc {
class URI {
public:
  const std::string *GetQuery(const char *key) const;
  const std::string *GetQuery(const std::string &key) const;
  const std::string &query() const;
  const std::string &path() const;
  const std::string &host() const;
};
class HttpHeader {
public:
  const std::string *GetHeader(const char *key) const;
  const std::string *GetHeader(const std::string &key) const;
  void SetHeader(const std::string &key, const std::string &value);
  void AppendHeader(const std::string &key, const butil::StringPiece &value);
  const URI &uri() const;
  URI &uri();
  const std::string &unresolved_path() const;
  const std::string &content_type() const;
  void set_status_code(int status_code);
  void set_content_type(const std::string &type);
};
class Controller : public google::protobuf::RpcController {
public:
  HttpHeader &http_request();
  HttpHeader &http_response();
  butil::IOBuf &request_attachment();
  butil::IOBuf &response_attachment();
  void SetFailed(const std::string &reason) override;
  void SetFailed(int error_code, const char *reason_fmt, ...);
  bool Failed() const override;
  std::string ErrorText() const override;
};
class ClosureGuard {
public:
  explicit ClosureGuard(google::protobuf::Closure *done);
  ~ClosureGuard();
};
enum ServiceOwnership { SERVER_OWNS_SERVICE, SERVER_DOESNT_OWN_SERVICE };
struct ServerOptions {};
class Server {
public:
  int AddService(google::protobuf::Service *service,
                 ServiceOwnership ownership);
  int AddService(google::protobuf::Service *service, ServiceOwnership ownership,
                 const butil::StringPiece &restful_mappings,
                 bool allow_default_url = false);
  int Start(int port, const ServerOptions *opt);
  void RunUntilAskedToQuit();
};
struct ChannelOptions {};
class Channel {
public:
  int Init(const char *server_addr_and_port, const ChannelOptions *options);
};
} // namespace brpc
