// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <iostream>
#include <nanodbc/nanodbc.h>

int main() {
  try {
    nanodbc::connection Db(NANODBC_TEXT("Driver={SQLite};Database=a.db"));
    nanodbc::just_execute(Db, "CREATE TABLE t (a INT)");
    nanodbc::statement Insert(Db);
    nanodbc::prepare(Insert, "INSERT INTO t VALUES (?, ?)");
    const int Id = 3;
    const std::string Name = "a";
    Insert.bind(0, &Id);
    Insert.bind(1, Name.c_str());
    Insert.bind_strings(1, std::vector<std::string>{"a", "b"});
    nanodbc::execute(Insert);
    nanodbc::result Found = nanodbc::execute(Db, "SELECT a FROM t");
    while (Found.next())
      std::cout << Found.get<int>(0) << Found.get<nanodbc::string>("b", "none");
    nanodbc::transaction Tx(Db);
    Tx.commit();
  } catch (const nanodbc::database_error &Failed) {
    std::cerr << Failed.what();
  }
}
