// Secrets that cross functions on their way.
// flags: -I{headers}/libpq -I{headers}/mysql -I{headers}/cpp-httplib
#include <cstdlib>
#include <functional>
#include <httplib.h>
#include <libpq-fe.h>
#include <memory>
#include <mysql/mysql.h>
#include <string>

MYSQL *open(MYSQL *Db, const char *User, const char *Word) {
  return mysql_real_connect(Db, "localhost", User, Word, "shop", 0, nullptr, 0);
}

void argumentBad(MYSQL *Db) {
  open(Db, "shop", "tulip-71"); // expect: backend-hardcoded-secret error "mysql_real_connect"
}

void argumentOk(MYSQL *Db) { open(Db, "shop", std::getenv("DB_PASSWORD")); }

std::string word() { return "tulip-72"; } // expect: backend-hardcoded-secret error "mysql_real_connect"

void returned(MYSQL *Db) { open(Db, "shop", word().c_str()); }

std::string environmentOr(const char *Name, const std::string &Fallback) {
  const char *Given = std::getenv(Name);
  return Given ? Given : Fallback;
}

void fallbackBad() {
  std::string password = environmentOr("DB_PASSWORD", "tulip-73"); // expect: backend-hardcoded-secret warning "'DB_PASSWORD'"
  (void)password;
}

void fallbackOtherOk() {
  std::string host = environmentOr("DB_HOST", "tulip-73");
  (void)host;
}

void fallbackEmptyOk() {
  std::string password = environmentOr("DB_PASSWORD", "");
  (void)password;
}

void fallbackKeyBad() {
  auto Seal = environmentOr("REPORT_KEY", "rk-5521-morning-ledger"); // expect: backend-hardcoded-secret warning "'REPORT_KEY'"
  (void)Seal;
}

class Pool {
public:
  explicit Pool(std::string Text) : Text(std::move(Text)) {}
  PGconn *take() { return PQconnectdb(Text.c_str()); }

private:
  std::string Text;
};

void memberBad() {
  Pool Made("host=db user=shop password=tulip-74"); // expect: backend-hardcoded-secret error "connection string"
  Made.take();
}

void memberOk() {
  Pool Made("host=db user=shop " + environmentOr("DB_LOGIN", ""));
  Made.take();
}

struct Login {
  std::string user;
  std::string word;
};

void connectWith(MYSQL *Db, const Login &Given) { open(Db, Given.user.c_str(), Given.word.c_str()); }

void structBad(MYSQL *Db) {
  Login Made{"shop", "tulip-75"}; // expect: backend-hardcoded-secret error "mysql_real_connect"
  connectWith(Db, Made);
}

void structOk(MYSQL *Db) {
  Login Made{"shop", environmentOr("DB_WORD", "")};
  connectWith(Db, Made);
}

void lambdaBad(MYSQL *Db) {
  const std::string Word = "tulip-76"; // expect: backend-hardcoded-secret error "mysql_real_connect"
  auto Connect = [&] { return open(Db, "shop", Word.c_str()); };
  Connect();
}

void storedBad(MYSQL *Db) {
  std::function<void(const char *)> Connect = [Db](const char *Word) { open(Db, "shop", Word); };
  Connect("tulip-77"); // expect: backend-hardcoded-secret error "mysql_real_connect"
}

std::string connectionText(const std::string &Word) { return "host=db user=shop password=" + Word; }

void builderBad() {
  PQconnectdb(connectionText("tulip-78").c_str()); // expect: backend-hardcoded-secret error "connection string"
}

void builderOk() { PQconnectdb(connectionText(environmentOr("DB_PASSWORD", "")).c_str()); }

template <typename T> void loginWith(httplib::Client &Client, T &&Word) { Client.set_bearer_token_auth(Word); }

void templateBad(httplib::Client &Client) {
  loginWith(Client, std::string("tulip-79")); // expect: backend-hardcoded-secret error "set_bearer_token_auth"
}

void templateOk(httplib::Client &Client) { loginWith(Client, environmentOr("SHOP", "")); }

void named(const std::string &apiToken);

void declaredOk() { named(environmentOr("SHOP", "")); }

class Vault {
public:
  virtual ~Vault() = default;
  virtual std::string word() const = 0;
};

class FixedVault final : public Vault {
public:
  std::string word() const override { return "tulip-80"; } // expect: backend-hardcoded-secret error "mysql_real_connect"
};

class EnvironmentVault final : public Vault {
public:
  std::string word() const override { return environmentOr("DB_WORD", ""); }
};

void virtualCall(MYSQL *Db, const Vault &From) { open(Db, "shop", From.word().c_str()); }

bool isAdmin(const std::string &Given, const std::string &Known) { return Given == Known; }

bool comparedElsewhereBad(const httplib::Request &Request) {
  return isAdmin(Request.get_header_value("X-Admin-Token"), "k9-orange-kite"); // expect: backend-hardcoded-secret error "X-Admin-Token"
}

bool comparedElsewhereOk(const httplib::Request &Request) {
  return isAdmin(Request.get_header_value("X-Admin-Token"), environmentOr("ADMIN", ""));
}
