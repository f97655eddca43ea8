// Part of our declarations of Poco::Data: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <stdexcept>
#include <string>

namespace Poco {
class Exception : public std::exception {
public:
  Exception(const std::string &msg, int code = 0);
  const char *what() const noexcept override;
  const std::string &message() const;
  std::string displayText() const;
  int code() const;
};
} // namespace Poco
