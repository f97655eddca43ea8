// Part of our declarations of Crow 1.x: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
// The tag of a route encodes its parameters, one digit each, the first lowest:
// <int> 1, <uint> 2, <double> 3, <str> and <string> 4, <path> 5. This file is
// ours (the library keeps it in utility.h): Clang needs real values here, since
// the handler's parameter types come of them.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace crow {
namespace black_magic {
constexpr uint64_t parameterDigit(std::string_view Kind) {
  return Kind == "int"                       ? 1
         : Kind == "uint"                    ? 2
         : Kind == "float" || Kind == "double" ? 3
         : Kind == "str" || Kind == "string" ? 4
         : Kind == "path"                    ? 5
                                             : 0;
}

constexpr uint64_t get_parameter_tag(std::string_view s) {
  uint64_t Tag = 0, Weight = 1;
  for (size_t I = 0; I < s.size(); ++I) {
    if (s[I] != '<')
      continue;
    size_t Close = I + 1;
    while (Close < s.size() && s[Close] != '>')
      ++Close;
    Tag += Weight * parameterDigit(s.substr(I + 1, Close - I - 1));
    Weight *= 6;
    I = Close;
  }
  return Tag;
}

template <typename... T> struct S {
  template <typename U> using push = S<U, T...>;
  template <typename U> using push_back = S<T..., U>;
  template <template <typename... Args> class U> using rebind = U<T...>;
};

template <typename F, typename Set> struct CallHelper;
template <typename F, typename... Args> struct CallHelper<F, S<Args...>> {
  static constexpr bool value = std::is_invocable_v<F &, Args...>;
};

template <int N> struct single_tag_to_type {};
template <> struct single_tag_to_type<1> {
  using type = int64_t;
};
template <> struct single_tag_to_type<2> {
  using type = uint64_t;
};
template <> struct single_tag_to_type<3> {
  using type = double;
};
template <> struct single_tag_to_type<4> {
  using type = std::string;
};
template <> struct single_tag_to_type<5> {
  using type = std::string;
};

template <uint64_t Tag> struct arguments {
  using subarguments = typename arguments<Tag / 6>::type;
  using type = typename subarguments::template push<
      typename single_tag_to_type<int(Tag % 6)>::type>;
};
template <> struct arguments<0> {
  using type = S<>;
};
} // namespace black_magic
} // namespace crow
