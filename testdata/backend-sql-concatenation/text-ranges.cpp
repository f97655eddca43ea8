// Text out of ranges and algorithms of C++20.
// flags: -std=c++20
#include "support/Database.h"
#include "support/Request.h"
#include <algorithm>
#include <ranges>
#include <vector>

void viewBad() {
  std::vector<std::string> Names{requestText()};
  for (const std::string &Name : Names | std::views::take(2))
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void viewOk() {
  const std::vector<std::string> Names{"guest"};
  for (const std::string &Name : Names | std::views::take(2))
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'");
}

void transformedViewBad() {
  std::vector<std::string> Names{requestText()};
  auto Cut = Names | std::views::transform([](const std::string &Each) { return Each.substr(1); });
  for (const std::string &Name : Cut)
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void numbersOk(const std::vector<std::string> &Names) {
  for (size_t Size : Names | std::views::transform([](const std::string &Each) { return Each.size(); }))
    Db.exec("DELETE FROM users WHERE size = " + std::to_string(Size));
}

void rangesForEachBad() {
  std::vector<std::string> Names{requestText()};
  std::ranges::for_each(Names, [](const std::string &Name) {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  });
}

void rangesFindOk() {
  static const std::vector<std::string> Columns = {"name", "city"};
  const std::string Column = requestText();
  if (std::ranges::find(Columns, Column) == Columns.end())
    return;
  Db.exec("SELECT * FROM users ORDER BY " + Column);
}

void sortedBad() {
  std::vector<std::string> Names{"guest", requestText()};
  std::ranges::sort(Names);
  Db.exec("DELETE FROM users WHERE name = '" + Names.front() + "'"); // expect: backend-sql-concatenation error
}
