// Part of our declarations of libpqxx 7: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "pqxx/types.hxx"

namespace pqxx {
struct failure : std::runtime_error {
  explicit failure(std::string const &);
};
struct broken_connection : failure {
  broken_connection();
  explicit broken_connection(std::string const &);
};
struct protocol_violation : broken_connection {
  explicit protocol_violation(std::string const &);
};
struct variable_set_to_null : failure {
  explicit variable_set_to_null(std::string const &);
};
class sql_error : public failure {
public:
  explicit sql_error(std::string const &whatarg = "", std::string const &Q = "",
                     char const *sqlstate = nullptr);
  virtual ~sql_error() noexcept override;
  std::string const &query() const noexcept;
  std::string const &sqlstate() const noexcept;
};
struct in_doubt_error : failure {
  explicit in_doubt_error(std::string const &);
};
#define BACKLINT_PQXX_ERROR(NAME, BASE)                                        \
  struct NAME : BASE {                                                         \
    explicit NAME(std::string const &err, std::string const &Q = "",           \
                  char const sqlstate[] = nullptr);                            \
  }
BACKLINT_PQXX_ERROR(transaction_rollback, sql_error);
BACKLINT_PQXX_ERROR(serialization_failure, transaction_rollback);
BACKLINT_PQXX_ERROR(statement_completion_unknown, transaction_rollback);
BACKLINT_PQXX_ERROR(deadlock_detected, transaction_rollback);
BACKLINT_PQXX_ERROR(feature_not_supported, sql_error);
BACKLINT_PQXX_ERROR(data_exception, sql_error);
BACKLINT_PQXX_ERROR(integrity_constraint_violation, sql_error);
BACKLINT_PQXX_ERROR(restrict_violation, integrity_constraint_violation);
BACKLINT_PQXX_ERROR(not_null_violation, integrity_constraint_violation);
BACKLINT_PQXX_ERROR(foreign_key_violation, integrity_constraint_violation);
BACKLINT_PQXX_ERROR(unique_violation, integrity_constraint_violation);
BACKLINT_PQXX_ERROR(check_violation, integrity_constraint_violation);
BACKLINT_PQXX_ERROR(invalid_cursor_state, sql_error);
BACKLINT_PQXX_ERROR(invalid_sql_statement_name, sql_error);
BACKLINT_PQXX_ERROR(invalid_cursor_name, sql_error);
BACKLINT_PQXX_ERROR(syntax_error, sql_error);
BACKLINT_PQXX_ERROR(undefined_column, syntax_error);
BACKLINT_PQXX_ERROR(undefined_function, syntax_error);
BACKLINT_PQXX_ERROR(undefined_table, syntax_error);
BACKLINT_PQXX_ERROR(insufficient_privilege, sql_error);
BACKLINT_PQXX_ERROR(insufficient_resources, sql_error);
BACKLINT_PQXX_ERROR(disk_full, insufficient_resources);
#undef BACKLINT_PQXX_ERROR
struct too_many_connections : broken_connection {
  explicit too_many_connections(std::string const &);
};
struct internal_error : std::logic_error {
  explicit internal_error(std::string const &);
};
struct usage_error : std::logic_error {
  explicit usage_error(std::string const &);
};
struct argument_error : std::invalid_argument {
  explicit argument_error(std::string const &);
};
struct conversion_error : std::domain_error {
  explicit conversion_error(std::string const &);
};
struct unexpected_null : conversion_error {
  explicit unexpected_null(std::string const &);
};
struct conversion_overrun : conversion_error {
  explicit conversion_overrun(std::string const &);
};
struct range_error : std::out_of_range {
  explicit range_error(std::string const &);
};
struct unexpected_rows : range_error {
  explicit unexpected_rows(std::string const &msg);
};
} // namespace pqxx
