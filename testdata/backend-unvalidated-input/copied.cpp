// flags: -I{here} -I{headers}/cpp-httplib -I{headers}/nlohmann-json -I{headers}/sqlitecpp
// Texts that functions copy, escape and glue on their way to a store.
#include "support/Request.h"
#include <strings.h>

static std::string copied(const std::string &Text) {
  std::string Result;
  for (char C : Text)
    Result += C;
  return Result;
}

static std::string copiedByIndex(const std::string &Text) {
  std::string Result;
  for (size_t I = 0; I < Text.size(); ++I)
    Result += Text[I];
  return Result;
}

static std::string copiedByIterator(const std::string &Text) {
  std::string Result;
  for (auto It = Text.begin(); It != Text.end(); ++It)
    Result += *It;
  return Result;
}

static std::string digitsOnly(const std::string &Text) {
  for (char C : Text)
    if (C < '0' || C > '9')
      throw BadRequest("digits");
  return Text;
}

static std::string escaped(const std::string &Text) {
  std::string Result;
  for (char C : Text) {
    switch (C) {
    case '\'':
      Result += "''";
      break;
    default:
      Result += C;
    }
  }
  return Result;
}

static std::string filled(const std::string &Sql, const std::vector<std::string> &Values) {
  std::string Result;
  size_t Next = 0;
  for (size_t I = 0; I < Sql.size(); ++I) {
    if (Sql[I] == '?' && Next < Values.size()) {
      Result += '\'';
      Result += escaped(Values[Next++]);
      Result += '\'';
    } else {
      Result += Sql[I];
    }
  }
  return Result;
}

static void store(const std::string &Email) {
  SQLite::Statement Insert(Db, "INSERT INTO users (email) VALUES (?)");
  Insert.bind(1, Email);
  Insert.exec();
}

static void storeGlued(const std::string &Sql, const std::vector<std::string> &Values) {
  Db.exec(filled(Sql, Values));
}

void copiedBad(const Request &Req, Response &) {
  store(copied(Req.get_param_value("email"))); // expect: backend-unvalidated-input warning "'email'"
}

void copiedOk(const Request &Req, Response &Res) {
  std::string Email = copied(Req.get_param_value("email"));
  if (Email.find('@') == std::string::npos)
    return refuse(Res);
  store(Email);
}

void copiedByIndexBad(const Request &Req, Response &) {
  store(copiedByIndex(Req.get_param_value("email"))); // expect: backend-unvalidated-input warning "'email'"
}

void copiedByIndexOk(const Request &Req, Response &Res) {
  std::string Given = Req.get_param_value("email");
  if (Given.size() > 80)
    return refuse(Res);
  store(copiedByIndex(Given));
}

void copiedByIteratorBad(const Request &Req, Response &) {
  store(copiedByIterator(Req.get_param_value("email"))); // expect: backend-unvalidated-input warning "'email'"
}

void eachCharacterOk(const Request &Req, Response &) { store(digitsOnly(Req.get_param_value("email"))); }

void escapedBad(const Request &Req, Response &) {
  Db.exec("INSERT INTO users (email) VALUES ('" + escaped(Req.get_param_value("email")) + "')"); // expect: backend-unvalidated-input warning "'email'"
}

void escapedOk(const Request &Req, Response &Res) {
  std::string Email = Req.get_param_value("email");
  if (Email.size() > 80)
    return refuse(Res);
  Db.exec("INSERT INTO users (email) VALUES ('" + escaped(Email) + "')");
}

void gluedBad(const Request &Req, Response &) {
  storeGlued("INSERT INTO users (status) VALUES (?)", {Req.get_param_value("status")}); // expect: backend-unvalidated-input warning "'status'"
}

void gluedOk(const Request &Req, Response &Res) {
  std::string Status = Req.get_param_value("status");
  if (Status != "open" && Status != "closed")
    return refuse(Res);
  storeGlued("INSERT INTO users (status) VALUES (?)", {Status});
}

void gluedNumberBad(const Request &Req, Response &Res) {
  try {
    int Amount = std::stoi(Req.get_param_value("amount")); // expect: backend-unvalidated-input warning "'amount'"
    storeGlued("INSERT INTO payments (amount) VALUES (?)", {std::to_string(Amount)});
  } catch (const std::exception &) {
    refuse(Res);
  }
}

void gluedNumberOk(const Request &Req, Response &Res) {
  try {
    int Amount = std::stoi(Req.get_param_value("amount"));
    if (Amount < 1 || Amount > 1000)
      return refuse(Res);
    storeGlued("INSERT INTO payments (amount) VALUES (?)", {std::to_string(Amount)});
  } catch (const std::exception &) {
    refuse(Res);
  }
}

void gluedLookupOk(const Request &Req, Response &) {
  storeGlued("DELETE FROM users WHERE name = ?", {Req.get_param_value("status")});
}

static int number(const std::string &Text) {
  return atoi(Text.c_str());
}

void namedByParameterBad(const Request &Req, Response &) {
  SQLite::Statement Insert(Db, "INSERT INTO payments (amount) VALUES (?)");
  // expect@+1: backend-unvalidated-input warning "'amount' of the request to 'namedByParameterBad' is stored as a number"
  Insert.bind(1, number(Req.get_param_value("amount"))); // expect: backend-unvalidated-input warning "'amount' of the request to 'namedByParameterBad' is converted"
  Insert.exec();
}

struct Profile {
  explicit Profile(const Request &Req) : Nick(Req.body) {} // expect: backend-unvalidated-input note "'nickName' of the request"
  std::string getNickName() const { return Nick; }
  std::string Nick;
};

void namedByGetter(const Request &Req, Response &) {
  SQLite::Statement Insert(Db, "INSERT INTO users (nick) VALUES (?)");
  Insert.bind(1, Profile(Req).getNickName());
}

void toldOnceBad(const Request &Req, Response &) {
  SQLite::Statement Insert(Db, "INSERT INTO payments (amount) VALUES (?)");
  Insert.bind(1, atoi(Req.get_param_value("amount").c_str())); // expect: backend-unvalidated-input warning "'amount' of the request to 'toldOnceBad' is stored as a number"
}

static const char *afterName(const char *Line, const char *Name, size_t Length) {
  // Which line it is says nothing of what stands behind the name.
  return strncasecmp(Line, Name, Length) == 0 ? Line + Length : nullptr;
}

void headerLineBad(const Request &Req, Response &) {
  static const int Sizes[4] = {1, 2, 3, 4};
  const char *Line = Req.body.c_str();
  if (strncasecmp(Line, "Size:", 5) == 0) {
    long Size = strtol(Line + 5, nullptr, 10); // expect: backend-unvalidated-input warning "does not say"
    use(Sizes[Size]); // expect: backend-unvalidated-input error "position"
  }
}

void headerLineOk(const Request &Req, Response &Res) {
  static const int Sizes[4] = {1, 2, 3, 4};
  const char *Value = afterName(Req.body.c_str(), "Size:", 5);
  if (!Value)
    return refuse(Res);
  long Size = strtol(Value, nullptr, 10);
  if (Size < 0 || Size > 3)
    return refuse(Res);
  use(Sizes[Size]);
}
