// Literals, macros, join functions and query builders of a program's own.
#include "support/Database.h"
#include "support/Request.h"
#include <map>
#include <sstream>
#include <utility>
#include <vector>

void rawLiteralBad(const std::string &Name) {
  Db.exec(R"(DELETE FROM users
             WHERE name = ')" + Name + "'"); // expect@-1: backend-sql-concatenation warning
}

void rawLiteralOk() {
  Db.exec(R"sql(DELETE FROM users
                WHERE name = 'guest')sql");
}

void adjacentBad(const std::string &Name) {
  std::string Sql = "DELETE FROM users "
                    "WHERE name = '";
  Sql += Name; // expect: backend-sql-concatenation warning
  Db.exec(Sql + "'");
}

void adjacentOk() {
  Db.exec("DELETE FROM users "
          "WHERE name = 'guest'");
}

#define USERS "users"
#define REMOVE_FROM(Table) "DELETE FROM " Table " WHERE "
#define REMOVE_BY_NAME(Name) Db.exec("DELETE FROM users WHERE name = '" + (Name) + "'")
#define QUOTE(Text) #Text

void macroOk() { Db.exec(REMOVE_FROM(USERS) "name IS NULL"); }

void macroBad(const std::string &Name) {
  Db.exec(REMOVE_FROM(USERS) "name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void macroCallBad(const std::string &Name) {
  REMOVE_BY_NAME(Name); // expect: backend-sql-concatenation warning
}

void macroCallOk() { REMOVE_BY_NAME(std::string("guest")); }

void stringizedOk() { Db.exec(QUOTE(DELETE FROM users WHERE name IS NULL)); }

// Join functions.
static std::string join(const std::vector<std::string> &Parts, const std::string &Between) {
  std::string All;
  for (const std::string &Part : Parts) {
    if (!All.empty())
      All += Between;
    All += Part; // expect: backend-sql-concatenation error
  }
  return All;
}

void joined() { Db.exec("DELETE FROM users WHERE name IN ('" + join({"guest", requestText()}, "','") + "')"); }

void joinedOk() { Db.exec("CREATE INDEX wanted ON users (" + join({"id", "name"}, ", ") + ")"); }

template <typename Range> std::string joinNumbers(const Range &All) {
  std::ostringstream Out;
  const char *Between = "";
  for (const auto &Each : All) {
    Out << Between << Each;
    Between = ",";
  }
  return Out.str();
}

void joinNumbersOk(const std::vector<long> &Ids) {
  Db.exec("DELETE FROM users WHERE id IN (" + joinNumbers(Ids) + ")");
}

// Builders.
class Delete {
public:
  explicit Delete(const std::string &Table) : Sql("DELETE FROM " + Table) {}
  Delete &whereText(const std::string &Column, const std::string &Value) {
    Sql += next() + Column + " = '" + Value + "'"; // expect: backend-sql-concatenation error
    return *this;
  }
  Delete &whereNumber(const std::string &Column, int Value) {
    Sql += next() + Column + " = " + std::to_string(Value);
    return *this;
  }
  Delete &whereBound(const std::string &Column, std::string Value) {
    Sql += next() + Column + " = ?";
    Values.push_back(std::move(Value));
    return *this;
  }
  const std::string &text() const { return Sql; }

private:
  const char *begin() const { return First ? " WHERE " : " AND "; }
  std::string next() {
    std::string Word = begin();
    First = false;
    return Word;
  }
  std::string Sql;
  std::vector<std::string> Values;
  bool First = true;
};

void builds() { Db.exec(Delete("users").whereText("name", requestText()).text()); }

// A builder of its own, so that the bad use above does not reach it.
class SafeDelete {
public:
  explicit SafeDelete(const std::string &Table) : Sql("DELETE FROM " + Table) {}
  SafeDelete &whereNumber(const std::string &Column, int Value) {
    Sql += " WHERE " + Column + " = " + std::to_string(Value);
    return *this;
  }
  SafeDelete &whereBound(const std::string &Column, std::string Value) {
    Sql += " WHERE " + Column + " = ?";
    Values.push_back(std::move(Value));
    return *this;
  }
  const std::string &text() const { return Sql; }

private:
  std::string Sql;
  std::vector<std::string> Values;
};

void buildsOk(int Id) {
  Db.exec(SafeDelete("users").whereNumber("id", Id).text());
  Db.exec(SafeDelete("users").whereBound("name", requestText()).text());
}

// Parts are gathered first and put together in the end.
class Parts {
public:
  void add(const std::string &Condition) { Conditions.push_back(Condition); }
  std::string text() const {
    std::string Sql = "DELETE FROM users WHERE 1";
    for (const std::string &Each : Conditions)
      Sql += " AND " + Each;
    return Sql;
  }

private:
  std::vector<std::string> Conditions;
};

void gatheredBad() {
  Parts All;
  All.add("id = 3");
  All.add("name = '" + requestText() + "'"); // expect: backend-sql-concatenation error
  Db.exec(All.text());
}

class SafeParts {
public:
  void add(const char *Condition) { Conditions.push_back(Condition); }
  std::string text() const {
    std::string Sql = "DELETE FROM users WHERE 1";
    for (const std::string &Each : Conditions)
      Sql += " AND " + Each;
    return Sql;
  }

private:
  std::vector<std::string> Conditions;
};

void gatheredOk() {
  SafeParts All;
  All.add("id = 3");
  All.add("name IS NULL");
  Db.exec(All.text());
}

// Named statements in a table; a parameter replaces a mark.
static std::string fillIn(std::string Sql, const std::string &Mark, const std::string &Value) {
  const size_t At = Sql.find(Mark);
  if (At != std::string::npos)
    Sql.replace(At, Mark.size(), Value); // expect: backend-sql-concatenation error
  return Sql;
}

void marked() { Db.exec(fillIn("DELETE FROM users WHERE name = '@name'", "@name", requestText())); }

void tableOfStatementsOk(const std::string &Which) {
  static const std::map<std::string, const char *> Statements = {
      {"all", "DELETE FROM users"}, {"old", "DELETE FROM users WHERE old = 1"}};
  auto Found = Statements.find(Which);
  if (Found != Statements.end())
    Db.exec(Found->second);
}

void tableOfTextsOk(unsigned Which) {
  const char *Statements[] = {"DELETE FROM users", "DELETE FROM items"};
  if (Which < 2)
    Db.exec(Statements[Which]);
}
