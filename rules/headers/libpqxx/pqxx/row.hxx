// Part of our declarations of libpqxx 7: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "pqxx/field.hxx"

namespace pqxx {
class row {
public:
  using size_type = row_size_type;
  using difference_type = row_difference_type;
  using const_iterator = const_row_iterator;
  using iterator = const_iterator;
  using reference = field;

  row() noexcept = default;
  bool operator==(row const &) const noexcept;
  bool operator!=(row const &) const noexcept;
  const_iterator begin() const noexcept;
  const_iterator cbegin() const noexcept;
  const_iterator end() const noexcept;
  const_iterator cend() const noexcept;
  reference front() const noexcept;
  reference back() const noexcept;
  reference operator[](size_type i) const noexcept;
  reference operator[](zview col_name) const;
  //@facts pqxx::row tu=pqxx77
  reference at(size_type) const;
  reference at(zview col_name) const;
  //@end
  size_type size() const noexcept;
  bool empty() const noexcept;
  result_size_type rownumber() const noexcept;
  result_size_type num() const;
  size_type column_number(zview col_name) const;
  char const *column_name(size_type) const;
  oid column_type(size_type) const;
  oid column_table(size_type) const;
  template <typename Tuple> void to(Tuple &) const;
  template <typename... TYPE> std::tuple<TYPE...> as() const;
  template <typename CALLABLE> void for_each(CALLABLE &&func) const;
};

class const_row_iterator : public field {
public:
  using iterator_category = std::random_access_iterator_tag;
  using value_type = field const;
  using pointer = field const *;
  using size_type = row_size_type;
  using difference_type = row_difference_type;
  using reference = field;
  const_row_iterator() noexcept;
  pointer operator->() const noexcept;
  reference operator*() const noexcept;
  const_row_iterator &operator++() noexcept;
  const_row_iterator operator++(int) noexcept;
  const_row_iterator &operator--() noexcept;
  const_row_iterator operator+(difference_type) const noexcept;
  difference_type operator-(const_row_iterator const &) const noexcept;
  bool operator==(const_row_iterator const &) const noexcept;
  bool operator!=(const_row_iterator const &) const noexcept;
};
} // namespace pqxx
