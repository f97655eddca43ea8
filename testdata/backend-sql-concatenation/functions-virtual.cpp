// Virtual calls reach every overrider in the program.
#include "support/Database.h"
#include "support/Request.h"
#include <memory>

struct Source {
  virtual ~Source() = default;
  virtual std::string name() const = 0;
};

struct RequestSource : Source {
  std::string name() const override { return requestText(); }
};

struct FixedSource final : Source {
  std::string name() const override { return "guest"; }
};

void eitherBad(const Source &From) {
  Db.exec("DELETE FROM users WHERE name = '" + From.name() + "'"); // expect: backend-sql-concatenation error
}

void finalOk(const FixedSource &From) {
  Db.exec("DELETE FROM users WHERE name = '" + From.name() + "'");
}

void knownObjectOk() {
  FixedSource From;
  Db.exec("DELETE FROM users WHERE name = '" + From.name() + "'");
}

void ownedBad(std::unique_ptr<Source> From) {
  Db.exec("DELETE FROM users WHERE name = '" + From->name() + "'"); // expect: backend-sql-concatenation error
}

// Both overriders are safe.
struct Order {
  virtual ~Order() = default;
  virtual const char *direction() const { return "ASC"; }
};

struct Newest : Order {
  const char *direction() const override { return "DESC"; }
};

void bothSafeOk(const Order &By) {
  Db.exec(std::string("DELETE FROM users ORDER BY id ") + By.direction());
}

// Of two that run the statement one glues.
struct Store {
  virtual ~Store() = default;
  virtual void remove(const std::string &Name) = 0;
};

struct GluingStore : Store {
  void remove(const std::string &Name) override {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  }
};

struct EmptyStore : Store {
  void remove(const std::string &) override { Db.exec("DELETE FROM users"); }
};

void callStore(Store &In) { In.remove(requestText()); }

// A template method of the base class with hooks in the derived one.
class Query {
public:
  virtual ~Query() = default;
  void run() { Db.exec("DELETE FROM users WHERE " + where()); }

protected:
  virtual std::string where() const { return "1"; }
};

class ByName : public Query {
public:
  explicit ByName(std::string Name) : Name(std::move(Name)) {}

protected:
  std::string where() const override {
    return "name = '" + Name + "'"; // expect: backend-sql-concatenation error
  }

private:
  std::string Name;
};

class ById : public Query {
public:
  explicit ById(int Id) : Id(Id) {}

protected:
  std::string where() const override { return "id = " + std::to_string(Id); }

private:
  int Id;
};

void runQueries() {
  ByName First(requestText());
  First.run();
  ById Second(3);
  Second.run();
}

// Static polymorphism.
template <typename Derived> struct Removal {
  void run() { Db.exec("DELETE FROM users WHERE name = '" + static_cast<Derived *>(this)->name() + "'"); } // expect: backend-sql-concatenation error
};

struct RequestRemoval : Removal<RequestRemoval> {
  std::string name() { return requestText(); }
};

template <typename Derived> struct SafeRemoval {
  void runOk() { Db.exec("DELETE FROM users WHERE name = '" + static_cast<Derived *>(this)->name() + "'"); }
};

struct GuestRemoval : SafeRemoval<GuestRemoval> {
  std::string name() { return "guest"; }
};

void runRemovals() {
  RequestRemoval().run();
  GuestRemoval().runOk();
}

void pointerToMemberBad() {
  RequestSource From;
  std::string (Source::*Get)() const = &Source::name;
  Db.exec("DELETE FROM users WHERE name = '" + (From.*Get)() + "'"); // expect: backend-sql-concatenation error
}
