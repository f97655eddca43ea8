// Secrets that another function uses, gives, or falls back to.
// flags: -I{headers}/libpq -I{headers}/mysql
#include <cstdlib>
#include <functional>
#include <libpq-fe.h>
#include <map>
#include <memory>
#include <mysql/mysql.h>
#include <optional>
#include <string>
#include <vector>

MYSQL *login(MYSQL *Db, const std::string &Word) {
  return mysql_real_connect(Db, "localhost", "shop", Word.c_str(), "shop", 0, nullptr, 0);
}

std::string environment(const char *Name) {
  const char *Given = std::getenv(Name);
  return Given ? Given : "";
}

std::string configured() {
  if (const char *Given = std::getenv("JWT_SECRET"))
    return Given;
  return "reed-51-harbour"; // expect: backend-hardcoded-secret warning "'JWT_SECRET'"
}

std::string configuredByChoice() {
  const char *Given = std::getenv("MAIL_PASSWORD");
  return Given ? Given : "reed-52-harbour"; // expect: backend-hardcoded-secret warning "'MAIL_PASSWORD'"
}

std::string hostOk() {
  if (const char *Given = std::getenv("DB_HOST"))
    return Given;
  return "reed-51-harbour";
}

std::string emptyOk() {
  if (const char *Given = std::getenv("DB_PASSWORD"))
    return Given;
  return "";
}

std::string tableOk(int Which) {
  if (Which == 0)
    return environment("JWT_SECRET");
  if (Which == 1)
    return "reed-53";
  return "reed-54";
}

void twoDeepBad(MYSQL *Db) {
  auto Again = [&](const std::string &Given) { return login(Db, Given); };
  Again("reed-55"); // expect: backend-hardcoded-secret error "mysql_real_connect"
}

void twoDeepOk(MYSQL *Db) {
  auto Again = [&](const std::string &Given) { return login(Db, Given); };
  Again(environment("WORD"));
}

void valueOrBad(MYSQL *Db, const std::optional<std::string> &Given) {
  login(Db, Given.value_or("reed-56")); // expect: backend-hardcoded-secret error "mysql_real_connect"
}

void valueOrOk(MYSQL *Db, const std::optional<std::string> &Given) { login(Db, Given.value_or("")); }

struct Access {
  std::string Host = "localhost";
  std::string Word;
};

Access made() {
  Access A;
  A.Word = "reed-57"; // expect: backend-hardcoded-secret error "mysql_real_connect"
  return A;
}

void madeElsewhere(MYSQL *Db) { login(Db, made().Word); }

Access madeFromEnvironment() {
  Access A;
  A.Word = environment("WORD");
  return A;
}

void madeElsewhereOk(MYSQL *Db) { login(Db, madeFromEnvironment().Word); }

void fill(Access &Into) { Into.Word = "reed-58"; } // expect: backend-hardcoded-secret error "mysql_real_connect"

void filledElsewhere(MYSQL *Db) {
  Access A;
  fill(A);
  login(Db, A.Word);
}

void fillFrom(Access &Into, const std::string &Word) { Into.Word = Word; }

void filledOk(MYSQL *Db) {
  Access A;
  fillFrom(A, environment("WORD"));
  login(Db, A.Word);
}

class Store {
public:
  void set(const std::string &Name, const std::string &Value) { All[Name] = Value; }
  std::string get(const std::string &Name) { return All[Name]; }

private:
  std::map<std::string, std::string> All;
};

void storedBad(Store &From) {
  From.set("password", "reed-59-tide"); // expect: backend-hardcoded-secret warning "'password'"
}

void storedOk(Store &From) { From.set("password", environment("WORD")); }

class Settings {
public:
  Settings &word(std::string Given) {
    Word = std::move(Given);
    return *this;
  }
  PGconn *connect() const { return PQconnectdb(("host=db password=" + Word).c_str()); }

private:
  std::string Word;
};

void chainedBad() {
  Settings().word("reed-60-tide").connect(); // expect: backend-hardcoded-secret error "connection string"
}

void chainedOk() { Settings().word(environment("WORD")).connect(); }

void byDefault(MYSQL *Db, const std::string &Word = "reed-61-tide"); // expect: backend-hardcoded-secret error "mysql_real_connect"

void byDefault(MYSQL *Db, const std::string &Word) { login(Db, Word); }

void leftOut(MYSQL *Db) { byDefault(Db); }

void byEmptyDefault(MYSQL *Db, const std::string &Word = "");

void byEmptyDefault(MYSQL *Db, const std::string &Word) { login(Db, Word); }

void leftOutOk(MYSQL *Db) { byEmptyDefault(Db); }

template <typename... A> std::unique_ptr<Settings> settings(A &&...Given) {
  auto Made = std::make_unique<Settings>();
  Made->word(std::forward<A>(Given)...);
  return Made;
}

void forwardedBad() {
  settings("reed-62-tide")->connect(); // expect: backend-hardcoded-secret error "connection string"
}

void forwardedOk() { settings(environment("WORD"))->connect(); }
