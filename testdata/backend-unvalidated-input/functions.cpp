// flags: -I{here} -I{headers}/cpp-httplib -I{headers}/nlohmann-json -I{headers}/sqlitecpp
// Values and tests that cross functions, lambdas, members, templates.
#include "support/Request.h"
#include <functional>
#include <optional>

static void storeAmount(int Amount) {
  SQLite::Statement Insert(Db, "INSERT INTO payments (amount) VALUES (?)");
  Insert.bind(1, Amount);
  Insert.exec();
}

static int numberOr(const std::string &Text, int Otherwise) {
  try {
    return std::stoi(Text);
  } catch (const std::exception &) {
    return Otherwise;
  }
}

void passedBad(const Request &Req, Response &) {
  int Amount = numberOr(Req.get_param_value("amount"), 0); // expect: backend-unvalidated-input warning "'amount'"
  storeAmount(Amount);
}

void passedOk(const Request &Req, Response &Res) {
  int Amount = numberOr(Req.get_param_value("amount"), 0);
  if (Amount < 1 || Amount > 1000)
    return refuse(Res);
  storeAmount(Amount);
}

static bool isAmount(int Amount) { return Amount > 0 && Amount < 1000; }

void verdictOk(const Request &Req, Response &Res) {
  int Amount = numberOr(Req.get_param_value("amount"), 0);
  if (!isAmount(Amount))
    return refuse(Res);
  storeAmount(Amount);
}

void verdictUnusedBad(const Request &Req, Response &) {
  int Amount = numberOr(Req.get_param_value("amount"), 0); // expect: backend-unvalidated-input warning "'amount'"
  isAmount(Amount);
  storeAmount(Amount);
}

static void requireAmount(int Amount) {
  if (Amount < 1 || Amount > 1000)
    throw BadRequest("amount");
}

void throwingOk(const Request &Req, Response &) {
  int Amount = numberOr(Req.get_param_value("amount"), 0);
  requireAmount(Amount);
  storeAmount(Amount);
}

void throwingForAnotherBad(const Request &Req, Response &) {
  int Amount = numberOr(Req.get_param_value("amount"), 0); // expect: backend-unvalidated-input warning "'amount'"
  int Other = numberOr(Req.get_param_value("other"), 0);
  requireAmount(Other);
  storeAmount(Amount);
}

static std::string problemWith(int Amount) { return Amount < 1 ? "amount is too small" : ""; }

void problemTextOk(const Request &Req, Response &Res) {
  int Amount = numberOr(Req.get_param_value("amount"), 0);
  std::string Problem = problemWith(Amount);
  if (!Problem.empty())
    return refuse(Res);
  storeAmount(Amount);
}

static std::optional<int> parsed(const std::string &Text) {
  int Value = numberOr(Text, -1);
  if (Value < 0 || Value > 1000)
    return std::nullopt;
  return Value;
}

void optionalOk(const Request &Req, Response &Res) {
  std::optional<int> Amount = parsed(Req.get_param_value("amount"));
  if (!Amount)
    return refuse(Res);
  storeAmount(*Amount);
}

static std::optional<int> present(const Request &Req, const char *Name) {
  if (!Req.has_param(Name))
    return std::nullopt;
  return numberOr(Req.get_param_value(Name), 0); // expect: backend-unvalidated-input warning
}

void optionalPresenceBad(const Request &Req, Response &Res) {
  std::optional<int> Amount = present(Req, "amount"); // expect-miss: backend-unvalidated-input (is reported where the helper reads the field)
  if (!Amount)
    return refuse(Res);
  storeAmount(*Amount);
}

class Email {
public:
  explicit Email(std::string Text) : Text(std::move(Text)) {
    if (this->Text.find('@') == std::string::npos)
      throw BadRequest("email");
  }
  const std::string &text() const { return Text; }

private:
  std::string Text;
};

static void storeEmail(const Email &Address) {
  SQLite::Statement Insert(Db, "INSERT INTO users (email) VALUES (?)");
  Insert.bind(1, Address.text());
  Insert.exec();
}

void valueTypeOk(const Request &Req, Response &) { storeEmail(Email(Req.get_param_value("email"))); }

class Label {
public:
  explicit Label(std::string Text) : Text(std::move(Text)) {}
  const std::string &text() const { return Text; }

private:
  std::string Text;
};

static void storeLabel(const Label &Of) {
  SQLite::Statement Insert(Db, "INSERT INTO users (email) VALUES (?)");
  Insert.bind(1, Of.text());
  Insert.exec();
}

void plainTypeBad(const Request &Req, Response &) {
  storeLabel(Label(Req.get_param_value("email"))); // expect: backend-unvalidated-input warning "'email'"
}

struct SignUp {
  std::string Name, Email, Phone;
  bool isValid() const { return Name.size() < 50 && Email.find('@') != std::string::npos; }
};

static void store(const SignUp &User) {
  SQLite::Statement Insert(Db, "INSERT INTO users (name, email, phone) VALUES (?, ?, ?)");
  Insert.bind(1, User.Name);
  Insert.bind(2, User.Email);
  Insert.bind(3, User.Phone);
  Insert.exec();
}

void fieldByFieldBad(const Request &Req, Response &Res) {
  SignUp User;
  User.Name = Req.get_param_value("name");
  User.Email = Req.get_param_value("email");
  User.Phone = Req.get_param_value("phone"); // expect: backend-unvalidated-input warning "'phone'"
  if (!User.isValid())
    return refuse(Res);
  store(User);
}

struct Rename {
  std::string Name, Email;
};

static bool good(const Rename &User) { return User.Name.size() < 50 && User.Email.size() < 100; }

static void change(const Rename &User) {
  SQLite::Statement Change(Db, "UPDATE users SET name = ?, email = ?");
  Change.bind(1, User.Name);
  Change.bind(2, User.Email);
  Change.exec();
}

void wholeObjectOk(const Request &Req, Response &Res) {
  Rename User{Req.get_param_value("name"), Req.get_param_value("email")};
  if (!good(User))
    return refuse(Res);
  change(User);
}

void lambdaBad(const Request &Req, Response &) {
  auto Store = [](int Amount) { storeAmount(Amount); };
  Store(numberOr(Req.get_param_value("amount"), 0)); // expect: backend-unvalidated-input warning "'amount'"
}

void lambdaOk(const Request &Req, Response &Res) {
  auto Bad = [](int Amount) { return Amount < 1 || Amount > 100; };
  int Amount = numberOr(Req.get_param_value("amount"), 0);
  if (Bad(Amount))
    return refuse(Res);
  storeAmount(Amount);
}

void functionValueOk(const Request &Req, Response &Res) {
  std::function<bool(int)> Check = isAmount;
  int Amount = numberOr(Req.get_param_value("amount"), 0);
  if (!Check(Amount))
    return refuse(Res);
  storeAmount(Amount);
}

void capturedBad(const Request &Req, Response &) {
  int Amount = numberOr(Req.get_param_value("amount"), 0); // expect: backend-unvalidated-input warning "'amount'"
  auto Later = [Amount] { storeAmount(Amount); };
  Later();
}

void capturedOk(const Request &Req, Response &Res) {
  int Amount = numberOr(Req.get_param_value("amount"), 0);
  if (Amount > 1000)
    return refuse(Res);
  auto Later = [Amount] { storeAmount(Amount); };
  Later();
}

template <class Kind> static void storeAs(Kind Value) {
  SQLite::Statement Insert(Db, "INSERT INTO payments (amount) VALUES (?)");
  Insert.bind(1, Value);
  Insert.exec();
}

void templateBad(const Request &Req, Response &) {
  storeAs(numberOr(Req.get_param_value("amount"), 0)); // expect: backend-unvalidated-input warning "'amount'"
}

template <class Kind> static Kind inRange(Kind Value, Kind Low, Kind High) {
  if (Value < Low || Value > High)
    throw BadRequest("range");
  return Value;
}

void templateOk(const Request &Req, Response &) {
  storeAs(inRange(numberOr(Req.get_param_value("amount"), 0), 1, 100));
}

#define REQUIRE(CONDITION)                                                                                            \
  if (!(CONDITION))                                                                                                    \
  return refuse(Res)

void macroOk(const Request &Req, Response &Res) {
  int Amount = numberOr(Req.get_param_value("amount"), 0);
  REQUIRE(Amount > 0 && Amount < 100);
  storeAmount(Amount);
}

class Base {
public:
  virtual ~Base() = default;
  void handle(const Request &Req, Response &Res) {
    if (Req.get_param_value("amount").size() > 4)
      return refuse(Res);
    run(Req, Res);
  }
  virtual void run(const Request &Req, Response &Res) = 0;
};

class Pay : public Base {
public:
  void run(const Request &Req, Response &Res) override { payBaseOk(Req, Res); }
  void payBaseOk(const Request &Req, Response &) { storeAmount(numberOr(Req.get_param_value("amount"), 0)); }
};

void start(const Request &Req, Response &Res) {
  Pay Payment;
  Payment.handle(Req, Res);
}

void eachElementOk(const Request &Req, Response &Res) {
  std::vector<std::string> Parts = {Req.get_param_value("first"), Req.get_param_value("second")};
  for (const std::string &Part : Parts)
    if (Part.size() > 20)
      return refuse(Res);
  for (const std::string &Part : Parts) {
    SQLite::Statement Insert(Db, "INSERT INTO parts (text) VALUES (?)");
    Insert.bind(1, Part);
    Insert.exec();
  }
}
