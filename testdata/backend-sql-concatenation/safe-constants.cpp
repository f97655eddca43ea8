// Constants, however they come: functions, branches, tables, enumerators.
#include "support/Database.h"
#include "support/Request.h"
#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

enum class Role { Guest, Member, Admin };

static const char *toText(Role Which) {
  switch (Which) {
  case Role::Guest:
    return "guest";
  case Role::Member:
    return "member";
  case Role::Admin:
    return "admin";
  }
  return "none";
}

static std::string toString(Role Which) { return Which == Role::Admin ? "admin" : "guest"; }

static std::string_view toView(Role Which) {
  constexpr std::array<std::string_view, 3> Names = {"guest", "member", "admin"};
  return Names[static_cast<size_t>(Which)];
}

static std::optional<Role> parseRole(const std::string &Text) {
  if (Text == "guest")
    return Role::Guest;
  if (Text == "admin")
    return Role::Admin;
  return std::nullopt;
}

void literalOk() { Db.exec("DELETE FROM users"); }

void enumTextOk(Role Which) {
  Db.exec(std::string("DELETE FROM users WHERE role = '") + toText(Which) + "'");
}

void enumStringOk(Role Which) { Db.exec("DELETE FROM users WHERE role = '" + toString(Which) + "'"); }

void enumViewOk(Role Which) {
  Db.exec("DELETE FROM users WHERE role = '" + std::string(toView(Which)) + "'");
}

void parsedEnumOk() {
  if (auto Which = parseRole(requestText()))
    Db.exec(std::string("DELETE FROM users WHERE role = '") + toText(*Which) + "'");
}

void parsedEnumBad() {
  const std::string Text = requestText();
  if (auto Which = parseRole(Text.substr(0, 5)))
    Db.exec("DELETE FROM users WHERE role = '" + Text + "'"); // expect: backend-sql-concatenation error
}

static std::string table() { return "users"; }
static const std::string &schema() {
  static const std::string Name = "main";
  return Name;
}
constexpr std::string_view column() { return "name"; }

void functionOk() { Db.exec("DELETE FROM " + schema() + "." + table()); }
void constexprFunctionOk() { Db.exec("DELETE FROM users WHERE " + std::string(column()) + " IS NULL"); }

void ternaryOk(bool Down) {
  Db.exec(std::string("SELECT * FROM users ORDER BY name ") + (Down ? "DESC" : "ASC"));
}

void ternaryBad(bool Down) {
  Db.exec(std::string("SELECT * FROM users ORDER BY name ") + (Down ? "DESC" : requestText())); // expect: backend-sql-concatenation error
}

void comparedTernaryOk() {
  const std::string Direction = requestText() == "desc" ? "DESC" : "ASC";
  Db.exec("SELECT * FROM users ORDER BY name " + Direction);
}

void switchOk(int Which) {
  const char *Column = "id";
  switch (Which) {
  case 1:
    Column = "name";
    break;
  case 2:
    Column = "city";
    break;
  }
  Db.exec(std::string("SELECT * FROM users ORDER BY ") + Column);
}

void chainOfIfsOk() {
  const std::string Wanted = requestText();
  std::string Column;
  if (Wanted == "n")
    Column = "name";
  else if (Wanted == "c")
    Column = "city";
  else
    Column = "id";
  Db.exec("SELECT * FROM users ORDER BY " + Column);
}

void chainOfIfsBad() {
  const std::string Wanted = requestText();
  std::string Column;
  if (Wanted == "n")
    Column = "name";
  else
    Column = Wanted;
  Db.exec("SELECT * FROM users ORDER BY " + Column); // expect: backend-sql-concatenation error
}

static const std::unordered_map<std::string, std::string> Orders = {{"name", "name ASC"}, {"newest", "created DESC"}};

void mappedOk() {
  auto Found = Orders.find(requestText());
  if (Found == Orders.end())
    return;
  Db.exec("SELECT * FROM users ORDER BY " + Found->second);
}

void mappedAtOk() { Db.exec("SELECT * FROM users ORDER BY " + Orders.at(requestText())); }

void mappedOrDefaultOk() {
  auto Found = Orders.find(requestText());
  Db.exec("SELECT * FROM users ORDER BY " + (Found == Orders.end() ? std::string("id") : Found->second));
}

void mappedOrRequestBad() {
  const std::string Wanted = requestText();
  auto Found = Orders.find(Wanted);
  Db.exec("SELECT * FROM users ORDER BY " + (Found == Orders.end() ? Wanted : Found->second)); // expect: backend-sql-concatenation error
}

struct Entry {
  const char *Key;
  const char *Column;
};
static constexpr Entry Entries[] = {{"n", "name"}, {"c", "city"}};

void searchedTableOk() {
  const std::string Wanted = requestText();
  for (const Entry &Each : Entries)
    if (Wanted == Each.Key)
      Db.exec(std::string("SELECT * FROM users ORDER BY ") + Each.Column);
}

void searchedTableBad() {
  const std::string Wanted = requestText();
  for (const Entry &Each : Entries)
    if (Wanted != Each.Key)
      Db.exec("SELECT * FROM users ORDER BY " + Wanted); // expect: backend-sql-concatenation error
}

void constantVectorOk() {
  const std::vector<std::string> Columns = {"id", "name"};
  std::string Sql = "SELECT ";
  for (size_t I = 0; I < Columns.size(); ++I)
    Sql += (I ? ", " : "") + Columns[I];
  Db.exec(Sql + " FROM users");
}

void placeholdersOk(const std::vector<std::string> &Names) {
  std::string Sql = "DELETE FROM users WHERE name IN (";
  for (size_t I = 0; I < Names.size(); ++I)
    Sql += I ? ",?" : "?";
  Db.exec(Sql + ")");
}

void repeatedMarksOk(size_t Count) {
  Db.exec("DELETE FROM users WHERE id IN (?" + std::string(Count * 2, '?') + ")");
}

void optionalConditionOk(bool Old, bool Away) {
  std::string Sql = "DELETE FROM users WHERE 1";
  if (Old)
    Sql += " AND old = 1";
  if (Away)
    Sql += " AND away = 1";
  Db.exec(Sql);
}
