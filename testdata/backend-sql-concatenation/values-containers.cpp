// Values in arrays and containers: put in here, taken out there.
// flags: -std=c++20
#include "support/Database.h"
#include "support/Request.h"
#include <algorithm>
#include <array>
#include <deque>
#include <list>
#include <map>
#include <set>
#include <span>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

void arrayBad() {
  std::string Names[2];
  Names[1] = requestText();
  Db.exec("DELETE FROM users WHERE name = '" + Names[1] + "'"); // expect: backend-sql-concatenation error
}

void otherElementOk() {
  std::string Names[2] = {"guest", "x"};
  Names[1] = requestText();
  Db.exec("DELETE FROM users WHERE name = '" + Names[0] + "'");
}

void arrayOk() {
  std::array<std::string, 2> Names = {"guest", "visitor"};
  for (const std::string &Name : Names)
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'");
}

void vectorBad() {
  std::vector<std::string> Names;
  Names.push_back("guest");
  Names.push_back(requestText());
  for (const auto &Name : Names)
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void vectorOk() {
  std::vector<std::string> Names;
  Names.push_back("guest");
  Names.emplace_back("visitor");
  for (const auto &Name : Names)
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'");
}

void vectorOfNumbersOk(const std::vector<int> &Ids) {
  std::string Sql = "DELETE FROM users WHERE id IN (0";
  for (int Id : Ids)
    Sql += "," + std::to_string(Id);
  Db.exec(Sql + ")");
}

void initializerListBad() {
  std::vector<std::string> Names = {"guest", requestText()};
  Db.exec("DELETE FROM users WHERE name = '" + Names.back() + "'"); // expect: backend-sql-concatenation error
}

void indexBad(const std::vector<std::string> &Names) {
  for (size_t I = 0; I < Names.size(); ++I)
    Db.exec("DELETE FROM users WHERE name = '" + Names[I] + "'"); // expect: backend-sql-concatenation warning
}

void iteratorBad() {
  std::list<std::string> Names{requestText()};
  for (auto It = Names.begin(); It != Names.end(); ++It)
    Db.exec("DELETE FROM users WHERE name = '" + *It + "'"); // expect: backend-sql-concatenation error
}

void iteratorOk() {
  const std::list<std::string> Names{"guest"};
  for (auto It = Names.begin(); It != Names.end(); ++It)
    Db.exec("DELETE FROM users WHERE name = '" + *It + "'");
}

void frontBad() {
  std::deque<std::string> Names;
  Names.emplace_front(requestText());
  Db.exec("DELETE FROM users WHERE name = '" + Names.front() + "'"); // expect: backend-sql-concatenation error
}

void clearedVectorOk() {
  std::vector<std::string> Names{requestText()};
  Names.clear();
  Names.push_back("guest");
  Db.exec("DELETE FROM users WHERE name = '" + Names[0] + "'");
}

void mapValueBad() {
  std::map<std::string, std::string> Fields;
  Fields["name"] = requestText();
  Db.exec("DELETE FROM users WHERE name = '" + Fields["name"] + "'"); // expect: backend-sql-concatenation error
}

void mapOtherKeyOk() {
  std::map<std::string, std::string> Fields;
  Fields["name"] = requestText();
  Fields["role"] = "guest";
  Db.exec("DELETE FROM users WHERE role = '" + Fields["role"] + "'");
}

void mapIterationBad() {
  std::unordered_map<std::string, std::string> Fields;
  Fields.emplace("name", requestText());
  for (const auto &[Key, Value] : Fields)
    Db.exec("DELETE FROM users WHERE name = '" + Value + "'"); // expect: backend-sql-concatenation error
}

void mapKeyBad() {
  std::map<std::string, int> Counts;
  Counts[requestText()] = 1;
  for (const auto &[Key, Count] : Counts)
    Db.exec("DELETE FROM users WHERE name = '" + Key + "'"); // expect: backend-sql-concatenation error
}

void mapNumberOk() {
  std::map<std::string, int> Counts;
  Counts[requestText()] = 1;
  for (const auto &[Key, Count] : Counts)
    Db.exec("DELETE FROM users WHERE n = " + std::to_string(Count));
}

void mapAtBad(const std::map<std::string, std::string> &Fields) {
  Db.exec("DELETE FROM users WHERE name = '" + Fields.at("name") + "'"); // expect: backend-sql-concatenation warning
}

void setBad() {
  std::set<std::string> Names;
  Names.insert(requestText());
  std::string Sql = "DELETE FROM users WHERE name IN (''";
  for (const std::string &Name : Names)
    Sql += ",'" + Name + "'"; // expect: backend-sql-concatenation error
  Db.exec(Sql + ")");
}

void setOk() {
  std::set<std::string> Names{"guest", "visitor"};
  std::string Sql = "DELETE FROM users WHERE name IN (''";
  for (const std::string &Name : Names)
    Sql += ",'" + Name + "'";
  Db.exec(Sql + ")");
}

void pairBad() {
  std::pair<std::string, int> Wanted(requestText(), 1);
  auto [Name, Age] = Wanted;
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void pairOk() {
  std::pair<std::string, int> Wanted(requestText(), 1);
  auto [Name, Age] = Wanted;
  Db.exec("DELETE FROM users WHERE age = " + std::to_string(Age));
}

void tupleBad() {
  auto Wanted = std::make_tuple(1, requestText());
  Db.exec("DELETE FROM users WHERE name = '" + std::get<1>(Wanted) + "'"); // expect: backend-sql-concatenation error
}

void tupleOk() {
  auto Wanted = std::make_tuple(std::string("guest"), requestText());
  Db.exec("DELETE FROM users WHERE name = '" + std::get<0>(Wanted) + "'"); // expect-false: backend-sql-concatenation (the elements of a tuple are not told apart)
}

void tieBad() {
  std::string Name;
  int Age = 0;
  std::tie(Name, Age) = std::make_pair(requestText(), 1);
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect-miss: backend-sql-concatenation (a tuple of references is not written through)
}

struct Row {
  std::string Name, Role;
};

void bindingOfStructBad() {
  auto [Name, Role] = Row{requestText(), "guest"};
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void bindingOfStructOk() {
  auto [Name, Role] = Row{requestText(), "guest"};
  Db.exec("DELETE FROM users WHERE role = '" + Role + "'");
}

void vectorOfStructsBad() {
  std::vector<Row> Rows;
  Rows.push_back({requestText(), "guest"});
  for (const Row &Each : Rows)
    Db.exec("DELETE FROM users WHERE name = '" + Each.Name + "'"); // expect: backend-sql-concatenation error
}

void vectorOfStructsOk() {
  std::vector<Row> Rows;
  Rows.push_back({requestText(), "guest"});
  for (const Row &Each : Rows)
    Db.exec("DELETE FROM users WHERE role = '" + Each.Role + "'");
}

void copiedRangeBad() {
  std::vector<std::string> From{requestText()}, To;
  std::copy(From.begin(), From.end(), std::back_inserter(To));
  Db.exec("DELETE FROM users WHERE name = '" + To[0] + "'"); // expect: backend-sql-concatenation error
}

void transformedBad() {
  std::vector<std::string> From{requestText()}, To;
  std::transform(From.begin(), From.end(), std::back_inserter(To),
                 [](const std::string &Each) { return Each; });
  Db.exec("DELETE FROM users WHERE name = '" + To[0] + "'"); // expect: backend-sql-concatenation error
}

void forEachBad() {
  std::vector<std::string> Names{requestText()};
  std::for_each(Names.begin(), Names.end(), [](const std::string &Name) {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  });
}

void forEachOk() {
  std::vector<std::string> Names{"guest"};
  std::for_each(Names.begin(), Names.end(), [](const std::string &Name) {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'");
  });
}

void spanBad() {
  std::vector<std::string> Names{requestText()};
  std::span<const std::string> View = Names;
  Db.exec("DELETE FROM users WHERE name = '" + View[0] + "'"); // expect: backend-sql-concatenation error
}

// One element of a vector of vectors.
void nestedBad() {
  std::map<std::string, std::vector<std::string>> Fields;
  Fields["name"].push_back(requestText());
  for (const std::string &Name : Fields["name"])
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

class Names {
public:
  void add(const std::string &Name) { All.push_back(Name); }
  void removeBad() {
    for (const std::string &Each : All)
      Db.exec("DELETE FROM users WHERE name = '" + Each + "'"); // expect: backend-sql-concatenation error
  }

private:
  std::vector<std::string> All;
};

void useNames() {
  Names Some;
  Some.add(requestText());
  Some.removeBad();
}
