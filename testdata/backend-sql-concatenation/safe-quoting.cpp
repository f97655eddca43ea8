// What a library quotes or escapes is safe in the place that it was made for.
// flags: -std=c++20 -I{headers}/libpqxx
// needs: postgresql/libpq-fe.h
// needs: mariadb/mysql.h
#include "support/Request.h"
#include <mariadb/mysql.h>
#include <postgresql/libpq-fe.h>
#include <pqxx/pqxx>
#include <sqlite3.h>
#include <vector>

extern sqlite3 *Lite;

void quoteOk(pqxx::work &Tx) { Tx.exec("DELETE FROM users WHERE name = " + Tx.quote(requestText())); }

void quoteTwiceBad(pqxx::work &Tx) {
  Tx.exec("DELETE FROM users WHERE name = '" + Tx.quote(requestText()) + "'"); // expect: backend-sql-concatenation error
}

void quotePartBad(pqxx::work &Tx) {
  Tx.exec("DELETE FROM users WHERE name = " + Tx.quote("x") + " AND city = '" + requestText() + "'"); // expect: backend-sql-concatenation error
}

void escOk(pqxx::work &Tx) { Tx.exec("DELETE FROM users WHERE name = '" + Tx.esc(requestText()) + "'"); }

void escOutsideBad(pqxx::work &Tx) {
  Tx.exec("DELETE FROM users WHERE id = " + Tx.esc(requestText())); // expect: backend-sql-concatenation "outside quotes"
}

void escInDoubleQuotesBad(pqxx::work &Tx) {
  Tx.exec("DELETE FROM \"" + Tx.esc(requestText()) + "\""); // expect: backend-sql-concatenation
}

void escWithinPatternOk(pqxx::work &Tx) {
  Tx.exec("DELETE FROM users WHERE name LIKE '%" + Tx.esc(requestText()) + "%'");
}

void escLikeAloneBad(pqxx::work &Tx) {
  Tx.exec("DELETE FROM users WHERE name LIKE '%" + Tx.esc_like(requestText()) + "%'"); // expect: backend-sql-concatenation error
}

void quoteNameOk(pqxx::work &Tx) { Tx.exec("DELETE FROM " + Tx.quote_name(requestText())); }

void quoteNameAsValueBad(pqxx::work &Tx) {
  Tx.exec("DELETE FROM users WHERE name = '" + Tx.quote_name(requestText()) + "'"); // expect: backend-sql-concatenation
}

void quoteAsNameBad(pqxx::work &Tx) {
  Tx.exec("DELETE FROM users ORDER BY \"" + Tx.quote(requestText()) + "\""); // expect: backend-sql-concatenation
}

void quotedListOk(pqxx::work &Tx, const std::vector<std::string> &Names) {
  std::string Sql = "DELETE FROM users WHERE name IN (''";
  for (const std::string &Name : Names)
    Sql += ", " + Tx.quote(Name);
  Tx.exec(Sql + ")");
}

static std::string quoted(pqxx::work &Tx, const std::string &Text) { return Tx.quote(Text); }

void quotedByCalleeOk(pqxx::work &Tx) { Tx.exec("DELETE FROM users WHERE name = " + quoted(Tx, requestText())); }

void escapeLiteralOk(PGconn *Connection, const std::string &Name) {
  char *Quoted = PQescapeLiteral(Connection, Name.c_str(), Name.size());
  PQexec(Connection, (std::string("DELETE FROM users WHERE name = ") + Quoted).c_str());
  PQfreemem(Quoted);
}

void escapeIdentifierOk(PGconn *Connection, const std::string &Name) {
  char *Quoted = PQescapeIdentifier(Connection, Name.c_str(), Name.size());
  PQexec(Connection, (std::string("DELETE FROM ") + Quoted).c_str());
  PQfreemem(Quoted);
}

void escapeStringOk(PGconn *Connection, const std::string &Name) {
  std::vector<char> Escaped(2 * Name.size() + 1);
  PQescapeStringConn(Connection, Escaped.data(), Name.c_str(), Name.size(), nullptr);
  PQexec(Connection, (std::string("DELETE FROM users WHERE name = '") + Escaped.data() + "'").c_str());
}

void escapeStringOutsideBad(PGconn *Connection, const std::string &Name) {
  std::vector<char> Escaped(2 * Name.size() + 1);
  PQescapeStringConn(Connection, Escaped.data(), Name.c_str(), Name.size(), nullptr);
  PQexec(Connection, (std::string("DELETE FROM users WHERE id = ") + Escaped.data()).c_str()); // expect: backend-sql-concatenation "outside quotes"
}

void mprintfOk(const char *Name) {
  char *Sql = sqlite3_mprintf("DELETE FROM users WHERE name = '%q' AND city = %Q", Name, Name);
  sqlite3_exec(Lite, Sql, nullptr, nullptr, nullptr);
  sqlite3_free(Sql);
}

void mprintfBad(const char *Name) {
  char *Sql = sqlite3_mprintf("DELETE FROM users WHERE name = '%s'", Name); // expect: backend-sql-concatenation warning
  sqlite3_exec(Lite, Sql, nullptr, nullptr, nullptr);
  sqlite3_free(Sql);
}

void mprintfOutsideBad(const char *Name) {
  char *Sql = sqlite3_mprintf("DELETE FROM users WHERE id = %q", Name); // expect: backend-sql-concatenation "outside quotes"
  sqlite3_exec(Lite, Sql, nullptr, nullptr, nullptr);
  sqlite3_free(Sql);
}

void mprintfIdentifierOk(const char *Name) {
  char *Sql = sqlite3_mprintf("DELETE FROM \"%w\"", Name);
  sqlite3_exec(Lite, Sql, nullptr, nullptr, nullptr);
  sqlite3_free(Sql);
}

void mprintfIdentifierBad(const char *Name) {
  char *Sql = sqlite3_mprintf("DELETE FROM %w", Name); // expect: backend-sql-concatenation
  sqlite3_exec(Lite, Sql, nullptr, nullptr, nullptr);
  sqlite3_free(Sql);
}

void mysqlEscapeOk(MYSQL *Connection, const std::string &Name) {
  std::string Escaped(2 * Name.size() + 1, '\0');
  Escaped.resize(mysql_real_escape_string(Connection, &Escaped[0], Name.c_str(), Name.size()));
  mysql_query(Connection, ("DELETE FROM users WHERE name = '" + Escaped + "'").c_str());
}

void mysqlEscapeOutsideBad(MYSQL *Connection, const std::string &Name) {
  char Escaped[200];
  mysql_real_escape_string(Connection, Escaped, Name.c_str(), Name.size());
  mysql_query(Connection, (std::string("DELETE FROM users WHERE id = ") + Escaped).c_str()); // expect: backend-sql-concatenation "outside quotes"
}

void mysqlEscapeOfOtherBad(MYSQL *Connection, const std::string &Name) {
  char Escaped[200];
  mysql_real_escape_string(Connection, Escaped, Name.c_str(), Name.size());
  mysql_query(Connection, ("DELETE FROM users WHERE name = '" + Name + "'").c_str()); // expect: backend-sql-concatenation warning
}
