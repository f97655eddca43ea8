// SQLiteCpp: what runs or prepares a statement.
// needs: SQLiteCpp/SQLiteCpp.h
#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>
#include <string>

void execBad(SQLite::Database &Db, const std::string &Name) {
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning "SQLite::Statement"
}

void execOk(SQLite::Database &Db) { Db.exec("DELETE FROM users"); }

void execTextBad(SQLite::Database &Db, const char *Name) {
  const std::string Sql = std::string("DELETE FROM users WHERE name = '") + Name + "'"; // expect: backend-sql-concatenation warning
  Db.exec(Sql.c_str());
}

void tryExecBad(SQLite::Database &Db, const std::string &Name) {
  (void)Db.tryExec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void execAndGetBad(SQLite::Database &Db, const std::string &Name) {
  (void)Db.execAndGet("SELECT id FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void statementBad(SQLite::Database &Db, const std::string &Name) {
  SQLite::Statement Query(Db, "DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
  Query.exec();
}

void statementOk(SQLite::Database &Db, const std::string &Name) {
  SQLite::Statement Query(Db, "DELETE FROM users WHERE name = ?");
  Query.bind(1, Name);
  Query.exec();
}

void bindAllOk(SQLite::Database &Db, const std::string &Name, int Id) {
  SQLite::Statement Query(Db, "DELETE FROM users WHERE name = ? AND id = ?");
  SQLite::bind(Query, Name, Id);
  while (Query.executeStep())
    ;
}

void tableExistsOk(SQLite::Database &Db, const std::string &Name) { (void)Db.tableExists(Name); }

void columnOk(SQLite::Database &Db, SQLite::Statement &Row) {
  Db.exec("DELETE FROM users WHERE id = " + std::to_string(Row.getColumn(0).getInt()));
}

void columnBad(SQLite::Database &Db, SQLite::Statement &Row) {
  Db.exec("DELETE FROM users WHERE name = '" + Row.getColumn(0).getString() + "'"); // expect: backend-sql-concatenation
}
