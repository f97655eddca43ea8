// Part of our declarations of taopq: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "tao/pq/types.hpp"

namespace tao {
namespace pq {
struct error : std::runtime_error {
  using std::runtime_error::runtime_error;
};
struct network_error : error {
  using error::error;
};
struct connection_error : error {
  explicit connection_error(const char *what);
};
struct timeout_reached : error {
  using error::error;
};
struct sql_error : error {
  std::string sqlstate;
};
struct data_exception : sql_error {};
struct integrity_constraint_violation : sql_error {};
struct restrict_violation : integrity_constraint_violation {};
struct not_null_violation : integrity_constraint_violation {};
struct foreign_key_violation : integrity_constraint_violation {};
struct unique_violation : integrity_constraint_violation {};
struct check_violation : integrity_constraint_violation {};
struct transaction_rollback : sql_error {};
struct serialization_failure : transaction_rollback {};
struct deadlock_detected : transaction_rollback {};
struct syntax_error_or_access_rule_violation : sql_error {};
struct syntax_error : syntax_error_or_access_rule_violation {};
struct undefined_table : syntax_error_or_access_rule_violation {};
struct undefined_column : syntax_error_or_access_rule_violation {};
struct insufficient_resources : sql_error {};
struct operator_intervention : sql_error {};
} // namespace pq
} // namespace tao
