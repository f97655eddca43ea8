// Part of our declarations of Crow 1.x: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <algorithm>
#include <atomic>
#include <cassert>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <functional>
#include <future>
#include <iomanip>
#include <iostream>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

#ifndef CROW_STATIC_DIRECTORY
#define CROW_STATIC_DIRECTORY "static/"
#endif
#ifndef CROW_STATIC_ENDPOINT
#define CROW_STATIC_ENDPOINT "/static/<path>"
#endif
#ifndef CROW_LOG_LEVEL
#define CROW_LOG_LEVEL 1
#endif

namespace asio {
class io_context;
namespace ssl {
class context;
} // namespace ssl
} // namespace asio

namespace crow {
constexpr const char VERSION[] = "1.3";
} // namespace crow
