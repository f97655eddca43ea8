// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <tao/pq.hpp>

struct User {
  int Id;
  std::string Name;
};
template <> inline constexpr bool tao::pq::is_aggregate<User> = true;

int main() {
  std::string Name;
  const auto Conn = tao::pq::connection::create("dbname=x");
  Conn->execute("SELECT * FROM u WHERE n = '" + Name + "'");
  Conn->execute("SELECT * FROM u WHERE n = $1", Name);
  Conn->prepare("find", "SELECT $1");
  const auto Tx = Conn->transaction();
  const auto Users = Tx->execute("SELECT id, name FROM u").vector<User>();
  const auto Result = Tx->execute("find", 1, tao::pq::null);
  for (const auto &Row : Result)
    Name += Row["name"].as<std::string>() + Row[0].get() +
            Row.get<std::string>(1);
  Tx->commit();
  auto Pool = tao::pq::connection_pool::create("x");
  auto N = Pool->connection()->execute("SELECT 1").as<int>();
  Pool->execute("SELECT 1");
  try {
    return N + int(Users.size());
  } catch (const tao::pq::sql_error &E) {
    return int(E.sqlstate.size());
  }
}
