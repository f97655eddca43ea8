// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <boost/mysql.hpp>
#include <iostream>

struct Context {};

int main() {
  Context Ctx;
  boost::mysql::any_connection Db(Ctx);
  boost::mysql::connect_params Params;
  Params.server_address.emplace_host_and_port("localhost");
  Params.username = "user";
  Db.connect(Params);
  boost::mysql::results Found;
  Db.execute("SELECT 1", Found);
  Db.execute(boost::mysql::with_params("SELECT * FROM users WHERE id = {}", 3), Found);
  boost::mysql::statement Query = Db.prepare_statement("SELECT ?");
  Db.execute(Query.bind(3, "a"), Found);
  for (boost::mysql::row_view Row : Found.rows())
    std::cout << Row.at(0).as_int64() << Row[1].as_string();
  Db.async_execute("SELECT 1", Found, [](boost::mysql::error_code Error) { std::cerr << Error; });
  Db.async_prepare_statement("SELECT 1", [](boost::mysql::error_code, boost::mysql::statement) {});
  std::string Sql = boost::mysql::format_sql(Db.format_opts().value(), "SELECT {}", "a");
  boost::mysql::format_context Building(*Db.format_opts());
  boost::mysql::format_sql_to(Building, "SELECT {:i}", "name");
  Building.append_raw(" FROM t WHERE a = ").append_value(4);
  boost::mysql::tcp_ssl_connection Old(Ctx, 1);
  Old.connect(1, boost::mysql::handshake_params("user", "password", "shop"));
  Old.query("SELECT 1", Found);
  boost::mysql::connection_pool Pool(Ctx, boost::mysql::pool_params());
  Pool.async_get_connection([](boost::mysql::error_code, boost::mysql::pooled_connection Pooled) { Pooled->ping(); });
}
