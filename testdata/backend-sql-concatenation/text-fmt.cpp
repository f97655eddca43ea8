// Text put together by {fmt}.
// flags: -std=c++20
// needs: fmt/format.h
#include "support/Database.h"
#include "support/Request.h"
#include <fmt/format.h>
#include <iterator>
#include <vector>

enum class Role { Guest, Admin };

struct Key {
  std::string Name;
};

template <> struct fmt::formatter<Key> : fmt::formatter<std::string> {
  template <typename Context> auto format(const Key &Each, Context &Into) const {
    return fmt::format_to(Into.out(), "'{}'", Each.Name); // expect: backend-sql-concatenation
  }
};

void formatBad() {
  Db.exec(fmt::format("DELETE FROM users WHERE name = '{}'", requestText())); // expect: backend-sql-concatenation error
}

void formatOk(int Id, double Price) {
  Db.exec(fmt::format("DELETE FROM users WHERE id = {} AND price > {:.2f}", Id, Price));
}

void formatConstantOk() {
  Db.exec(fmt::format("DELETE FROM {} WHERE {} IS NULL", "users", "name"));
}

void formatEnumOk(Role Which) {
  Db.exec(fmt::format("DELETE FROM users WHERE role = {}", static_cast<int>(Which)));
}

void formatSecondBad(int Id, const std::string &Name) {
  Db.exec(fmt::format("DELETE FROM users WHERE id = {} AND name = '{}'", Id, Name)); // expect: backend-sql-concatenation warning
}

void formatIndexedBad(int Id, const std::string &Name) {
  Db.exec(fmt::format("DELETE FROM users WHERE name = '{1}' AND id = {0}", Id, Name)); // expect: backend-sql-concatenation warning
}

void formatUnusedOk(int Id, const std::string &Name) {
  Db.exec(fmt::format("DELETE FROM users WHERE id = {0}", Id, Name));
}

void formatNamedBad(const std::string &Name) {
  Db.exec(fmt::format("DELETE FROM users WHERE name = '{name}'", fmt::arg("name", Name))); // expect: backend-sql-concatenation warning
}

void formatWidthOk(int Id, int Width) {
  Db.exec(fmt::format("DELETE FROM users WHERE id = {:0{}}", Id, Width));
}

void formatBracesOk() {
  Db.exec(fmt::format("SELECT '{{}}' FROM users WHERE id = {}", 3));
}

void formatStringFromElsewhereBad(const std::string &Format) {
  Db.exec(fmt::format(fmt::runtime("DELETE FROM users WHERE " + Format), 3)); // expect-miss: backend-sql-concatenation (a format that is only known at run time is a mix without text)
}

void formatNameOnceBad() {
  std::string Sql = fmt::format("DELETE FROM users WHERE name = '{}'", requestText()); // expect: backend-sql-concatenation error
  Sql += " AND id = 3";
  Db.exec(Sql);
}

void formatToBad() {
  std::string Sql;
  fmt::format_to(std::back_inserter(Sql), "DELETE FROM users WHERE name = '{}'", requestText()); // expect: backend-sql-concatenation error
  Db.exec(Sql);
}

void formatToOk(int Id) {
  std::string Sql;
  fmt::format_to(std::back_inserter(Sql), "DELETE FROM users WHERE id = {}", Id);
  Db.exec(Sql);
}

void formatToBufferBad() {
  fmt::memory_buffer Sql;
  fmt::format_to(std::back_inserter(Sql), "DELETE FROM users WHERE name = '{}'", requestText()); // expect: backend-sql-concatenation error
  Db.exec(fmt::to_string(Sql));
}

void joinBad(const std::vector<std::string> &Names) {
  Db.exec(fmt::format("DELETE FROM users WHERE name IN ('{}')", fmt::join(Names, "','"))); // expect: backend-sql-concatenation warning
}

void joinOk(const std::vector<int> &Ids) {
  Db.exec(fmt::format("DELETE FROM users WHERE id IN ({})", fmt::join(Ids, ",")));
}

void toStringBad() {
  Db.exec("DELETE FROM users WHERE name = '" + fmt::to_string(requestText()) + "'"); // expect: backend-sql-concatenation error
}

void toStringOk(long Id) { Db.exec("DELETE FROM users WHERE id = " + fmt::to_string(Id)); }

void ownFormatter() { Db.exec(fmt::format("DELETE FROM users WHERE name = {}", Key{requestText()})); } // expect-false: backend-sql-concatenation (belongs into the formatter, which is not followed)

template <typename... Args> void run(fmt::format_string<Args...> Format, Args &&...All) {
  Db.exec(fmt::format(Format, std::forward<Args>(All)...)); // expect: backend-sql-concatenation error
}

void ownVariadic() { run("DELETE FROM users WHERE name = '{}'", requestText()); }

void ownVariadicNumber() { run("DELETE FROM users WHERE id = {}", 3); }
