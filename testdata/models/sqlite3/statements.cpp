// The C interface of SQLite: what runs or prepares a statement, and what
// escapes.
// needs: sqlite3.h
#include <sqlite3.h>
#include <string>

void execBad(sqlite3 *Db, const std::string &Name) {
  sqlite3_exec(Db, ("DELETE FROM users WHERE name = '" + Name + "'").c_str(), nullptr, nullptr, nullptr); // expect: backend-sql-concatenation warning "sqlite3_bind_text"
}

void execOk(sqlite3 *Db) { sqlite3_exec(Db, "DELETE FROM users", nullptr, nullptr, nullptr); }

void prepareBad(sqlite3 *Db, const std::string &Name) {
  sqlite3_stmt *Query = nullptr;
  const std::string Sql = "DELETE FROM users WHERE name = '" + Name + "'"; // expect: backend-sql-concatenation warning
  sqlite3_prepare_v2(Db, Sql.c_str(), -1, &Query, nullptr);
  sqlite3_step(Query);
}

void prepareOldBad(sqlite3 *Db, const std::string &Name) {
  sqlite3_stmt *Query = nullptr;
  const std::string Sql = "DELETE FROM users WHERE name = '" + Name + "'"; // expect: backend-sql-concatenation warning
  sqlite3_prepare(Db, Sql.c_str(), static_cast<int>(Sql.size()), &Query, nullptr);
}

void prepareNewBad(sqlite3 *Db, const std::string &Name) {
  sqlite3_stmt *Query = nullptr;
  const std::string Sql = "DELETE FROM users WHERE name = '" + Name + "'"; // expect: backend-sql-concatenation warning
  sqlite3_prepare_v3(Db, Sql.data(), -1, 0, &Query, nullptr);
}

void bindOk(sqlite3 *Db, const std::string &Name) {
  sqlite3_stmt *Query = nullptr;
  sqlite3_prepare_v2(Db, "DELETE FROM users WHERE name = ?", -1, &Query, nullptr);
  sqlite3_bind_text(Query, 1, Name.c_str(), -1, SQLITE_TRANSIENT);
  sqlite3_step(Query);
  sqlite3_finalize(Query);
}

void getTableBad(sqlite3 *Db, const std::string &Name) {
  char **Found = nullptr;
  int Rows = 0, Columns = 0;
  sqlite3_get_table(Db, ("SELECT * FROM users WHERE name = '" + Name + "'").c_str(), &Found, &Rows, &Columns, nullptr); // expect: backend-sql-concatenation warning
}

void mprintfOk(sqlite3 *Db, const char *Name) {
  char *Sql = sqlite3_mprintf("DELETE FROM users WHERE name = %Q OR name = '%q'", Name, Name);
  sqlite3_exec(Db, Sql, nullptr, nullptr, nullptr);
  sqlite3_free(Sql);
}

void mprintfBad(sqlite3 *Db, const char *Name) {
  char *Sql = sqlite3_mprintf("DELETE FROM users WHERE name = '%s'", Name); // expect: backend-sql-concatenation warning
  sqlite3_exec(Db, Sql, nullptr, nullptr, nullptr);
  sqlite3_free(Sql);
}

void mprintfNumberOk(sqlite3 *Db, int Id) {
  char *Sql = sqlite3_mprintf("DELETE FROM users WHERE id = %d", Id);
  sqlite3_exec(Db, Sql, nullptr, nullptr, nullptr);
  sqlite3_free(Sql);
}

void snprintfBad(sqlite3 *Db, const char *Name) {
  char Sql[200];
  sqlite3_snprintf(sizeof Sql, Sql, "DELETE FROM users WHERE name = '%s'", Name); // expect: backend-sql-concatenation warning
  sqlite3_exec(Db, Sql, nullptr, nullptr, nullptr);
}

void snprintfOk(sqlite3 *Db, const char *Name) {
  char Sql[200];
  sqlite3_snprintf(sizeof Sql, Sql, "DELETE FROM users WHERE name = '%q'", Name);
  sqlite3_exec(Db, Sql, nullptr, nullptr, nullptr);
}

void stringBad(sqlite3 *Db, const char *Name) {
  sqlite3_str *Text = sqlite3_str_new(Db);
  sqlite3_str_appendall(Text, "DELETE FROM users WHERE name = '");
  sqlite3_str_appendall(Text, Name); // expect: backend-sql-concatenation warning
  sqlite3_str_appendchar(Text, 1, '\'');
  char *Sql = sqlite3_str_finish(Text);
  sqlite3_exec(Db, Sql, nullptr, nullptr, nullptr);
  sqlite3_free(Sql);
}

void stringOk(sqlite3 *Db, const char *Name) {
  sqlite3_str *Text = sqlite3_str_new(Db);
  sqlite3_str_appendf(Text, "DELETE FROM users WHERE name = %Q", Name);
  char *Sql = sqlite3_str_finish(Text);
  sqlite3_exec(Db, Sql, nullptr, nullptr, nullptr);
  sqlite3_free(Sql);
}

void columnNumberOk(sqlite3 *Db, sqlite3_stmt *Row) {
  sqlite3_exec(Db, ("DELETE FROM users WHERE id = " + std::to_string(sqlite3_column_int(Row, 0))).c_str(), nullptr, nullptr, nullptr);
}

// A row of the result goes into the next statement.
static int eachRow(void *Context, int, char **Values, char **) {
  sqlite3_exec(static_cast<sqlite3 *>(Context), (std::string("DELETE FROM users WHERE name = '") + Values[0] + "'").c_str(), nullptr, nullptr, nullptr); // expect: backend-sql-concatenation
  return 0;
}

void callback(sqlite3 *Db) { sqlite3_exec(Db, "SELECT name FROM users", eachRow, Db, nullptr); }
