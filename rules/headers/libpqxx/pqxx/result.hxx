// Part of our declarations of libpqxx 7: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "pqxx/row.hxx"

namespace pqxx {
class result {
public:
  using size_type = result_size_type;
  using difference_type = result_difference_type;
  using reference = row;
  using const_iterator = const_result_iterator;
  using pointer = const_iterator;
  using iterator = const_iterator;
  using const_reverse_iterator = std::reverse_iterator<const_iterator>;
  using reverse_iterator = const_reverse_iterator;

  result() noexcept;
  bool operator==(result const &) const noexcept;
  bool operator!=(result const &) const noexcept;
  const_iterator begin() const noexcept;
  const_iterator cbegin() const noexcept;
  const_iterator end() const noexcept;
  const_iterator cend() const noexcept;
  reference front() const noexcept;
  reference back() const noexcept;
  size_type size() const noexcept;
  bool empty() const noexcept;
  size_type capacity() const noexcept;
  void swap(result &) noexcept;
  row operator[](size_type i) const noexcept;
#if defined(__cpp_multidimensional_subscript)
  field operator[](size_type row_num, row_size_type col_num) const noexcept;
#endif
  //@facts pqxx::result tu=pqxx77,pqxx710
  field at(size_type, row_size_type) const;
  row at(size_type) const;
  field one_field() const;
  row one_row() const;
  //@end
  void clear() noexcept;
  row_size_type columns() const noexcept;
  row_size_type column_number(zview name) const;
  char const *column_name(row_size_type number) const &;
  oid column_type(row_size_type col_num) const;
  oid column_type(zview col_name) const;
  std::string const &query() const & noexcept;
  oid inserted_oid() const;
  size_type affected_rows() const;
  result const &no_rows() const;
  result const &expect_rows(size_type n) const;
  result const &expect_columns(row_size_type cols) const;
  char const *cmd_status() const noexcept;
  template <typename... TYPE>
  pqxx::internal::result_iteration<TYPE...> iter() const;
  template <typename CALLABLE> void for_each(CALLABLE &&func) const {
    internal::callWithRow(
        func, static_cast<typename internal::ArgumentsOf<
                  std::remove_reference_t<CALLABLE>>::type *>(nullptr));
  }
};

class const_result_iterator : public row {
public:
  using iterator_category = std::random_access_iterator_tag;
  using value_type = row const;
  using pointer = row const *;
  using reference = row;
  using size_type = result_size_type;
  using difference_type = result_difference_type;
  const_result_iterator() noexcept;
  pointer operator->() const;
  reference operator*() const;
  const_result_iterator &operator++();
  const_result_iterator operator++(int);
  const_result_iterator &operator--();
  const_result_iterator &operator+=(difference_type);
  const_result_iterator operator+(difference_type) const;
  const_result_iterator operator-(difference_type) const;
  difference_type operator-(const_result_iterator const &) const;
  bool operator==(const_result_iterator const &) const;
  bool operator!=(const_result_iterator const &) const;
  bool operator<(const_result_iterator const &) const;
};
} // namespace pqxx
