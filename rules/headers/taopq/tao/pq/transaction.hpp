// Part of our declarations of taopq: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "tao/pq/result.hpp"

namespace tao {
namespace pq {
class transaction_base
    : public std::enable_shared_from_this<transaction_base> {
public:
  virtual ~transaction_base() = default;
  transaction_base(const transaction_base &) = delete;
  void operator=(const transaction_base &) = delete;
  const std::shared_ptr<pq::connection> &connection() const noexcept;
  template <typename... As> void send(internal::zsv statement, As &&...as);
  void set_single_row_mode();
  result get_result(std::chrono::steady_clock::time_point start =
                        std::chrono::steady_clock::now());

protected:
  explicit transaction_base(
      const std::shared_ptr<pq::connection> &connection) noexcept;
};

class transaction : public transaction_base {
public:
  std::shared_ptr<transaction> subtransaction();
  std::shared_ptr<pq::pipeline> pipeline();
  template <typename... As>
  result execute(internal::zsv statement, As &&...as);
  void commit();
  void rollback();

protected:
  using transaction_base::transaction_base;
};

class pipeline : public transaction_base {
public:
  void sync();
  void consume_sync();
  void finish();
};

class table_reader {
public:
  template <typename... As>
  table_reader(const std::shared_ptr<transaction> &transaction,
               internal::zsv statement, As &&...as);
  bool get_row();
  template <typename T> std::vector<T> vector();
};
class table_writer {
public:
  template <typename... As>
  table_writer(const std::shared_ptr<transaction> &transaction,
               internal::zsv statement, As &&...as);
  template <typename... As> void insert(As &&...as);
  std::size_t commit();
};
} // namespace pq
} // namespace tao
