// The side of the database.
#include "Users.h"
#include "../support/Database.h"

void removeByName(const std::string &Name) {
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void removeByRole(const std::string &Role) { Db.exec("DELETE FROM users WHERE role = '" + Role + "'"); }

void removeById(int Id) { Db.exec("DELETE FROM users WHERE id = " + std::to_string(Id)); }

void runText(const std::string &Sql) { Db.exec(Sql); }
