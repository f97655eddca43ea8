// flags: -I{headers}/mysql
#include "Login.h"
#include <cstdlib>
#include <utility>

const char *const SharedWord = "ferry-72-quay"; // expect: backend-hardcoded-secret error "mysql_real_connect"

Login::Login(LoginOptions Given) : Options(std::move(Given)) {}

MYSQL *Login::openWith(MYSQL *Db, const std::string &Word) const {
  return mysql_real_connect(Db, Options.Host.c_str(), "shop", Word.c_str(), "shop", 0, nullptr, 0);
}

MYSQL *Login::open(MYSQL *Db) const { return openWith(Db, Options.Word); }

MYSQL *Login::openFallback(MYSQL *Db) const { return openWith(Db, Options.Fallback); }

std::string fixedWord() { return "ferry-73-quay"; } // expect: backend-hardcoded-secret error "mysql_real_connect"

std::string askedWord() {
  const char *Given = std::getenv("SHOP_WORD");
  return Given ? Given : "";
}

Login Login::fromEnvironment() {
  LoginOptions Made;
  Made.Word = askedWord();
  return Login(Made);
}
