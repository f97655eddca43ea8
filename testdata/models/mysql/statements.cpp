// The C interface of MySQL and MariaDB.
// needs: mariadb/mysql.h
#include <mariadb/mysql.h>
#include <string>

void queryBad(MYSQL *Db, const std::string &Name) {
  mysql_query(Db, ("DELETE FROM users WHERE name = '" + Name + "'").c_str()); // expect: backend-sql-concatenation warning "mysql_stmt_prepare"
}

void queryOk(MYSQL *Db) { mysql_query(Db, "DELETE FROM users"); }

void realQueryBad(MYSQL *Db, const std::string &Name) {
  const std::string Sql = "DELETE FROM users WHERE name = '" + Name + "'"; // expect: backend-sql-concatenation warning
  mysql_real_query(Db, Sql.data(), Sql.size());
}

void sendQueryBad(MYSQL *Db, const std::string &Name) {
  const std::string Sql = "DELETE FROM users WHERE name = '" + Name + "'"; // expect: backend-sql-concatenation warning
  mysql_send_query(Db, Sql.data(), Sql.size());
}

void prepareBad(MYSQL_STMT *Query, const std::string &Table) {
  const std::string Sql = "DELETE FROM " + Table + " WHERE id = ?"; // expect: backend-sql-concatenation warning
  mysql_stmt_prepare(Query, Sql.data(), Sql.size());
}

void prepareOk(MYSQL_STMT *Query, std::string Name) {
  const std::string Sql = "DELETE FROM users WHERE name = ?";
  mysql_stmt_prepare(Query, Sql.data(), Sql.size());
  MYSQL_BIND Value{};
  Value.buffer_type = MYSQL_TYPE_STRING;
  Value.buffer = Name.data();
  mysql_stmt_bind_param(Query, &Value);
  mysql_stmt_execute(Query);
}

void escapeOk(MYSQL *Db, const std::string &Name) {
  std::string Escaped(2 * Name.size() + 1, '\0');
  mysql_real_escape_string(Db, Escaped.data(), Name.data(), Name.size());
  mysql_query(Db, ("DELETE FROM users WHERE name = '" + Escaped + "'").c_str());
}

void escapeBad(MYSQL *Db, const std::string &Name) {
  std::string Escaped(2 * Name.size() + 1, '\0');
  mysql_real_escape_string(Db, Escaped.data(), Name.data(), Name.size());
  mysql_query(Db, ("DELETE FROM users WHERE id = " + Escaped).c_str()); // expect: backend-sql-concatenation "outside quotes"
}

void escapeOldOk(MYSQL *Db, const std::string &Name) {
  char Escaped[200];
  mysql_escape_string(Escaped, Name.data(), Name.size());
  mysql_query(Db, (std::string("DELETE FROM users WHERE name = '") + Escaped + "'").c_str());
}

void hexOk(MYSQL *Db, const std::string &Name) {
  char Digits[200];
  mysql_hex_string(Digits, Name.data(), Name.size());
  mysql_query(Db, (std::string("DELETE FROM users WHERE name = 0x") + Digits).c_str());
}

void rowBad(MYSQL *Db, MYSQL_RES *Found) {
  MYSQL_ROW Row = mysql_fetch_row(Found);
  mysql_query(Db, (std::string("DELETE FROM users WHERE name = '") + Row[0] + "'").c_str()); // expect: backend-sql-concatenation
}

void insertIdOk(MYSQL *Db) {
  mysql_query(Db, ("DELETE FROM users WHERE id = " + std::to_string(mysql_insert_id(Db))).c_str());
}
