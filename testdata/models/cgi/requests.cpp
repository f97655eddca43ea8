// CGI: the request stands in the environment.
#include <cstdlib>
#include <sqlite3.h>
#include <string>

extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

void queryBad() {
  remove("DELETE FROM users WHERE name = '" + std::string(getenv("QUERY_STRING")) + "'"); // expect: backend-sql-concatenation error
}

void pathBad() {
  remove("DELETE FROM users WHERE name = '" + std::string(std::getenv("PATH_INFO")) + "'"); // expect: backend-sql-concatenation error
}

void cookieBad() {
  remove("DELETE FROM sessions WHERE id = '" + std::string(getenv("HTTP_COOKIE")) + "'"); // expect: backend-sql-concatenation error
}

void headerBad() {
  remove("DELETE FROM sessions WHERE agent = '" + std::string(getenv("HTTP_USER_AGENT")) + "'"); // expect: backend-sql-concatenation error
}

void numberOk() { remove("DELETE FROM users WHERE id = " + std::to_string(std::atoi(getenv("QUERY_STRING")))); }
