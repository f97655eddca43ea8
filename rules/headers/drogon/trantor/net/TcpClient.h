// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "trantor/net/EventLoop.h"
#include "trantor/net/InetAddress.h"
#include "trantor/net/TLSPolicy.h"

namespace trantor {
class TcpClient : NonCopyable {
public:
  TcpClient(EventLoop *loop, const InetAddress &serverAddr,
            const std::string &nameArg);
  ~TcpClient();
  void connect();
  void disconnect();
  void stop();
  TcpConnectionPtr connection() const;
  void setConnectionCallback(
      const std::function<void(const TcpConnectionPtr &)> &cb);
  void setMessageCallback(
      const std::function<void(const TcpConnectionPtr &, MsgBuffer *)> &cb);
  void enableSSL(TLSPolicyPtr policy);
  void enableSSL(bool useOldTLS = false, bool validateCert = true,
                 std::string hostname = "",
                 const std::vector<std::pair<std::string, std::string>>
                     &sslConfCmds = {},
                 const std::string &certPath = "",
                 const std::string &keyPath = "",
                 const std::string &caPath = "");
};
} // namespace trantor
