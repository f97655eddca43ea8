// QtSql: what runs or prepares a statement.
// flags: -std=c++20 -I{headers}/qt
#include <QtCore/QString>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlField>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlQueryModel>
#include <QtSql/QSqlRecord>
#include <QtSql/QSqlTableModel>

void execBad(QSqlQuery &Query, const QString &Name) {
  Query.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void execArgBad(QSqlQuery &Query, const QString &Name) {
  Query.exec(QString("DELETE FROM users WHERE name = '%1'").arg(Name)); // expect: backend-sql-concatenation warning
}

void execOk(QSqlQuery &Query, int Id) { Query.exec(QString("DELETE FROM users WHERE id = %1").arg(Id)); }

void prepareBad(QSqlQuery &Query, const QString &Table) {
  Query.prepare("DELETE FROM " + Table + " WHERE id = ?"); // expect: backend-sql-concatenation warning
  Query.exec();
}

void prepareOk(QSqlQuery &Query, const QString &Name) {
  Query.prepare("DELETE FROM users WHERE name = :name");
  Query.bindValue(":name", Name);
  Query.exec();
}

void databaseBad(QSqlDatabase &Db, const QString &Name) {
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void constructorBad(QSqlDatabase &Db, const QString &Name) {
  QSqlQuery Query("DELETE FROM users WHERE name = '" + Name + "'", Db); // expect: backend-sql-concatenation warning
}

void storedBad(QSqlQuery &Query) {
  Query.exec("DELETE FROM users WHERE name = '" + Query.value(0).toString() + "'"); // expect: backend-sql-concatenation
}

void storedOk(QSqlQuery &Query) { Query.exec("DELETE FROM users WHERE id = " + QString::number(Query.value(0).toInt())); }

void batchOk(QSqlQuery &Query, const QVariant &Names) {
  Query.prepare("INSERT INTO users (name) VALUES (?)");
  Query.addBindValue(Names);
  Query.execBatch();
}

void modelBad(QSqlQueryModel &Model, const QString &Name) {
  Model.setQuery("SELECT * FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning "model.setQuery(q)"
}

void modelOk(QSqlQueryModel &Model, QSqlQuery &Query, const QString &Name) {
  Query.prepare("SELECT * FROM users WHERE name = ?");
  Query.addBindValue(Name);
  Query.exec();
  Model.setQuery(Query);
}

void filterBad(QSqlTableModel &Model, const QString &Name) {
  Model.setFilter("name = '" + Name + "'"); // expect: backend-sql-concatenation warning
  Model.select();
}

void filterOk(QSqlTableModel &Model, int Id) { Model.setFilter(QString("id = %1").arg(Id)); }

void identifierOk(QSqlDatabase &Db, QSqlQuery &Query, const QString &Table) {
  Query.exec("DELETE FROM " + Db.driver()->escapeIdentifier(Table, QSqlDriver::TableName));
}

void formatOk(QSqlDatabase &Db, QSqlQuery &Query, const QString &Name) {
  QSqlField Field("name");
  Field.setValue(Name);
  Query.exec("DELETE FROM users WHERE name = " + Db.driver()->formatValue(Field));
}

void recordBad(QSqlQuery &Query) {
  const QSqlRecord Row = Query.record();
  Query.exec("DELETE FROM users WHERE name = '" + Row.value("name").toString() + "'"); // expect: backend-sql-concatenation "database"
}

void fieldBad(QSqlQuery &Query) {
  const QSqlField Field = Query.record().field("name");
  Query.exec("DELETE FROM users WHERE name = '" + Field.value().toString() + "'"); // expect: backend-sql-concatenation "database"
}
