#include "../support/Database.h"
#include "Session.h"

void Session::removeUserBad() {
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void Session::removeRoleOk() { Db.exec("DELETE FROM users WHERE role = '" + Role + "'"); }

void Session::removeTagsBad() {
  for (const std::string &Tag : Tags)
    Db.exec("DELETE FROM tags WHERE tag = '" + Tag + "'"); // expect: backend-sql-concatenation error
}

void globalBad() {
  Db.exec("DELETE FROM queries WHERE text = '" + LastQuery + "'"); // expect: backend-sql-concatenation error
}

void globalOk() { Db.exec("DELETE FROM users WHERE name LIKE '" + Prefix + "%'"); }
