// MySQL Connector/C++, the JDBC-like interface.
// needs: cppconn/connection.h
#include <cppconn/connection.h>
#include <cppconn/prepared_statement.h>
#include <cppconn/resultset.h>
#include <cppconn/statement.h>
#include <memory>
#include <mysql_connection.h>
#include <string>

void executeBad(sql::Statement &Query, const std::string &Name) {
  Query.execute("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning "prepareStatement"
}

void executeOk(sql::Statement &Query) { Query.execute("DELETE FROM users"); }

void executeQueryBad(sql::Connection &Db, const std::string &Name) {
  std::unique_ptr<sql::Statement> Query(Db.createStatement());
  std::unique_ptr<sql::ResultSet> Found(Query->executeQuery("SELECT * FROM users WHERE name = '" + Name + "'")); // expect: backend-sql-concatenation warning
}

void executeUpdateBad(sql::Statement *Query, const sql::SQLString &Name) {
  sql::SQLString Sql = "DELETE FROM users WHERE name = '";
  Sql += Name; // expect: backend-sql-concatenation warning
  Sql.append("'");
  Query->executeUpdate(Sql);
}

void prepareBad(sql::Connection &Db, const std::string &Table) {
  std::unique_ptr<sql::PreparedStatement> Query(Db.prepareStatement("DELETE FROM " + Table)); // expect: backend-sql-concatenation warning
}

void prepareOk(sql::Connection &Db, const std::string &Name) {
  std::unique_ptr<sql::PreparedStatement> Query(Db.prepareStatement("DELETE FROM users WHERE name = ?"));
  Query->setString(1, Name);
  Query->executeUpdate();
}

void executeOfPreparedBad(sql::PreparedStatement &Query, const std::string &Name) {
  Query.executeQuery("SELECT * FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void escapeOk(sql::mysql::MySQL_Connection &Db, sql::Statement &Query, const std::string &Name) {
  const std::string Escaped = Db.escapeString(Name);
  Query.execute("DELETE FROM users WHERE name = '" + Escaped + "'");
}

void escapeBad(sql::mysql::MySQL_Connection &Db, sql::Statement &Query, const std::string &Name) {
  const std::string Escaped = Db.escapeString(Name);
  Query.execute("DELETE FROM users WHERE id = " + Escaped); // expect: backend-sql-concatenation "outside quotes"
}

void numberOk(sql::Statement &Query, sql::ResultSet &Found) {
  Query.execute("DELETE FROM users WHERE id = " + std::to_string(Found.getInt(1)));
}

void storedBad(sql::Statement &Query, sql::ResultSet &Found) {
  Query.execute("DELETE FROM users WHERE name = '" + Found.getString("name").asStdString() + "'"); // expect: backend-sql-concatenation
}
