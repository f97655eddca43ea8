// Part of our declarations of Qt 5 (core and SQL): the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "QtCore/qvariant.h"

namespace QSql {
enum ParamTypeFlag { In = 1, Out = 2, InOut = In | Out, Binary = 4 };
using ParamType = ParamTypeFlag;
enum TableType { Tables = 1, SystemTables = 2, Views = 4, AllTables = 0xff };
} // namespace QSql
class QSqlQuery;
class QSqlResult;
class QSqlError {
public:
  enum ErrorType { NoError, ConnectionError, StatementError, TransactionError, UnknownError };
  QString text() const;
  QString driverText() const;
  QString databaseText() const;
  QString nativeErrorCode() const;
  ErrorType type() const;
  bool isValid() const;
};
class QSqlField;
class QSqlRecord {
public:
  QVariant value(int i) const;
  QVariant value(const QString &name) const;
  QSqlField field(int i) const;
  QSqlField field(const QString &name) const;
  int indexOf(const QString &name) const;
  QString fieldName(int i) const;
  int count() const;
  bool isNull(const QString &name) const;
};
class QSqlField {
public:
  QSqlField();
  explicit QSqlField(const QString &fieldName);
  void setValue(const QVariant &value);
  QVariant value() const;
  void setName(const QString &name);
  QString name() const;
  bool isNull() const;
};
class QSqlDriver {
public:
  enum DriverFeature { Transactions, QuerySize, BLOB, Unicode, PreparedQueries };
  enum IdentifierType { FieldName, TableName };
  virtual ~QSqlDriver();
  virtual bool hasFeature(DriverFeature f) const;
  //@facts QSqlDriver tu=qt5
  virtual QString escapeIdentifier(const QString &identifier, IdentifierType type) const;
  virtual QString formatValue(const QSqlField &field, bool trimStrings = {}) const;
  //@end
};

class QSqlDatabase {
public:
  QSqlDatabase();
  QSqlDatabase(const QSqlDatabase &other);
  ~QSqlDatabase();
  QSqlDatabase &operator=(const QSqlDatabase &other);
  static QSqlDatabase addDatabase(const QString &type, const QString &connectionName = QString());
  static QSqlDatabase database(const QString &connectionName = QString(), bool open = true);
  static void removeDatabase(const QString &connectionName);
  static bool contains(const QString &connectionName = QString());
  static QStringList connectionNames();
  //@facts QSqlDatabase tu=qt5 skip=exec
  bool commit();
  bool open();
  bool open(const QString &user, const QString &password);
  bool rollback();
  void setConnectOptions(const QString &options = {});
  void setPassword(const QString &password);
  bool transaction();
  //@end
  QSqlQuery exec(const QString &query = QString()) const;
  void close();
  bool isOpen() const;
  bool isValid() const;
  QSqlError lastError() const;
  QStringList tables() const;
  void setDatabaseName(const QString &name);
  void setUserName(const QString &name);
  void setHostName(const QString &host);
  void setPort(int p);
  QString databaseName() const;
  QString driverName() const;
  QSqlDriver *driver() const;
};
