// Part of our declarations of bsoncxx; see bsoncxx/json.hpp.
#pragma once
#include <bsoncxx/json.hpp>
namespace bsoncxx {
namespace v_noabi {
namespace string {
std::string to_string(stdx::string_view value);
} // namespace string
} // namespace v_noabi
namespace string {
using v_noabi::string::to_string;
} // namespace string
} // namespace bsoncxx
