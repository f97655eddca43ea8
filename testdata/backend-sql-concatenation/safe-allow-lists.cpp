// A value that was compared with constants is one of them.
#include "support/Database.h"
#include "support/Request.h"
#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <cstring>
#include <initializer_list>
#include <map>
#include <regex>
#include <set>
#include <stdexcept>
#include <string_view>
#include <unordered_set>
#include <vector>

static const std::set<std::string> Allowed = {"name", "city"};

void comparedOk() {
  const std::string Column = requestText();
  if (Column == "name" || Column == "city")
    Db.exec("SELECT * FROM users ORDER BY " + Column);
}

void comparedElseBad() {
  const std::string Column = requestText();
  if (Column == "name" || Column == "city")
    return;
  Db.exec("SELECT * FROM users ORDER BY " + Column); // expect: backend-sql-concatenation error
}

void comparedAndLeftOk() {
  const std::string Column = requestText();
  if (Column != "name" && Column != "city")
    return;
  Db.exec("SELECT * FROM users ORDER BY " + Column);
}

void comparedAndLoggedBad() {
  const std::string Column = requestText();
  if (Column != "name" && Column != "city")
    std::puts("odd column");
  Db.exec("SELECT * FROM users ORDER BY " + Column); // expect: backend-sql-concatenation error
}

void comparedWrongWayBad() {
  const std::string Column = requestText();
  if (Column != "name" || Column != "city")
    Db.exec("SELECT * FROM users ORDER BY " + Column); // expect: backend-sql-concatenation error
}

void comparedAndThrownOk() {
  const std::string Column = requestText();
  if (Column != "name")
    throw std::invalid_argument("column");
  Db.exec("SELECT * FROM users ORDER BY " + Column);
}

void changedAfterwardsBad() {
  std::string Column = requestText();
  if (Column != "name")
    return;
  Column += requestText(); // expect: backend-sql-concatenation error
  Db.exec("SELECT * FROM users ORDER BY " + Column);
}

void comparedWithUnknownBad(const std::string &Other) {
  const std::string Column = requestText();
  if (Column == Other)
    Db.exec("SELECT * FROM users ORDER BY " + Column); // expect: backend-sql-concatenation error
}

void otherComparedBad() {
  const std::string Column = requestText(), Direction = requestText();
  if (Direction == "ASC" || Direction == "DESC")
    Db.exec("SELECT * FROM users ORDER BY " + Column + " " + Direction); // expect: backend-sql-concatenation error
}

void comparedLengthBad() {
  const std::string Column = requestText();
  if (Column.empty() || Column.size() > 10)
    return;
  Db.exec("SELECT * FROM users ORDER BY " + Column); // expect: backend-sql-concatenation error
}

void strcmpOk() {
  const char *Column = std::getenv("QUERY_STRING");
  if (std::strcmp(Column, "name") == 0)
    Db.exec(std::string("SELECT * FROM users ORDER BY ") + Column);
}

void strcmpWrongWayBad() {
  const char *Column = std::getenv("QUERY_STRING");
  if (std::strcmp(Column, "name"))
    Db.exec(std::string("SELECT * FROM users ORDER BY ") + Column); // expect: backend-sql-concatenation error
}

void comparedViewOk() {
  const char *Column = std::getenv("QUERY_STRING");
  if (std::string_view(Column) != "name")
    return;
  Db.exec(std::string("SELECT * FROM users ORDER BY ") + Column);
}

void foundInSetOk() {
  const std::string Column = requestText();
  if (Allowed.find(Column) == Allowed.end())
    return;
  Db.exec("SELECT * FROM users ORDER BY " + Column);
}

void notFoundInSetBad() {
  const std::string Column = requestText();
  if (Allowed.find(Column) != Allowed.end())
    return;
  Db.exec("SELECT * FROM users ORDER BY " + Column); // expect: backend-sql-concatenation error
}

void countedOk() {
  const std::string Column = requestText();
  if (Allowed.count(Column))
    Db.exec("SELECT * FROM users ORDER BY " + Column);
}

void countedBad() {
  const std::string Column = requestText();
  if (!Allowed.count(Column))
    Db.exec("SELECT * FROM users ORDER BY " + Column); // expect: backend-sql-concatenation error
}

void localSetOk() {
  static const std::unordered_set<std::string> Columns{"name", "city"};
  const std::string Column = requestText();
  if (Columns.count(Column) == 0)
    throw std::invalid_argument("column");
  Db.exec("SELECT * FROM users ORDER BY " + Column);
}

void setOfRequestsBad() {
  std::set<std::string> Columns{"name", requestText()};
  const std::string Column = requestText();
  if (Columns.count(Column))
    Db.exec("SELECT * FROM users ORDER BY " + Column); // expect: backend-sql-concatenation error
}

void algorithmOk() {
  static const std::array<std::string_view, 2> Columns = {"name", "city"};
  const std::string Column = requestText();
  if (std::find(Columns.begin(), Columns.end(), Column) == Columns.end())
    return;
  Db.exec("SELECT * FROM users ORDER BY " + Column);
}

void algorithmBad() {
  static const std::array<std::string_view, 2> Columns = {"name", "city"};
  const std::string Column = requestText();
  if (std::find(Columns.begin(), Columns.end(), Column) == Columns.end())
    Db.exec("SELECT * FROM users ORDER BY " + Column); // expect: backend-sql-concatenation error
}

void anyOfOk() {
  const std::string Column = requestText();
  const std::vector<std::string> Columns = {"name", "city"};
  if (!std::any_of(Columns.begin(), Columns.end(), [&](const std::string &Each) { return Each == Column; }))
    return;
  Db.exec("SELECT * FROM users ORDER BY " + Column); // expect-false: backend-sql-concatenation (what the callback of an algorithm proves is not known)
}

// The check in a function of its own.
static bool isColumn(const std::string &Text) { return Text == "name" || Text == "city"; }

static bool isColumnInSet(const std::string &Text) { return Allowed.count(Text) > 0; }

static bool isColumnByLoop(const std::string &Text) {
  for (const char *Each : {"name", "city"})
    if (Text == Each)
      return true;
  return false;
}

static bool isShort(const std::string &Text) { return Text.size() < 10; }

static void requireColumn(const std::string &Text) {
  if (Text != "name" && Text != "city")
    throw std::invalid_argument("column");
}

static std::string columnOrDefault(const std::string &Text) { return isColumn(Text) ? Text : "id"; }

void helperOk() {
  const std::string Column = requestText();
  if (isColumn(Column))
    Db.exec("SELECT * FROM users ORDER BY " + Column);
}

void helperNegatedBad() {
  const std::string Column = requestText();
  if (!isColumn(Column))
    Db.exec("SELECT * FROM users ORDER BY " + Column); // expect: backend-sql-concatenation error
}

void helperInSetOk() {
  const std::string Column = requestText();
  if (!isColumnInSet(Column))
    return;
  Db.exec("SELECT * FROM users ORDER BY " + Column);
}

void helperByLoopOk() {
  const std::string Column = requestText();
  if (!isColumnByLoop(Column))
    return;
  Db.exec("SELECT * FROM users ORDER BY " + Column);
}

void helperThatProvesNothingBad() {
  const std::string Column = requestText();
  if (isShort(Column))
    Db.exec("SELECT * FROM users ORDER BY " + Column); // expect: backend-sql-concatenation error
}

void helperThatThrowsOk() {
  const std::string Column = requestText();
  requireColumn(Column);
  Db.exec("SELECT * FROM users ORDER BY " + Column);
}

void helperThatThrowsTooLateBad() {
  const std::string Column = requestText();
  Db.exec("SELECT * FROM users ORDER BY " + Column); // expect: backend-sql-concatenation error
  requireColumn(Column);
}

void helperThatChoosesOk() { Db.exec("SELECT * FROM users ORDER BY " + columnOrDefault(requestText())); }

// Patterns.
void regexOk() {
  static const std::regex Word("[a-z_]{1,30}");
  const std::string Column = requestText();
  if (!std::regex_match(Column, Word))
    return;
  Db.exec("SELECT * FROM users ORDER BY " + Column);
}

void regexSearchBad() {
  static const std::regex Word("[a-z_]{1,30}");
  const std::string Column = requestText();
  if (!std::regex_search(Column, Word))
    return;
  Db.exec("SELECT * FROM users ORDER BY " + Column); // expect: backend-sql-concatenation error
}

void regexNegatedBad() {
  const std::string Column = requestText();
  if (std::regex_match(Column, std::regex("[a-z_]+")))
    return;
  Db.exec("SELECT * FROM users ORDER BY " + Column); // expect: backend-sql-concatenation error
}

void regexThatMatchesAllBad() {
  static const std::regex Anything(".*");
  const std::string Column = requestText();
  if (!std::regex_match(Column, Anything))
    return;
  Db.exec("SELECT * FROM users ORDER BY " + Column); // expect: backend-sql-concatenation error
}

void regexFromElsewhereBad(const std::regex &Pattern) {
  const std::string Column = requestText();
  if (std::regex_match(Column, Pattern))
    Db.exec("SELECT * FROM users ORDER BY " + Column); // expect: backend-sql-concatenation error
}

void allDigitsOk() {
  const std::string Id = requestText();
  if (!std::all_of(Id.begin(), Id.end(), [](unsigned char Each) { return std::isdigit(Each); }))
    return;
  Db.exec("DELETE FROM users WHERE id = " + Id); // expect-false: backend-sql-concatenation (a test of each character is not followed)
}
