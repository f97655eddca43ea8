// Part of our declarations of RESTinio: the names, classes and signatures that user
// code meets, none of the library. Finished by hand.
#pragma once
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace restinio {
using string_view_t = std::string_view;
template <typename T> using optional_t = std::optional<T>;
enum class request_handling_status_t { not_handled, rejected, accepted };
constexpr request_handling_status_t request_accepted() { return request_handling_status_t::accepted; }
constexpr request_handling_status_t request_rejected() { return request_handling_status_t::rejected; }
constexpr request_handling_status_t request_not_handled() { return request_handling_status_t::not_handled; }
enum class http_field_t { content_type, authorization, cookie, host, location, server, user_agent, origin };
using http_field = http_field_t;
class http_method_id_t {};
inline http_method_id_t http_method_get() { return {}; }
inline http_method_id_t http_method_post() { return {}; }
class http_status_line_t {
public:
  http_status_line_t(std::uint16_t code, std::string reason);
};
http_status_line_t status_ok();
http_status_line_t status_created();
http_status_line_t status_no_content();
http_status_line_t status_bad_request();
http_status_line_t status_unauthorized();
http_status_line_t status_not_found();
http_status_line_t status_internal_server_error();
class http_header_fields_t {
public:
  bool has_field(string_view_t field_name) const;
  bool has_field(http_field_t field_id) const;
  const std::string &get_field(string_view_t field_name) const;
  const std::string &get_field(http_field_t field_id) const;
  std::string get_field_or(string_view_t field_name, string_view_t default_value) const;
  std::string get_field_or(http_field_t field_id, string_view_t default_value) const;
  string_view_t value_of(string_view_t name) const;
  string_view_t value_of(http_field_t field_id) const;
  optional_t<string_view_t> opt_value_of(string_view_t name) const;
  optional_t<string_view_t> opt_value_of(http_field_t field_id) const;
  template <typename Lambda> void for_each_field(Lambda &&lambda) const {}
};
class http_request_header_t : public http_header_fields_t {
public:
  http_method_id_t method() const noexcept;
  const std::string &request_target() const noexcept;
  string_view_t path() const noexcept;
  string_view_t query() const noexcept;
  string_view_t fragment() const;
};
class query_string_params_t {
public:
  string_view_t operator[](string_view_t key) const;
  bool has(string_view_t key) const;
  optional_t<string_view_t> get_param(string_view_t key) const;
  std::size_t size() const noexcept;
};
query_string_params_t parse_query(string_view_t original_query_string);
template <typename Value> Value cast_to(string_view_t str_representation);
template <typename Value> Value value_or(const query_string_params_t &from, string_view_t key, Value default_value);
template <typename Value> optional_t<Value> opt_value(const query_string_params_t &from, string_view_t key);

class writable_item_t {
public:
  writable_item_t(const char *str);
  writable_item_t(std::string str);
};
struct sendfile_t {};
sendfile_t sendfile(string_view_t file_path);
struct restinio_controlled_output_t {};
template <typename Derived> class base_response_builder_t {
public:
  Derived &append_header(std::string field_name, std::string field_value);
  Derived &append_header(http_field_t field_id, std::string field_value);
  Derived &append_header_date_field();
  Derived &connection_close() noexcept;
  Derived &connection_keep_alive() noexcept;
};
template <typename Output> class response_builder_t : public base_response_builder_t<response_builder_t<Output>> {
public:
  response_builder_t &set_body(writable_item_t body);
  response_builder_t &set_body(sendfile_t body);
  response_builder_t &append_body(writable_item_t body_part);
  request_handling_status_t done();
};
template <typename User_Type> class generic_request_t {
public:
  const http_request_header_t &header() const noexcept;
  const std::string &body() const noexcept;
  template <typename Output = restinio_controlled_output_t> response_builder_t<Output> create_response(http_status_line_t status_line = status_ok());
  std::uint64_t connection_id() const noexcept;
};
struct no_user_data_t {};
using request_t = generic_request_t<no_user_data_t>;
using request_handle_t = std::shared_ptr<request_t>;

namespace path2regex {
struct options_t {};
} // namespace path2regex
namespace router {
class route_params_t {
public:
  string_view_t operator[](string_view_t key) const;
  string_view_t operator[](std::size_t i) const;
  bool has(string_view_t key) const noexcept;
};
struct std_regex_engine_t {};
using express_request_handler_t = std::function<request_handling_status_t(request_handle_t, route_params_t)>;
template <typename Regex_Engine, typename Extra_Data_Factory> class generic_express_router_t {
public:
  using actual_request_handler_t = express_request_handler_t;
  using non_matched_handler_t = std::function<request_handling_status_t(request_handle_t)>;
  void add_handler(http_method_id_t method, string_view_t route_path, actual_request_handler_t handler);
  void http_get(string_view_t route_path, actual_request_handler_t handler);
  void http_post(string_view_t route_path, actual_request_handler_t handler);
  void http_put(string_view_t route_path, actual_request_handler_t handler);
  void http_delete(string_view_t route_path, actual_request_handler_t handler);
  void http_head(string_view_t route_path, actual_request_handler_t handler);
  void non_matched_request_handler(non_matched_handler_t nmrh);
};
template <typename Regex_Engine = std_regex_engine_t> using express_router_t = generic_express_router_t<Regex_Engine, no_user_data_t>;
} // namespace router
struct null_logger_t {};
struct default_traits_t {
  using request_handler_t = std::function<request_handling_status_t(request_handle_t)>;
};
template <typename Traits> class run_on_this_thread_settings_t {
public:
  run_on_this_thread_settings_t &port(std::uint16_t p);
  run_on_this_thread_settings_t &address(std::string addr);
  template <typename... Params> run_on_this_thread_settings_t &request_handler(Params &&...params) { return *this; }
  run_on_this_thread_settings_t &read_next_http_message_timelimit(std::chrono::steady_clock::duration d);
};
template <typename Traits = default_traits_t> run_on_this_thread_settings_t<Traits> on_this_thread();
template <typename Settings> void run(Settings &&) {}
namespace utils {
std::string unescape_percent_encoding(string_view_t data);
std::string escape_percent_encoding(string_view_t data);
} // namespace utils
} // namespace restinio
