// Part of our declarations of Poco::Data: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <cstdint>
#include <memory>
#include <string>

namespace Poco {
using Int8 = int8_t;
using UInt8 = uint8_t;
using Int16 = int16_t;
using UInt16 = uint16_t;
using Int32 = int32_t;
using UInt32 = uint32_t;
using Int64 = int64_t;
using UInt64 = uint64_t;
class Logger;

template <class C> class SharedPtr {
public:
  SharedPtr();
  SharedPtr(C *ptr);
  SharedPtr(const SharedPtr &ptr);
  SharedPtr &operator=(const SharedPtr &ptr);
  ~SharedPtr();
  C *operator->();
  const C *operator->() const;
  C &operator*();
  C *get();
  bool isNull() const;
  operator bool() const;
};
} // namespace Poco
