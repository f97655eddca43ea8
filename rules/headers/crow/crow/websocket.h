// Part of our declarations of Crow 1.x: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "crow/http_request.h"

namespace crow {
namespace websocket {
enum CloseStatusCode : uint16_t {
  NormalClosure = 1000,
  EndpointGoingAway = 1001,
  ProtocolError = 1002,
  UnacceptableData = 1003,
  InconsistentData = 1007,
  PolicyViolated = 1008,
  MessageTooBig = 1009,
  ExtensionsNotNegotiated = 1010,
  UnexpectedCondition = 1011,
  StatusCodesForApplicationUse = 3000,
};

struct connection {
  virtual void send_binary(std::string msg) = 0;
  virtual void send_text(std::string msg) = 0;
  virtual void send_ping(std::string msg) = 0;
  virtual void send_pong(std::string msg) = 0;
  virtual void close(std::string const &msg = "quit",
                     uint16_t status_code = 1000) = 0;
  virtual std::string get_remote_ip() = 0;
  virtual std::string get_subprotocol() const = 0;
  virtual ~connection() = default;
  void userdata(void *u);
  void *userdata();
};
} // namespace websocket
} // namespace crow
