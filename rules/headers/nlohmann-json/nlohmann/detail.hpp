// Part of our declarations of JSON for Modern C++ 3.11: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
// Which types convert to and from JSON. Conversions of user types are really
// called, so that to_json and from_json templates are instantiated.
#include "nlohmann/json_fwd.hpp"

namespace nlohmann {
inline namespace json_abi_v3_11_2 {
namespace detail {
enum class value_t : std::uint8_t {
  null,
  object,
  array,
  string,
  boolean,
  number_integer,
  number_unsigned,
  number_float,
  binary,
  discarded
};
enum class parse_event_t : std::uint8_t { object_start, object_end, array_start, array_end, key, value };
enum class error_handler_t { strict, replace, ignore };
enum class cbor_tag_handler_t { error, ignore, store };

class exception : public std::exception {
public:
  const char *what() const noexcept override;
  const int id;

protected:
  exception(int id_, const char *what_arg);
};
class parse_error : public exception {
public:
  const std::size_t byte;

private:
  parse_error(int id_, std::size_t byte_, const char *what_arg);
};
class invalid_iterator : public exception {};
class type_error : public exception {};
class out_of_range : public exception {};
class other_error : public exception {};

template <typename T> struct IsJson : std::false_type {};
template <template <typename, typename, typename...> class A,
          template <typename, typename...> class B, class C, class D, class E,
          class F, class G, template <typename> class H,
          template <typename, typename> class I, class J>
struct IsJson<basic_json<A, B, C, D, E, F, G, H, I, J>> : std::true_type {};

template <typename J, typename T, typename = void>
struct HasToJson : std::false_type {};
template <typename J, typename T>
struct HasToJson<J, T,
                 std::void_t<decltype(to_json(std::declval<J &>(),
                                              std::declval<const T &>()))>>
    : std::true_type {};
template <typename J, typename T, typename = void>
struct HasFromJson : std::false_type {};
template <typename J, typename T>
struct HasFromJson<J, T,
                   std::void_t<decltype(from_json(std::declval<const J &>(),
                                                  std::declval<T &>()))>>
    : std::true_type {};

// The primary serializer carries the tag; a specialisation of the user does not.
template <typename T, typename = void> struct OwnSerializer : std::true_type {};
template <typename T>
struct OwnSerializer<T, std::void_t<typename adl_serializer<T>::primary>>
    : std::false_type {};

template <typename T, typename = void> struct IsRange : std::false_type {};
template <typename T>
struct IsRange<T, std::void_t<typename T::value_type,
                              decltype(std::declval<const T &>().begin()),
                              decltype(std::declval<const T &>().end())>>
    : std::true_type {};
template <typename T> struct IsTuple : std::false_type {};
template <typename A, typename B>
struct IsTuple<std::pair<A, B>> : std::true_type {};
template <typename... A> struct IsTuple<std::tuple<A...>> : std::true_type {};

template <typename J, typename T>
inline constexpr bool ToJsonKnown =
    std::is_arithmetic_v<T> || std::is_enum_v<T> ||
    std::is_convertible_v<const T &, std::string> ||
    std::is_same_v<T, std::string_view> || std::is_array_v<T> ||
    IsRange<T>::value || IsTuple<T>::value || HasToJson<J, T>::value ||
    OwnSerializer<T>::value;

template <typename J, typename T>
inline constexpr bool FromJsonKnown =
    std::is_arithmetic_v<T> || std::is_enum_v<T> ||
    std::is_same_v<T, std::string> ||
    (IsRange<T>::value && !std::is_same_v<T, std::string_view>) ||
    IsTuple<T>::value || HasFromJson<J, T>::value || OwnSerializer<T>::value;

template <typename Iterator> class iteration_proxy_value {
public:
  const std::string &key() const;
  typename Iterator::reference value() const;
  iteration_proxy_value &operator++();
  const iteration_proxy_value &operator*() const;
  bool operator!=(const iteration_proxy_value &o) const;
  bool operator==(const iteration_proxy_value &o) const;
  // `auto& [Key, Value] : J.items()`
  template <std::size_t N> decltype(auto) get() const {
    if constexpr (N == 0)
      return key();
    else
      return value();
  }
};
template <typename Iterator> class iteration_proxy {
public:
  iteration_proxy_value<Iterator> begin() const noexcept;
  iteration_proxy_value<Iterator> end() const noexcept;
};
} // namespace detail

template <typename ValueType, typename SFINAE> struct adl_serializer {
  using primary = void;
  template <typename J, typename T> static void from_json(J &&j, T &val);
  template <typename J, typename T> static void to_json(J &j, T &&val);
};
} // namespace json_abi_v3_11_2
} // namespace nlohmann

namespace std {
template <typename I>
struct tuple_size<::nlohmann::detail::iteration_proxy_value<I>>
    : integral_constant<size_t, 2> {};
template <size_t N, typename I>
struct tuple_element<N, ::nlohmann::detail::iteration_proxy_value<I>> {
  using type = decltype(declval<const ::nlohmann::detail::iteration_proxy_value<I> &>()
                            .template get<N>());
};
} // namespace std
