// Part of our declarations of taopq: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "tao/pq/types.hpp"

namespace tao {
namespace pq {
class result;

class field {
public:
  std::string name() const;
  std::size_t index() const;
  bool is_null() const;
  const char *get() const;
  template <typename T> T as() const;
  template <typename T> std::optional<T> optional() const;
  friend bool operator==(const field &lhs, null_t);
  friend bool operator!=(const field &lhs, null_t);
};

class row {
public:
  class const_iterator : private field {
  public:
    using difference_type = std::int32_t;
    using value_type = const field;
    using pointer = const field *;
    using reference = const field &;
    using iterator_category = std::random_access_iterator_tag;
    const_iterator() = default;
    const_iterator &operator++() noexcept;
    const field &operator*() const noexcept;
    const field *operator->() const noexcept;
    friend bool operator==(const const_iterator &, const const_iterator &);
    friend bool operator!=(const const_iterator &, const const_iterator &);
  };
  row() = default;
  row slice(std::size_t offset, std::size_t columns) const;
  std::size_t columns() const noexcept;
  std::string name(std::size_t column) const;
  std::size_t index(internal::zsv name) const;
  const_iterator begin() const;
  const_iterator end() const;
  bool is_null(std::size_t column) const;
  const char *get(std::size_t column) const;
  template <typename T> T get(std::size_t column) const;
  template <typename T> std::optional<T> optional(std::size_t column) const;
  template <typename T> T as() const;
  template <typename T> std::optional<T> optional() const;
  template <typename T, typename U> std::pair<T, U> pair() const;
  template <typename... Ts> std::tuple<Ts...> tuple() const;
  field at(std::size_t column) const;
  field at(internal::zsv name) const;
  field operator[](std::size_t column) const;
  field operator[](internal::zsv name) const;
};

class result final {
public:
  class const_iterator : private row {
  public:
    using difference_type = std::int32_t;
    using value_type = const row;
    using pointer = const row *;
    using reference = const row &;
    using iterator_category = std::random_access_iterator_tag;
    const_iterator() = default;
    const_iterator &operator++() noexcept;
    const row &operator*() const noexcept;
    const row *operator->() const noexcept;
    friend bool operator==(const const_iterator &, const const_iterator &);
    friend bool operator!=(const const_iterator &, const const_iterator &);
  };
  result_status status() const noexcept;
  bool has_rows_affected() const noexcept;
  std::size_t rows_affected() const;
  std::size_t columns() const noexcept;
  std::string name(std::size_t column) const;
  std::size_t index(internal::zsv in_name) const;
  std::size_t size() const noexcept;
  bool empty() const noexcept;
  const_iterator begin() const;
  const_iterator end() const;
  const_iterator cbegin() const;
  const_iterator cend() const;
  bool is_null(std::size_t row, std::size_t column) const;
  const char *get(std::size_t row, std::size_t column) const;
  row operator[](std::size_t row) const noexcept;
  pq::row at(std::size_t row) const;
  template <typename T> T as() const;
  template <typename T> std::optional<T> optional() const;
  template <typename T, typename U> std::pair<T, U> pair() const;
  template <typename... Ts> std::tuple<Ts...> tuple() const;
  template <typename T> T as_container() const;
  template <typename T> std::vector<T> vector() const;
  template <typename T> std::list<T> list() const;
  template <typename T> std::set<T> set() const;
  template <typename T> std::unordered_set<T> unordered_set() const;
  template <typename K, typename V> std::map<K, V> map() const;
  template <typename K, typename V> std::multimap<K, V> multimap() const;
  template <typename K, typename V>
  std::unordered_map<K, V> unordered_map() const;
};
} // namespace pq
} // namespace tao
