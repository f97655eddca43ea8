// Part of our declarations of fmt 9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "fmt/format.h"
#include <ostream>

namespace fmt {
inline namespace v9 {
template <typename Char> struct basic_ostream_formatter : formatter<string_view, Char> {};
using ostream_formatter = basic_ostream_formatter<char>;
template <typename T> const T &streamed(const T &value);
template <typename... T>
void print(std::ostream &os, format_string<T...> fmt, T &&...args);
template <typename... T>
void println(std::ostream &os, format_string<T...> fmt, T &&...args);
} // namespace v9
} // namespace fmt
