// Part of our declarations of jwt-cpp: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "jwt-cpp/jwt.h"
#include "nlohmann/json.hpp"

namespace jwt {
namespace traits {
struct nlohmann_json {
  using json = nlohmann::json;
  using value_type = json;
  using object_type = json::object_t;
  using array_type = json::array_t;
  using string_type = std::string;
  using number_type = json::number_float_t;
  using integer_type = json::number_integer_t;
  using boolean_type = json::boolean_t;
};
} // namespace traits
} // namespace jwt
