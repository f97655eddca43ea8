// Part of our declarations of Crow 1.x: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "crow/settings.h"

namespace crow {
class query_string {
public:
  static const int MAX_KEY_VALUE_PAIRS_COUNT = 256;
  query_string() = default;
  query_string(const query_string &qs);
  query_string &operator=(const query_string &qs);
  query_string &operator=(query_string &&qs) noexcept;
  query_string(std::string params, bool url = true);
  void clear();
  friend std::ostream &operator<<(std::ostream &os, const query_string &qs);
  std::unordered_map<std::string, std::string>
  pop_dict(const std::string &name);
  std::vector<char *> pop_list(const std::string &name,
                               bool use_brackets = true);
  std::vector<std::string> keys() const;
  //@facts crow::query_string tu=crow
  char *get(const std::string &name) const;
  char *pop(const std::string &name);
  std::unordered_map<std::string, std::string> get_dict(const std::string &name) const;
  std::vector<char *> get_list(const std::string &name, bool use_brackets = {}) const;
  //@end
};
} // namespace crow
