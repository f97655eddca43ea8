// Part of our declarations of Boost.Asio and Boost.Beast: the names, classes and
// signatures that user code meets, none of the library. Finished by hand.
#pragma once
#include <algorithm>
#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>

// The view of Boost before 1.81; other headers of ours may have declared it.
#if !defined(BOOST_STRING_VIEW_HPP)
#define BOOST_STRING_VIEW_HPP
namespace boost {
template <class CharT, class Traits = std::char_traits<CharT>> class basic_string_view {
public:
  using value_type = CharT;
  using const_iterator = const CharT *;
  using size_type = std::size_t;
  static constexpr size_type npos = size_type(-1);
  basic_string_view() noexcept;
  basic_string_view(const CharT *str);
  basic_string_view(const CharT *str, size_type len);
  template <class A> basic_string_view(const std::basic_string<CharT, Traits, A> &str) noexcept;
  const_iterator begin() const noexcept;
  const_iterator end() const noexcept;
  size_type size() const noexcept;
  size_type length() const noexcept;
  bool empty() const noexcept;
  const CharT &operator[](size_type pos) const noexcept;
  const CharT &at(size_type pos) const;
  const CharT &front() const;
  const CharT &back() const;
  const CharT *data() const noexcept;
  void remove_prefix(size_type n);
  void remove_suffix(size_type n);
  template <class A> explicit operator std::basic_string<CharT, Traits, A>() const;
  template <class A = std::allocator<CharT>> std::basic_string<CharT, Traits, A> to_string(const A &a = A()) const;
  basic_string_view substr(size_type pos = 0, size_type n = npos) const;
  int compare(basic_string_view x) const noexcept;
  bool starts_with(basic_string_view x) const noexcept;
  bool ends_with(basic_string_view x) const noexcept;
  size_type find(basic_string_view s, size_type pos = 0) const noexcept;
  size_type find(CharT c, size_type pos = 0) const noexcept;
  size_type rfind(CharT c, size_type pos = npos) const noexcept;
  size_type find_first_of(CharT c, size_type pos = 0) const noexcept;
  size_type find_last_of(CharT c, size_type pos = npos) const noexcept;
  friend bool operator==(basic_string_view, basic_string_view) noexcept { return true; }
  friend bool operator!=(basic_string_view, basic_string_view) noexcept { return true; }
  friend bool operator<(basic_string_view, basic_string_view) noexcept { return true; }
};
template <class C, class T> std::basic_ostream<C, T> &operator<<(std::basic_ostream<C, T> &os, const basic_string_view<C, T> &str);
using string_view = basic_string_view<char>;
} // namespace boost
#endif
