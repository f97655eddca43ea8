// needs: sqlite3.h
#include "Store.h"

Statement::Statement(sqlite3 *Db, const std::string &Sql) { sqlite3_prepare_v2(Db, Sql.c_str(), -1, &Handle, nullptr); }
Statement::~Statement() { sqlite3_finalize(Handle); }
void Statement::bind(int Index, int Value) { sqlite3_bind_int(Handle, Index, Value); }
void Statement::bind(int Index, const std::string &Value) { sqlite3_bind_text(Handle, Index, Value.c_str(), -1, SQLITE_TRANSIENT); }
bool Statement::step() { return sqlite3_step(Handle) == SQLITE_ROW; }
int Statement::number(int Column) { return sqlite3_column_int(Handle, Column); }

class SqlStore final : public Store {
public:
  explicit SqlStore(sqlite3 *Db) : Db(Db) {}
  void save(const Row &R) override {
    Statement S(Db, "UPDATE rows SET name = ? WHERE id = ?");
    S.bind(1, R.Name);
    S.bind(2, R.Id);
    S.step();
  }
  Row load(int Id) override {
    Statement S(Db, "SELECT name FROM rows WHERE id = ?");
    S.bind(1, Id);
    return S.step() ? Row{Id, ""} : Row{};
  }

private:
  sqlite3 *Db;
};

std::unique_ptr<Store> openStore(sqlite3 *Db) { return std::make_unique<SqlStore>(Db); }

void eachRow(const std::vector<Row> &Rows, const std::function<void(const Row &)> &Do) {
  for (const Row &R : Rows)
    Do(R);
}
