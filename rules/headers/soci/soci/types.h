// Part of our declarations of SOCI: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <cstddef>
#include <ctime>
#include <iosfwd>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace soci {
enum indicator { i_ok, i_null, i_truncated };
enum data_type { dt_string, dt_date, dt_double, dt_integer, dt_long_long, dt_unsigned_long_long, dt_blob, dt_xml };
enum db_type { db_string, db_int8, db_uint8, db_int16, db_uint16, db_int32, db_uint32, db_int64, db_uint64, db_double, db_date, db_blob, db_xml };

class soci_error : public std::runtime_error {
public:
  explicit soci_error(std::string const &msg);
  ~soci_error() noexcept override;
  char const *what() const noexcept override;
  std::string get_error_message() const;
  enum error_category {
    connection_error,
    invalid_statement,
    no_privilege,
    no_data,
    constraint_violation,
    unknown_transaction_state,
    system_error,
    unknown
  };
  virtual error_category get_error_category() const;
};

class session;
class statement;
class row;
class values;
class blob;
class rowid;
class connection_pool;
class backend_factory {
public:
  virtual ~backend_factory();
};
class connection_parameters {
public:
  connection_parameters();
  connection_parameters(backend_factory const &factory, std::string const &connectString);
  connection_parameters(std::string const &backendName, std::string const &connectString);
  explicit connection_parameters(std::string const &fullConnectString);
  void set_option(const char *name, std::string const &value);
};

// Users specialise this for their own types.
template <typename T> struct type_conversion {
  using base_type = T;
};

namespace details {
struct no_indicator {};
class into_type_base {
public:
  virtual ~into_type_base();
};
class use_type_base {
public:
  virtual ~use_type_base();
};
template <typename T> class type_ptr {
public:
  explicit type_ptr(T *p);
  ~type_ptr();
  T *get() const;
};
using into_type_ptr = type_ptr<into_type_base>;
using use_type_ptr = type_ptr<use_type_base>;

template <typename T, typename Indicator> struct into_container {
  into_container(T &_t, Indicator &_ind) : t(_t), ind(_ind) {}
  T &t;
  Indicator &ind;
};
template <typename T> struct into_container<T, no_indicator> {
  explicit into_container(T &_t) : t(_t) {}
  T &t;
};
template <typename T, typename Indicator> struct use_container {
  use_container(T &_t, Indicator &_ind, const std::string &_name)
      : t(_t), ind(_ind), name(_name) {}
  T &t;
  Indicator &ind;
  std::string name;
};
template <typename T> struct use_container<T, no_indicator> {
  use_container(T &_t, const std::string &_name) : t(_t), name(_name) {}
  T &t;
  std::string name;
};
enum statement_type { st_one_time_query, st_repeatable_query };
} // namespace details

template <typename T>
details::into_container<T, details::no_indicator> into(T &t) {
  return details::into_container<T, details::no_indicator>(t);
}
template <typename T, typename Indicator>
details::into_container<T, Indicator> into(T &t, Indicator &ind) {
  return details::into_container<T, Indicator>(t, ind);
}
template <typename T> details::into_type_ptr into(T &t, std::size_t bufSize);

template <typename T>
details::use_container<T, details::no_indicator>
use(T &t, const std::string &name = std::string()) {
  return details::use_container<T, details::no_indicator>(t, name);
}
template <typename T>
details::use_container<const T, details::no_indicator>
use(T const &t, const std::string &name = std::string()) {
  return details::use_container<const T, details::no_indicator>(t, name);
}
template <typename T>
details::use_container<T, indicator> use(T &t, indicator &ind,
                                         std::string const &name = std::string()) {
  return details::use_container<T, indicator>(t, ind, name);
}
template <typename T>
details::use_container<const T, indicator>
use(T const &t, indicator &ind, std::string const &name = std::string()) {
  return details::use_container<const T, indicator>(t, ind, name);
}
template <typename T>
details::use_container<T, std::vector<indicator>>
use(T &t, std::vector<indicator> &ind, const std::string &name = std::string()) {
  return details::use_container<T, std::vector<indicator>>(t, ind, name);
}
} // namespace soci
