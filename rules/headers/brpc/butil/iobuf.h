// Part of our declarations of butil: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>

namespace butil {
template <typename STRING_TYPE> class BasicStringPiece {
public:
  BasicStringPiece();
  BasicStringPiece(const char *str);
  BasicStringPiece(const STRING_TYPE &str);
  const char *data() const;
  std::size_t size() const;
  STRING_TYPE as_string() const;
};
using StringPiece = BasicStringPiece<std::string>;
class IOBuf {
public:
  int append(const char *s);
  int append(const std::string &s);
  void append(const IOBuf &other);
  std::string to_string() const;
  std::size_t size() const;
  bool empty() const;
};
uint64_t fast_rand();
} // namespace butil
