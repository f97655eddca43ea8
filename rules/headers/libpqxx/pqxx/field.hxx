// Part of our declarations of libpqxx 7: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "pqxx/except.hxx"
#include "pqxx/strconv.hxx"

namespace pqxx {
class array_parser {
public:
  enum class juncture { row_start, row_end, null_value, string_value, done };
  explicit array_parser(std::string_view input);
  std::pair<juncture, std::string> get_next();
};

class field {
public:
  using size_type = field_size_type;
  field() noexcept;
  field(row const &r, row_size_type c) noexcept;
  bool operator==(field const &rhs) const;
  bool operator!=(field const &rhs) const;
  char const *name() const;
  oid type() const;
  oid table() const;
  row_size_type num() const;
  row_size_type table_column() const;
  bool is_null() const noexcept;
  size_type size() const noexcept;
  //@facts pqxx::field tu=pqxx77 skip=as
  const char *c_str() const;
  bool to(const char *&obj) const;
  bool to(std::string &obj) const;
  bool to(std::string &obj, const std::string &default_value) const;
  bool to(std::string_view &obj) const;
  bool to(std::string_view &obj, const std::string_view &default_value) const;
  bool to(zview &obj) const;
  bool to(zview &obj, const zview &default_value) const;
  std::string_view view() const;
  //@end
  template <typename T>
  std::enable_if_t<!std::is_pointer<T>::value || std::is_same<T, char const *>::value, bool>
  to(T &obj) const;
  template <typename T>
  std::enable_if_t<!std::is_pointer<T>::value || std::is_same<T, char const *>::value, bool>
  to(T &obj, T const &default_value) const;
  template <typename T> T as(T const &default_value) const;
  template <typename T> T as() const;
  template <typename T, template <typename> class O = std::optional>
  O<T> get() const;
  array_parser as_array() const &;
};
} // namespace pqxx
