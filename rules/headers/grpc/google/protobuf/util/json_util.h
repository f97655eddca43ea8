// Part of our declarations of protocol buffers: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <google/protobuf/message.h>

namespace google {
namespace protobuf {
namespace util {
class Status {
public:
  bool ok() const;
};
Status MessageToJsonString(const Message &message, std::string *output);
Status JsonStringToMessage(const std::string &input, Message *message);
} // namespace util
} // namespace protobuf
} // namespace google
