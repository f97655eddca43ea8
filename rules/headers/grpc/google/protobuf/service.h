// Part of our declarations of protocol buffers: the names, classes and
// signatures that user code meets, none of the library.
#pragma once
#include <google/protobuf/message.h>

namespace google {
namespace protobuf {
class Closure {
public:
  virtual ~Closure();
  virtual void Run() = 0;
};
class RpcController {
public:
  virtual ~RpcController();
  virtual void SetFailed(const std::string &reason) = 0;
  virtual bool Failed() const = 0;
  virtual std::string ErrorText() const = 0;
};
class Service {
public:
  Service();
  virtual ~Service();
};
} // namespace protobuf
} // namespace google
