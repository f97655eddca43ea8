// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <cstdint>
#include <string>

namespace trantor {
class InetAddress {
public:
  InetAddress(uint16_t port = 0, bool loopbackOnly = false, bool ipv6 = false);
  InetAddress(const std::string &ip, uint16_t port, bool ipv6 = false);
  std::string toIp() const;
  std::string toIpPort() const;
  uint16_t toPort() const;
  bool isIntranetIp() const;
  bool isLoopbackIp() const;
  bool isIpV6() const;
};
} // namespace trantor
