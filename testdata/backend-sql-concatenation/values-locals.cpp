// Values in locals: assigned again, chosen by branches, behind references.
#include "support/Database.h"
#include "support/Request.h"

void parameterBad(const std::string &Name) {
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void parameterOk(int Id) {
  Db.exec("DELETE FROM users WHERE id = " + std::to_string(Id));
}

void requestBad() {
  Db.exec("DELETE FROM users WHERE name = '" + requestText() + "'"); // expect: backend-sql-concatenation error
}

void requestUnusedOk() {
  std::string Text = requestText();
  Db.exec("DELETE FROM users WHERE name = 'x'");
}

void localBad() {
  std::string Name = requestText();
  std::string Sql = "DELETE FROM users WHERE name = '" + Name + "'"; // expect: backend-sql-concatenation error
  Db.exec(Sql);
}

void localOk() {
  std::string Name = "guest";
  std::string Sql = "DELETE FROM users WHERE name = '" + Name + "'";
  Db.exec(Sql);
}

void copiedTwiceBad() {
  std::string First = requestText();
  std::string Second = First;
  const std::string Third = Second;
  std::string Sql = "DELETE FROM users WHERE name = '" + Third + "'"; // expect: backend-sql-concatenation error
  std::string Copy = Sql;
  Db.exec(Copy);
}

void assignedAgainBad() {
  std::string Name = "guest";
  Name = requestText();
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void assignedAgainOk() {
  std::string Name = requestText();
  Name = "guest";
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'");
}

void assignedAfterwardsOk() {
  std::string Name = "guest";
  std::string Sql = "DELETE FROM users WHERE name = '" + Name + "'";
  Name = requestText();
  Db.exec(Sql);
}

void clearedOk() {
  std::string Name = requestText();
  Name.clear();
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'");
}

void statementReplacedOk() {
  std::string Sql = "DELETE FROM users WHERE name = '" + requestText() + "'";
  Sql = "DELETE FROM users";
  Db.exec(Sql);
}

void pointerToTextBad() {
  const char *Name = std::getenv("QUERY_STRING");
  Db.exec(std::string("DELETE FROM users WHERE name = '") + Name + "'"); // expect: backend-sql-concatenation error
}

void pointerToTextOk() {
  const char *Name = "guest";
  Db.exec(std::string("DELETE FROM users WHERE name = '") + Name + "'");
}

void oneBranchBad(bool All) {
  std::string Name = "guest";
  if (!All)
    Name = requestText();
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void bothBranchesOk(bool All) {
  std::string Name = requestText();
  if (All)
    Name = "guest";
  else
    Name = "visitor";
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'");
}

void switchBad(int Which) {
  std::string Name;
  switch (Which) {
  case 0:
    Name = "guest";
    break;
  case 1:
    Name = requestText();
    break;
  default:
    return;
  }
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void switchOk(int Which) {
  std::string Name;
  switch (Which) {
  case 0:
    Name = "guest";
    break;
  case 1:
    Name = requestText();
    return;
  default:
    Name = "visitor";
  }
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'");
}

void otherBranchOk(bool Log) {
  std::string Name = "guest";
  if (Log) {
    Name = requestText();
    return;
  }
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'");
}

void carriedByLoopBad(int Count) {
  std::string Name = "guest";
  for (int I = 0; I < Count; ++I) {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
    Name = requestText();
  }
}

void carriedByLoopOk(int Count) {
  std::string Name = requestText();
  for (int I = 0; I < Count; ++I) {
    Name = "guest";
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'");
  }
}

void grownInLoopBad(int Count) {
  std::string Sql = "DELETE FROM users WHERE name IN (''";
  for (int I = 0; I < Count; ++I)
    Sql += ", '" + requestText() + "'"; // expect: backend-sql-concatenation error
  Sql += ")";
  Db.exec(Sql);
}

void grownInLoopOk(int Count) {
  std::string Sql = "DELETE FROM users WHERE id IN (0";
  for (int I = 0; I < Count; ++I)
    Sql += ", " + std::to_string(I);
  Sql += ")";
  Db.exec(Sql);
}

void whileBad() {
  std::string Name = requestText();
  while (Name.size() > 100)
    Name = Name.substr(1);
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void doWhileOk(int Count) {
  std::string Sql = "SELECT 1";
  do {
    Sql += " UNION SELECT 1";
  } while (--Count > 0);
  Db.exec(Sql);
}

void conditionalBad(bool Guest) {
  Db.exec("DELETE FROM users WHERE name = '" + (Guest ? std::string("guest") : requestText()) + "'"); // expect: backend-sql-concatenation error
}

void conditionalOk(bool Guest) {
  Db.exec(std::string("DELETE FROM users WHERE name = '") + (Guest ? "guest" : "visitor") + "'");
}

void conditionalStatementBad(bool All) {
  std::string Sql = All ? std::string("DELETE FROM users")
                        : "DELETE FROM users WHERE name = '" + requestText() + "'"; // expect: backend-sql-concatenation error
  Db.exec(Sql);
}

void conditionalStatementOk(bool All) {
  const char *Sql = All ? "DELETE FROM users" : "DELETE FROM users WHERE id = 1";
  Db.exec(Sql);
}

bool usable(const std::string &Text);

void shortCircuitBad(std::string Name) {
  if (usable("x") && usable(Name = requestText()))
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void shortCircuitOk(bool Guest) {
  std::string Name = "guest";
  if (Guest || usable(requestText()))
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'");
}

void throughReferenceBad() {
  std::string Name = "guest";
  std::string &Same = Name;
  Same = requestText();
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void throughReferenceOk() {
  std::string Name = requestText();
  std::string &Same = Name;
  Same = "guest";
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'");
}

void throughPointerBad() {
  std::string Name = "guest";
  std::string *Where = &Name;
  *Where = requestText();
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void throughPointerOk() {
  std::string Name = "guest", Other;
  std::string *Where = &Other;
  *Where = requestText();
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'");
}

void chosenPointerBad(bool Guest) {
  std::string Name = requestText(), Visitor = "guest";
  const std::string *Chosen = Guest ? &Visitor : &Name;
  Db.exec("DELETE FROM users WHERE name = '" + *Chosen + "'"); // expect: backend-sql-concatenation error
}

void chosenPointerOk(bool Guest) {
  std::string Name = "visitor", Visitor = "guest";
  const std::string *Chosen = Guest ? &Visitor : &Name;
  Db.exec("DELETE FROM users WHERE name = '" + *Chosen + "'");
}

void referenceToStatementBad() {
  std::string Sql = "DELETE FROM users WHERE name = '";
  auto &Text = Sql;
  Text += requestText(); // expect: backend-sql-concatenation error
  Text += "'";
  Db.exec(Sql);
}

void commaBad() {
  std::string Name;
  Db.exec((Name = requestText(), "DELETE FROM users WHERE name = '" + Name + "'")); // expect: backend-sql-concatenation error
}

void conditionVariableBad() {
  if (const char *Name = std::getenv("QUERY_STRING"))
    Db.exec(std::string("DELETE FROM users WHERE name = '") + Name + "'"); // expect: backend-sql-concatenation error
}
