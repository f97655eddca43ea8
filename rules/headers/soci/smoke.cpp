// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <soci/soci.h>
#include <soci/postgresql/soci-postgresql.h>
#include <iostream>

int main() {
  std::string Name;
  int Id = 0, Count = 0;
  soci::indicator Ind;
  soci::session Sql(soci::postgresql, "dbname=x"), Other("mysql://db=x");
  Sql << "SELECT count(*) FROM u WHERE n = '" << Name << "'", soci::into(Count);
  Sql << "SELECT n FROM u WHERE id = :id", soci::use(Id), soci::into(Name, Ind);
  Sql << "INSERT INTO u(n) VALUES(:n)", soci::use(Name, "n");
  Sql << "DELETE FROM u WHERE n = " + Name;
  Sql.once << "SELECT 1", soci::into(Count);
  soci::statement Stmt =
      (Sql.prepare << "SELECT n FROM u WHERE id = :id", soci::use(Id), soci::into(Name));
  Stmt.execute(true);
  while (Stmt.fetch())
    std::cout << Name;
  soci::rowset<soci::row> Rows = (Sql.prepare << "SELECT * FROM " << Name, soci::use(Id));
  for (const auto &Row : Rows)
    Name += Row.get<std::string>("n") + std::to_string(Row.get<int>(0, 1));
  soci::transaction Tx(Sql);
  Tx.commit();
  try {
    Sql.drop_table("t");
  } catch (const soci::soci_error &E) {
    std::cerr << E.what();
  }
}
