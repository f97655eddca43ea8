// Part of our declarations of fmt 9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "fmt/format.h"
#include <chrono>
#include <ctime>

namespace fmt {
inline namespace v9 {
std::tm localtime(std::time_t time);
std::tm gmtime(std::time_t time);
} // namespace v9
} // namespace fmt
