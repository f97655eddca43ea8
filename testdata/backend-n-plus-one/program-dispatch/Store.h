#pragma once
#include <functional>
#include <memory>
#include <sqlite3.h>
#include <string>
#include <vector>

struct Row {
  int Id = 0;
  std::string Name;
};

class Store {
public:
  virtual ~Store() = default;
  virtual void save(const Row &R) = 0;
  virtual Row load(int Id) = 0;
  virtual void flush() {}
};

std::unique_ptr<Store> openStore(sqlite3 *Db);

class Statement {
public:
  Statement(sqlite3 *Db, const std::string &Sql);
  ~Statement();
  void bind(int Index, int Value);
  void bind(int Index, const std::string &Value);
  bool step();
  int number(int Column);

private:
  sqlite3_stmt *Handle = nullptr;
};

void eachRow(const std::vector<Row> &Rows, const std::function<void(const Row &)> &Do);
