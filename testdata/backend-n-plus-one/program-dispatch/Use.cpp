// Through an interface, a function value, a statement class of the program.
#include "Store.h"

void saveAllBad(Store &S, const std::vector<Row> &Rows) {
  for (const Row &R : Rows)
    S.save(R); // expect: backend-n-plus-one "'UPDATE rows SET name = ? WHERE id = ?' runs once for each element of 'Rows' through 'Store::save'"
}

void saveOneOk(Store &S, const Row &R) { S.save(R); }

void flushOk(Store &S, const std::vector<Row> &Rows) {
  for (size_t I = 0; I < Rows.size(); ++I)
    S.flush();
}

void saveEachBad(Store &S, const std::vector<Row> &Rows) {
  eachRow(Rows, [&S](const Row &R) {
    S.save(R); // expect: backend-n-plus-one "each element of 'Rows'"
  });
}

void nameEachOk(const std::vector<Row> &Rows) {
  size_t Length = 0;
  eachRow(Rows, [&](const Row &R) { Length += R.Name.size(); });
}

void loadAllBad(Store &S, const std::vector<int> &Ids) {
  std::vector<Row> Rows;
  for (int Id : Ids)
    Rows.push_back(S.load(Id)); // expect: backend-n-plus-one "'SELECT name FROM rows WHERE id = ?'"
}

void loadOneOk(Store &S, int Id) { S.load(Id); }

void ownStatementBad(sqlite3 *Db, const std::vector<int> &Ids) {
  for (int Id : Ids) {
    Statement S(Db, "DELETE FROM rows WHERE id = ?");
    S.bind(1, Id);
    S.step(); // expect: backend-n-plus-one "'DELETE FROM rows WHERE id = ?' runs once for each element of 'Ids'"
  }
}

void ownStatementOk(sqlite3 *Db, int Id) {
  Statement S(Db, "SELECT id FROM rows WHERE parent = ?");
  S.bind(1, Id);
  while (S.step())
    (void)S.number(0);
}

void ownRowsBad(sqlite3 *Db, Store &Other) {
  Statement S(Db, "SELECT id FROM rows");
  while (S.step())
    Other.load(S.number(0)); // expect: backend-n-plus-one "through 'Store::load'"
}

void ownRowsOk(sqlite3 *Db, std::vector<int> &Ids) {
  Statement S(Db, "SELECT id FROM rows");
  while (S.step())
    Ids.push_back(S.number(0));
}
