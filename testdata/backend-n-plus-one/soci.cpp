// Statements that run at the end of an expression, and values bound by
// reference.
// needs: soci/soci.h
#include <soci/soci.h>
#include <string>
#include <vector>

void onceBad(soci::session &Db, const std::vector<int> &Ids) {
  std::string Name;
  for (int Id : Ids)
    Db << "SELECT name FROM users WHERE id = :id", soci::use(Id), soci::into(Name); // expect: backend-n-plus-one "each element of 'Ids'"
}

void onceOk(soci::session &Db, int Id) {
  std::string Name;
  Db << "SELECT name FROM users WHERE id = :id", soci::use(Id), soci::into(Name);
}

void rowsetBad(soci::session &Db) {
  soci::rowset<soci::row> Orders = (Db.prepare << "SELECT id FROM orders");
  for (const auto &Row : Orders) {
    int Id = Row.get<int>(0), Count = 0;
    Db << "SELECT count(*) FROM items WHERE order_id = :id", soci::use(Id), soci::into(Count); // expect: backend-n-plus-one "'Orders'"
  }
}

void rowsetOk(soci::session &Db) {
  soci::rowset<soci::row> Orders = (Db.prepare << "SELECT id FROM orders");
  for (const auto &Row : Orders)
    (void)Row.get<int>(0);
}

void boundByReferenceBad(soci::session &Db, const std::vector<int> &Ids) {
  int Id = 0;
  soci::statement Insert = (Db.prepare << "INSERT INTO seen (id) VALUES (:id)", soci::use(Id));
  for (int Next : Ids) {
    Id = Next;
    Insert.execute(true); // expect: backend-n-plus-one "'Ids'"
  }
}

void boundVectorOk(soci::session &Db, const std::vector<int> &Ids) {
  Db << "INSERT INTO seen (id) VALUES (:id)", soci::use(Ids);
}

void fetchedByReferenceBad(soci::session &Db) {
  int Id = 0;
  soci::statement Orders = (Db.prepare << "SELECT id FROM orders", soci::into(Id));
  Orders.execute();
  while (Orders.fetch())
    Db << "DELETE FROM items WHERE order_id = :id", soci::use(Id); // expect: backend-n-plus-one "each row of 'SELECT id FROM orders'"
}

void fetchedOk(soci::session &Db) {
  int Id = 0, Sum = 0;
  soci::statement Orders = (Db.prepare << "SELECT id FROM orders", soci::into(Id));
  Orders.execute();
  while (Orders.fetch())
    Sum += Id;
}
