#include "../support/Database.h"
#include "Query.h"

static const char *column(const std::string &Sort) { return Sort == "age" ? "age" : "name"; }

void Repository::find(const Wanted &By) {
  Query Sql("users");
  Sql.whereText("name", By.Name).orderBy(column(By.Sort));
  Db.exec(Sql.text());
}

void Repository::findOk(const Wanted &By) {
  Query Sql("users");
  Sql.whereNumber("age", By.Age).orderBy(column(By.Sort));
  Db.exec(Sql.text());
}
