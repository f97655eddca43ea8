// Part of our declarations of Abseil's string functions: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "absl/strings/string_view.h"

namespace absl {
enum PadSpec : uint8_t { kNoPad = 1, kZeroPad2, kZeroPad4 = 4, kZeroPad8 = 8, kSpacePad8 = 26 };
struct Hex {
  template <typename Int> explicit Hex(Int v, PadSpec spec = kNoPad);
};
struct Dec {
  template <typename Int> explicit Dec(Int v, PadSpec spec = kNoPad);
};

class AlphaNum {
public:
  AlphaNum(int x);
  AlphaNum(unsigned int x);
  AlphaNum(long x);
  AlphaNum(unsigned long x);
  AlphaNum(long long x);
  AlphaNum(unsigned long long x);
  AlphaNum(float f);
  AlphaNum(double f);
  AlphaNum(bool b);
  AlphaNum(Hex hex);
  AlphaNum(Dec dec);
  AlphaNum(const char *c_str);
  AlphaNum(absl::string_view pc);
  template <typename Allocator>
  AlphaNum(const std::basic_string<char, std::char_traits<char>, Allocator> &str);
  AlphaNum(const AlphaNum &) = delete;
  AlphaNum &operator=(const AlphaNum &) = delete;
  absl::string_view Piece() const;
};

std::string StrCat();
std::string StrCat(const AlphaNum &a);
std::string StrCat(const AlphaNum &a, const AlphaNum &b);
std::string StrCat(const AlphaNum &a, const AlphaNum &b, const AlphaNum &c);
std::string StrCat(const AlphaNum &a, const AlphaNum &b, const AlphaNum &c,
                   const AlphaNum &d);
template <typename... AV>
std::string StrCat(const AlphaNum &a, const AlphaNum &b, const AlphaNum &c,
                   const AlphaNum &d, const AlphaNum &e, const AV &...args);
void StrAppend(std::string *);
void StrAppend(std::string *dest, const AlphaNum &a);
void StrAppend(std::string *dest, const AlphaNum &a, const AlphaNum &b);
void StrAppend(std::string *dest, const AlphaNum &a, const AlphaNum &b,
               const AlphaNum &c);
void StrAppend(std::string *dest, const AlphaNum &a, const AlphaNum &b,
               const AlphaNum &c, const AlphaNum &d);
template <typename... AV>
void StrAppend(std::string *dest, const AlphaNum &a, const AlphaNum &b,
               const AlphaNum &c, const AlphaNum &d, const AlphaNum &e,
               const AV &...args);
} // namespace absl
