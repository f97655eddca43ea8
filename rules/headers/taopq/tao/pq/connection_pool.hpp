// Part of our declarations of taopq: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "tao/pq/connection.hpp"

namespace tao {
namespace pq {
namespace internal {
template <typename T> class pool : public std::enable_shared_from_this<pool<T>> {
public:
  virtual ~pool() = default;
  std::shared_ptr<T> create();
  bool empty() const noexcept;
  std::size_t size() const noexcept;
  std::size_t attached() const noexcept;
  void erase_invalid();
};
} // namespace internal

class connection_pool : public internal::pool<pq::connection> {
public:
  template <typename T = connection_pool>
  static std::shared_ptr<T> create(std::string_view connection_info);
  void set_timeout(std::chrono::milliseconds timeout) noexcept;
  std::shared_ptr<pq::connection> connection();
  template <typename... As>
  result execute(internal::zsv statement, As &&...as);
};
} // namespace pq
} // namespace tao
