// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <memory>
#include <stdexcept>
#include <string>

namespace drogon {
namespace orm {
class DrogonDbException {
public:
  virtual ~DrogonDbException() noexcept;
  virtual const std::exception &base() const noexcept;
};
class Failure : public DrogonDbException, public std::runtime_error {
  const std::exception &base() const noexcept override;

public:
  explicit Failure(const std::string &);
};
class BrokenConnection : public Failure {
public:
  BrokenConnection();
  explicit BrokenConnection(const std::string &);
};
class SqlError : public Failure {
public:
  explicit SqlError(const std::string &msg = "", const std::string &Q = "",
                    const char sqlstate[] = nullptr, int errcode = 0,
                    int exErrcode = 0);
  virtual ~SqlError() noexcept;
  const std::string &query() const noexcept;
  const std::string &sqlState() const noexcept;
  int errcode() const noexcept;
};
class UsageError : public DrogonDbException, public std::logic_error {
public:
  explicit UsageError(const std::string &);
};
class RangeError : public DrogonDbException, public std::out_of_range {
public:
  explicit RangeError(const std::string &);
};
class UnexpectedRows : public RangeError {
public:
  explicit UnexpectedRows(const std::string &msg);
};
class ConversionError : public DrogonDbException, public std::domain_error {
public:
  explicit ConversionError(const std::string &);
};
class TimeoutError : public DrogonDbException, public std::logic_error {
public:
  explicit TimeoutError(const std::string &);
};
#define BACKLINT_DROGON_ERROR(NAME, BASE)                                      \
  class NAME : public BASE {                                                   \
  public:                                                                      \
    explicit NAME(const std::string &msg, const std::string &Q = "",           \
                  const char sqlstate[] = nullptr);                            \
  }
BACKLINT_DROGON_ERROR(TransactionRollback, SqlError);
BACKLINT_DROGON_ERROR(DataException, SqlError);
BACKLINT_DROGON_ERROR(IntegrityConstraintViolation, SqlError);
BACKLINT_DROGON_ERROR(NotNullViolation, IntegrityConstraintViolation);
BACKLINT_DROGON_ERROR(ForeignKeyViolation, IntegrityConstraintViolation);
BACKLINT_DROGON_ERROR(UniqueViolation, IntegrityConstraintViolation);
BACKLINT_DROGON_ERROR(CheckViolation, IntegrityConstraintViolation);
BACKLINT_DROGON_ERROR(SyntaxError, SqlError);
BACKLINT_DROGON_ERROR(UndefinedTable, SyntaxError);
BACKLINT_DROGON_ERROR(UndefinedColumn, SyntaxError);
BACKLINT_DROGON_ERROR(InsufficientPrivilege, SqlError);
#undef BACKLINT_DROGON_ERROR

using ExceptionPtr = std::shared_ptr<DrogonDbException>;
using DrogonDbExceptionCallback = void (*)(const DrogonDbException &);
} // namespace orm
} // namespace drogon
