#include <string>

struct sqlite3;
extern "C" int sqlite3_exec(sqlite3 *, const char *, int (*)(void *, int, char **, char **), void *, char **);

void remove(sqlite3 *Db, const std::string &Name) {
  sqlite3_exec(Db, ("DELETE FROM users WHERE name = '" + Name + "'").c_str(), nullptr, nullptr, nullptr);
}
