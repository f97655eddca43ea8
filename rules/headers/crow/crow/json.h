// Part of our declarations of Crow 1.x: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "crow/returnable.h"
#include "crow/settings.h"
#include "crow/utility.h"

namespace crow {
namespace mustache {
class template_t;
}
namespace json {
enum class type : char { Null, False, True, Number, String, List, Object, Function };
enum class num_type : char {
  Signed_integer,
  Unsigned_integer,
  Floating_point,
  Null,
  Double_precision_floating_point
};

const char *get_type_str(type t);
void escape(const std::string &str, std::string &ret);
std::string escape(const std::string &str);

class rvalue;
class wvalue;

namespace detail {
struct r_string {
  r_string();
  r_string(char *s, char *e);
  r_string(const r_string &r);
  r_string(r_string &&r);
  r_string &operator=(r_string &&r);
  r_string &operator=(const r_string &r);
  ~r_string();
  operator std::string() const;
  const char *begin() const;
  const char *end() const;
  size_t size() const;
  using iterator = const char *;
  using const_iterator = const char *;
  friend std::ostream &operator<<(std::ostream &os, const r_string &s);
};
bool operator<(const r_string &l, const r_string &r);
bool operator<(const r_string &l, const std::string &r);
bool operator<(const std::string &l, const r_string &r);
bool operator==(const r_string &l, const r_string &r);
bool operator==(const r_string &l, const std::string &r);
bool operator==(const std::string &l, const r_string &r);
bool operator!=(const r_string &l, const r_string &r);
bool operator!=(const r_string &l, const std::string &r);
bool operator!=(const std::string &l, const r_string &r);
} // namespace detail

class rvalue {
public:
  rvalue() noexcept;
  rvalue(type t) noexcept;
  rvalue(type t, char *s, char *e) noexcept;
  rvalue(const rvalue &r);
  rvalue(rvalue &&r) noexcept;
  rvalue &operator=(const rvalue &r);
  rvalue &operator=(rvalue &&r) noexcept;
  explicit operator bool() const noexcept;
  explicit operator int64_t() const;
  explicit operator uint64_t() const;
  explicit operator int() const;
  explicit operator std::string() const;

  //@facts crow::json::rvalue tu=crow
  const detail::r_string &key() const;
  const rvalue &operator[](const char *str) const;
  const rvalue &operator[](const std::string &str) const;
  const rvalue &operator[](int index) const;
  const rvalue &operator[](size_t index) const;
  bool b() const;
  double d() const;
  int64_t i() const;
  std::vector<std::string> keys() const;
  detail::r_string s() const;
  uint64_t u() const;
  //@end
  type t() const;
  num_type nt() const;
  std::vector<rvalue> lo() const;
  std::vector<rvalue> r_list() const;
  template <typename T, typename U> std::vector<T> get_array() const;
  bool has(const char *str) const;
  bool has(const std::string &str) const;
  int count(const std::string &str) const;
  rvalue *begin() const;
  rvalue *end() const;
  size_t size() const;
  void set_error();
  bool error() const noexcept;
  friend std::ostream &operator<<(std::ostream &os, const rvalue &r);
};

bool operator==(const rvalue &l, const std::string &r);
bool operator==(const std::string &l, const rvalue &r);
bool operator!=(const rvalue &l, const std::string &r);
bool operator!=(const std::string &l, const rvalue &r);
bool operator==(const rvalue &l, const int &r);
bool operator==(const int &l, const rvalue &r);
bool operator!=(const rvalue &l, const int &r);
bool operator!=(const int &l, const rvalue &r);
bool operator==(const rvalue &l, double r);
bool operator==(double l, const rvalue &r);
bool operator!=(const rvalue &l, double r);
bool operator!=(double l, const rvalue &r);

//@facts crow::json tu=crow namespace
rvalue load(const char *data);
rvalue load(const char *data, size_t size);
rvalue load(const std::string &str);
//@end

class wvalue : public returnable {
public:
  using object = std::unordered_map<std::string, wvalue>;
  using list = std::vector<wvalue>;

  //@facts crow::json::wvalue tu=crow skip=dump ctors
  wvalue();
  wvalue(bool value);
  wvalue(const char *value);
  wvalue(const list &r);
  wvalue(const object &value);
  wvalue(const rvalue &r);
  wvalue(const std::string &value);
  wvalue(const wvalue &r);
  wvalue(double value);
  wvalue(float value);
  wvalue(list &r);
  wvalue(object &&value);
  wvalue(std::initializer_list<std::pair<const std::string, wvalue>> initializer_list);
  wvalue(std::int16_t value);
  wvalue(std::int32_t value);
  wvalue(std::int64_t value);
  wvalue(std::int8_t value);
  wvalue(std::nullptr_t);
  wvalue(std::string &&value);
  wvalue(std::uint16_t value);
  wvalue(std::uint32_t value);
  wvalue(std::uint64_t value);
  wvalue(std::uint8_t value);
  wvalue(wvalue &&r);
  //@end
  wvalue &operator=(const wvalue &r);
  wvalue &operator=(wvalue &&r);
  void clear();
  void reset();
  wvalue &operator=(std::nullptr_t);
  wvalue &operator=(bool value);
  wvalue &operator=(float value);
  wvalue &operator=(double value);
  wvalue &operator=(unsigned short value);
  wvalue &operator=(short value);
  wvalue &operator=(long long value);
  wvalue &operator=(long value);
  wvalue &operator=(int value);
  wvalue &operator=(unsigned long long value);
  wvalue &operator=(unsigned long value);
  wvalue &operator=(unsigned int value);
  wvalue &operator=(const char *str);
  wvalue &operator=(const std::string &str);
  wvalue &operator=(list &&v);
  template <typename T> wvalue &operator=(const std::vector<T> &v);
  wvalue &operator=(
      std::initializer_list<std::pair<const std::string, wvalue>> initializer_list);
  wvalue &operator=(object const &value);
  wvalue &operator=(object &&value);
  wvalue &operator=(std::function<std::string(std::string &)> &&func);
  wvalue &operator[](unsigned index);
  const wvalue &operator[](unsigned index) const;
  wvalue &operator[](const std::string &str);
  const wvalue &operator[](const std::string &str) const;
  type t() const;
  int count(const std::string &str) const;
  std::vector<std::string> keys() const;
  std::string execute(std::string txt = "") const;
  size_t size() const;
  size_t estimate_length() const;
  std::string dump(const size_t indent, const char separator = ' ') const;
  std::string dump() override;
};

template <typename T> wvalue &wvalue::operator=(const std::vector<T> &v) {
  for (size_t Index = 0; Index < v.size(); ++Index)
    (*this)[unsigned(Index)] = v[Index];
  return *this;
}

struct wvalue_reader {
  int64_t get(int64_t fallback);
  double get(double fallback);
  bool get(bool fallback);
  std::string get(const std::string &fallback);
  const wvalue &ref;
};
} // namespace json
} // namespace crow
