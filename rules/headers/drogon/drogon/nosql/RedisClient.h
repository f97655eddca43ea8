// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/utils/coroutine.h"
#include "trantor/net/InetAddress.h"
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace drogon {
namespace nosql {
enum class RedisResultType { kInteger = 0, kString, kArray, kStatus, kNil, kError };
class RedisException final : public std::exception {
public:
  const char *what() const noexcept override;
};
class RedisResult {
public:
  RedisResultType type() const noexcept;
  std::string asString() const noexcept(false);
  std::vector<RedisResult> asArray() const noexcept(false);
  long long asInteger() const noexcept(false);
  std::string getStringForDisplaying() const noexcept;
  bool isNil() const noexcept;
  explicit operator bool() const;
};
using RedisResultCallback = std::function<void(const RedisResult &)>;
using RedisExceptionCallback = std::function<void(const RedisException &)>;
class RedisClient;
using RedisClientPtr = std::shared_ptr<RedisClient>;
#ifdef __cpp_impl_coroutine
namespace internal {
struct [[nodiscard]] RedisAwaiter : public CallbackAwaiter<RedisResult> {};
} // namespace internal
#endif
class RedisClient {
public:
  virtual ~RedisClient() = default;
  static std::shared_ptr<RedisClient>
  newRedisClient(const trantor::InetAddress &serverAddress,
                 size_t numberOfConnections = 1,
                 const std::string &password = "", unsigned int db = 0,
                 const std::string &username = "");
  virtual void execCommandAsync(RedisResultCallback &&resultCallback,
                                RedisExceptionCallback &&exceptionCallback,
                                std::string_view command, ...) noexcept = 0;
  template <typename F, typename... Args>
  std::invoke_result_t<F, const RedisResult &>
  execCommandSync(F &&processFunc, std::string_view command, Args &&...args) {
    static_cast<void>(command);
    (static_cast<void>(args), ...);
    return processFunc(RedisResult());
  }
#ifdef __cpp_impl_coroutine
  template <typename... Arguments>
  internal::RedisAwaiter execCommandCoro(std::string_view command,
                                         Arguments... args);
#endif
};
} // namespace nosql
} // namespace drogon
