#include "../support/Request.h"
#include "Text.h"

void quotes() { Db.exec("DELETE FROM users WHERE name = " + inQuotes(requestText())); }
void byName() { Db.exec("DELETE FROM users WHERE " + equal("name", requestText())); }

void table() {
  Table<std::string> Users("users");
  Users.removeAllOk();
  Users.removeBad(requestText());
}
