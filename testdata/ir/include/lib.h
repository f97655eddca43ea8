// A small library for the cases of this folder, the standard library's part
// of which they need; nothing of it is the project's.
#pragma GCC system_header
#pragma once

namespace std {
using size_t = decltype(sizeof(0));
enum class byte : unsigned char {};
using nullptr_t = decltype(nullptr);

template <typename T> struct remove_reference { using type = T; };
template <typename T> struct remove_reference<T &> { using type = T; };
template <typename T> struct remove_reference<T &&> { using type = T; };
template <typename T>
constexpr typename remove_reference<T>::type &&move(T &&V) noexcept {
  return static_cast<typename remove_reference<T>::type &&>(V);
}
template <typename T>
constexpr T &&forward(typename remove_reference<T>::type &V) noexcept {
  return static_cast<T &&>(V);
}
template <typename T> T *addressof(T &V) noexcept { return &V; }

template <typename T> class initializer_list {
  const T *Begin;
  size_t Size;

public:
  const T *begin() const { return Begin; }
  const T *end() const { return Begin + Size; }
};

class type_info {
public:
  const char *name() const;
};

template <typename C> class basic_string_view;
inline namespace __cxx11 {
template <typename C> class basic_string {
public:
  basic_string();
  basic_string(const basic_string &);
  basic_string(basic_string &&);
  basic_string(const C *);
  ~basic_string();
  basic_string &operator=(const basic_string &);
  basic_string &operator=(basic_string &&);
  basic_string &operator=(const C *);
  basic_string &operator+=(const basic_string &);
  basic_string &operator+=(const C *);
  basic_string &append(const basic_string &);
  const C *c_str() const;
  operator basic_string_view<C>() const;
  bool empty() const;
  size_t size() const;
  const C &operator[](size_t) const;
  C &operator[](size_t);
};
} // namespace __cxx11
using string = basic_string<char>;
string operator+(const string &, const string &);
string operator+(string &&, const string &);
string operator+(string &&, const char *);
string operator+(const char *, const string &);
string operator+(const string &, const char *);
string to_string(int);
bool operator==(const string &, const string &);
bool operator==(const string &, const char *);
inline namespace literals {
string operator""_s(const char *, size_t);
}

template <typename C> class basic_string_view {
public:
  basic_string_view(const C *);
};
using string_view = basic_string_view<char>;

template <typename T> class vector {
public:
  class iterator {
  public:
    T &operator*() const;
    iterator &operator++();
    bool operator!=(const iterator &) const;
  };
  vector();
  vector(initializer_list<T>);
  ~vector();
  iterator begin();
  iterator end();
  T &operator[](size_t);
  void push_back(const T &);
  void push_back(T &&);
  template <typename... As> T &emplace_back(As &&...);
  size_t size() const;
};

template <typename A, typename B> struct pair {
  A first;
  B second;
};
template <typename T> struct tuple_size;
template <size_t I, typename T> struct tuple_element;
template <typename A, typename B> class tuple {};
template <typename A, typename B> struct tuple_size<tuple<A, B>> {
  static constexpr size_t value = 2;
};
template <typename A, typename B> struct tuple_element<0, tuple<A, B>> {
  using type = A;
};
template <typename A, typename B> struct tuple_element<1, tuple<A, B>> {
  using type = B;
};
template <size_t I, typename A, typename B>
typename tuple_element<I, tuple<A, B>>::type &get(tuple<A, B> &);
template <size_t I, typename A, typename B>
typename tuple_element<I, tuple<A, B>>::type &&get(tuple<A, B> &&);

template <typename T> class function;
template <typename R, typename... As> class function<R(As...)> {
public:
  function();
  template <typename F> function(F) {}
  R operator()(As...) const;
};

template <typename T> class unique_ptr {
public:
  explicit unique_ptr(T *);
  ~unique_ptr();
  T *operator->() const;
  T &operator*() const;
  explicit operator bool() const;
};

class exception {
public:
  virtual ~exception();
  virtual const char *what() const;
};
class runtime_error : public exception {
public:
  explicit runtime_error(const char *);
};

struct strong_ordering {
  signed char Value;
  static const strong_ordering less, equal, greater;
};
[[noreturn]] void abort();
} // namespace std

namespace db {
class Result {
public:
  Result(Result &&);
  Result &operator=(Result &&);
  const char *get(int) const;
  ~Result();
};
class Connection {
public:
  explicit Connection(const char *);
  ~Connection();
  Result exec(const std::string &);
  Result query(std::string_view Sql, int Limit = 10,
               const std::string &Tag = "q" + std::to_string(1));
  void quote(std::string *);
  static Connection &shared();
  virtual bool ping();
};
class Pooled : public Connection {
public:
  using Connection::Connection;
  bool ping() override;
};
} // namespace db

int printf(const char *, ...);
int puts(const char *);
