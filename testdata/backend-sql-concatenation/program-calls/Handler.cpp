// Between the two.
#include "../support/Database.h"
#include "Users.h"

void passesRequest() { removeByName(fromRequest()); }

void passesConstantsOk() {
  removeByRole("guest");
  removeByRole(fromProgram());
  removeById(3);
}

void gluesHereBad() {
  runText("DELETE FROM users WHERE name = '" + fromRequest() + "'"); // expect: backend-sql-concatenation error
}

void gluesHereOk() { runText("DELETE FROM users WHERE name = '" + fromProgram() + "'"); }

void outParameterBad() {
  std::string Name;
  readInto(Name);
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

void checkedElsewhereOk() {
  const std::string Column = fromRequest();
  if (isColumn(Column))
    runText("SELECT * FROM users ORDER BY " + Column);
}

void checkedElsewhereBad() {
  const std::string Column = fromRequest();
  if (!isColumn(Column))
    runText("SELECT * FROM users ORDER BY " + Column); // expect: backend-sql-concatenation error
}
