// flags: -I{here} -I{headers}/cpp-httplib -I{headers}/nlohmann-json -I{headers}/sqlitecpp
// What is bound to statements.
#include "support/Request.h"
#include <set>

void amountBad(const Request &Req, Response &Res) {
  try {
    int Amount = std::stoi(Req.get_param_value("amount"));
    SQLite::Statement Insert(Db, "INSERT INTO payments (amount) VALUES (?)");
    Insert.bind(1, Amount); // expect: backend-unvalidated-input warning "number of any size"
    Insert.exec();
  } catch (...) {
    refuse(Res);
  }
}

void amountOk(const Request &Req, Response &Res) {
  try {
    int Amount = std::stoi(Req.get_param_value("amount"));
    if (Amount <= 0 || Amount > 100000)
      return refuse(Res);
    SQLite::Statement Insert(Db, "INSERT INTO payments (amount) VALUES (?)");
    Insert.bind(1, Amount);
    Insert.exec();
  } catch (...) {
    refuse(Res);
  }
}

void gluedNumberBad(const Request &Req, Response &Res) {
  try {
    int Amount = std::stoi(Req.get_param_value("amount"));
    Db.exec("UPDATE accounts SET balance = balance - " + std::to_string(Amount)); // expect: backend-unvalidated-input warning "'amount'"
  } catch (...) {
    refuse(Res);
  }
}

void gluedNumberOk(const Request &Req, Response &Res) {
  try {
    int Amount = std::stoi(Req.get_param_value("amount"));
    if (Amount <= 0)
      return refuse(Res);
    Db.exec("UPDATE accounts SET balance = balance - " + std::to_string(Amount));
  } catch (...) {
    refuse(Res);
  }
}

void freeTextBad(const Request &Req, Response &) {
  SQLite::Statement Insert(Db, "INSERT INTO notes (text) VALUES (?)");
  Insert.bind(1, Req.get_param_value("text")); // expect: backend-unvalidated-input note "length or content"
  Insert.exec();
}

void freeTextOk(const Request &Req, Response &Res) {
  std::string Text = Req.get_param_value("text");
  if (Text.length() > 1000)
    return refuse(Res);
  SQLite::Statement Insert(Db, "INSERT INTO notes (text) VALUES (?)");
  Insert.bind(1, Text);
  Insert.exec();
}

void nonEmptyTextBad(const Request &Req, Response &Res) {
  std::string Text = Req.get_param_value("text");
  if (Text.empty() || Text.size() == 0 || Text == "")
    return refuse(Res);
  SQLite::Statement Insert(Db, "INSERT INTO notes (text) VALUES (?)");
  Insert.bind(1, Text); // expect: backend-unvalidated-input note "'text'"
  Insert.exec();
}

void emailBad(const Request &Req, Response &) {
  SQLite::Statement Insert(Db, "INSERT INTO users (email) VALUES (?)");
  Insert.bind(1, Req.get_param_value("email")); // expect: backend-unvalidated-input warning "form"
  Insert.exec();
}

void emailOk(const Request &Req, Response &Res) {
  std::string Email = Req.get_param_value("email");
  if (Email.find('@') == std::string::npos)
    return refuse(Res);
  SQLite::Statement Insert(Db, "INSERT INTO users (email) VALUES (?)");
  Insert.bind(1, Email);
  Insert.exec();
}

void statusBad(const Request &Req, Response &) {
  SQLite::Statement Change(Db, "UPDATE orders SET status = ? WHERE id = 1");
  Change.bind(1, Req.get_param_value("status")); // expect: backend-unvalidated-input warning "'status'"
  Change.exec();
}

void statusOk(const Request &Req, Response &Res) {
  static const std::set<std::string> Known = {"open", "shipped"};
  std::string Status = Req.get_param_value("status");
  if (!Known.count(Status))
    return refuse(Res);
  SQLite::Statement Change(Db, "UPDATE orders SET status = ? WHERE id = 1");
  Change.bind(1, Status);
  Change.exec();
}

void comparedStatusOk(const Request &Req, Response &Res) {
  std::string Status = Req.get_param_value("status");
  if (Status != "open" && Status != "shipped")
    return refuse(Res);
  SQLite::Statement Change(Db, "UPDATE orders SET status = ? WHERE id = 1");
  Change.bind(1, Status);
  Change.exec();
}

void excludedStatusBad(const Request &Req, Response &Res) {
  std::string Status = Req.get_param_value("status");
  if (Status == "deleted")
    return refuse(Res);
  SQLite::Statement Change(Db, "UPDATE orders SET status = ? WHERE id = 1");
  Change.bind(1, Status); // expect: backend-unvalidated-input warning "'status'"
  Change.exec();
}

void lookupOk(const Request &Req, Response &) {
  SQLite::Statement Find(Db, "SELECT name FROM users WHERE email = ?");
  Find.bind(1, Req.get_param_value("email"));
  Find.executeStep();
}

void idOk(const Request &Req, Response &Res) {
  try {
    SQLite::Statement Remove(Db, "DELETE FROM users WHERE id = ?");
    Remove.bind(1, std::stoi(Req.get_param_value("id")));
    Remove.exec();
  } catch (...) {
    refuse(Res);
  }
}

void limitBad(const Request &Req, Response &Res) {
  try {
    int Rows = std::stoi(Req.get_param_value("rows"));
    SQLite::Statement Find(Db, "SELECT name FROM users LIMIT ?");
    Find.bind(1, Rows); // expect: backend-unvalidated-input warning "how many rows"
    Find.executeStep();
  } catch (...) {
    refuse(Res);
  }
}

void limitOk(const Request &Req, Response &Res) {
  try {
    int Rows = std::stoi(Req.get_param_value("rows"));
    SQLite::Statement Find(Db, "SELECT name FROM users LIMIT ?");
    Find.bind(1, Rows > 100 ? 100 : Rows);
    Find.executeStep();
  } catch (...) {
    refuse(Res);
  }
}

void existingRowOk(const Request &Req, Response &Res) {
  std::string Id = Req.get_param_value("customerId");
  SQLite::Statement Find(Db, "SELECT 1 FROM customers WHERE id = ?");
  Find.bind(1, Id);
  if (!Find.executeStep())
    return refuse(Res);
  SQLite::Statement Insert(Db, "INSERT INTO orders (customer_id) VALUES (?)");
  Insert.bind(1, Id);
  Insert.exec();
}

void rowNotLookedUpBad(const Request &Req, Response &) {
  std::string Id = Req.get_param_value("customerId");
  SQLite::Statement Insert(Db, "INSERT INTO orders (customer_id) VALUES (?)");
  Insert.bind(1, Id); // expect: backend-unvalidated-input warning "'customerId'"
  Insert.exec();
}

void collectedErrorsOk(const Request &Req, Response &Res) {
  std::string Name = Req.get_param_value("name"), Email = Req.get_param_value("email");
  std::vector<std::string> Errors;
  if (Name.size() > 50)
    Errors.push_back("name is too long");
  if (Email.find('@') == std::string::npos)
    Errors.push_back("email has no @");
  if (!Errors.empty())
    return refuse(Res);
  SQLite::Statement Insert(Db, "INSERT INTO users (name, email) VALUES (?, ?)");
  Insert.bind(1, Name);
  Insert.bind(2, Email);
  Insert.exec();
}

void flagOk(const Request &Req, Response &Res) {
  std::string Email = Req.get_param_value("email");
  bool Good = true;
  if (Email.find('@') == std::string::npos)
    Good = false;
  if (Good) {
    SQLite::Statement Insert(Db, "INSERT INTO users (email) VALUES (?)");
    Insert.bind(1, Email);
    Insert.exec();
  } else {
    refuse(Res);
  }
}

void boolIsFormEnoughOk(const Request &Req, Response &) {
  bool Active = Req.get_param_value("active") == "true";
  SQLite::Statement Change(Db, "UPDATE users SET active = ?");
  Change.bind(1, Active);
  Change.exec();
}
