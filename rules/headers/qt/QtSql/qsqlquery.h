// Part of our declarations of Qt 5 (core and SQL): the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "QtSql/qsqldatabase.h"

class QSqlQuery {
public:
  enum BatchExecutionMode { ValuesAsRows, ValuesAsColumns };
  explicit QSqlQuery(QSqlResult *r);
  explicit QSqlQuery(const QString &query = QString(), QSqlDatabase db = QSqlDatabase());
  explicit QSqlQuery(QSqlDatabase db);
  QSqlQuery(const QSqlQuery &other);
  QSqlQuery &operator=(const QSqlQuery &other);
  ~QSqlQuery();
  //@facts QSqlQuery tu=qt5 skip=bindValue,addBindValue,execBatch
  bool exec();
  bool exec(const QString &query);
  bool prepare(const QString &query);
  QVariant value(const QString &name) const;
  QVariant value(int i) const;
  //@end
  bool execBatch(BatchExecutionMode mode = ValuesAsRows);
  void bindValue(const QString &placeholder, const QVariant &val, QSql::ParamType type = QSql::In);
  void bindValue(int pos, const QVariant &val, QSql::ParamType type = QSql::In);
  void addBindValue(const QVariant &val, QSql::ParamType type = QSql::In);
  QVariant boundValue(const QString &placeholder) const;
  bool isValid() const;
  bool isActive() const;
  bool isNull(int field) const;
  bool isNull(const QString &name) const;
  int at() const;
  QString lastQuery() const;
  QString executedQuery() const;
  int numRowsAffected() const;
  QSqlError lastError() const;
  bool isSelect() const;
  int size() const;
  QSqlRecord record() const;
  void setForwardOnly(bool forward);
  bool next();
  bool previous();
  bool first();
  bool last();
  bool seek(int i, bool relative = false);
  void clear();
  void finish();
  QVariant lastInsertId() const;
};
