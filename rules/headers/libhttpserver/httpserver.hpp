// Part of our declarations of libhttpserver 0.18 and 0.19: the names, classes and
// signatures that user code meets, none of the library. Finished by hand.
#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace httpserver {
namespace http {
class http_utils {
public:
  static constexpr int http_ok = 200, http_created = 201, http_no_content = 204, http_found = 302, http_bad_request = 400, http_unauthorized = 401, http_forbidden = 403, http_not_found = 404, http_internal_server_error = 500;
  static constexpr const char *http_header_content_type = "Content-Type", *http_header_location = "Location", *http_header_authorization = "Authorization", *application_json = "application/json", *text_plain = "text/plain";
};
class file_info {
public:
  std::size_t get_file_size() const;
  const std::string get_file_system_file_name() const;
  const std::string get_content_type() const;
};
} // namespace http
class http_arg_value {
public:
  std::string_view get_flat_value() const;
  std::vector<std::string_view> get_all_values() const;
  operator std::string() const;
  operator std::string_view() const;
};
class http_request {
public:
  using header_view_map = std::map<std::string_view, std::string_view>;
  const std::string &get_user() const;
  const std::string &get_pass() const;
  const std::string get_digested_user() const;
  const std::string &get_path() const;
  const std::vector<std::string> get_path_pieces() const;
  const std::string get_path_piece(int index) const;
  const std::string &get_method() const;
  const header_view_map get_headers() const;
  const header_view_map get_cookies() const;
  std::string_view get_header(std::string_view key) const;
  std::string_view get_cookie(std::string_view key) const;
  std::string_view get_footer(std::string_view key) const;
  http_arg_value get_arg(std::string_view key) const;
  std::string_view get_arg_flat(std::string_view key) const;
  const std::map<std::string_view, std::string_view> get_args_flat() const;
  const std::map<std::string, std::map<std::string, http::file_info>> get_files() const;
  const std::string &get_content() const;
  bool content_too_large() const;
  const std::string get_querystring() const;
  std::string_view get_requestor() const;
};
class http_response {
public:
  http_response() = default;
  virtual ~http_response() = default;
  void with_header(const std::string &key, const std::string &value);
  void with_cookie(const std::string &key, const std::string &value);
};
class string_response : public http_response {
public:
  explicit string_response(std::string content, int response_code = 200, const std::string &content_type = "text/plain");
};
class file_response : public http_response {
public:
  explicit file_response(std::string filename, int response_code = 200, const std::string &content_type = "application/octet-stream");
};
class basic_auth_fail_response : public http_response {
public:
  explicit basic_auth_fail_response(const std::string &content, const std::string &realm = "", int response_code = 200);
};
class http_resource {
public:
  virtual ~http_resource() = default;
  virtual std::shared_ptr<http_response> render(const http_request &req);
  virtual std::shared_ptr<http_response> render_GET(const http_request &req);
  virtual std::shared_ptr<http_response> render_POST(const http_request &req);
  virtual std::shared_ptr<http_response> render_PUT(const http_request &req);
  virtual std::shared_ptr<http_response> render_DELETE(const http_request &req);
  virtual std::shared_ptr<http_response> render_PATCH(const http_request &req);
  virtual std::shared_ptr<http_response> render_HEAD(const http_request &req);
  virtual std::shared_ptr<http_response> render_OPTIONS(const http_request &req);
  void set_allowing(const std::string &method, bool allowed);
  void disallow_all();
};
class create_webserver {
public:
  explicit create_webserver(std::uint16_t port);
  create_webserver &max_threads(int max_threads);
  create_webserver &use_ssl();
  create_webserver &https_mem_key(const std::string &https_mem_key);
  create_webserver &https_mem_cert(const std::string &https_mem_cert);
  create_webserver &log_access(std::function<void(const std::string &)> log_access_ptr);
  create_webserver &not_found_resource(std::function<std::shared_ptr<http_response>(const http_request &)> render_ptr);
  create_webserver &internal_error_resource(std::function<std::shared_ptr<http_response>(const http_request &)> render_ptr);
};
class webserver {
public:
  webserver(const create_webserver &params);
  bool start(bool blocking = false);
  bool stop();
  bool register_resource(const std::string &resource, http_resource *res, bool family = false);
  void unregister_resource(const std::string &resource);
};
} // namespace httpserver
