// Part of our declarations of fmt 9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "fmt/format.h"

namespace fmt {
inline namespace v9 {
template <typename S, typename... T>
std::string sprintf(const S &fmt, const T &...args);
template <typename S, typename... T> int printf(const S &fmt, const T &...args);
template <typename S, typename... T>
int fprintf(std::FILE *f, const S &fmt, const T &...args);
} // namespace v9
} // namespace fmt
