// Constructors, destructors, operators, exceptions, and code that the library
// runs by type.
#include "support/Database.h"
#include "support/Request.h"
#include <algorithm>
#include <future>
#include <memory>
#include <numeric>
#include <optional>
#include <ostream>
#include <sstream>
#include <stdexcept>
#include <thread>
#include <vector>

class RemovesInConstructor {
public:
  explicit RemovesInConstructor(const std::string &Name) {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  }
};

void constructs() { RemovesInConstructor Now(requestText()); }

class RemovesConstant {
public:
  explicit RemovesConstant(const std::string &Name) { Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); }
};

void constructsOk() { RemovesConstant Now("guest"); }

class RemovesInDestructor {
public:
  explicit RemovesInDestructor(std::string Name) : Name(std::move(Name)) {}
  ~RemovesInDestructor() {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  }

private:
  std::string Name;
};

void destroys() { RemovesInDestructor Later(requestText()); }

class Delegates {
public:
  Delegates() : Delegates(requestText()) {}
  explicit Delegates(const std::string &Name) : Name(Name) {}
  void removeBad() {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  }

private:
  std::string Name;
};

class MemberInitialiser {
public:
  void removeBad() {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  }
  void removeRoleOk() { Db.exec("DELETE FROM users WHERE role = '" + Role + "'"); }

private:
  std::string Name = requestText();
  std::string Role = "guest";
};

void initialises() {
  MemberInitialiser Made;
  Made.removeBad();
  Made.removeRoleOk();
}

// A class of which `make_unique` runs the constructor.
class MadeUnique {
public:
  explicit MadeUnique(const std::string &Name) {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  }
};

void makesUnique() { auto Made = std::make_unique<MadeUnique>(requestText()); }

class Emplaced {
public:
  explicit Emplaced(const std::string &Name) {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  }
};

void emplaces() {
  std::vector<Emplaced> All;
  All.emplace_back(requestText());
}

class EmplacedInOptional {
public:
  explicit EmplacedInOptional(std::string Name) : Name(std::move(Name)) {}
  void removeBad() const {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  }

private:
  std::string Name;
};

void emplacesInOptional() {
  std::optional<EmplacedInOptional> One;
  One.emplace(requestText());
  One->removeBad();
}

// Run by a thread, a task, an algorithm.
void runInThreadBad() {
  std::thread Worker([](std::string Name) {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  }, requestText());
  Worker.join();
}

static void removeInThread(const std::string &Name) {
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void startsThread() { std::thread(removeInThread, requestText()).detach(); }

class Worker {
public:
  void remove(const std::string &Name) {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  }
  void start() { std::thread(&Worker::remove, this, requestText()).join(); }
};

void asyncBad() {
  auto Name = std::async([] { return requestText(); });
  Db.exec("DELETE FROM users WHERE name = '" + Name.get() + "'"); // expect: backend-sql-concatenation error
}

void asyncOk() {
  auto Name = std::async([] { return std::string("guest"); });
  Db.exec("DELETE FROM users WHERE name = '" + Name.get() + "'");
}

void promiseBad() {
  std::promise<std::string> Promise;
  Promise.set_value(requestText());
  Db.exec("DELETE FROM users WHERE name = '" + Promise.get_future().get() + "'"); // expect: backend-sql-concatenation error
}

void accumulatedBad() {
  std::vector<std::string> Names{requestText()};
  std::string List = std::accumulate(Names.begin(), Names.end(), std::string(),
                                     [](std::string All, const std::string &Each) { return std::move(All) + ",'" + Each + "'"; }); // expect: backend-sql-concatenation error
  Db.exec("DELETE FROM users WHERE name IN (''" + List + ")");
}

void accumulatedOk(const std::vector<int> &Ids) {
  std::string List = std::accumulate(Ids.begin(), Ids.end(), std::string(),
                                     [](std::string All, int Each) { return std::move(All) + "," + std::to_string(Each); });
  Db.exec("DELETE FROM users WHERE id IN (0" + List + ")");
}

// Operators.
struct Text {
  std::string Value;
  Text operator+(const Text &Other) const { return {Value + Other.Value}; } // expect: backend-sql-concatenation error
};

void ownPlus() { Db.exec((Text{"DELETE FROM users WHERE name = "} + Text{requestText()}).Value); }

struct Condition {
  std::string Sql;
  Condition &operator<<(const std::string &Part) {
    Sql += Part; // expect: backend-sql-concatenation error
    return *this;
  }
  Condition &operator<<(int Part) {
    Sql += std::to_string(Part);
    return *this;
  }
};

void ownShift() {
  Condition Wanted;
  Wanted << "name = '" << requestText() << "'";
  Db.exec("DELETE FROM users WHERE " + Wanted.Sql);
}

struct Key {
  std::string Name;
  friend std::ostream &operator<<(std::ostream &Out, const Key &Each) {
    return Out << "'" << Each.Name << "'"; // expect: backend-sql-concatenation error
  }
};

void streamOperator() {
  std::ostringstream Sql;
  Sql << "DELETE FROM users WHERE name = " << Key{requestText()};
  Db.exec(Sql.str());
}

struct SafeKey {
  int Id;
  friend std::ostream &operator<<(std::ostream &Out, const SafeKey &Each) { return Out << Each.Id; }
};

void streamOperatorOk() {
  std::ostringstream Sql;
  Sql << "DELETE FROM users WHERE id = " << SafeKey{3};
  Db.exec(Sql.str());
}

class Fields {
public:
  std::string &operator[](const std::string &) { return Only; }
  std::string operator()(const std::string &Text) const { return Text; }

private:
  std::string Only;
};

void ownSubscriptBad() {
  Fields All;
  All["name"] = requestText();
  Db.exec("DELETE FROM users WHERE name = '" + All["name"] + "'"); // expect: backend-sql-concatenation error
}

void callOperatorBad() {
  Fields All;
  Db.exec("DELETE FROM users WHERE name = '" + All(requestText()) + "'"); // expect: backend-sql-concatenation error
}

void callOperatorOk() {
  Fields All;
  Db.exec("DELETE FROM users WHERE name = '" + All("guest") + "'");
}


// Exceptions.
static void mayThrow(const std::string &Text) {
  if (Text.empty())
    throw std::runtime_error("empty");
}

void caughtBad() {
  std::string Name = "guest";
  try {
    Name = requestText();
    mayThrow(Name);
    Name = "visitor";
  } catch (const std::exception &) {
  }
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void caughtOk() {
  std::string Name = requestText();
  try {
    mayThrow(Name);
    Name = "visitor";
  } catch (const std::exception &) {
    Name = "guest";
  }
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'");
}

void inHandlerBad() {
  std::string Name = requestText();
  try {
    mayThrow(Name);
  } catch (const std::runtime_error &) {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  }
}

void thrownTextBad() {
  try {
    throw requestText();
  } catch (const std::string &Name) {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation
  }
}

void rethrownOk() {
  std::string Name = requestText();
  try {
    mayThrow(Name);
  } catch (...) {
    throw;
  }
  Db.exec("DELETE FROM users WHERE name = 'guest'");
}

void functionTryBlock(std::string Name) try {
  mayThrow(Name);
} catch (...) {
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}
