// Text put together with std::string.
#include "support/Database.h"
#include "support/Request.h"
#include <initializer_list>
#include <string_view>
#include <vector>

void plusBad(const std::string &Name) {
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void plusOfConstantsOk() { Db.exec(std::string("DELETE FROM users ") + "WHERE " + "name = 'guest'"); }

void plusCharOk() { Db.exec(std::string("DELETE FROM users WHERE name = ") + '\'' + 'x' + '\''); }

void severalLinesBad(const std::string &Name, const std::string &City) {
  std::string Sql = "DELETE FROM users WHERE 1";
  Sql += " AND name = '" + Name + "'"; // expect: backend-sql-concatenation warning
  Sql += " AND city = '" + City + "'"; // the same statement
  Db.exec(Sql);
}

void twoStatementsBad(const std::string &Name) {
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
  Db.exec("DELETE FROM items WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void oneTextTwoStatementsBad(const std::string &Name) {
  const std::string Where = " WHERE name = '" + Name + "'"; // expect: backend-sql-concatenation warning
  Db.exec("DELETE FROM users" + Where);
}

void plusAssignBad() {
  std::string Sql = "DELETE FROM users WHERE name = '";
  Sql += requestText(); // expect: backend-sql-concatenation error
  Sql += "'";
  Db.exec(Sql);
}

void plusAssignOk(int Id) {
  std::string Sql = "DELETE FROM users WHERE id = ";
  Sql += std::to_string(Id);
  Sql += ';';
  Db.exec(Sql);
}

void plusAssignChainBad() {
  std::string Sql = "DELETE FROM users WHERE name = '";
  (Sql += requestText()) += "'"; // expect: backend-sql-concatenation error
  Db.exec(Sql);
}

void appendBad() {
  std::string Sql;
  Sql.append("DELETE FROM users WHERE name = '").append(requestText()).append("'"); // expect: backend-sql-concatenation error
  Db.exec(Sql);
}

void appendOk() {
  std::string Sql;
  Sql.append("DELETE FROM users").append(" WHERE id = ").append(std::to_string(3)).append(2, ' ');
  Db.exec(Sql);
}

void appendPartBad(const std::string &Name) {
  std::string Sql = "DELETE FROM users WHERE name = '";
  Sql.append(Name, 0, 10); // expect: backend-sql-concatenation warning
  Sql.push_back('\'');
  Db.exec(Sql);
}

void appendCharactersBad(const std::string &Name) {
  std::string Sql = "DELETE FROM users WHERE name = '";
  for (char Each : Name)
    Sql += Each; // expect: backend-sql-concatenation warning
  Db.exec(Sql + "'");
}

void insertBad() {
  std::string Sql = "DELETE FROM users WHERE name = ''";
  Sql.insert(Sql.size() - 1, requestText()); // expect: backend-sql-concatenation error
  Db.exec(Sql);
}

void insertOk() {
  std::string Sql = "DELETE FROM users WHERE name = ''";
  Sql.insert(Sql.size() - 1, "guest");
  Db.exec(Sql);
}

void replaceBad() {
  std::string Sql = "DELETE FROM users WHERE name = '@'";
  Sql.replace(Sql.find('@'), 1, requestText()); // expect: backend-sql-concatenation error
  Db.exec(Sql);
}

void replaceOk() {
  std::string Sql = "DELETE FROM users WHERE name = '@'";
  Sql.replace(Sql.find('@'), 1, "guest");
  Db.exec(Sql);
}

void assignBad() {
  std::string Name;
  Name.assign(requestText());
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void assignOk() {
  std::string Name = requestText();
  Name.assign("guest");
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'");
}

void constructedBad() {
  std::string Text = requestText();
  std::string Name(Text.begin(), Text.end());
  std::string Part(Text, 2, 5);
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'");  // expect: backend-sql-concatenation error
  Db.exec("DELETE FROM users WHERE name = '" + Part + "'");  // expect: backend-sql-concatenation error
  std::string Counted(Text.c_str(), 3);
  Db.exec("DELETE FROM users WHERE name = '" + Counted + "'"); // expect: backend-sql-concatenation error
}

void constructedOk() {
  std::string Stars(3, '*');
  std::string Part("guests", 5);
  std::string Listed{'a', 'b'};
  Db.exec("DELETE FROM users WHERE name = '" + Stars + Part + Listed + "'");
}

void substrBad() {
  Db.exec("DELETE FROM users WHERE name = '" + requestText().substr(2, 4) + "'"); // expect: backend-sql-concatenation error
}

void substrOk() {
  const std::string Text = "name=guest";
  Db.exec("DELETE FROM users WHERE name = '" + Text.substr(5) + "'");
}

void viewPartBad() {
  std::string Text = requestText();
  std::string_view View(Text);
  View.remove_prefix(2);
  Db.exec("DELETE FROM users WHERE name = '" + std::string(View.substr(0, 3)) + "'"); // expect: backend-sql-concatenation error
}

void viewOfTextBad(std::string_view Name) {
  std::string Sql = "DELETE FROM users WHERE name = '";
  Sql += Name; // expect: backend-sql-concatenation warning
  Sql += "'";
  Db.exec(Sql);
}

void pointerBad(const char *Name) {
  std::string Sql = "DELETE FROM users WHERE name = '";
  Sql += Name; // expect: backend-sql-concatenation warning
  Sql += "'";
  Db.exec(Sql.c_str());
}

void dataBad(const std::string &Name) {
  const std::string Sql = "DELETE FROM users WHERE name = '" + Name + "'"; // expect: backend-sql-concatenation warning
  const char *Text = Sql.data();
  Db.exec(Text);
}

void toStringOk(int Id, long Many, double Price, unsigned char Small) {
  Db.exec("DELETE FROM users WHERE a = " + std::to_string(Id) + " AND b = " + std::to_string(Many) + " AND c = " + std::to_string(Price) + " AND d = " + std::to_string(Small));
}

void oneCharacterBad() {
  std::string Text = requestText();
  std::string Sql = "DELETE FROM users WHERE grade = '";
  Sql += Text[0]; // expect: backend-sql-concatenation error
  Sql += "'";
  Db.exec(Sql);
}

void lowerCaseBad() {
  std::string Name = requestText();
  for (char &Each : Name)
    Each = static_cast<char>(std::tolower(Each));
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

// What a careful-looking author does by hand protects from nothing.
static std::string doubleQuotes(std::string Text) {
  for (size_t At = Text.find('\''); At != std::string::npos; At = Text.find('\'', At + 2))
    Text.insert(At, "'");
  return Text;
}

void escapedByHandBad() {
  Db.exec("DELETE FROM users WHERE name = '" + doubleQuotes(requestText()) + "'"); // expect: backend-sql-concatenation warning
}

void erasedBad() {
  std::string Name = requestText();
  Name.erase(0, 3);
  Name.resize(20);
  Name.pop_back();
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}
