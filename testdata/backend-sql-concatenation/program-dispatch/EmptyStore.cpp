#include "../support/Database.h"
#include "Store.h"

struct EmptyStore final : Store {
  void remove(const std::string &) override { Db.exec("DELETE FROM users"); }
};

void finalOk(EmptyStore &In) {
  Db.exec("DELETE FROM items WHERE owner = '" + In.owner() + "'");
}
