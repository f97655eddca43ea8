// Text put together by QString.
// flags: -std=c++20 -I{headers}/qt
#include "support/Request.h"
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <sqlite3.h>

extern sqlite3 *Db;

static void run(const QString &Sql) { sqlite3_exec(Db, Sql.toUtf8().constData(), nullptr, nullptr, nullptr); }

static QString requestName() { return QString::fromStdString(requestText()); }

void argBad() {
  run(QString("DELETE FROM users WHERE name = '%1'").arg(requestName())); // expect: backend-sql-concatenation error
}

void argOk(int Id) { run(QString("DELETE FROM users WHERE id = %1").arg(Id)); }

void argTwoBad(int Id, const QString &Name) {
  run(QString("DELETE FROM users WHERE id = %1 AND name = '%2'").arg(Id).arg(Name)); // expect: backend-sql-concatenation warning
}

void argSeveralBad(const QString &Column, const QString &Name) {
  run(QString("DELETE FROM users WHERE %1 = '%2'").arg(Column, Name)); // expect: backend-sql-concatenation warning
}

void argLiteralOk() { run(QStringLiteral("DELETE FROM %1").arg(QStringLiteral("users"))); }

void plusBad(const QString &Name) {
  run("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void plusOk(int Id) { run("DELETE FROM users WHERE id = " + QString::number(Id)); }

void appendBad(const QString &Name) {
  QString Sql = "DELETE FROM users WHERE name = '";
  Sql.append(Name); // expect: backend-sql-concatenation warning
  Sql += '\'';
  run(Sql);
}

void joinBad(const QStringList &Names) {
  run("DELETE FROM users WHERE name IN ('" + Names.join("','") + "')"); // expect: backend-sql-concatenation warning
}

void replaceBad(const QString &Name) {
  QString Sql = "DELETE FROM users WHERE name = ':name'";
  Sql.replace(":name", Name); // expect: backend-sql-concatenation warning
  run(Sql);
}
