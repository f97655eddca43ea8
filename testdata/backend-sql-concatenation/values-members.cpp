// Values in members, globals and statics.
#include "support/Database.h"
#include "support/Request.h"

struct Filter {
  std::string Name = "guest";
  std::string City;
  int Age = 0;
};

void memberOfLocalBad() {
  Filter Wanted;
  Wanted.Name = requestText();
  Db.exec("DELETE FROM users WHERE name = '" + Wanted.Name + "'"); // expect: backend-sql-concatenation error
}

void otherMemberOk() {
  Filter Wanted;
  Wanted.City = requestText();
  Db.exec("DELETE FROM users WHERE name = '" + Wanted.Name + "'");
}

void numberMemberOk(const Filter &Wanted) {
  Db.exec("DELETE FROM users WHERE age = " + std::to_string(Wanted.Age));
}

struct Never {
  std::string City; // nothing in the program writes it
};

void memberOfParameterBad(const Never &Wanted) {
  Db.exec("DELETE FROM users WHERE city = '" + Wanted.City + "'"); // expect: backend-sql-concatenation warning
}

// Others put a request into this member of other objects.
void memberOfAnotherBad(const Filter &Wanted) {
  Db.exec("DELETE FROM users WHERE city = '" + Wanted.City + "'"); // expect: backend-sql-concatenation
}

void aggregateBad() {
  Filter Wanted{"guest", requestText(), 3};
  Db.exec("DELETE FROM users WHERE city = '" + Wanted.City + "'"); // expect: backend-sql-concatenation error
}

void aggregateOk() {
  Filter Wanted{"guest", requestText(), 3};
  Db.exec("DELETE FROM users WHERE name = '" + Wanted.Name + "'");
}

void copiedStructBad() {
  Filter Wanted;
  Wanted.Name = requestText();
  Filter Copy = Wanted;
  Db.exec("DELETE FROM users WHERE name = '" + Copy.Name + "'"); // expect: backend-sql-concatenation error
}

void replacedStructOk() {
  Filter Wanted;
  Wanted.Name = requestText();
  Wanted = Filter{"guest", "Rome", 1};
  Db.exec("DELETE FROM users WHERE name = '" + Wanted.Name + "'");
}

struct Nested {
  Filter Inner;
};

void nestedBad() {
  Nested Outer;
  Outer.Inner.City = requestText();
  const Filter &Wanted = Outer.Inner;
  Db.exec("DELETE FROM users WHERE city = '" + Wanted.City + "'"); // expect: backend-sql-concatenation error
}

void nestedOk() {
  Nested Outer;
  Outer.Inner.City = requestText();
  const Filter &Wanted = Outer.Inner;
  Db.exec("DELETE FROM users WHERE name = '" + Wanted.Name + "'");
}

// A member set in one method and used in another.
class Session {
public:
  void take() { Name = requestText(); }
  void reset() { Role = "none"; }
  void removeBad() {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  }
  void removeRoleOk() {
    Db.exec("DELETE FROM users WHERE role = '" + Role + "'");
  }

private:
  std::string Name;
  std::string Role = "guest";
};

void useSession() {
  Session Current;
  Current.take();
  Current.reset();
  Current.removeBad();
  Current.removeRoleOk();
}

// Set in the constructor.
class Repository {
public:
  Repository(std::string Table, std::string Owner) : Table(std::move(Table)), Owner(std::move(Owner)) {}
  void removeTableOk() { Db.exec("DELETE FROM " + Table); }
  void removeOwnerBad() {
    Db.exec("DELETE FROM items WHERE owner = '" + Owner + "'"); // expect: backend-sql-concatenation error
  }

private:
  std::string Table, Owner;
};

void useRepository() {
  Repository Items("items", requestText());
  Items.removeTableOk();
  Items.removeOwnerBad();
}

class Unknown {
public:
  explicit Unknown(const std::string &Owner) : Owner(Owner) {}
  void removeBad() {
    Db.exec("DELETE FROM items WHERE owner = '" + Owner + "'"); // expect: backend-sql-concatenation warning
  }

private:
  std::string Owner;
};

// A text that grows over several methods.
class Report {
public:
  void begin() { Sql = "SELECT * FROM orders WHERE 1"; }
  void cityBad(const std::string &City) {
    Sql += " AND city = '" + City + "'"; // expect: backend-sql-concatenation error
  }
  void yearOk(int Year) { Sql += " AND year = " + std::to_string(Year); }
  void finish() { Db.exec(Sql); }

private:
  std::string Sql;
};

void useReport() {
  Report Yearly;
  Yearly.begin();
  Yearly.yearOk(2024);
  Yearly.cityBad(requestText());
  Yearly.finish();
}

class SafeReport {
public:
  void begin() { Sql = "SELECT * FROM orders WHERE 1"; }
  void yearOk(int Year) { Sql += " AND year = " + std::to_string(Year); }
  void finishOk() { Db.exec(Sql); }

private:
  std::string Sql;
};

void useSafeReport() {
  SafeReport Yearly;
  Yearly.begin();
  Yearly.yearOk(2024);
  Yearly.finishOk();
}

struct Base {
  std::string Owner = "nobody";
};

struct Derived : Base {
  void take() { Owner = requestText(); }
  void removeBad() {
    Db.exec("DELETE FROM items WHERE owner = '" + this->Owner + "'"); // expect: backend-sql-concatenation error
  }
};

struct DerivedSafe : Base {
  void removeOk() {
    const std::string Who = "guest";
    Owner = Who;
    Db.exec("DELETE FROM items WHERE owner = '" + this->Owner + "'");
  }
};

// Globals and statics.
std::string LastName;
static std::string Greeting = "hello";
const std::string Table = "users";
constexpr const char *Column = "name";
static const char *const Columns[] = {"name", "city"};

void remember() { LastName = requestText(); }

void globalBad() {
  Db.exec("DELETE FROM users WHERE name = '" + LastName + "'"); // expect: backend-sql-concatenation error
}

void constGlobalOk() {
  Db.exec("DELETE FROM " + Table + " WHERE " + Column + " IS NULL");
}

void staticGlobalOk() {
  Db.exec("DELETE FROM users WHERE greeting = '" + Greeting + "'");
}

void constTableOk(unsigned Which) {
  Db.exec(std::string("DELETE FROM users WHERE ") + Columns[Which % 2] + " IS NULL");
}

void staticLocalBad() {
  static std::string Cached;
  if (Cached.empty())
    Cached = requestText();
  Db.exec("DELETE FROM users WHERE name = '" + Cached + "'"); // expect: backend-sql-concatenation error
}

void staticLocalOk() {
  static const std::string Cached = "guest";
  Db.exec("DELETE FROM users WHERE name = '" + Cached + "'");
}

struct Settings {
  static std::string Prefix;
  static const std::string Schema;
};
std::string Settings::Prefix = "a";
const std::string Settings::Schema = "main";

void configure() { Settings::Prefix = requestText(); }

void staticMemberBad() {
  Db.exec("DELETE FROM users WHERE name LIKE '" + Settings::Prefix + "%'"); // expect: backend-sql-concatenation error
}

void staticMemberOk() { Db.exec("DELETE FROM " + Settings::Schema + ".users"); }
