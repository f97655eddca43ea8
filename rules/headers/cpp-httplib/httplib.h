// Part of our declarations of cpp-httplib: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <algorithm>
#include <atomic>
#include <cassert>
#include <chrono>
#include <cstdint>
#include <cstring>
#include <ctime>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <mutex>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <thread>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#define CPPHTTPLIB_VERSION "0.26"

namespace httplib {
namespace detail {
struct CaseLess {
  bool operator()(const std::string &, const std::string &) const;
};
} // namespace detail
using Headers = std::multimap<std::string, std::string, detail::CaseLess>;
using Params = std::multimap<std::string, std::string>;
using Match = std::smatch;
using Progress = std::function<bool(uint64_t current, uint64_t total)>;
using Range = std::pair<ssize_t, ssize_t>;
using Ranges = std::vector<Range>;
using socket_t = int;

enum StatusCode {
  Continue_100 = 100,
  OK_200 = 200,
  Created_201 = 201,
  Accepted_202 = 202,
  NoContent_204 = 204,
  PartialContent_206 = 206,
  MovedPermanently_301 = 301,
  Found_302 = 302,
  SeeOther_303 = 303,
  NotModified_304 = 304,
  BadRequest_400 = 400,
  Unauthorized_401 = 401,
  Forbidden_403 = 403,
  NotFound_404 = 404,
  MethodNotAllowed_405 = 405,
  Conflict_409 = 409,
  PayloadTooLarge_413 = 413,
  UnprocessableContent_422 = 422,
  TooManyRequests_429 = 429,
  InternalServerError_500 = 500,
  NotImplemented_501 = 501,
  BadGateway_502 = 502,
  ServiceUnavailable_503 = 503
};

// One part before 0.23, the whole form since: the members of both.
struct FormData {
  std::string name;
  std::string content;
  std::string filename;
  std::string content_type;
  Headers headers;
};
struct FormField {
  std::string name;
  std::string content;
  Headers headers;
};
struct MultipartFormData {
  std::string name;
  std::string content;
  std::string filename;
  std::string content_type;
  std::multimap<std::string, FormField> fields;
  std::multimap<std::string, FormData> files;
  std::string get_field(const std::string &key, size_t id = 0) const;
  std::vector<std::string> get_fields(const std::string &key) const;
  bool has_field(const std::string &key) const;
  FormData get_file(const std::string &key, size_t id = 0) const;
  std::vector<FormData> get_files(const std::string &key) const;
  bool has_file(const std::string &key) const;
};
using MultipartFormDataItems = std::vector<MultipartFormData>;
using MultipartFormDataMap = std::multimap<std::string, MultipartFormData>;
using UploadFormDataItems = MultipartFormDataItems;

class DataSink {
public:
  std::function<bool(const char *data, size_t data_len)> write;
  std::function<bool()> is_writable;
  std::function<void()> done;
  std::ostream os;
};
using ContentProvider =
    std::function<bool(size_t offset, size_t length, DataSink &sink)>;
using ContentProviderWithoutLength =
    std::function<bool(size_t offset, DataSink &sink)>;
using ContentProviderResourceReleaser = std::function<void(bool success)>;
using ContentReceiver = std::function<bool(const char *data, size_t length)>;
using MultipartContentHeader =
    std::function<bool(const MultipartFormData &file)>;
class ContentReader {
public:
  bool operator()(MultipartContentHeader header, ContentReceiver receiver) const;
  bool operator()(ContentReceiver receiver) const;
};

struct Request {
  std::string method;
  std::string path;
  Headers headers;
  std::string body;
  std::string remote_addr;
  int remote_port = -1;
  std::string local_addr;
  int local_port = -1;
  std::string version;
  std::string target;
  std::string matched_route;
  Params params;
  MultipartFormDataMap files;
  MultipartFormData form;
  Ranges ranges;
  Match matches;
  std::unordered_map<std::string, std::string> path_params;

  bool has_header(const std::string &key) const;
  std::string get_header_value(const std::string &key, const char *def = "",
                               size_t id = 0) const;
  uint64_t get_header_value_u64(const std::string &key, uint64_t def = 0,
                                size_t id = 0) const;
  size_t get_header_value_count(const std::string &key) const;
  void set_header(const std::string &key, const std::string &val);
  bool has_param(const std::string &key) const;
  std::string get_param_value(const std::string &key, size_t id = 0) const;
  std::vector<std::string> get_param_values(const std::string &key) const;
  size_t get_param_value_count(const std::string &key) const;
  bool is_multipart_form_data() const;
  bool has_file(const std::string &key) const;
  MultipartFormData get_file_value(const std::string &key) const;
  std::vector<MultipartFormData> get_file_values(const std::string &key) const;
};

struct Response {
  std::string version;
  int status = -1;
  std::string reason;
  Headers headers;
  std::string body;
  std::string location;

  bool has_header(const std::string &key) const;
  std::string get_header_value(const std::string &key, const char *def = "",
                               size_t id = 0) const;
  void set_header(const std::string &key, const std::string &val);
  void set_redirect(const std::string &url, int status = Found_302);
  void set_content(const char *s, size_t n, const std::string &content_type);
  void set_content(const std::string &s, const std::string &content_type);
  void set_content(std::string &&s, const std::string &content_type);
  void set_content_provider(
      size_t length, const std::string &content_type, ContentProvider provider,
      ContentProviderResourceReleaser resource_releaser = nullptr);
  void set_content_provider(
      const std::string &content_type, ContentProviderWithoutLength provider,
      ContentProviderResourceReleaser resource_releaser = nullptr);
  void set_chunked_content_provider(
      const std::string &content_type, ContentProviderWithoutLength provider,
      ContentProviderResourceReleaser resource_releaser = nullptr);
  void set_file_content(const std::string &path,
                        const std::string &content_type);
  void set_file_content(const std::string &path);
};

enum class Error { Success = 0, Unknown, Connection, BindIPAddress, Read, Write, ExceedRedirectCount, Canceled, SSLConnection, SSLLoadingCerts, SSLServerVerification, UnsupportedMultipartBoundaryChars, Compression, ConnectionTimeout };
std::string to_string(Error error);
std::ostream &operator<<(std::ostream &os, const Error &obj);
using Logger = std::function<void(const Request &, const Response &)>;

class Server {
public:
  using Handler = std::function<void(const Request &, Response &)>;
  using ExceptionHandler = std::function<void(const Request &, Response &,
                                              std::exception_ptr ep)>;
  enum class HandlerResponse { Handled, Unhandled };
  using HandlerWithResponse =
      std::function<HandlerResponse(const Request &, Response &)>;
  using HandlerWithContentReader = std::function<void(
      const Request &, Response &, const ContentReader &content_reader)>;
  using Expect100ContinueHandler =
      std::function<int(const Request &, Response &)>;

  Server();
  virtual ~Server();
  virtual bool is_valid() const;
  //@facts httplib::Server tu=httplib53,httplib011 skip=WebSocket,set_trusted_proxies
  Server &Delete(const std::string &pattern, Handler handler);
  Server &Delete(const std::string &pattern, HandlerWithContentReader handler);
  Server &Get(const std::string &pattern, Handler handler);
  Server &Options(const std::string &pattern, Handler handler);
  Server &Patch(const std::string &pattern, Handler handler);
  Server &Patch(const std::string &pattern, HandlerWithContentReader handler);
  Server &Post(const std::string &pattern, Handler handler);
  Server &Post(const std::string &pattern, HandlerWithContentReader handler);
  Server &Put(const std::string &pattern, Handler handler);
  Server &Put(const std::string &pattern, HandlerWithContentReader handler);
  Server &set_default_headers(Headers headers);
  Server &set_exception_handler(ExceptionHandler handler);
  Server &set_idle_interval(time_t sec, time_t usec = {});
  Server &set_keep_alive_max_count(size_t count);
  Server &set_keep_alive_timeout(time_t sec);
  Server &set_logger(Logger logger);
  Server &set_payload_max_length(size_t length);
  Server &set_post_routing_handler(Handler handler);
  Server &set_pre_request_handler(HandlerWithResponse handler);
  Server &set_pre_routing_handler(HandlerWithResponse handler);
  Server &set_read_timeout(time_t sec, time_t usec = {});
  Server &set_write_timeout(time_t sec, time_t usec = {});
  bool bind_to_port(const std::string &host, int port, int socket_flags = {});
  bool listen(const std::string &host, int port, int socket_flags = {});
  bool set_base_dir(const std::string &dir, const std::string &mount_point = {});
  bool set_mount_point(const std::string &mount_point, const std::string &dir, Headers headers = {});
  //@end
  template <typename ErrorHandlerFunc>
  Server &set_error_handler(ErrorHandlerFunc &&handler) {
    if constexpr (std::is_invocable_r_v<HandlerResponse, ErrorHandlerFunc &,
                                        const Request &, Response &>)
      error_handler_ = std::forward<ErrorHandlerFunc>(handler);
    else
      plain_error_handler_ = std::forward<ErrorHandlerFunc>(handler);
    return *this;
  }
  Server &set_trusted_proxies(const std::vector<std::string> &proxies);
  template <typename Rep, typename Period>
  Server &set_read_timeout(const std::chrono::duration<Rep, Period> &duration);
  template <typename Rep, typename Period>
  Server &set_write_timeout(const std::chrono::duration<Rep, Period> &duration);
  bool remove_mount_point(const std::string &mount_point);
  Server &set_file_extension_and_mimetype_mapping(const std::string &ext,
                                                  const std::string &mime);
  Server &set_default_file_mimetype(const std::string &mime);
  Server &set_expect_100_continue_handler(Expect100ContinueHandler handler);
  Server &set_address_family(int family);
  Server &set_tcp_nodelay(bool on);
  int bind_to_any_port(const std::string &host, int socket_flags = 0);
  bool listen_after_bind();
  bool is_running() const;
  void wait_until_ready() const;
  void stop();
  std::function<void *()> new_task_queue;

private:
  HandlerWithResponse error_handler_;
  Handler plain_error_handler_;
};

class Result {
public:
  Result() = default;
  operator bool() const;
  bool operator==(std::nullptr_t) const;
  bool operator!=(std::nullptr_t) const;
  const Response &value() const;
  Response &value();
  const Response &operator*() const;
  Response &operator*();
  const Response *operator->() const;
  Response *operator->();
  Error error() const;
  bool has_request_header(const std::string &key) const;
};

#define BACKLINT_HTTPLIB_BODY_METHOD(NAME)                                     \
  Result NAME(const std::string &path);                                        \
  Result NAME(const std::string &path, const Headers &headers);                \
  Result NAME(const std::string &path, const char *body,                       \
              size_t content_length, const std::string &content_type);         \
  Result NAME(const std::string &path, const std::string &body,                \
              const std::string &content_type);                                \
  Result NAME(const std::string &path, const Headers &headers,                 \
              const std::string &body, const std::string &content_type);       \
  Result NAME(const std::string &path, const Params &params);                  \
  Result NAME(const std::string &path, const Headers &headers,                 \
              const Params &params);                                           \
  Result NAME(const std::string &path, const MultipartFormDataItems &items);   \
  Result NAME(const std::string &path, const Headers &headers,                 \
              const MultipartFormDataItems &items)

#define BACKLINT_HTTPLIB_CLIENT_MEMBERS                                        \
  Result Get(const std::string &path);                                         \
  Result Get(const std::string &path, const Headers &headers);                 \
  Result Get(const std::string &path, ContentReceiver content_receiver);       \
  Result Get(const std::string &path, const Params &params,                    \
             const Headers &headers, Progress progress = nullptr);             \
  Result Head(const std::string &path);                                        \
  Result Head(const std::string &path, const Headers &headers);                \
  Result Options(const std::string &path);                                     \
  BACKLINT_HTTPLIB_BODY_METHOD(Post);                                          \
  BACKLINT_HTTPLIB_BODY_METHOD(Put);                                           \
  BACKLINT_HTTPLIB_BODY_METHOD(Patch);                                         \
  BACKLINT_HTTPLIB_BODY_METHOD(Delete);                                        \
  Result send(const Request &req);                                             \
  void stop();                                                                 \
  std::string host() const;                                                    \
  int port() const;                                                            \
  void set_default_headers(Headers headers);                                   \
  void set_connection_timeout(time_t sec, time_t usec = 0);                    \
  void set_read_timeout(time_t sec, time_t usec = 0);                          \
  void set_write_timeout(time_t sec, time_t usec = 0);                         \
  void set_max_timeout(time_t msec);                                           \
  template <typename R, typename P>                                            \
  void set_connection_timeout(const std::chrono::duration<R, P> &d);           \
  template <typename R, typename P>                                            \
  void set_read_timeout(const std::chrono::duration<R, P> &d);                 \
  void set_basic_auth(const std::string &username, const std::string &pass);   \
  void set_bearer_token_auth(const std::string &token);                        \
  void set_digest_auth(const std::string &username, const std::string &pass);  \
  void set_keep_alive(bool on);                                                \
  void set_follow_location(bool on);                                           \
  void set_compress(bool on);                                                  \
  void set_proxy(const std::string &host, int port);                           \
  void enable_server_certificate_verification(bool enabled);                   \
  void enable_server_hostname_verification(bool enabled);                      \
  void set_logger(Logger logger);                                              \
  void set_ca_cert_path(const std::string &ca_cert_file_path,                  \
                        const std::string &ca_cert_dir_path = std::string())

class ClientImpl {
public:
  explicit ClientImpl(const std::string &host);
  explicit ClientImpl(const std::string &host, int port);
  explicit ClientImpl(const std::string &host, int port,
                      const std::string &client_cert_path,
                      const std::string &client_key_path);
  virtual ~ClientImpl();
  virtual bool is_valid() const;
  BACKLINT_HTTPLIB_CLIENT_MEMBERS;
};
class Client {
public:
  explicit Client(const std::string &scheme_host_port);
  explicit Client(const std::string &scheme_host_port,
                  const std::string &client_cert_path,
                  const std::string &client_key_path);
  explicit Client(const std::string &host, int port);
  explicit Client(const std::string &host, int port,
                  const std::string &client_cert_path,
                  const std::string &client_key_path);
  Client(Client &&) = default;
  ~Client();
  bool is_valid() const;
  BACKLINT_HTTPLIB_CLIENT_MEMBERS;
};
class SSLServer : public Server {
public:
  SSLServer(const char *cert_path, const char *private_key_path,
            const char *client_ca_cert_file_path = nullptr,
            const char *client_ca_cert_dir_path = nullptr,
            const char *private_key_password = nullptr);
  ~SSLServer() override;
};
class SSLClient final : public ClientImpl {
public:
  explicit SSLClient(const std::string &host);
  explicit SSLClient(const std::string &host, int port);
  explicit SSLClient(const std::string &host, int port,
                     const std::string &client_cert_path,
                     const std::string &client_key_path,
                     const std::string &private_key_password = std::string());
  ~SSLClient() override;
};

std::pair<std::string, std::string>
make_basic_authentication_header(const std::string &username,
                                 const std::string &password,
                                 bool is_proxy = false);
std::pair<std::string, std::string>
make_range_header(const Ranges &ranges);
std::string hosted_at(const std::string &hostname);
std::string encode_uri_component(const std::string &value);
std::string encode_query_component(const std::string &component,
                                   bool space_as_plus = true);
std::string decode_uri_component(const std::string &value);
std::string decode_query_component(const std::string &component,
                                   bool plus_as_space = true);
std::string append_query_params(const std::string &path, const Params &params);
std::string sanitize_filename(const std::string &filename);
std::string get_client_ip(const std::string &x_forwarded_for,
                          const std::vector<std::string> &trusted_proxies);
} // namespace httplib
