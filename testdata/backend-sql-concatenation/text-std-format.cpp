// Text put together by std::format.
// flags: -std=c++20 -stdlib=libc++
// needs: format
#include <cstdlib>
#include <format>
#include <iterator>
#include <sqlite3.h>
#include <string>

extern sqlite3 *Db;
enum class Role { Guest, Admin };

static std::string requestText() { return std::getenv("QUERY_STRING"); }

static void run(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

void formatBad() {
  run(std::format("DELETE FROM users WHERE name = '{}'", requestText())); // expect: backend-sql-concatenation error
}

void formatOk(int Id, bool Old) {
  run(std::format("DELETE FROM users WHERE id = {} AND old = {:d}", Id, Old));
}

void formatEnumOk(Role Which) {
  run(std::format("DELETE FROM users WHERE role = {}", static_cast<int>(Which)));
}

void formatIndexedBad(const std::string &Name) {
  run(std::format("DELETE FROM users WHERE id = {1} AND name = '{0}'", Name, 3)); // expect: backend-sql-concatenation warning
}

void formatPlusBad(const std::string &Name) {
  run("DELETE FROM users WHERE " + std::format("name = '{}'", Name)); // expect: backend-sql-concatenation warning
}

void formatToBad() {
  std::string Sql = "DELETE FROM users";
  std::format_to(std::back_inserter(Sql), " WHERE name = '{}'", requestText()); // expect: backend-sql-concatenation error
  run(Sql);
}

void formatToOk(int Id) {
  std::string Sql = "DELETE FROM users";
  std::format_to(std::back_inserter(Sql), " WHERE id = {}", Id);
  run(Sql);
}

void formatToArrayBad(const std::string &Name) {
  char Sql[200] = {};
  std::format_to_n(Sql, sizeof Sql - 1, "DELETE FROM users WHERE name = '{}'", Name); // expect: backend-sql-concatenation warning
  sqlite3_exec(Db, Sql, nullptr, nullptr, nullptr);
}

void vformatBad(const std::string &Name) {
  run(std::vformat("DELETE FROM users WHERE name = '{}'", std::make_format_args(Name))); // expect: backend-sql-concatenation warning
}

void vformatOk(const int &Id) {
  run(std::vformat("DELETE FROM users WHERE id = {}", std::make_format_args(Id)));
}
