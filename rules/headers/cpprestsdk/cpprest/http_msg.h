// Part of our declarations of the C++ REST SDK: the names, classes and signatures
// that user code meets, none of the library. Finished by hand.
#pragma once
#include <chrono>
#include <functional>
#include <istream>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#define _XPLATSTR(x) x
#define U(x) _XPLATSTR(x)
#define UCHAR(x) x

namespace utility {
using string_t = std::string;
using char_t = char;
using stringstream_t = std::stringstream;
using ostream_t = std::ostream;
namespace conversions {
string_t to_string_t(std::string s);
std::string to_utf8string(std::string s);
std::vector<unsigned char> from_base64(const string_t &str);
string_t to_base64(const std::vector<unsigned char> &data);
} // namespace conversions
} // namespace utility

namespace pplx {
class cancellation_token {
public:
  static cancellation_token none();
};
class task_completion_event_base {};
template <typename T> class task;
namespace details {
template <typename T> struct TaskOf { using type = task<T>; };
template <typename T> struct TaskOf<task<T>> { using type = task<T>; };
} // namespace details
// A continuation takes the value, or the task.
template <typename T> class task {
public:
  task();
  template <typename Function> explicit task(Function) {}
  T get() const;
  int wait() const;
  bool is_done() const;
  template <typename Function> auto then(Function &&f) const {
    if constexpr (std::is_invocable_v<Function, task<T>> && !std::is_invocable_v<Function, T>)
      return of<decltype(f(std::declval<task<T>>()))>();
    else
      return of<decltype(f(std::declval<T>()))>();
  }

private:
  template <typename R> static typename details::TaskOf<R>::type of() { return {}; }
};
template <> class task<void> {
public:
  task();
  template <typename Function> explicit task(Function) {}
  void get() const;
  int wait() const;
  bool is_done() const;
  template <typename Function> auto then(Function &&f) const {
    if constexpr (std::is_invocable_v<Function, task<void>>)
      return of<decltype(f(std::declval<task<void>>()))>();
    else
      return of<decltype(f())>();
  }

private:
  template <typename R> static typename details::TaskOf<R>::type of() { return {}; }
};
template <typename Function> auto create_task(Function f) -> typename details::TaskOf<decltype(f())>::type { return {}; }
template <typename T> task<T> task_from_result(T value);
task<void> task_from_result();
} // namespace pplx
namespace Concurrency {
namespace streams {
template <typename CharType> class basic_istream {
public:
  pplx::task<std::size_t> read_to_end(int) const;
};
template <typename CharType> class basic_ostream {
public:
  pplx::task<void> close() const;
};
using istream = basic_istream<unsigned char>;
using ostream = basic_ostream<unsigned char>;
template <typename CharType> class file_stream {
public:
  static pplx::task<basic_istream<CharType>> open_istream(const utility::string_t &file_name, std::ios_base::openmode mode = std::ios_base::in);
  static pplx::task<basic_ostream<CharType>> open_ostream(const utility::string_t &file_name, std::ios_base::openmode mode = std::ios_base::out);
};
using fstream = file_stream<unsigned char>;
} // namespace streams
} // namespace Concurrency
namespace concurrency = Concurrency;

namespace web {
class uri {
public:
  uri();
  uri(const utility::char_t *uri_string);
  uri(const utility::string_t &uri_string);
  static utility::string_t encode_uri(const utility::string_t &raw);
  static utility::string_t encode_data_string(const utility::string_t &data);
  static utility::string_t decode(const utility::string_t &encoded);
  static std::vector<utility::string_t> split_path(const utility::string_t &path);
  static std::map<utility::string_t, utility::string_t> split_query(const utility::string_t &query);
  const utility::string_t &scheme() const;
  const utility::string_t &host() const;
  int port() const;
  const utility::string_t &path() const;
  const utility::string_t &query() const;
  const utility::string_t &fragment() const;
  bool is_empty() const;
  utility::string_t to_string() const;
};
class uri_builder {
public:
  uri_builder();
  uri_builder(const uri &uri_str);
  uri_builder &set_host(const utility::string_t &host, bool do_encoding = false);
  uri_builder &set_path(const utility::string_t &path, bool do_encoding = false);
  uri_builder &set_query(const utility::string_t &query, bool do_encoding = false);
  uri_builder &append(const uri &relative_uri);
  uri_builder &append_path(const utility::string_t &path, bool do_encoding = false);
  uri_builder &append_query(const utility::string_t &query, bool do_encoding = false);
  template <typename T> uri_builder &append_query(const utility::string_t &name, const T &value, bool do_encoding = true) { return *this; }
  utility::string_t to_string() const;
  uri to_uri() const;
};
class credentials {
public:
  credentials();
  credentials(utility::string_t username, const utility::string_t &password);
};
namespace json {
class value;
class number {
public:
  int to_int32() const;
  double to_double() const;
};
class json_exception : public std::exception {};
class array {
public:
  using iterator = std::vector<value>::iterator;
  using const_iterator = std::vector<value>::const_iterator;
  iterator begin();
  const_iterator begin() const;
  iterator end();
  const_iterator end() const;
  value &at(std::size_t index);
  const value &at(std::size_t index) const;
  value &operator[](std::size_t index);
  std::size_t size() const;
};
class object {
public:
  using iterator = std::vector<std::pair<utility::string_t, value>>::iterator;
  using const_iterator = std::vector<std::pair<utility::string_t, value>>::const_iterator;
  iterator begin();
  const_iterator begin() const;
  iterator end();
  const_iterator end() const;
  const_iterator find(const utility::string_t &key) const;
  value &at(const utility::string_t &key);
  const value &at(const utility::string_t &key) const;
  value &operator[](const utility::string_t &key);
  std::size_t size() const;
  bool empty() const;
};
class value {
public:
  value();
  value(int value);
  explicit value(double value);
  explicit value(bool value);
  explicit value(utility::string_t value);
  explicit value(const utility::char_t *value);
  static value null();
  static value number(int value);
  static value number(double value);
  static value boolean(bool value);
  static value string(utility::string_t value);
  static value object(bool keep_order = false);
  static value object(std::vector<std::pair<utility::string_t, value>> fields, bool keep_order = false);
  static value array();
  static value array(std::vector<value> elements);
  static value parse(const utility::string_t &value);
  static value parse(std::istream &input);
  bool is_null() const;
  bool is_number() const;
  bool is_integer() const;
  bool is_double() const;
  bool is_boolean() const;
  bool is_string() const;
  bool is_array() const;
  bool is_object() const;
  std::size_t size() const;
  utility::string_t serialize() const;
  utility::string_t to_string() const;
  int as_integer() const;
  double as_double() const;
  bool as_bool() const;
  const utility::string_t &as_string() const;
  const json::number &as_number() const;
  json::array &as_array();
  const json::array &as_array() const;
  json::object &as_object();
  const json::object &as_object() const;
  bool has_field(const utility::string_t &key) const;
  bool has_string_field(const utility::string_t &key) const;
  bool has_integer_field(const utility::string_t &key) const;
  bool has_number_field(const utility::string_t &key) const;
  bool has_array_field(const utility::string_t &key) const;
  bool has_object_field(const utility::string_t &key) const;
  value get(const utility::string_t &key) const;
  value &at(const utility::string_t &key);
  const value &at(const utility::string_t &key) const;
  value &at(std::size_t index);
  value &operator[](const utility::string_t &key);
  value &operator[](std::size_t index);
  void erase(const utility::string_t &key);
};
} // namespace json
namespace http {
using method = utility::string_t;
using status_code = unsigned short;
class methods {
public:
  const static method GET, POST, PUT, DEL, HEAD, OPTIONS, PATCH, MERGE;
};
class status_codes {
public:
  static constexpr status_code OK = 200, Created = 201, Accepted = 202, NoContent = 204, MovedPermanently = 301, Found = 302, SeeOther = 303, NotModified = 304, BadRequest = 400, Unauthorized = 401, Forbidden = 403, NotFound = 404, MethodNotAllowed = 405, Conflict = 409, InternalError = 500, NotImplemented = 501, ServiceUnavailable = 503;
};
class http_exception : public std::exception {
public:
  http_exception(const utility::string_t &whatArg);
};
namespace header_names {
inline const utility::char_t *const content_type = "Content-Type", *const authorization = "Authorization", *const location = "Location", *const accept = "Accept", *const host = "Host", *const user_agent = "User-Agent", *const cookie = "Cookie";
}
class http_headers {
public:
  using key_type = utility::string_t;
  using iterator = std::map<utility::string_t, utility::string_t>::iterator;
  using const_iterator = std::map<utility::string_t, utility::string_t>::const_iterator;
  template <typename T> void add(const key_type &name, const T &value) {}
  void remove(const key_type &name);
  void clear();
  bool has(const key_type &name) const;
  std::size_t size() const;
  bool empty() const;
  utility::string_t &operator[](const key_type &name);
  const_iterator find(const key_type &name) const;
  template <typename T> bool match(const key_type &name, T &value) const { return true; }
  const_iterator begin() const;
  const_iterator end() const;
  void set_content_type(utility::string_t type);
  utility::string_t content_type() const;
};
class http_response {
public:
  http_response();
  http_response(http::status_code code);
  http::status_code status_code() const;
  void set_status_code(http::status_code code) const;
  http_headers &headers();
  const http_headers &headers() const;
  void set_body(const std::string &body_text, const std::string &content_type = "text/plain");
  void set_body(const json::value &body_data);
  Concurrency::streams::istream body() const;
  pplx::task<utility::string_t> extract_string(bool ignore_content_type = false) const;
  pplx::task<json::value> extract_json(bool ignore_content_type = false) const;
};
class http_request {
public:
  http_request();
  http_request(http::method mtd);
  const http::method &method() const;
  const uri &request_uri() const;
  void set_request_uri(const uri &uri);
  uri relative_uri() const;
  uri absolute_uri() const;
  http_headers &headers();
  const http_headers &headers() const;
  const utility::string_t &remote_address() const;
  pplx::task<utility::string_t> extract_string(bool ignore_content_type = false);
  pplx::task<std::string> extract_utf8string(bool ignore_content_type = false);
  pplx::task<json::value> extract_json(bool ignore_content_type = false) const;
  pplx::task<std::vector<unsigned char>> extract_vector() const;
  Concurrency::streams::istream body() const;
  void set_body(const std::string &body_text, const std::string &content_type = "text/plain");
  void set_body(const json::value &body_data);
  pplx::task<void> reply(const http_response &response) const;
  pplx::task<void> reply(http::status_code status) const;
  pplx::task<void> reply(http::status_code status, const json::value &body_data) const;
  pplx::task<void> reply(http::status_code status, const std::string &body_data, const std::string &content_type = "text/plain") const;
};
namespace client {
using web::credentials;
class http_client_config {
public:
  void set_validate_certificates(bool validate_certs);
  template <typename T> void set_timeout(const T &) {}
  void set_credentials(const credentials &cred);
};
class http_client {
public:
  http_client(const uri &base_uri);
  http_client(const uri &base_uri, const http_client_config &client_config);
  pplx::task<http_response> request(http_request request, const pplx::cancellation_token &token = pplx::cancellation_token::none());
  pplx::task<http_response> request(const method &mtd);
  pplx::task<http_response> request(const method &mtd, const utility::string_t &path_query_fragment);
  pplx::task<http_response> request(const method &mtd, const utility::string_t &path_query_fragment, const json::value &body_data);
  pplx::task<http_response> request(const method &mtd, const utility::string_t &path_query_fragment, const utility::string_t &body_data, const utility::string_t &content_type = "text/plain");
};
} // namespace client
namespace experimental::listener {
class http_listener_config {
public:
  void set_timeout(std::chrono::seconds timeout);
};
class http_listener {
public:
  http_listener();
  http_listener(web::uri address);
  http_listener(web::uri address, http_listener_config config);
  pplx::task<void> open();
  pplx::task<void> close();
  void support(const std::function<void(http_request)> &handler);
  void support(const http::method &method, const std::function<void(http_request)> &handler);
  const web::uri &uri() const;
};
} // namespace experimental::listener
} // namespace http
} // namespace web
