#include "../support/Database.h"
#include "../support/Request.h"

static std::string name() { return "guest"; }

namespace {
struct Filter {
  std::string text() const { return requestText(); }
};
} // namespace

void secondOk() { Db.exec("DELETE FROM users WHERE name = '" + name() + "'"); }

void secondBad() {
  Db.exec("DELETE FROM users WHERE name = '" + Filter().text() + "'"); // expect: backend-sql-concatenation error
}
