// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <pqxx/pqxx>
#include <pqxx/nontransaction>
#include <pqxx/result>

std::string user(pqxx::connection &Conn, std::string const &Name, int Id) {
  pqxx::work Tx{Conn};
  Tx.exec("SELECT 1");
  Tx.exec("SELECT * FROM u WHERE n = '" + Name + "'");
  Tx.exec("SELECT " + Tx.quote(Name), "a description");
  Tx.exec0("DELETE FROM u WHERE n = " + Tx.quote(Name));
  pqxx::row One = Tx.exec1("SELECT 1 FROM " + Tx.quote_name(Name));
  Tx.exec_n(3, "SELECT a " + Tx.esc(Name));
  Tx.exec_params("SELECT $1, $2", Name, Id);
  Tx.exec_params("SELECT $1", std::optional<std::string>{});
  Tx.exec("SELECT $1, $2", pqxx::params{Name, Id});
  Tx.exec("SELECT $1", pqxx::params{Name});
  Tx.exec("SELECT $1, $2", {Id, Name});
  Tx.exec(pqxx::prepped{"find"}, pqxx::params{Id});
  Tx.exec_prepared("find", Name);
  int N = Tx.query_value<int>("SELECT count(*) FROM u WHERE n = '" + Name + "'");
  for (auto [A, B] : Tx.query<int, std::string>("SELECT a, b FROM t"))
    N += A + int(B.size());
  for (auto const &[A, B] : Tx.stream<int, std::string_view>("SELECT a, b"))
    N += A + int(B.size());
  Tx.for_query("SELECT a FROM t", [&](int A) { N += A; });
  pqxx::result Rows = Tx.exec("x" + Tx.esc_like(Name));
  std::string Out = One[0].c_str();
  for (auto const &Row : Rows) {
    Out += Row["name"].as<std::string>() + Row[0].as<std::string>("");
    for (auto const &Field : Row)
      Out += Field.name();
    if (!Row["x"].is_null())
      N += Row.at("x").as<int>();
    Out += Row["opt"].get<std::string>().value_or("");
    auto [X, Y] = Row.as<int, std::string>();
    N += X + int(Y.size());
  }
  for (auto It = Rows.begin(); It != Rows.end(); ++It)
    Out += It["name"].c_str() + std::string((*It)[0].view());
  if (Rows.empty() || Rows.size() < 2 || Rows.affected_rows() == 0)
    return Rows[0][0].c_str();
  Tx.commit();
  return Out;
}

int main() {
  try {
    pqxx::connection Conn{"dbname=x"}, Other(std::string("host=y"));
    Conn.prepare("find", "SELECT * FROM u WHERE id = $1");
    pqxx::nontransaction Tx(Conn);
    pqxx::read_transaction Read(Other);
    pqxx::stream_to To = pqxx::stream_to::table(Tx, {"t"}, {"a", "b"});
    To.write_values(1, "x");
    To.complete();
    auto Shared = std::make_shared<pqxx::connection>("x");
    std::vector<pqxx::connection> Pool;
    Pool.emplace_back(std::string("x"));
    return pqxx::perform([&] { return int(user(*Shared, "a", 1).size()); });
  } catch (pqxx::unique_violation const &E) {
    return E.query().empty();
  } catch (pqxx::sql_error const &E) {
    return int(E.sqlstate().size());
  } catch (const std::exception &) {
    return 1;
  }
}
