// flags: -I{headers}/mysql
#include "Login.h"

void literalBad(MYSQL *Db, const Login &In) {
  In.openWith(Db, "ferry-74-quay"); // expect: backend-hardcoded-secret error "mysql_real_connect"
}

void literalOk(MYSQL *Db, const Login &In) { In.openWith(Db, askedWord()); }

void optionBad(MYSQL *Db) {
  LoginOptions Given;
  Given.Word = "ferry-75-quay"; // expect: backend-hardcoded-secret error "mysql_real_connect"
  Login(Given).open(Db);
}

void optionOk(MYSQL *Db) {
  LoginOptions Given;
  Given.Word = askedWord();
  Given.Host = "ferry-75-quay";
  Login(Given).open(Db);
}

void shared(MYSQL *Db, const Login &In) { In.openWith(Db, SharedWord); }

void fixed(MYSQL *Db, const Login &In) { In.openWith(Db, fixedWord()); }

void askedOk(MYSQL *Db) { Login::fromEnvironment().open(Db); }

void emptyOk(MYSQL *Db, const Login &In) { In.openWith(Db, ""); }

void fallback(MYSQL *Db, const Login &In) { In.openFallback(Db); }

void givenOk(MYSQL *Db, const Login &In, int Count, char **Given) { In.openWith(Db, Count > 1 ? Given[1] : ""); }
