// Part of our declarations of libpqxx 7: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "pqxx/transaction_base.hxx"

namespace pqxx {
namespace internal {
class basic_transaction : public dbtransaction {
protected:
  basic_transaction(connection &c, zview begin_command, std::string_view tname);
  basic_transaction(connection &c, zview begin_command);
};
class basic_robusttransaction : public dbtransaction {
public:
  virtual ~basic_robusttransaction() override = 0;

protected:
  basic_robusttransaction(connection &c, zview begin_command,
                          std::string_view tname);
  basic_robusttransaction(connection &c, zview begin_command);
};
} // namespace internal

template <isolation_level ISOLATION = isolation_level::read_committed,
          write_policy READWRITE = write_policy::read_write>
class transaction final : public internal::basic_transaction {
public:
  transaction(connection &c, std::string_view tname);
  explicit transaction(connection &c);
  virtual ~transaction() noexcept override;
};
using work = transaction<>;
using read_transaction =
    transaction<isolation_level::read_committed, write_policy::read_only>;

template <isolation_level ISOLATION = read_committed>
class robusttransaction final : public internal::basic_robusttransaction {
public:
  robusttransaction(connection &c, std::string_view tname);
  robusttransaction(connection &c, std::string &&tname);
  explicit robusttransaction(connection &c);
  virtual ~robusttransaction() noexcept override;
};

class nontransaction final : public transaction_base {
public:
  nontransaction(connection &c,
                 std::string_view tname = std::string_view{});
  virtual ~nontransaction() override;
};

class transaction_focus {
public:
  transaction_focus(transaction_base &t, std::string_view cname);
  virtual ~transaction_focus();
  std::string description() const;
};

class subtransaction : public transaction_focus, public dbtransaction {
public:
  explicit subtransaction(dbtransaction &t, std::string_view tname = "");
  explicit subtransaction(subtransaction &t, std::string_view name = "");
  virtual ~subtransaction() noexcept override;
};

template <typename TRANSACTION_CALLBACK>
inline auto perform(TRANSACTION_CALLBACK &&callback, int attempts = 3)
    -> std::invoke_result_t<TRANSACTION_CALLBACK> {
  static_cast<void>(attempts);
  return std::invoke(callback);
}
} // namespace pqxx
