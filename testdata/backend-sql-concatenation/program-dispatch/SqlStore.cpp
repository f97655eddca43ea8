#include "../support/Database.h"
#include "../support/Request.h"
#include "Store.h"

struct SqlStore : Store {
  void remove(const std::string &Name) override {
    Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  }
  std::string owner() const override { return requestText(); }
};

Store &currentStore() {
  static SqlStore Only;
  return Only;
}
