// Part of our declarations of fmt 9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "fmt/format.h"

namespace fmt {
inline namespace v9 {
enum class color : uint32_t { black = 0, red = 0xFF0000, green = 0x008000, yellow = 0xFFFF00, blue = 0x0000FF, cyan = 0x00FFFF, white = 0xFFFFFF, orange = 0xFFA500 };
enum class terminal_color : uint8_t { black = 30, red, green, yellow, blue, magenta, cyan, white };
enum class emphasis : uint8_t { bold = 1, faint = 2, italic = 4, underline = 8 };
class text_style {
public:
  text_style(emphasis em = emphasis()) noexcept;
  friend text_style operator|(text_style lhs, const text_style &) { return lhs; }
};
text_style fg(color) noexcept;
text_style bg(color) noexcept;
text_style fg(terminal_color) noexcept;
template <typename... T>
std::string format(const text_style &ts, string_view fmt, const T &...args);
template <typename... T>
void print(const text_style &ts, string_view fmt, const T &...args);
} // namespace v9
} // namespace fmt
