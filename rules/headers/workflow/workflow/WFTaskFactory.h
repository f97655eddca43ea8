// Part of our declarations of C++ Workflow: the names, classes and signatures
// that user code meets, none of the library.
#pragma once
#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

struct HttpMessageHeader {
  const void *name;
  std::size_t name_len;
  const void *value;
  std::size_t value_len;
};
namespace protocol {
class HttpMessage {
public:
  bool add_header_pair(const char *name, const char *value);
  bool add_header_pair(const std::string &name, const std::string &value);
  bool set_header_pair(const char *name, const char *value);
  bool set_header_pair(const std::string &name, const std::string &value);
  bool get_parsed_body(const void **body, std::size_t *size) const;
  bool append_output_body(const void *buf, std::size_t size);
  bool append_output_body(const char *buf);
  bool append_output_body(const std::string &buf);
  bool append_output_body_nocopy(const void *buf, std::size_t size);
  bool append_output_body_nocopy(const char *buf);
};
class HttpRequest : public HttpMessage {
public:
  const char *get_method() const;
  const char *get_request_uri() const;
  bool get_method(std::string &method) const;
  bool get_request_uri(std::string &uri) const;
};
class HttpResponse : public HttpMessage {
public:
  bool set_status_code(const char *code);
  bool set_status_code(const std::string &code);
};
class HttpUtil {
public:
  static std::string decode_chunked_body(const HttpMessage *msg);
};
class HttpHeaderMap {
public:
  HttpHeaderMap(const HttpMessage *message);
  bool key_exists(std::string key);
  std::string get(std::string key);
  bool get(std::string key, std::string &value);
};
class HttpHeaderCursor {
public:
  HttpHeaderCursor(const HttpMessage *message);
  virtual ~HttpHeaderCursor();
  bool next(struct HttpMessageHeader *header);
  bool find(struct HttpMessageHeader *header);
  bool next(std::string &name, std::string &value);
  bool find(const std::string &name, std::string &value);
};
class MySQLRequest {
public:
  void set_query(const char *query);
  void set_query(const std::string &query);
};
class MySQLResponse {};
class MySQLUtil {
public:
  static std::string escape_string(const std::string &str);
  static std::string escape_string_quote(const std::string &str, char quote);
};
class RedisRequest {
public:
  void set_request(const std::string &command,
                   const std::vector<std::string> &params);
};
class RedisResponse {};
} // namespace protocol
template <class REQ, class RESP> class WFNetworkTask {
public:
  void start();
  REQ *get_req();
  const REQ *get_req() const;
  RESP *get_resp();
  const RESP *get_resp() const;
  int get_state() const;
  void set_receive_timeout(int timeout);
};
using WFHttpTask = WFNetworkTask<protocol::HttpRequest, protocol::HttpResponse>;
using WFMySQLTask =
    WFNetworkTask<protocol::MySQLRequest, protocol::MySQLResponse>;
using WFRedisTask =
    WFNetworkTask<protocol::RedisRequest, protocol::RedisResponse>;
using http_callback_t = std::function<void(WFHttpTask *)>;
using mysql_callback_t = std::function<void(WFMySQLTask *)>;
using redis_callback_t = std::function<void(WFRedisTask *)>;
struct WFServerParams {};
template <class REQ, class RESP> class WFServer {
public:
  WFServer(const struct WFServerParams *params,
           std::function<void(WFNetworkTask<REQ, RESP> *)> proc);
  WFServer(std::function<void(WFNetworkTask<REQ, RESP> *)> proc);
  int start(unsigned short port);
  void stop();
};
using WFHttpServer = WFServer<protocol::HttpRequest, protocol::HttpResponse>;
class WFTaskFactory {
public:
  static WFHttpTask *create_http_task(const std::string &url, int redirect_max,
                                      int retry_max, http_callback_t callback);
  static WFMySQLTask *create_mysql_task(const std::string &url, int retry_max,
                                        mysql_callback_t callback);
  static WFRedisTask *create_redis_task(const std::string &url, int retry_max,
                                        redis_callback_t callback);
};
class URIParser {
public:
  static std::map<std::string, std::string>
  split_query(const std::string &query);
  static std::vector<std::string> split_path(const std::string &path);
};
