// Part of our declarations of taopq: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "tao/pq/transaction.hpp"

namespace tao {
namespace pq {
struct notification {
  const char *channel() const noexcept;
  const char *payload() const noexcept;
};

class connection final : public std::enable_shared_from_this<connection> {
public:
  connection(const connection &) = delete;
  void operator=(const connection &) = delete;
  ~connection();
  static std::shared_ptr<connection>
  create(const std::string &connection_info);
  const char *error_message() const;
  connection_status status() const noexcept;
  pq::transaction_status transaction_status() const noexcept;
  bool is_open() const noexcept;
  bool is_idle() const noexcept;
  bool is_busy() const noexcept;
  std::shared_ptr<pq::transaction> direct();
  std::shared_ptr<pq::transaction> transaction();
  std::shared_ptr<pq::transaction>
  transaction(access_mode am,
              isolation_level il = isolation_level::default_isolation_level);
  std::shared_ptr<pq::transaction>
  transaction(isolation_level il,
              access_mode am = access_mode::default_access_mode);
  std::shared_ptr<pq::pipeline> pipeline();
  void prepare(std::string name, internal::zsv statement);
  void deallocate(std::string_view name);
  template <typename... As>
  result execute(internal::zsv statement, As &&...as);
  void listen(std::string_view channel);
  void listen(std::string_view channel,
              const std::function<void(const char *payload)> &handler);
  void unlisten(std::string_view channel);
  void notify(std::string_view channel);
  void notify(std::string_view channel, std::string_view payload);
  void set_notification_handler(
      std::function<void(const notification &)> handler) noexcept;
  void handle_notifications();
  void get_notifications();
  int socket() const;
  void set_timeout(std::chrono::milliseconds timeout) noexcept;
  void reset_timeout() noexcept;
  std::string password(internal::zsv passwd, internal::zsv user,
                       internal::zsv algorithm = "scram-sha-256");
};
} // namespace pq
} // namespace tao
