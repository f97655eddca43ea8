#include "../support/Database.h"
#include "../support/Request.h"
#include "Store.h"

static void removeItems(const std::string &Owner) {
  Db.exec("DELETE FROM items WHERE owner = '" + Owner + "'"); // expect: backend-sql-concatenation error
}

void eitherStoreBad(Store &In) {
  Db.exec("DELETE FROM items WHERE owner = '" + In.owner() + "'"); // expect: backend-sql-concatenation error
}

int main() {
  registerCommand("items", removeItems);
  registerCommand("tags", [](const std::string &Tag) {
    Db.exec("DELETE FROM tags WHERE tag = '" + Tag + "'"); // expect: backend-sql-concatenation error
  });
  registerCommand("all", [](const std::string &) { Db.exec("DELETE FROM users"); });
  currentStore().remove(requestText());
  eitherStoreBad(currentStore());
  runCommands(requestText());
}
