#include "Config.h"
#include <httplib.h>
#include <jwt-cpp/jwt.h>
#include <mysql/mysql.h>

static std::string token(const Config &Read) {
  return jwt::create().sign(jwt::algorithm::hs256{Read.seal});
}

int main(int Count, char **) {
  Config Read = Count > 1 ? fromEnvironment() : defaults();
  MYSQL *Db = mysql_init(nullptr);
  mysql_real_connect(Db, Read.host.c_str(), "shop", Read.word.c_str(), "shop", 0, nullptr, 0);
  return token(Read).empty();
}
