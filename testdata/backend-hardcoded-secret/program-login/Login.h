#pragma once
#include <mysql/mysql.h>
#include <string>

struct LoginOptions {
  std::string Host = "localhost";
  std::string Word;
  std::string Fallback = "ferry-71-quay"; // expect: backend-hardcoded-secret error "mysql_real_connect"
};

class Login {
public:
  explicit Login(LoginOptions Given);
  MYSQL *open(MYSQL *Db) const;
  MYSQL *openWith(MYSQL *Db, const std::string &Word) const;
  MYSQL *openFallback(MYSQL *Db) const;
  static Login fromEnvironment();

private:
  LoginOptions Options;
};

std::string fixedWord();
std::string askedWord();
extern const char *const SharedWord;
