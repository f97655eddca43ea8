// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "trantor/utils/NonCopyable.h"
#include <string>
#include <string_view>

namespace trantor {
class LogStream : public NonCopyable {
  using self = LogStream;

public:
  //@facts trantor::LogStream tu=drogon
  self &operator<<(bool v);
  self &operator<<(char *str);
  self &operator<<(char v);
  self &operator<<(const char *str);
  self &operator<<(const double &);
  self &operator<<(const long double &v);
  self &operator<<(const long long &);
  self &operator<<(const std::string &v);
  self &operator<<(const unsigned char *str);
  self &operator<<(const unsigned long long &);
  self &operator<<(const void *);
  self &operator<<(float &v);
  self &operator<<(int);
  self &operator<<(long);
  self &operator<<(short);
  self &operator<<(unsigned int);
  self &operator<<(unsigned long);
  self &operator<<(unsigned short);
  //@end
  template <int N> self &operator<<(const char (&buf)[N]);
  self &operator<<(float &&v);
  self &operator<<(const std::string_view &v);
  void append(const char *data, int len);
  const char *bufferData() const;
  size_t bufferLength() const;
};
} // namespace trantor
