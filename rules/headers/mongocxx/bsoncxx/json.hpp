// Part of our declarations of bsoncxx: the names, classes and signatures that
// user code meets, none of the library. The other headers here include this.
#pragma once
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace bsoncxx {
namespace v_noabi {
namespace stdx {
using std::optional;
using std::string_view;
} // namespace stdx
enum class type : std::uint8_t {
  k_double,
  k_string,
  k_document,
  k_array,
  k_oid
};
enum class ExtendedJsonMode : std::uint8_t { k_legacy, k_relaxed, k_canonical };
template <typename View, typename Value> class view_or_value {
public:
  view_or_value() = default;
  view_or_value(View view);
  view_or_value(Value &&value);
  operator View() const;
  const View &view() const;
};
class oid {
public:
  oid();
  explicit oid(const stdx::string_view &str);
  std::string to_string() const;
};
namespace document {
class value;
class view;
class element;
} // namespace document
namespace array {
class view;
class value;
class element;
} // namespace array
namespace types {
struct b_string {
  explicit b_string(stdx::string_view t);
  stdx::string_view value;
  operator stdx::string_view() const;
};
struct b_oid {
  bsoncxx::v_noabi::oid value;
};
struct b_int32 {
  std::int32_t value;
  operator std::int32_t() const;
};
struct b_int64 {
  std::int64_t value;
  operator std::int64_t() const;
};
struct b_double {
  double value;
  operator double() const;
};
struct b_bool {
  bool value;
  operator bool() const;
};
struct b_date {
  explicit b_date(std::chrono::milliseconds t);
  std::chrono::milliseconds value;
};
struct b_null {};
struct b_regex {
  explicit b_regex(stdx::string_view r, stdx::string_view o = {});
  stdx::string_view regex;
  stdx::string_view options;
};
struct b_document;
struct b_array;
} // namespace types
namespace array {
class view {
public:
  class const_iterator {
  public:
    const element &operator*();
    const element *operator->();
    const_iterator &operator++();
    bool operator==(const const_iterator &other) const;
    bool operator!=(const const_iterator &other) const;
  };
  const_iterator begin() const;
  const_iterator end() const;
  element operator[](std::uint32_t i) const;
  bool empty() const;
};
class value {
public:
  bsoncxx::v_noabi::array::view view() const;
  operator bsoncxx::v_noabi::array::view() const;
};
} // namespace array
namespace document {
class element {
public:
  explicit operator bool() const;
  bsoncxx::v_noabi::type type() const;
  stdx::string_view key() const;
  types::b_string get_string() const;
  types::b_oid get_oid() const;
  types::b_int32 get_int32() const;
  types::b_int64 get_int64() const;
  types::b_double get_double() const;
  types::b_bool get_bool() const;
  types::b_document get_document() const;
  types::b_array get_array() const;
  element operator[](stdx::string_view key) const;
};
class view {
public:
  class const_iterator {
  public:
    const element &operator*();
    const element *operator->();
    const_iterator &operator++();
    bool operator==(const const_iterator &other) const;
    bool operator!=(const const_iterator &other) const;
  };
  view();
  view(const std::uint8_t *data, std::size_t length);
  const_iterator begin() const;
  const_iterator end() const;
  const_iterator find(stdx::string_view key) const;
  element operator[](stdx::string_view key) const;
  std::size_t length() const;
  bool empty() const;
};
class value {
public:
  using const_iterator = bsoncxx::v_noabi::document::view::const_iterator;
  explicit value(bsoncxx::v_noabi::document::view view);
  const_iterator begin() const;
  const_iterator end() const;
  const_iterator find(stdx::string_view key) const;
  element operator[](stdx::string_view key) const;
  bsoncxx::v_noabi::document::view view() const noexcept;
  operator bsoncxx::v_noabi::document::view() const noexcept;
};
using view_or_value =
    bsoncxx::v_noabi::view_or_value<bsoncxx::v_noabi::document::view, value>;
} // namespace document
namespace array {
class element : public document::element {};
} // namespace array
namespace types {
struct b_document {
  document::view value;
  document::view view();
};
struct b_array {
  array::view value;
};
} // namespace types
namespace string {
class view_or_value
    : public bsoncxx::v_noabi::view_or_value<stdx::string_view, std::string> {
public:
  using bsoncxx::v_noabi::view_or_value<stdx::string_view,
                                        std::string>::view_or_value;
  view_or_value(const char *str);
  view_or_value(const std::string &str);
};
} // namespace string
std::string to_json(document::view view,
                    ExtendedJsonMode mode = ExtendedJsonMode::k_legacy);
std::string to_json(array::view view,
                    ExtendedJsonMode mode = ExtendedJsonMode::k_legacy);
document::value from_json(stdx::string_view json);
document::value operator""_bson(const char *json, std::size_t len);
namespace builder {
class core {};
struct concatenate_doc {
  document::view_or_value doc;
};
concatenate_doc concatenate(document::view_or_value doc);
namespace basic {
class sub_document {
public:
  template <typename... Args> void append(Args &&...args);
};
class sub_array {
public:
  template <typename... Args> void append(Args &&...args);
};
class document : public sub_document {
public:
  document();
  bsoncxx::v_noabi::document::view view() const;
  operator bsoncxx::v_noabi::document::view() const;
  bsoncxx::v_noabi::document::value extract();
  void clear();
};
class array : public sub_array {
public:
  array();
  bsoncxx::v_noabi::array::view view() const;
  operator bsoncxx::v_noabi::array::view() const;
  bsoncxx::v_noabi::array::value extract();
};
template <typename T, typename U> std::tuple<T &&, U &&> kvp(T &&t, U &&u) {
  return std::tuple<T &&, U &&>(std::forward<T>(t), std::forward<U>(u));
}
template <typename... Args>
bsoncxx::v_noabi::document::value make_document(Args &&...args);
template <typename... Args>
bsoncxx::v_noabi::array::value make_array(Args &&...args);
} // namespace basic
namespace stream {
struct finalize_type {};
struct open_document_type {};
struct close_document_type {};
struct open_array_type {};
struct close_array_type {};
constexpr finalize_type finalize;
constexpr open_document_type open_document;
constexpr close_document_type close_document;
constexpr open_array_type open_array;
constexpr close_array_type close_array;
struct closed_context {};
template <typename base> class value_context;
template <typename base = closed_context> class key_context {
public:
  template <std::size_t n>
  value_context<key_context> operator<<(const char (&v)[n]);
  value_context<key_context> operator<<(std::string str);
  value_context<key_context> operator<<(stdx::string_view str);
  bsoncxx::v_noabi::document::value operator<<(finalize_type);
  base operator<<(close_document_type);
};
template <typename base> class value_context {
public:
  template <typename T> base operator<<(T &&t);
  key_context<base> operator<<(open_document_type);
};
class document : public key_context<> {
public:
  document();
  bsoncxx::v_noabi::document::view view() const;
  operator bsoncxx::v_noabi::document::view() const;
  bsoncxx::v_noabi::document::value extract();
};
} // namespace stream
} // namespace builder
} // namespace v_noabi
namespace stdx = v_noabi::stdx;
namespace document {
using v_noabi::document::element;
using v_noabi::document::value;
using v_noabi::document::view;
using v_noabi::document::view_or_value;
} // namespace document
namespace array {
using v_noabi::array::element;
using v_noabi::array::value;
using v_noabi::array::view;
} // namespace array
namespace types = v_noabi::types;
namespace builder {
using v_noabi::builder::concatenate;
namespace basic = v_noabi::builder::basic;
namespace stream = v_noabi::builder::stream;
} // namespace builder
using v_noabi::ExtendedJsonMode;
using v_noabi::from_json;
using v_noabi::oid;
using v_noabi::to_json;
using v_noabi::type;
using v_noabi::operator""_bson;
} // namespace bsoncxx
