// Part of our declarations of Qt 5 (core and SQL): the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "QtSql/qsqlquery.h"

class QObject;
class QSqlQueryModel {
public:
  explicit QSqlQueryModel(QObject *parent = nullptr);
  virtual ~QSqlQueryModel();
  void setQuery(const QSqlQuery &query);
  void setQuery(const QString &query, const QSqlDatabase &db = QSqlDatabase());
  QSqlQuery query() const;
  QSqlError lastError() const;
  QSqlRecord record(int row) const;
  int rowCount() const;
};
class QSqlTableModel : public QSqlQueryModel {
public:
  explicit QSqlTableModel(QObject *parent = nullptr, QSqlDatabase db = QSqlDatabase());
  virtual void setTable(const QString &tableName);
  //@facts QSqlTableModel tu=qt5
  virtual bool select();
  virtual void setFilter(const QString &filter);
  //@end
  bool submitAll();
};
