#include "Constants.h"
#include <libpq-fe.h>
#include <mysql/mysql.h>

void open(MYSQL *Db) {
  mysql_real_connect(Db, constants::Host, constants::User, constants::Word, "shop", 0, nullptr, 0);
}

void openRemote(MYSQL *Db) {
  mysql_real_connect(Db, constants::Host, constants::User, constants::Remote, "shop", 0, nullptr, 0);
}

void openOther() { PQconnectdb(constants::Connection.c_str()); }
