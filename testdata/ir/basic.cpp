#include "lib.h"

std::string concat(const std::string &Id) {
  std::string Sql = "select * from t where id = " + Id;
  Sql += " limit 1";
  return Sql;
}

void run(db::Connection &C, std::string Id) {
  db::Result R = C.exec("delete from t where id = '" + Id + "'");
  if (Id.empty() || !C.ping())
    return;
  puts(R.get(0));
}

void route(std::function<void(int)>);
void routes(db::Connection &C, int N) {
  route([&C, N](int X) { C.exec(std::to_string(X + N)); });
}
