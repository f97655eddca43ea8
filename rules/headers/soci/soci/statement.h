// Part of our declarations of SOCI: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "soci/once-temp-type.h"
#include <iterator>

namespace soci {
class column_properties {
public:
  std::string get_name() const;
  data_type get_data_type() const;
  db_type get_db_type() const;
};

class row {
public:
  row();
  ~row();
  std::size_t size() const;
  void clean_up();
  indicator get_indicator(std::size_t pos) const;
  indicator get_indicator(std::string const &name) const;
  column_properties const &get_properties(std::size_t pos) const;
  column_properties const &get_properties(std::string const &name) const;
  std::size_t find_column(std::string const &name) const;
  template <typename T> T get(std::size_t pos) const;
  template <typename T> T get(std::size_t pos, T const &nullValue) const;
  template <typename T> T get(std::string const &name) const;
  template <typename T> T get(std::string const &name, T const &nullValue) const;
  template <typename T> row const &operator>>(T &value) const;
  void skip(std::size_t num = 1) const;
  void reset_get_counter() const;
};

class values {
public:
  indicator get_indicator(std::size_t pos) const;
  indicator get_indicator(std::string const &name) const;
  template <typename T> T get(std::size_t pos) const;
  template <typename T> T get(std::string const &name) const;
  template <typename T> T get(std::string const &name, T const &nullValue) const;
  template <typename T>
  void set(std::string const &name, T const &value, indicator indic = i_ok);
  template <typename T>
  void set(const T &value, indicator indic = i_ok);
  template <typename T> values const &operator>>(T &value) const;
  template <typename T> values &operator<<(T const &value);
  column_properties const &get_properties(std::size_t pos) const;
};

class statement {
public:
  statement(session &s);
  statement(details::prepare_temp_type const &prep);
  statement(statement const &other);
  ~statement();
  statement &operator=(statement const &other);
  void alloc();
  //@facts soci::statement tu=soci4
  void exchange(const details::into_type_ptr &i);
  void exchange(const details::use_type_ptr &u);
  bool execute(bool withDataExchange = {});
  bool fetch();
  void prepare(const std::string &query, details::statement_type eType = {});
  //@end
  template <typename T, typename Indicator>
  void exchange(details::into_container<T, Indicator> const &ic);
  template <typename T, typename Indicator>
  void exchange(details::use_container<T, Indicator> const &uc);
  void bind(values &v);
  void clean_up(bool reset = true);
  void bind_clean_up();
  void define_and_bind();
  void undefine_and_bind();
  bool got_data() const;
  long long get_affected_rows();
  std::string get_query() const;
};

class procedure {
public:
  //@facts soci::procedure tu=soci4 ctors
  procedure(const details::prepare_temp_type &prep);
  procedure(const procedure &other);
  //@end
  ~procedure();
  bool execute(bool withDataExchange = false);
  bool fetch();
};

template <typename T> class rowset_iterator {
public:
  using iterator_category = std::input_iterator_tag;
  using value_type = T;
  using pointer = T *;
  using reference = T &;
  using difference_type = std::ptrdiff_t;
  rowset_iterator();
  reference operator*() const;
  pointer operator->() const;
  rowset_iterator &operator++();
  rowset_iterator operator++(int);
  bool operator==(rowset_iterator const &rhs) const;
  bool operator!=(rowset_iterator const &rhs) const;
};

template <typename T = row> class rowset {
public:
  using value_type = T;
  using iterator = rowset_iterator<T>;
  using const_iterator = rowset_iterator<T>;
  rowset(details::prepare_temp_type const &prep);
  rowset(rowset const &other);
  ~rowset();
  rowset &operator=(rowset const &rhs);
  const_iterator begin() const;
  const_iterator end() const;
};
} // namespace soci
