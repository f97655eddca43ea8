// Part of our declarations of protocol buffers: the names, classes and
// signatures that user code meets, none of the library.
#pragma once
#include <cstddef>
#include <istream>
#include <string>

namespace google {
namespace protobuf {
class Descriptor;
class MethodDescriptor;
class ServiceDescriptor;
class MessageLite {
public:
  virtual ~MessageLite();
  bool ParseFromString(const std::string &data);
  bool ParsePartialFromString(const std::string &data);
  bool ParseFromArray(const void *data, int size);
  bool ParseFromIstream(std::istream *input);
  bool SerializeToString(std::string *output) const;
  bool SerializeToArray(void *data, int size) const;
  std::string SerializeAsString() const;
  std::size_t ByteSizeLong() const;
};
class Message : public MessageLite {
public:
  std::string DebugString() const;
  std::string ShortDebugString() const;
};
} // namespace protobuf
} // namespace google
