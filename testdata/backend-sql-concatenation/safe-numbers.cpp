// Numbers, bools and enumerators cannot carry SQL, also when made of text.
#include "support/Database.h"
#include "support/Request.h"
#include <charconv>
#include <chrono>
#include <cstdint>
#include <ctime>
#include <optional>
#include <sstream>
#include <vector>

enum Level { Low, High };
enum class Kind : int { One, Two };

void intOk(int Id) { Db.exec("DELETE FROM users WHERE id = " + std::to_string(Id)); }
void wideOk(std::int64_t Id) { Db.exec("DELETE FROM users WHERE id = " + std::to_string(Id)); }
void doubleOk(double Price) { Db.exec("DELETE FROM items WHERE price > " + std::to_string(Price)); }
void boolOk(bool Old) { Db.exec("DELETE FROM users WHERE old = " + std::to_string(Old)); }
void boolTextOk(bool Old) { Db.exec(std::string("DELETE FROM users WHERE old = ") + (Old ? "1" : "0")); }
void enumOk(Level Which) { Db.exec("DELETE FROM users WHERE level = " + std::to_string(Which)); }
void enumClassOk(Kind Which) { Db.exec("DELETE FROM users WHERE kind = " + std::to_string(static_cast<int>(Which))); }
void sizeOk(const std::string &Text) { Db.exec("DELETE FROM users WHERE size = " + std::to_string(Text.size())); }

void stoiOk() { Db.exec("DELETE FROM users WHERE id = " + std::to_string(std::stoi(requestText()))); }

void stoiUnusedBad() {
  const std::string Text = requestText();
  const int Id = std::stoi(Text); // reads the digits that it begins with
  if (Id > 0)
    Db.exec("DELETE FROM users WHERE id = " + Text); // expect: backend-sql-concatenation error
}

void stolOk() {
  const long Id = std::stol(requestText());
  Db.exec("DELETE FROM users WHERE id = " + std::to_string(Id));
}

void stodOk() { Db.exec("DELETE FROM items WHERE price > " + std::to_string(std::stod(requestText()))); }

void atoiOk() { Db.exec("DELETE FROM users WHERE id = " + std::to_string(std::atoi(requestText().c_str()))); }

void strtolOk() {
  char *End = nullptr;
  long Id = std::strtol(requestText().c_str(), &End, 10);
  Db.exec("DELETE FROM users WHERE id = " + std::to_string(Id));
}

void strtolRestBad() {
  const std::string Text = requestText();
  char *End = nullptr;
  std::strtol(Text.c_str(), &End, 10);
  Db.exec(std::string("DELETE FROM users WHERE name = '") + End + "'"); // expect: backend-sql-concatenation error
}

void fromCharsOk() {
  const std::string Text = requestText();
  int Id = 0;
  std::from_chars(Text.data(), Text.data() + Text.size(), Id);
  Db.exec("DELETE FROM users WHERE id = " + std::to_string(Id));
}

void toCharsOk(int Id) {
  char Buffer[20];
  auto Result = std::to_chars(Buffer, Buffer + sizeof Buffer, Id);
  Db.exec("DELETE FROM users WHERE id = " + std::string(Buffer, Result.ptr));
}

static std::optional<int> parse(const std::string &Text) {
  try {
    return std::stoi(Text);
  } catch (const std::exception &) {
    return std::nullopt;
  }
}

void parsedOk() {
  if (auto Id = parse(requestText()))
    Db.exec("DELETE FROM users WHERE id = " + std::to_string(*Id));
}

void countOk(const std::vector<std::string> &Names) {
  Db.exec("DELETE FROM users WHERE n > " + std::to_string(Names.size()));
}

void comparedOk(const std::string &Name) {
  Db.exec("DELETE FROM users WHERE guest = " + std::to_string(Name == "guest"));
}

void hashedOk(const std::string &Name) {
  Db.exec("DELETE FROM users WHERE hash = " + std::to_string(std::hash<std::string>()(Name)));
}

void timeOk() {
  Db.exec("DELETE FROM sessions WHERE until < " + std::to_string(std::time(nullptr)));
}

void chronoOk() {
  const auto Now = std::chrono::system_clock::now().time_since_epoch();
  Db.exec("DELETE FROM sessions WHERE until < " + std::to_string(std::chrono::duration_cast<std::chrono::seconds>(Now).count()));
}

void dateTextOk() {
  std::time_t Now = std::time(nullptr);
  std::tm Parts{};
  gmtime_r(&Now, &Parts);
  char Text[32];
  std::strftime(Text, sizeof Text, "%Y-%m-%d", &Parts);
  Db.exec(std::string("DELETE FROM sessions WHERE day < '") + Text + "'");
}

struct User {
  int Id = 0;
  std::string Name;
};

void memberOk(const User &Who) { Db.exec("DELETE FROM users WHERE id = " + std::to_string(Who.Id)); }

void memberBad(const User &Who) {
  Db.exec("DELETE FROM users WHERE id = " + std::to_string(Who.Id) + " AND name = '" + Who.Name + "'"); // expect: backend-sql-concatenation warning
}

template <typename T> std::string number(T Value) {
  std::ostringstream Out;
  Out << Value;
  return Out.str();
}

void numberTemplateOk(unsigned Id) { Db.exec("DELETE FROM users WHERE id = " + number(Id)); }
