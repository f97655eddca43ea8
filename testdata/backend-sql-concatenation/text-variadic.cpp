// Text that C functions with any number of arguments put together.
#include "support/Request.h"
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <sqlite3.h>
#include <string>

extern sqlite3 *Db;

static void run(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

/// Measures, then writes.
static std::string text(const char *Format, ...) {
  va_list Measured, Written;
  va_start(Measured, Format);
  va_copy(Written, Measured);
  int Size = vsnprintf(nullptr, 0, Format, Measured) + 1;
  va_end(Measured);
  std::unique_ptr<char[]> Buffer(new char[Size]);
  vsnprintf(Buffer.get(), Size, Format, Written);
  va_end(Written);
  return std::string(Buffer.get(), Buffer.get() + Size - 1);
}

static std::string quotes(const char *Value) {
  char *Made = sqlite3_mprintf("%q", Value);
  std::string Text = Made;
  sqlite3_free(Made);
  return Text;
}

void holeBad() {
  run(text("DELETE FROM users WHERE name = '%s'", std::getenv("QUERY_STRING"))); // expect: backend-sql-concatenation error "WHERE name = '{QUERY_STRING}''"
}

void quotedOk() {
  std::string Name = quotes(std::getenv("QUERY_STRING"));
  run(text("DELETE FROM users WHERE name = '%s'", Name.c_str()));
}

void quotedOutsideBad() {
  std::string Id = quotes(std::getenv("QUERY_STRING"));
  run(text("DELETE FROM users WHERE id = %s", Id.c_str())); // expect: backend-sql-concatenation error
}

void secondArgumentBad() {
  run(text("DELETE FROM %s WHERE name = '%s'", "users", std::getenv("QUERY_STRING"))); // expect: backend-sql-concatenation error "DELETE FROM users"
}

void notPrintedOk() {
  run(text("DELETE FROM users WHERE id = %d", 3, std::getenv("QUERY_STRING")));
}

void numberOk(int Id) { run(text("DELETE FROM users WHERE id = %d", Id)); }

void addedBad() {
  std::string Sql = text("SELECT * FROM %s", "users");
  Sql += text(" WHERE name = '%s'", std::getenv("QUERY_STRING")); // expect: backend-sql-concatenation error
  run(Sql);
}

void addedOk(int Limit) {
  std::string Sql = text("SELECT * FROM %s", "users");
  Sql += text(" LIMIT %d", Limit);
  run(Sql);
}

/// The template and its arguments through two functions.
static std::string listed(const char *Format, va_list Given) {
  char Buffer[500];
  vsnprintf(Buffer, sizeof Buffer, Format, Given);
  return Buffer;
}
static std::string throughList(const char *Format, ...) {
  va_list Given;
  va_start(Given, Format);
  std::string Made = listed(Format, Given);
  va_end(Given);
  return Made;
}

void listBad() {
  run(throughList("DELETE FROM users WHERE name = '%s'", std::getenv("QUERY_STRING"))); // expect: backend-sql-concatenation error
}

void listOk() {
  std::string Name = quotes(std::getenv("QUERY_STRING"));
  run(throughList("DELETE FROM users WHERE name = '%s'", Name.c_str()));
}

class Store {
public:
  bool execute(const char *Format, ...);
  sqlite3 *Handle = nullptr;
};
bool Store::execute(const char *Format, ...) {
  char Sql[1000];
  va_list Given;
  va_start(Given, Format);
  vsnprintf(Sql, sizeof Sql, Format, Given);
  va_end(Given);
  return sqlite3_exec(Handle, Sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

void memberBad(Store &Users) {
  Users.execute("DELETE FROM users WHERE name = '%s'", std::getenv("QUERY_STRING")); // expect: backend-sql-concatenation error
}

void memberOk(Store &Users, int Id) {
  std::string Name = quotes(std::getenv("QUERY_STRING"));
  Users.execute("DELETE FROM users WHERE name = '%s' AND id = %d", Name.c_str(), Id);
}

/// Pieces written one behind the other.
void cursorBad(int Limit) {
  char Sql[500];
  char *End = Sql;
  End += snprintf(End, 100, "SELECT * FROM users");
  End += snprintf(End, 100, " WHERE name = '%s'", std::getenv("QUERY_STRING")); // expect: backend-sql-concatenation error "SELECT * FROM users WHERE name"
  End += snprintf(End, 100, " LIMIT %d", Limit);
  sqlite3_exec(Db, Sql, nullptr, nullptr, nullptr);
}

void cursorOk(int Limit) {
  char Sql[500];
  char *End = Sql;
  End += snprintf(End, 100, "SELECT * FROM users");
  End += snprintf(End, 100, " LIMIT %d", Limit);
  sqlite3_exec(Db, Sql, nullptr, nullptr, nullptr);
}

void rewoundOk(int Limit) {
  char Sql[500];
  char *End = Sql;
  End += snprintf(End, 100, "hello %s", std::getenv("QUERY_STRING"));
  puts(Sql);
  End = Sql;
  End += snprintf(End, 100, "SELECT * FROM users LIMIT %d", Limit);
  sqlite3_exec(Db, Sql, nullptr, nullptr, nullptr);
}
