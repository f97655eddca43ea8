// Where no parameter can stand the finding says so.
#include "support/Database.h"
#include "support/Request.h"

void tableBad() {
  Db.exec("DELETE FROM " + requestText()); // expect: backend-sql-concatenation error "cannot stand there"
}

void intoBad() {
  Db.exec("INSERT INTO " + requestText() + " (id) VALUES (1)"); // expect: backend-sql-concatenation error "cannot stand there"
}

void updateBad() {
  Db.exec("UPDATE " + requestText() + " SET id = 1"); // expect: backend-sql-concatenation error "cannot stand there"
}

void joinBad() {
  Db.exec("SELECT * FROM users JOIN " + requestText() + " USING (id)"); // expect: backend-sql-concatenation error "cannot stand there"
}

void columnBad() {
  Db.exec("SELECT " + requestText() + " FROM users"); // expect: backend-sql-concatenation error "cannot stand there"
}

void orderByBad() {
  Db.exec("SELECT * FROM users ORDER BY " + requestText()); // expect: backend-sql-concatenation error "cannot stand there"
}

void directionBad() {
  Db.exec("SELECT * FROM users ORDER BY name " + requestText()); // expect: backend-sql-concatenation error "cannot stand there"
}

void groupByBad() {
  Db.exec("SELECT count(*) FROM users GROUP BY " + requestText()); // expect: backend-sql-concatenation error "cannot stand there"
}

void setColumnBad() {
  Db.exec("UPDATE users SET " + requestText() + " = 1"); // expect: backend-sql-concatenation error "cannot stand there"
}

void whereColumnBad() {
  Db.exec("DELETE FROM users WHERE " + requestText() + " = 1"); // expect: backend-sql-concatenation error "cannot stand there"
}

void insertColumnBad() {
  Db.exec("INSERT INTO users (id, " + requestText() + ") VALUES (1, 2)"); // expect: backend-sql-concatenation error "cannot stand there"
}

void doubleQuotesBad() {
  Db.exec("DELETE FROM \"" + requestText() + "\""); // expect: backend-sql-concatenation error "cannot stand there"
}

void backticksBad() {
  Db.exec("DELETE FROM `" + requestText() + "`"); // expect: backend-sql-concatenation error "cannot stand there"
}

void prefixBad() {
  Db.exec("DELETE FROM log_" + requestText()); // expect: backend-sql-concatenation error "cannot stand there"
}

void prefixNumberOk(int Year) { Db.exec("DELETE FROM log_" + std::to_string(Year)); }

void pragmaBad() {
  Db.exec("PRAGMA table_info(" + requestText() + ")"); // expect: backend-sql-concatenation error
}

void dropBad() {
  Db.exec("DROP TABLE " + requestText()); // expect: backend-sql-concatenation error "cannot stand there"
}

// Here a parameter can stand.
void valueBad() {
  Db.exec("DELETE FROM users WHERE name = '" + requestText() + "'"); // expect: backend-sql-concatenation error "bind it as a parameter"
}

void bareValueBad() {
  Db.exec("DELETE FROM users WHERE id = " + requestText()); // expect: backend-sql-concatenation error "bind it as a parameter"
}

void insertedValueBad() {
  Db.exec("INSERT INTO users (name) VALUES ('" + requestText() + "')"); // expect: backend-sql-concatenation error "bind it as a parameter"
}

void inListBad() {
  Db.exec("DELETE FROM users WHERE id IN (" + requestText() + ")"); // expect: backend-sql-concatenation error "bind it as a parameter"
}

void limitBad() {
  Db.exec("SELECT * FROM users LIMIT " + requestText()); // expect: backend-sql-concatenation error "bind it as a parameter"
}

void likeBad() {
  Db.exec("DELETE FROM users WHERE name LIKE '%" + requestText() + "%'"); // expect: backend-sql-concatenation error "bind it as a parameter"
}

void setValueBad() {
  Db.exec("UPDATE users SET name = '" + requestText() + "' WHERE id = 1"); // expect: backend-sql-concatenation error "bind it as a parameter"
}

void unknownIdentifierBad(const std::string &Table) {
  Db.exec("DELETE FROM " + Table); // expect: backend-sql-concatenation warning "cannot stand there"
}

void identifierOk(bool Old) {
  const std::string Table = Old ? "users_old" : "users";
  Db.exec("DELETE FROM " + Table);
}

void commentBad() {
  Db.exec("DELETE FROM users -- " + requestText()); // expect: backend-sql-concatenation error
}
