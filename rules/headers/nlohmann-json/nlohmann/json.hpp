// Part of our declarations of JSON for Modern C++ 3.11: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "nlohmann/detail.hpp"
#include "nlohmann/macros.hpp"
#include <iostream>

namespace nlohmann {
inline namespace json_abi_v3_11_2 {
template <typename RefStringType> class json_pointer {
public:
  explicit json_pointer(const std::string &s = "");
  std::string to_string() const;
  json_pointer &operator/=(const json_pointer &ptr);
  json_pointer &operator/=(std::string token);
  json_pointer operator/(std::string token) const;
  json_pointer parent_pointer() const;
  void pop_back();
  void push_back(const std::string &token);
  bool empty() const noexcept;
};

template <template <typename, typename, typename...> class ObjectType,
          template <typename, typename...> class ArrayType, class StringType,
          class BooleanType, class NumberIntegerType, class NumberUnsignedType,
          class NumberFloatType, template <typename> class AllocatorType,
          template <typename, typename = void> class JSONSerializer,
          class BinaryType>
class basic_json {
public:
  using value_t = detail::value_t;
  using json_pointer = ::nlohmann::json_pointer<StringType>;
  using error_handler_t = detail::error_handler_t;
  using cbor_tag_handler_t = detail::cbor_tag_handler_t;
  using parse_event_t = detail::parse_event_t;
  using initializer_list_t = std::initializer_list<basic_json>;
  using exception = detail::exception;
  using parse_error = detail::parse_error;
  using invalid_iterator = detail::invalid_iterator;
  using type_error = detail::type_error;
  using out_of_range = detail::out_of_range;
  using other_error = detail::other_error;
  using value_type = basic_json;
  using reference = value_type &;
  using const_reference = const value_type &;
  using pointer = value_type *;
  using const_pointer = const value_type *;
  using difference_type = std::ptrdiff_t;
  using size_type = std::size_t;
  using string_t = StringType;
  using boolean_t = BooleanType;
  using number_integer_t = NumberIntegerType;
  using number_unsigned_t = NumberUnsignedType;
  using number_float_t = NumberFloatType;
  using array_t = std::vector<basic_json>;
  using object_t = std::map<StringType, basic_json>;
  using parser_callback_t =
      std::function<bool(int depth, parse_event_t event, basic_json &parsed)>;

  template <bool Const> class IteratorOf {
  public:
    using iterator_category = std::bidirectional_iterator_tag;
    using value_type = basic_json;
    using difference_type = std::ptrdiff_t;
    using pointer = std::conditional_t<Const, const basic_json *, basic_json *>;
    using reference = std::conditional_t<Const, const basic_json &, basic_json &>;
    IteratorOf();
    template <bool Other> IteratorOf(const IteratorOf<Other> &);
    reference operator*() const;
    pointer operator->() const;
    IteratorOf operator++(int);
    IteratorOf &operator++();
    IteratorOf &operator--();
    IteratorOf operator+(difference_type) const;
    friend bool operator==(const IteratorOf &, const IteratorOf &) { return true; }
    friend bool operator!=(const IteratorOf &, const IteratorOf &) { return true; }
    const StringType &key() const;
    reference value() const;
  };
  using iterator = IteratorOf<false>;
  using const_iterator = IteratorOf<true>;

  basic_json(const value_t v);
  basic_json(std::nullptr_t = nullptr) noexcept;
  template <typename CompatibleType,
            typename U = std::remove_cv_t<std::remove_reference_t<CompatibleType>>,
            std::enable_if_t<!detail::IsJson<U>::value &&
                                 !std::is_same_v<U, value_t> &&
                                 detail::ToJsonKnown<basic_json, U>,
                             int> = 0>
  basic_json(CompatibleType &&val) {
    if constexpr (detail::OwnSerializer<U>::value)
      JSONSerializer<U>::to_json(*this, std::forward<CompatibleType>(val));
    else if constexpr (detail::HasToJson<basic_json, U>::value)
      to_json(*this, val);
    else if constexpr (detail::IsRange<U>::value &&
                       !std::is_convertible_v<const U &, std::string> &&
                       !std::is_same_v<U, std::string_view>) {
      if constexpr (detail::ToJsonKnown<basic_json, typename U::value_type>)
        for (const auto &Each : val)
          push_back(basic_json(Each));
    }
  }
  basic_json(initializer_list_t init, bool type_deduction = true,
             value_t manual_type = value_t::array);
  basic_json(size_type cnt, const basic_json &val);
  basic_json(const basic_json &other);
  basic_json(basic_json &&other) noexcept;
  basic_json &operator=(basic_json other) noexcept;
  ~basic_json() noexcept;

  static basic_json array(initializer_list_t init = {});
  static basic_json object(initializer_list_t init = {});
  static basic_json meta();
  string_t dump(const int indent = -1, const char indent_char = ' ',
                const bool ensure_ascii = false,
                const error_handler_t error_handler = error_handler_t::strict) const;
  value_t type() const noexcept;
  const char *type_name() const noexcept;
  bool is_primitive() const noexcept;
  bool is_structured() const noexcept;
  bool is_null() const noexcept;
  bool is_boolean() const noexcept;
  bool is_number() const noexcept;
  bool is_number_integer() const noexcept;
  bool is_number_unsigned() const noexcept;
  bool is_number_float() const noexcept;
  bool is_object() const noexcept;
  bool is_array() const noexcept;
  bool is_string() const noexcept;
  bool is_binary() const noexcept;
  bool is_discarded() const noexcept;

  template <typename ValueType,
            std::enable_if_t<!std::is_pointer_v<ValueType>, int> = 0>
  ValueType get() const {
    if constexpr (detail::HasFromJson<basic_json, ValueType>::value &&
                  std::is_default_constructible_v<ValueType>) {
      ValueType Ret;
      from_json(*this, Ret);
      return Ret;
    } else if constexpr (detail::OwnSerializer<ValueType>::value)
      return viaSerializer<ValueType>(0);
    else
      return converted<ValueType>();
  }
  template <typename PointerType,
            std::enable_if_t<std::is_pointer_v<PointerType>, int> = 0>
  PointerType get() noexcept;
  template <typename PointerType> PointerType get_ptr() noexcept;
  template <typename PointerType> PointerType get_ptr() const noexcept;
  template <typename ValueType> ValueType &get_to(ValueType &v) const {
    if constexpr (detail::HasFromJson<basic_json, ValueType>::value)
      from_json(*this, v);
    return v;
  }
  template <typename ReferenceType> ReferenceType get_ref();
  template <typename ReferenceType> ReferenceType get_ref() const;
  template <
      typename ValueType,
      std::enable_if_t<!std::is_pointer_v<ValueType> &&
                           !std::is_same_v<ValueType, std::nullptr_t> &&
                           !std::is_same_v<ValueType, char> &&
                           !std::is_same_v<ValueType, std::string_view> &&
                           !std::is_same_v<ValueType, std::initializer_list<char>> &&
                           !detail::IsJson<ValueType>::value &&
                           !std::is_same_v<ValueType, exception> &&
                           detail::FromJsonKnown<basic_json, ValueType>,
                       int> = 0>
  operator ValueType() const {
    return get<ValueType>();
  }

  reference at(size_type idx);
  const_reference at(size_type idx) const;
  reference at(const typename object_t::key_type &key);
  const_reference at(const typename object_t::key_type &key) const;
  reference at(const json_pointer &ptr);
  const_reference at(const json_pointer &ptr) const;
  reference operator[](size_type idx);
  const_reference operator[](size_type idx) const;
  reference operator[](typename object_t::key_type key);
  const_reference operator[](const typename object_t::key_type &key) const;
  template <typename T> reference operator[](T *key);
  template <typename T> const_reference operator[](T *key) const;
  // The library takes any key that compares with its own, JSON among them.
  template <typename KeyType,
            std::enable_if_t<detail::IsJson<std::decay_t<KeyType>>::value, int> = 0>
  reference operator[](KeyType &&key);
  template <typename KeyType,
            std::enable_if_t<detail::IsJson<std::decay_t<KeyType>>::value, int> = 0>
  const_reference operator[](KeyType &&key) const;
  template <typename KeyType,
            std::enable_if_t<detail::IsJson<std::decay_t<KeyType>>::value, int> = 0>
  reference at(KeyType &&key);
  reference operator[](const json_pointer &ptr);
  const_reference operator[](const json_pointer &ptr) const;
  template <class ValueType,
            std::enable_if_t<!std::is_array_v<ValueType>, int> = 0>
  ValueType value(const typename object_t::key_type &key,
                  const ValueType &default_value) const;
  string_t value(const typename object_t::key_type &key,
                 const char *default_value) const;
  template <class ValueType>
  ValueType value(const json_pointer &ptr, const ValueType &default_value) const;
  reference front();
  const_reference front() const;
  reference back();
  const_reference back() const;
  iterator erase(iterator pos);
  iterator erase(iterator first, iterator last);
  size_type erase(const typename object_t::key_type &key);
  void erase(const size_type idx);
  iterator find(const typename object_t::key_type &key);
  const_iterator find(const typename object_t::key_type &key) const;
  size_type count(const typename object_t::key_type &key) const;
  bool contains(const typename object_t::key_type &key) const;
  bool contains(const json_pointer &ptr) const;
  iterator begin() noexcept;
  const_iterator begin() const noexcept;
  const_iterator cbegin() const noexcept;
  iterator end() noexcept;
  const_iterator end() const noexcept;
  const_iterator cend() const noexcept;
  detail::iteration_proxy<iterator> items() noexcept;
  detail::iteration_proxy<const_iterator> items() const noexcept;
  bool empty() const noexcept;
  size_type size() const noexcept;
  size_type max_size() const noexcept;
  void clear() noexcept;
  void push_back(basic_json &&val);
  void push_back(const basic_json &val);
  void push_back(const typename object_t::value_type &val);
  void push_back(initializer_list_t init);
  reference operator+=(basic_json &&val);
  reference operator+=(const basic_json &val);
  reference operator+=(initializer_list_t init);
  template <class... Args> reference emplace_back(Args &&...args) {
    push_back(basic_json(std::forward<Args>(args)...));
    return back();
  }
  template <class... Args> std::pair<iterator, bool> emplace(Args &&...args);
  iterator insert(const_iterator pos, const basic_json &val);
  void insert(const_iterator first, const_iterator last);
  void update(const_reference j, bool merge_objects = false);
  void swap(reference other) noexcept;
  void merge_patch(const basic_json &apply_patch);
  basic_json patch(const basic_json &json_patch) const;
  basic_json flatten() const;
  basic_json unflatten() const;
  static basic_json diff(const basic_json &source, const basic_json &target,
                         const std::string &path = "");

  template <typename InputType>
  static basic_json parse(InputType &&i, const parser_callback_t cb = nullptr,
                          const bool allow_exceptions = true,
                          const bool ignore_comments = false);
  template <typename IteratorType>
  static basic_json parse(IteratorType first, IteratorType last,
                          const parser_callback_t cb = nullptr,
                          const bool allow_exceptions = true,
                          const bool ignore_comments = false);
  template <typename InputType>
  static bool accept(InputType &&i, const bool ignore_comments = false);
  template <typename InputType>
  static basic_json from_cbor(InputType &&i, const bool strict = true,
                              const bool allow_exceptions = true);
  template <typename InputType>
  static basic_json from_msgpack(InputType &&i, const bool strict = true,
                                 const bool allow_exceptions = true);
  template <typename InputType>
  static basic_json from_bson(InputType &&i, const bool strict = true,
                              const bool allow_exceptions = true);
  template <typename InputType>
  static basic_json from_ubjson(InputType &&i, const bool strict = true,
                                const bool allow_exceptions = true);
  static std::vector<std::uint8_t> to_cbor(const basic_json &j);
  static std::vector<std::uint8_t> to_msgpack(const basic_json &j);
  static std::vector<std::uint8_t> to_bson(const basic_json &j);

  friend bool operator==(const_reference, const_reference) noexcept { return true; }
  friend bool operator!=(const_reference, const_reference) noexcept { return true; }
  template <typename S, std::enable_if_t<std::is_scalar_v<S> || std::is_convertible_v<S, std::string>, int> = 0>
  friend bool operator==(const_reference lhs, const S &rhs) noexcept { return lhs == basic_json(rhs); }
  template <typename S, std::enable_if_t<std::is_scalar_v<S> || std::is_convertible_v<S, std::string>, int> = 0>
  friend bool operator!=(const_reference lhs, const S &rhs) noexcept { return lhs != basic_json(rhs); }
  friend bool operator<(const_reference, const_reference) noexcept { return true; }
  friend std::ostream &operator<<(std::ostream &o, const basic_json &) { return o; }
  friend std::istream &operator>>(std::istream &i, basic_json &) { return i; }

private:
  template <typename T> T converted() const;
  template <typename T>
  auto viaSerializer(int) const
      -> decltype(JSONSerializer<T>::from_json(std::declval<const basic_json &>(),
                                               std::declval<T &>()),
                  T()) {
    T Ret{};
    JSONSerializer<T>::from_json(*this, Ret);
    return Ret;
  }
  template <typename T> T viaSerializer(long) const {
    return JSONSerializer<T>::from_json(*this);
  }
};

std::string to_string(const basic_json<> &j);
inline namespace literals {
inline namespace json_literals {
nlohmann::json operator""_json(const char *s, std::size_t n);
nlohmann::json::json_pointer operator""_json_pointer(const char *s, std::size_t n);
} // namespace json_literals
} // namespace literals
} // namespace json_abi_v3_11_2
} // namespace nlohmann

using nlohmann::literals::json_literals::operator""_json;
using nlohmann::literals::json_literals::operator""_json_pointer;
