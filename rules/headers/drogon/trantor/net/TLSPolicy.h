// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace trantor {
struct TLSPolicy final {
  //@facts trantor::TLSPolicy tu=drogon
  TLSPolicy &setAllowBrokenChain(bool allow);
  TLSPolicy &setCaPath(const std::string &caPath);
  TLSPolicy &setCertPath(const std::string &certPath);
  TLSPolicy &setHostname(const std::string &hostname);
  TLSPolicy &setKeyPath(const std::string &keyPath);
  TLSPolicy &setUseOldTLS(bool useOldTLS);
  TLSPolicy &setUseSystemCertStore(bool useSystemCertStore);
  TLSPolicy &setValidate(bool enable);
  static std::shared_ptr<TLSPolicy> defaultClientPolicy(const std::string &hostname = {});
  //@end
  TLSPolicy &setConfCmds(
      const std::vector<std::pair<std::string, std::string>> &sslConfCmds);
};
using TLSPolicyPtr = std::shared_ptr<TLSPolicy>;
} // namespace trantor
