// Part of our declarations of redis-plus-plus: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <chrono>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace sw {
namespace redis {
using StringView = std::string_view;
template <typename T> using Optional = std::optional<T>;
using OptionalString = Optional<std::string>;
using OptionalLongLong = Optional<long long>;
using OptionalDouble = Optional<double>;
using OptionalStringPair = Optional<std::pair<std::string, std::string>>;
enum class UpdateType { EXIST, NOT_EXIST, ALWAYS };
enum class ConnectionType { TCP = 0, UNIX };
class Error : public std::exception {
public:
  explicit Error(const std::string &msg);
  const char *what() const noexcept override;
};
class IoError : public Error {
  using Error::Error;
};
class ReplyError : public Error {
  using Error::Error;
};
namespace tls {
struct TlsOptions {
  bool enabled = false;
  std::string cacert;
};
} // namespace tls
struct ConnectionOptions {
  ConnectionType type = ConnectionType::TCP;
  std::string host;
  int port = 6379;
  std::string path;
  std::string user = "default";
  std::string password;
  int db = 0;
  bool keep_alive = false;
  std::chrono::milliseconds connect_timeout{0};
  std::chrono::milliseconds socket_timeout{0};
  tls::TlsOptions tls;
};
struct ConnectionPoolOptions {
  std::size_t size = 1;
  std::chrono::milliseconds wait_timeout{0};
  std::chrono::milliseconds connection_lifetime{0};
  std::chrono::milliseconds connection_idle_time{0};
};
struct ReplyDeleter {
  void operator()(void *reply) const;
};
using ReplyUPtr = std::unique_ptr<void, ReplyDeleter>;
class Subscriber;
class PipelineImpl {};
class TransactionImpl {};
class QueuedReplies {
public:
  std::size_t size() const;
  template <typename Result> Result get(std::size_t idx);
};
template <typename Impl> class QueuedRedis {
public:
  QueuedReplies exec();
  void discard();
  template <typename... Args>
  QueuedRedis &command(const StringView &cmd_name, Args &&...args);
  QueuedRedis &get(const StringView &key);
  QueuedRedis &set(const StringView &key, const StringView &val);
  QueuedRedis &del(const StringView &key);
  QueuedRedis &incr(const StringView &key);
  QueuedRedis &hget(const StringView &key, const StringView &field);
  QueuedRedis &hset(const StringView &key, const StringView &field,
                    const StringView &val);
  QueuedRedis &expire(const StringView &key, long long timeout);
};
using Pipeline = QueuedRedis<PipelineImpl>;
using Transaction = QueuedRedis<TransactionImpl>;

class Redis {
public:
  explicit Redis(const ConnectionOptions &connection_opts,
                 const ConnectionPoolOptions &pool_opts = {});
  explicit Redis(const std::string &uri);
  Redis(Redis &&) = default;
  //@facts sw::redis::Redis tu=redispp skip=zadd,set,pipeline,transaction
  long long del(const StringView &key);
  bool expire(const StringView &key, const std::chrono::seconds &timeout);
  bool expire(const StringView &key, long long timeout);
  OptionalString get(const StringView &key);
  OptionalString hget(const StringView &key, const StringView &field);
  long long hset(const StringView &key, const StringView &field, const StringView &val);
  long long hset(const StringView &key, const std::pair<StringView, StringView> &item);
  long long incr(const StringView &key);
  long long lpush(const StringView &key, const StringView &val);
  long long publish(const StringView &channel, const StringView &message);
  long long rpush(const StringView &key, const StringView &val);
  long long sadd(const StringView &key, const StringView &member);
  //@end
  bool set(const StringView &key, const StringView &val,
           const std::chrono::milliseconds &ttl = std::chrono::milliseconds(0),
           UpdateType type = UpdateType::ALWAYS);
  long long zadd(const StringView &key, const StringView &member, double score,
                 UpdateType type = UpdateType::ALWAYS, bool changed = false);
  template <typename... Args>
  ReplyUPtr command(const StringView &cmd_name, Args &&...args);
  template <typename Result, typename... Args>
  Result command(const StringView &cmd_name, Args &&...args);
  void auth(const StringView &password);
  void auth(const StringView &user, const StringView &password);
  std::string ping();
  long long exists(const StringView &key);
  long long ttl(const StringView &key);
  bool setex(const StringView &key, long long ttl, const StringView &val);
  bool setnx(const StringView &key, const StringView &val);
  long long decr(const StringView &key);
  long long incrby(const StringView &key, long long increment);
  template <typename T> long long del(std::initializer_list<T> il);
  template <typename Output> void keys(const StringView &pattern, Output output);
  long long hdel(const StringView &key, const StringView &field);
  bool hexists(const StringView &key, const StringView &field);
  template <typename T>
  long long hset(const StringView &key, std::initializer_list<T> il);
  template <typename Output> void hgetall(const StringView &key, Output output);
  template <typename T, typename Output>
  void mget(std::initializer_list<T> il, Output output);
  template <typename Input, typename Output>
  void mget(Input first, Input last, Output output);
  OptionalString lpop(const StringView &key);
  OptionalString rpop(const StringView &key);
  template <typename Output>
  void lrange(const StringView &key, long long start, long long stop,
              Output output);
  template <typename Output> void smembers(const StringView &key, Output output);
  Pipeline pipeline(bool new_connection = true);
  Transaction transaction(bool piped = false, bool new_connection = true);
  Subscriber subscriber();
  template <typename Result, typename Keys, typename Args>
  Result eval(const StringView &script, Keys keys_first, Keys keys_last,
              Args args_first, Args args_last);
};
class RedisCluster {
public:
  explicit RedisCluster(const ConnectionOptions &connection_opts,
                        const ConnectionPoolOptions &pool_opts = {});
  OptionalString get(const StringView &key);
  bool set(const StringView &key, const StringView &val);
};
class Subscriber {
public:
  template <typename MsgCb> void on_message(MsgCb msg_callback) {
    Message = std::move(msg_callback);
  }
  void subscribe(const StringView &channel);
  void consume();

private:
  std::function<void(std::string, std::string)> Message;
};
} // namespace redis
} // namespace sw
