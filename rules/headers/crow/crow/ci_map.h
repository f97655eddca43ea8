// Part of our declarations of Crow 1.x: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "crow/settings.h"

namespace crow {
struct ci_hash {
  size_t operator()(const std::string_view key) const;
};
struct ci_key_eq {
  bool operator()(const std::string_view l, const std::string_view r) const;
};
using ci_map =
    std::unordered_multimap<std::string, std::string, ci_hash, ci_key_eq>;
} // namespace crow
