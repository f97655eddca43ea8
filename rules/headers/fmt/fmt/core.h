// Part of our declarations of fmt 9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <cstdio>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#define FMT_VERSION 90100
#define FMT_STRING(s) s
#define FMT_COMPILE(s) s

namespace fmt {
inline namespace v9 {
template <typename Char> class basic_string_view {
public:
  constexpr basic_string_view() noexcept : Data(nullptr), Size(0) {}
  constexpr basic_string_view(const Char *s, size_t count) noexcept
      : Data(s), Size(count) {}
  constexpr basic_string_view(const Char *s)
      : Data(s), Size(std::char_traits<Char>::length(s)) {}
  template <typename Traits, typename Alloc>
  basic_string_view(const std::basic_string<Char, Traits, Alloc> &s) noexcept
      : Data(s.data()), Size(s.size()) {}
  constexpr basic_string_view(std::basic_string_view<Char> s) noexcept
      : Data(s.data()), Size(s.size()) {}
  constexpr const Char *data() const noexcept { return Data; }
  constexpr size_t size() const noexcept { return Size; }
  constexpr const Char *begin() const noexcept { return Data; }
  constexpr const Char *end() const noexcept { return Data + Size; }
  constexpr operator std::basic_string_view<Char>() const {
    return {Data, Size};
  }

private:
  const Char *Data;
  size_t Size;
};
using string_view = basic_string_view<char>;
using wstring_view = basic_string_view<wchar_t>;

template <typename T> using type_identity_t = std::common_type_t<T>;
template <typename T>
using remove_cvref_t = std::remove_cv_t<std::remove_reference_t<T>>;

class format_error : public std::runtime_error {
public:
  using std::runtime_error::runtime_error;
};

// Output of every formatter: one iterator type is enough to parse and to call.
class appender {
public:
  using iterator_category = std::output_iterator_tag;
  using value_type = void;
  using difference_type = std::ptrdiff_t;
  using pointer = void;
  using reference = void;
  appender &operator=(char c);
  appender &operator*() { return *this; }
  appender &operator++() { return *this; }
  appender operator++(int) { return *this; }
};

template <typename Char> class basic_format_parse_context {
public:
  using char_type = Char;
  using iterator = const Char *;
  constexpr iterator begin() const noexcept { return nullptr; }
  constexpr iterator end() const noexcept { return nullptr; }
  constexpr void advance_to(iterator) {}
  int next_arg_id();
};
using format_parse_context = basic_format_parse_context<char>;
using wformat_parse_context = basic_format_parse_context<wchar_t>;

template <typename OutputIt, typename Char> class basic_format_context {
public:
  using iterator = OutputIt;
  using char_type = Char;
  iterator out();
  void advance_to(iterator it);
};
using format_context = basic_format_context<appender, char>;

template <typename Context> class basic_format_args {
public:
  basic_format_args();
  template <typename Store> basic_format_args(const Store &);
};
using format_args = basic_format_args<format_context>;

template <typename T, typename Char = char, typename Enable = void>
struct formatter {
  template <typename ParseContext>
  constexpr auto parse(ParseContext &ctx) -> decltype(ctx.begin()) {
    return ctx.begin();
  }
  template <typename FormatContext, typename U>
  auto format(const U &, FormatContext &ctx) const -> decltype(ctx.out()) {
    return ctx.out();
  }
};

template <typename Char> struct basic_runtime {
  basic_string_view<Char> str;
};
basic_runtime<char> runtime(string_view s);

template <typename Char, typename... Args> class basic_format_string {
public:
  template <typename S,
            std::enable_if_t<
                std::is_convertible_v<const S &, basic_string_view<Char>>, int> = 0>
  constexpr basic_format_string(const S &s) : str_(s) {}
  basic_format_string(basic_runtime<Char> r) : str_(r.str) {}
  constexpr operator basic_string_view<Char>() const { return str_; }
  constexpr basic_string_view<Char> get() const { return str_; }

private:
  basic_string_view<Char> str_;
};
template <typename... Args>
using format_string = basic_format_string<char, type_identity_t<Args>...>;

namespace detail {
// Formatting runs the formatter of each argument; the call makes Clang
// instantiate the ones that the project wrote.
template <typename T> void runFormatter(const T &Value) {
  using Plain = std::decay_t<T>;
  if constexpr (std::is_class_v<Plain> || std::is_enum_v<Plain>) {
    formatter<Plain> F;
    format_context *Context = nullptr;
    static_cast<void>(F.format(Value, *Context));
  }
}
template <typename Char, typename T> struct named_arg {
  const Char *name;
  const T &value;
};
} // namespace detail

template <typename Char, typename T>
detail::named_arg<Char, T> arg(const Char *name, const T &arg) {
  return {name, arg};
}
template <typename Context, typename... Args> struct format_arg_store {};
template <typename Context = format_context, typename... Args>
format_arg_store<Context, remove_cvref_t<Args>...>
make_format_args(Args &&...args) {
  (detail::runFormatter(args), ...);
  return {};
}

std::string vformat(string_view fmt, format_args args);
template <typename... T>
std::string format(format_string<T...> fmt, T &&...args) {
  return vformat(fmt, fmt::make_format_args(args...));
}
template <typename OutputIt>
OutputIt vformat_to(OutputIt out, string_view fmt, format_args args);
template <typename OutputIt, typename... T>
OutputIt format_to(OutputIt out, format_string<T...> fmt, T &&...args) {
  return vformat_to(out, fmt, fmt::make_format_args(args...));
}
template <typename OutputIt> struct format_to_n_result {
  OutputIt out;
  size_t size;
};
template <typename OutputIt, typename... T>
format_to_n_result<OutputIt> format_to_n(OutputIt out, size_t n,
                                         format_string<T...> fmt, T &&...args);
template <typename... T>
size_t formatted_size(format_string<T...> fmt, T &&...args);
void vprint(string_view fmt, format_args args);
void vprint(std::FILE *f, string_view fmt, format_args args);
template <typename... T> void print(format_string<T...> fmt, T &&...args) {
  vprint(fmt, fmt::make_format_args(args...));
}
template <typename... T>
void print(std::FILE *f, format_string<T...> fmt, T &&...args) {
  vprint(f, fmt, fmt::make_format_args(args...));
}
template <typename... T> void println(format_string<T...> fmt, T &&...args) {
  vprint(fmt, fmt::make_format_args(args...));
}
template <typename... T>
void println(std::FILE *f, format_string<T...> fmt, T &&...args) {
  vprint(f, fmt, fmt::make_format_args(args...));
}
} // namespace v9
} // namespace fmt
