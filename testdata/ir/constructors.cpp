#include "lib.h"
std::string load();

struct Base {
  explicit Base(int);
};

class Service : public Base {
  db::Connection &Db;
  std::string Name;
  int Limit = 10;
  std::string Query = "select " + load();
  struct {
    int Inner;
  };

public:
  Service(db::Connection &C, std::string N)
      : Base(1), Db(C), Name(std::move(N)), Inner(2) {
    Db.exec(Query);
  }
  explicit Service(db::Connection &C) : Service(C, "default") {}
};

struct Inherits : Base {
  using Base::Base;
};
void inherited() { Inherits I(3); }

struct Implicit {
  std::string Text = load();
  int Count = 1;
};
void implicit() { Implicit I; }

struct Throws {
  std::string Text;
  Throws() try : Text(load()) {
  } catch (...) {
    puts("failed");
  }
};
