// Functions of one name in two sources are two functions.
#include "../support/Database.h"
#include "../support/Request.h"

static std::string name() { return requestText(); }

namespace {
struct Filter {
  std::string text() const { return "guest"; }
};
} // namespace

void firstBad() {
  Db.exec("DELETE FROM users WHERE name = '" + name() + "'"); // expect: backend-sql-concatenation error
}

void firstOk() { Db.exec("DELETE FROM users WHERE name = '" + Filter().text() + "'"); }
