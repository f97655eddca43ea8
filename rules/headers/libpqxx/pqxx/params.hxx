// Part of our declarations of libpqxx 7: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "pqxx/strconv.hxx"

namespace pqxx {
class binarystring {
public:
  using char_type = unsigned char;
  binarystring(field const &);
  explicit binarystring(std::string_view);
  binarystring(void const *binary_data, std::size_t len);
  std::size_t size() const noexcept;
  std::size_t length() const noexcept;
  bool empty() const noexcept;
  unsigned char const *data() const noexcept;
  char const *get() const noexcept;
  std::string_view view() const noexcept;
  std::string str() const;
};

class params {
public:
  params() = default;
  // One string alone is explicit here: the library's `exec(query, desc)` would
  // otherwise be ambiguous with `exec(query, params)`.
  template <typename First,
            std::enable_if_t<std::is_convertible_v<First, std::string_view>,
                             int> = 0>
  explicit params(First &&Only) {
    append(Only);
  }
  template <
      typename First,
      std::enable_if_t<!std::is_convertible_v<First, std::string_view> &&
                           !std::is_same_v<std::decay_t<First>, params>,
                       int> = 0>
  params(First &&Only) {
    append(Only);
  }
  template <typename First, typename Second, typename... Args>
  params(First &&One, Second &&Two, Args &&...args) {
    append(One);
    append(Two);
    (append(args), ...);
  }
  void reserve(std::size_t n) &;
  std::size_t size() const noexcept;
  //@facts pqxx::params tu=pqxx77 skip=params
  void append();
  void append(const binarystring &value);
  void append(const params &value);
  void append(const std::basic_string<std::byte> &);
  void append(const std::string &);
  void append(params &&value);
  void append(std::basic_string<std::byte> &&);
  void append(std::basic_string_view<std::byte>);
  void append(std::string &&);
  void append(zview);
  //@end
  template <typename TYPE> void append(TYPE const &value);
  template <typename RANGE> void append_multi(RANGE const &range);
};

namespace prepare {
template <typename IT>
params make_dynamic_params(IT begin, IT end);
template <typename C> params make_dynamic_params(C const &container);
} // namespace prepare

template <typename COUNTER = unsigned int> class placeholders {
public:
  placeholders();
  zview view() const & noexcept;
  std::string get() const;
  void next() &;
  COUNTER count() const noexcept;
};
} // namespace pqxx
