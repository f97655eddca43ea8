// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <sqlite3.h>
#include <string>

int main() {
  sqlite3 *Db = nullptr;
  std::string Name;
  char *Error = nullptr;
  if (sqlite3_open("a.db", &Db) != SQLITE_OK)
    return 1;
  sqlite3_exec(Db, ("SELECT * FROM u WHERE n = '" + Name + "'").c_str(),
               [](void *, int, char **, char **) { return 0; }, nullptr, &Error);
  sqlite3_free(Error);
  sqlite3_stmt *Stmt = nullptr;
  sqlite3_prepare_v2(Db, "SELECT ?", -1, &Stmt, nullptr);
  sqlite3_bind_text(Stmt, 1, Name.c_str(), -1, SQLITE_TRANSIENT);
  while (sqlite3_step(Stmt) == SQLITE_ROW)
    Name += reinterpret_cast<const char *>(sqlite3_column_text(Stmt, 0));
  sqlite3_finalize(Stmt);
  char *Text = sqlite3_mprintf("SELECT %Q", Name.c_str());
  sqlite3_free(Text);
  return sqlite3_close(Db);
}
