// Values through calls: results, out-parameters, recursion, overloads,
// templates.
#include "support/Database.h"
#include "support/Request.h"
#include <vector>

static std::string same(const std::string &Text) { return Text; }
static std::string constant(const std::string &) { return "guest"; }
static std::string quotedByHand(const std::string &Text) { return "'" + Text + "'"; } // expect: backend-sql-concatenation error

void returnedBad() {
  Db.exec("DELETE FROM users WHERE name = '" + same(requestText()) + "'"); // expect: backend-sql-concatenation error
}

void returnedOk() {
  Db.exec("DELETE FROM users WHERE name = '" + same("guest") + "'");
}

void returnedConstantOk() {
  Db.exec("DELETE FROM users WHERE name = '" + constant(requestText()) + "'");
}

// The text is glued in quotedByHand, where it is expected.
void quotedByHand() { Db.exec("DELETE FROM users WHERE name = " + quotedByHand(requestText())); }

static std::string readName() {
  std::string Name = requestText();
  return Name;
}

void threeDeepBad() {
  Db.exec("DELETE FROM users WHERE name = '" + same(same(readName())) + "'"); // expect: backend-sql-concatenation error
}

static void removeNamedBad(const std::string &Name) {
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void passesRequest() { removeNamedBad(requestText()); }

static void removeConstantOk(const std::string &Name) {
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'");
}

void passesConstants() {
  removeConstantOk("guest");
  removeConstantOk("visitor");
}

// One of two callers is enough.
static void removeMixedBad(const std::string &Name) {
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void passesBoth() {
  removeMixedBad("guest");
  removeMixedBad(requestText());
}

// The helper runs what its callers glue.
static void runText(const std::string &Sql) { Db.exec(Sql); }

void gluedByCallerBad() {
  runText("DELETE FROM users WHERE name = '" + requestText() + "'"); // expect: backend-sql-concatenation error
}

void gluedByCallerOk() { runText("DELETE FROM users WHERE name = 'guest'"); }

void gluedByCallerNumberOk(int Id) { runText("DELETE FROM users WHERE id = " + std::to_string(Id)); }

// A wrapper without callers glues nothing.
void runUnknownOk(const std::string &Sql) { Db.exec(Sql); }

// What a request sends is the statement itself.
void runRequestBad() {
  Db.exec(requestText()); // expect: backend-sql-concatenation error
}

// Out-parameters.
static void fill(std::string &Name) { Name = requestText(); }
static void fillPointer(std::string *Name) { *Name = requestText(); }
static void fillConstant(std::string &Name) { Name = "guest"; }
static bool tryFill(std::string &Name, int &Age) {
  Name = requestText();
  Age = 3;
  return !Name.empty();
}

void outParameterBad() {
  std::string Name;
  fill(Name);
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void outPointerBad() {
  std::string Name = "guest";
  fillPointer(&Name);
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void outParameterOk() {
  std::string Name = requestText();
  fillConstant(Name);
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'");
}

void outNumberOk() {
  std::string Name;
  int Age;
  if (tryFill(Name, Age))
    Db.exec("DELETE FROM users WHERE age = " + std::to_string(Age));
}

void outFailedBad() {
  std::string Name;
  int Age;
  tryFill(Name, Age);
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

static void appendCondition(std::string &Sql, const std::string &Name) {
  Sql += " WHERE name = '" + Name + "'"; // expect: backend-sql-concatenation error
}

void appendedByCallee() {
  std::string Sql = "DELETE FROM users";
  appendCondition(Sql, requestText());
  Db.exec(Sql);
}

static std::string &textOf(std::string &Text) { return Text; }

void returnedReferenceBad() {
  std::string Sql = "DELETE FROM users WHERE name = '";
  textOf(Sql) += requestText(); // expect: backend-sql-concatenation error
  Db.exec(Sql + "'");
}

// Recursion.
static std::string repeat(const std::string &Text, int Count) {
  return Count == 0 ? Text : repeat(Text, Count - 1);
}

void recursionBad() {
  Db.exec("DELETE FROM users WHERE name = '" + repeat(requestText(), 3) + "'"); // expect: backend-sql-concatenation error
}

void recursionOk() {
  Db.exec("DELETE FROM users WHERE name = '" + repeat("guest", 3) + "'");
}

static std::string evenly(const std::string &Text, int Count);
static std::string oddly(const std::string &Text, int Count) {
  return Count == 0 ? "" : evenly(Text, Count - 1);
}
static std::string evenly(const std::string &Text, int Count) {
  return Count == 0 ? Text : oddly(Text, Count - 1);
}

void mutualRecursionBad() {
  Db.exec("DELETE FROM users WHERE name = '" + evenly(requestText(), 4) + "'"); // expect: backend-sql-concatenation error
}

static std::string placeholders(int Count) {
  if (Count <= 1)
    return "?";
  return "?, " + placeholders(Count - 1);
}

void placeholdersOk(int Count) {
  Db.exec("DELETE FROM users WHERE id IN (" + placeholders(Count) + ")");
}

// Overloads.
static std::string show(const std::string &Text) { return Text; }
static std::string show(int Number) { return std::to_string(Number); }
static std::string show(bool Flag) { return Flag ? "1" : "0"; }

void overloadBad() {
  Db.exec("DELETE FROM users WHERE name = '" + show(requestText()) + "'"); // expect: backend-sql-concatenation error
}

void overloadOk(int Id, bool Old) {
  Db.exec("DELETE FROM users WHERE id = " + show(Id) + " AND old = " + show(Old));
}

// Templates.
template <typename T> std::string equals(const char *Column, const T &Value) {
  if constexpr (std::is_arithmetic_v<T>)
    return std::string(Column) + " = " + std::to_string(Value);
  else
    return std::string(Column) + " = '" + Value + "'"; // expect: backend-sql-concatenation error
}

void templateOfText() { Db.exec("DELETE FROM users WHERE " + equals("name", requestText())); }

void templateOk(int Id) { Db.exec("DELETE FROM users WHERE " + equals("id", Id)); }

template <typename Connection> void removeIn(Connection &In, const std::string &Name) {
  In.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void instantiates() { removeIn(Db, requestText()); }

template <typename... Parts> std::string glue(const Parts &...All) {
  std::string Text;
  ((Text += All), ...); // expect: backend-sql-concatenation error
  return Text;
}

void foldExpression() { Db.exec(glue("DELETE FROM users WHERE name = '", requestText(), "'")); }

void foldExpressionOk() { Db.exec(glue("DELETE FROM users WHERE ", "name", " IS NULL")); }

template <typename T> struct Repository {
  std::string Table = T::Name;
  void removeAllOk() { Db.exec("DELETE FROM " + Table); }
  void removeBad(const std::string &Key) {
    Db.exec("DELETE FROM " + Table + " WHERE key = '" + Key + "'"); // expect: backend-sql-concatenation error
  }
};

struct Items {
  static constexpr const char *Name = "items";
};

void useRepository() {
  Repository<Items> All;
  All.removeAllOk();
  All.removeBad(requestText());
}

// Variadic C function of ours.
static int lastOf(const std::vector<std::string> &All, std::string &Into) {
  Into = All.back();
  return 1;
}

void throughContainerBad() {
  std::string Name;
  lastOf({"guest", requestText()}, Name);
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

// What is not part of the program may give anything.
std::string elsewhere(const std::string &Text);
std::string elsewhereToo();

void unknownCalleeBad() {
  Db.exec("DELETE FROM users WHERE name = '" + elsewhereToo() + "'"); // expect: backend-sql-concatenation warning
}

void unknownCalleeOfRequestBad() {
  Db.exec("DELETE FROM users WHERE name = '" + elsewhere(requestText()) + "'"); // expect: backend-sql-concatenation error
}
