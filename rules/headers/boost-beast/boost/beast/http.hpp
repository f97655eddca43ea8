// Part of our declarations of Boost.Asio and Boost.Beast: the names, classes and
// signatures that user code meets, none of the library. Finished by hand.
#pragma once
#include <boost/beast/core.hpp>
#include <cstdint>
#include <optional>

namespace boost {
struct none_t {};
inline constexpr none_t none;
} // namespace boost
namespace boost::beast::http {
enum class verb { unknown, delete_, get, head, post, put, connect, options, trace, patch = 28 };
enum class field : unsigned short { unknown, accept, accept_encoding, access_control_allow_headers, access_control_allow_methods, access_control_allow_origin, access_control_max_age, allow, authorization, cache_control, connection, content_disposition, content_encoding, content_length, content_type, cookie, date, etag, expires, host, if_modified_since, if_none_match, last_modified, location, origin, range, referer, server, set_cookie, transfer_encoding, upgrade, user_agent, vary, www_authenticate, x_forwarded_for, x_requested_with };
enum class status : unsigned {
  unknown, continue_ = 100, switching_protocols = 101, ok = 200, created = 201, accepted = 202, no_content = 204, partial_content = 206,
  moved_permanently = 301, found = 302, see_other = 303, not_modified = 304, temporary_redirect = 307, permanent_redirect = 308,
  bad_request = 400, unauthorized = 401, payment_required = 402, forbidden = 403, not_found = 404, method_not_allowed = 405, not_acceptable = 406,
  request_timeout = 408, conflict = 409, gone = 410, length_required = 411, precondition_failed = 412, payload_too_large = 413,
  unsupported_media_type = 415, unprocessable_entity = 422, too_many_requests = 429,
  internal_server_error = 500, not_implemented = 501, bad_gateway = 502, service_unavailable = 503
};
enum class error { end_of_stream = 1, partial_message, need_more, body_limit, header_limit, bad_target, bad_method };
string_view obsolete_reason(status v);
string_view to_string(verb v);
string_view to_string(field f);
verb string_to_verb(string_view s);

template <class Allocator> class basic_fields {
public:
  class value_type {
  public:
    value_type(const value_type &) = delete;
    field name() const;
    const string_view name_string() const;
    const string_view value() const;
  };
  class const_iterator {
  public:
    using value_type = basic_fields::value_type;
    const value_type &operator*() const;
    const value_type *operator->() const;
    const_iterator &operator++();
    bool operator==(const const_iterator &) const;
    bool operator!=(const const_iterator &) const;
  };
  using iterator = const_iterator;
  const string_view at(field name) const;
  const string_view at(string_view name) const;
  const string_view operator[](field name) const;
  const string_view operator[](string_view name) const;
  const_iterator begin() const;
  const_iterator end() const;
  const_iterator cbegin() const;
  const_iterator cend() const;
  const_iterator find(field name) const;
  const_iterator find(string_view name) const;
  std::size_t count(field name) const;
  std::size_t count(string_view name) const;
  bool contains(field name) const;
  bool contains(string_view name) const;
  std::pair<const_iterator, const_iterator> equal_range(field name) const;
  std::pair<const_iterator, const_iterator> equal_range(string_view name) const;
  void insert(field name, const string_view &value);
  void insert(string_view name, const string_view &value);
  void set(field name, const string_view &value);
  void set(string_view name, const string_view &value);
  std::size_t erase(field name);
  std::size_t erase(string_view name);
  void clear();
};
using fields = basic_fields<std::allocator<char>>;

template <bool isRequest, class Fields = fields> class header;
template <class Fields> class header<true, Fields> : public Fields {
public:
  using fields_type = Fields;
  unsigned version() const noexcept;
  void version(unsigned value) noexcept;
  verb method() const;
  void method(verb v);
  string_view method_string() const;
  void method_string(string_view s);
  string_view target() const;
  void target(string_view s);
};
template <class Fields> class header<false, Fields> : public Fields {
public:
  using fields_type = Fields;
  unsigned version() const noexcept;
  void version(unsigned value) noexcept;
  status result() const;
  void result(status v);
  void result(unsigned v);
  unsigned result_int() const;
  string_view reason() const;
  void reason(string_view s);
};

template <bool isRequest, class Body, class Fields = fields> class message : public header<isRequest, Fields> {
public:
  using header_type = header<isRequest, Fields>;
  using body_type = Body;
  message() = default;
  message(message &&) = default;
  message(const message &) = default;
  message &operator=(message &&) = default;
  message &operator=(const message &) = default;
  explicit message(header_type &&h);
  explicit message(const header_type &h);
  template <class Version> message(verb method, string_view target, Version version);
  template <class Version, class BodyArg> message(verb method, string_view target, Version version, BodyArg &&body_arg);
  template <class Version> message(status result, Version version);
  template <class Version, class BodyArg> message(status result, Version version, BodyArg &&body_arg);
  template <class... BodyArgs> explicit message(std::piecewise_construct_t, std::tuple<BodyArgs...> body_args);
  template <class... BodyArgs, class... FieldsArgs> message(std::piecewise_construct_t, std::tuple<BodyArgs...> body_args, std::tuple<FieldsArgs...> fields_args);
  const header_type &base() const noexcept;
  header_type &base() noexcept;
  bool chunked() const;
  void chunked(bool value);
  bool has_content_length() const;
  void content_length(std::uint64_t value);
  bool keep_alive() const;
  void keep_alive(bool value);
  bool need_eof() const;
  std::uint64_t payload_size() const;
  void prepare_payload();
  typename body_type::value_type &body() & noexcept;
  typename body_type::value_type &&body() && noexcept;
  const typename body_type::value_type &body() const & noexcept;
};
template <class Body, class Fields = fields> using request = message<true, Body, Fields>;
template <class Body, class Fields = fields> using response = message<false, Body, Fields>;
template <class Fields = fields> using request_header = header<true, Fields>;
template <class Fields = fields> using response_header = header<false, Fields>;

template <class CharT, class Traits = std::char_traits<CharT>, class Allocator = std::allocator<CharT>> struct basic_string_body {
  using value_type = std::basic_string<CharT, Traits, Allocator>;
};
using string_body = basic_string_body<char>;
struct empty_body {
  struct value_type {};
};
template <class DynamicBuffer> struct basic_dynamic_body {
  using value_type = DynamicBuffer;
};
using dynamic_body = basic_dynamic_body<multi_buffer>;
template <class T, class Allocator = std::allocator<T>> struct vector_body {
  using value_type = std::vector<T, Allocator>;
};
struct buffer_body {
  struct value_type {
    void *data;
    std::size_t size;
    bool more;
  };
};
struct file_posix {};
template <class File> struct basic_file_body {
  class value_type {
  public:
    bool is_open() const;
    std::uint64_t size() const;
    void close();
    void open(const char *path, file_mode mode, error_code &ec);
  };
};
using file_body = basic_file_body<file_posix>;

template <bool isRequest> class basic_parser {
public:
  bool is_done() const;
  bool is_header_done() const;
  bool keep_alive() const;
  void body_limit(std::uint64_t v);
  void body_limit(none_t);
  void header_limit(std::uint32_t v);
  void eager(bool v);
  std::size_t put(net::const_buffer buffer, error_code &ec);
};
template <bool isRequest, class Body, class Allocator = std::allocator<char>> class parser : public basic_parser<isRequest> {
public:
  using value_type = message<isRequest, Body, basic_fields<Allocator>>;
  parser();
  template <class OtherBody> explicit parser(parser<isRequest, OtherBody, Allocator> &&parser) {}
  const value_type &get() const;
  value_type &get();
  value_type release();
};
template <class Body, class Allocator = std::allocator<char>> using request_parser = parser<true, Body, Allocator>;
template <class Body, class Allocator = std::allocator<char>> using response_parser = parser<false, Body, Allocator>;
template <bool isRequest, class Body, class Fields = fields> class serializer {
public:
  explicit serializer(message<isRequest, Body, Fields> &msg);
};
template <class Body, class Fields = fields> using response_serializer = serializer<false, Body, Fields>;
class message_generator {
public:
  template <bool isRequest, class Body, class Fields> message_generator(message<isRequest, Body, Fields> &&) {}
  bool keep_alive() const noexcept;
};

template <class Stream, class Buffer, class Message> std::size_t read(Stream &stream, Buffer &buffer, Message &msg);
template <class Stream, class Buffer, class Message> std::size_t read(Stream &stream, Buffer &buffer, Message &msg, error_code &ec);
template <class Stream, class Buffer, class Message> std::size_t read_header(Stream &stream, Buffer &buffer, Message &parser);
template <class Stream, class Buffer, class Message> std::size_t read_header(Stream &stream, Buffer &buffer, Message &parser, error_code &ec);
template <class Stream, class Buffer, class Message, class Handler> auto async_read(Stream &stream, Buffer &buffer, Message &msg, Handler &&handler) { return net::detail::complete<std::size_t>(handler); }
template <class Stream, class Buffer, class Message, class Handler> auto async_read_header(Stream &stream, Buffer &buffer, Message &parser, Handler &&handler) { return net::detail::complete<std::size_t>(handler); }
template <class Stream, class Message> std::size_t write(Stream &stream, Message &&msg);
template <class Stream, class Message> std::size_t write(Stream &stream, Message &&msg, error_code &ec);
template <class Stream, class Message, class Handler> auto async_write(Stream &stream, Message &&msg, Handler &&handler) { return net::detail::complete<std::size_t>(handler); }
} // namespace boost::beast::http
namespace boost::beast {
template <class Stream> std::size_t write(Stream &stream, http::message_generator msg);
template <class Stream> std::size_t write(Stream &stream, http::message_generator msg, error_code &ec);
template <class Stream, class Handler> auto async_write(Stream &stream, http::message_generator msg, Handler &&handler) { return net::detail::complete<std::size_t>(handler); }
} // namespace boost::beast
