// QtSql: what runs or prepares a statement.
// flags: -std=c++20 -I{headers}/qt
#include <QtCore/QString>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

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
