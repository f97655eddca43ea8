// Function pointers, std::function and lambdas.
#include "support/Database.h"
#include "support/Request.h"
#include <functional>
#include <map>
#include <utility>
#include <vector>

static std::string guest() { return "guest"; }

void functionPointerBad() {
  std::string (*Name)() = &requestText;
  Db.exec("DELETE FROM users WHERE name = '" + Name() + "'"); // expect: backend-sql-concatenation error
}

void functionPointerOk() {
  std::string (*Name)() = guest;
  Db.exec("DELETE FROM users WHERE name = '" + Name() + "'");
}

void chosenFunctionBad(bool Anybody) {
  auto Name = Anybody ? guest : requestText;
  Db.exec("DELETE FROM users WHERE name = '" + Name() + "'"); // expect: backend-sql-concatenation error
}

void stdFunctionBad() {
  std::function<std::string()> Name = requestText;
  Db.exec("DELETE FROM users WHERE name = '" + Name() + "'"); // expect: backend-sql-concatenation error
}

void stdFunctionOk() {
  std::function<std::string()> Name = guest;
  Db.exec("DELETE FROM users WHERE name = '" + Name() + "'");
}

void unknownFunctionBad(const std::function<std::string()> &Name) {
  Db.exec("DELETE FROM users WHERE name = '" + Name() + "'"); // expect: backend-sql-concatenation warning
}

void captureByValueBad() {
  std::string Name = requestText();
  auto Run = [Name] {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  };
  Run();
}

void captureByValueOk() {
  std::string Name = "guest";
  auto Run = [Name] { Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); };
  Name = requestText();
  Run();
}

void captureByReferenceBad() {
  std::string Name = "guest";
  auto Run = [&Name] {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  };
  Name = requestText();
  Run();
}

void captureByReferenceOk() {
  std::string Name = "guest", Other = requestText();
  auto Run = [&] { Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); };
  Run();
}

void initCaptureBad() {
  std::string Name = requestText();
  auto Run = [Text = std::move(Name)] {
    Db.exec("DELETE FROM users WHERE name = '" + Text + "'"); // expect: backend-sql-concatenation error
  };
  Run();
}

void initCaptureOk() {
  auto Run = [Text = guest()] { Db.exec("DELETE FROM users WHERE name = '" + Text + "'"); };
  Run();
}

void writesCaptureBad() {
  std::string Name = "guest";
  auto Read = [&Name] { Name = requestText(); };
  Read();
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void neverRunOk() {
  std::string Name = "guest";
  auto Read = [Name]() mutable { Name = requestText(); };
  Read();
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'");
}

class Service {
public:
  void take() { Name = requestText(); }
  void captureThisBad() {
    auto Run = [this] {
      Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
    };
    Run();
  }
  void captureThisOk() {
    auto Run = [this] { Db.exec("DELETE FROM users WHERE role = '" + Role + "'"); };
    Run();
  }
  void captureCopyBad() {
    auto Run = [*this] {
      Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
    };
    Run();
  }

private:
  std::string Name, Role = "guest";
};

void useService() {
  Service Current;
  Current.take();
  Current.captureThisBad();
  Current.captureThisOk();
  Current.captureCopyBad();
}

void lambdaParameterBad() {
  auto Remove = [](const std::string &Name) {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  };
  Remove(requestText());
}

void lambdaParameterOk() {
  auto Remove = [](const std::string &Name) { Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); };
  Remove("guest");
}

void lambdaResultBad() {
  auto Name = [] { return requestText(); };
  Db.exec("DELETE FROM users WHERE name = '" + Name() + "'"); // expect: backend-sql-concatenation error
}

void calledInPlaceOk(int Which) {
  const std::string Column = [&]() -> std::string {
    switch (Which) {
    case 0:
      return "name";
    default:
      return "city";
    }
  }();
  Db.exec("DELETE FROM users WHERE " + Column + " IS NULL");
}

void genericBad() {
  auto Remove = [](auto &In, const auto &Name) {
    In.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  };
  Remove(Db, requestText());
}

void genericOk() {
  auto Remove = [](auto &In, const auto &Id) { In.exec("DELETE FROM users WHERE id = " + std::to_string(Id)); };
  Remove(Db, 3);
  Remove(Db, 3L);
}

// Stored, and called later.
class Queue {
public:
  void add(std::function<void(const std::string &)> Task) { Tasks.push_back(std::move(Task)); }
  void run(const std::string &Name) {
    for (auto &Task : Tasks)
      Task(Name);
  }

private:
  std::vector<std::function<void(const std::string &)>> Tasks;
};

void storedBad() {
  Queue Later;
  Later.add([](const std::string &Name) {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  });
  Later.run(requestText());
}

class Lookup {
public:
  Lookup() {
    Remove = [](const std::string &Name) {
      Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
    };
  }
  void use() { Remove(requestText()); }

private:
  std::function<void(const std::string &)> Remove;
};

void useLookup() { Lookup().use(); }

static void removeUser(const std::string &Name) {
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}
static void removeNothing(const std::string &) { Db.exec("DELETE FROM users WHERE 0"); }

void tableOfFunctions(const std::string &Command) {
  static const std::map<std::string, void (*)(const std::string &)> Commands = {{"user", removeUser}, {"none", removeNothing}};
  Commands.at(Command)(requestText());
}

template <typename Callback> void withName(Callback &&Run) { Run(requestText()); }

void callbackOfOursBad() {
  withName([](const std::string &Name) {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  });
}

template <typename Callback> void withGuest(Callback &&Run) { Run("guest"); }

void callbackOfOursOk() {
  withGuest([](const std::string &Name) { Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); });
}

// Handed to what is not part of the program: it may run with anything.
void later(std::function<void(const std::string &)> Task);

void handedAwayBad() {
  later([](const std::string &Name) {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
  });
}

void handedAwayCaptureBad() {
  std::string Name = requestText();
  later([Name](const std::string &) {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  });
}

void bindBad() {
  auto Run = std::bind(removeUser, requestText());
  Run();
  Db.exec("DELETE FROM users WHERE name = '" + std::invoke(requestText) + "'"); // expect: backend-sql-concatenation error
}

void nestedLambdaBad() {
  std::string Name = requestText();
  auto Outer = [&] {
    auto Inner = [&] {
      Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
    };
    Inner();
  };
  Outer();
}

void recursiveLambdaOk() {
  std::function<std::string(int)> Marks = [&](int Count) -> std::string {
    return Count > 1 ? "?," + Marks(Count - 1) : "?";
  };
  Db.exec("DELETE FROM users WHERE id IN (" + Marks(3) + ")");
}
