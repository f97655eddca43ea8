// Part of our declarations of folly: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace folly {
template <class Iter> class Range {
public:
  Range();
  Range(Iter b, Iter e);
  Iter begin() const;
  Iter end() const;
  Iter data() const;
  std::size_t size() const;
  bool empty() const;
  std::string str() const;
  std::string toString() const;
};
using StringPiece = Range<const char *>;
template <class E> class basic_fbstring {
public:
  std::basic_string<E> toStdString() const;
  const E *c_str() const;
  const E *data() const;
};
using fbstring = basic_fbstring<char>;
class IOBuf {
public:
  static std::unique_ptr<IOBuf> copyBuffer(const std::string &buf);
  const uint8_t *data() const;
  std::size_t length() const;
  bool empty() const;
  std::size_t computeChainDataLength() const;
  Range<const unsigned char *> coalesce();
  fbstring moveToFbString();
  template <typename Container> Container to() const;
  std::unique_ptr<IOBuf> clone() const;
  void prependChain(std::unique_ptr<IOBuf> &&iobuf);
  void appendToChain(std::unique_ptr<IOBuf> &&iobuf);
};
} // namespace folly
