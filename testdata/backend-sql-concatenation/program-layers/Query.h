// A query builder whose text is run far from where it is glued.
#pragma once
#include <string>

class Query {
public:
  explicit Query(const char *Table);
  Query &whereText(const std::string &Column, const std::string &Value);
  Query &whereNumber(const std::string &Column, long Value);
  Query &orderBy(const std::string &Column);
  std::string text() const;

private:
  std::string Conditions, Order, Table;
};

struct Wanted {
  std::string Name, Sort;
  long Age = 0;
};

class Repository {
public:
  void find(const Wanted &By);
  void findOk(const Wanted &By);
};

class Service {
public:
  void search(const std::string &Name);

private:
  Repository Users;
};
