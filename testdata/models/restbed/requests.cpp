// restbed: what a request brings to functions, members and callbacks.
// flags: -std=c++20 -I{headers}/restbed -I{headers}/sqlite3
#include <functional>
#include <restbed>
#include <sqlite3.h>
#include <string>

using namespace restbed;
extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

static void removeBound(const std::string &Name) {
  sqlite3_stmt *Statement = nullptr;
  sqlite3_prepare_v2(Db, "DELETE FROM users WHERE name = ?", -1, &Statement, nullptr);
  sqlite3_bind_text(Statement, 1, Name.c_str(), -1, SQLITE_TRANSIENT);
  sqlite3_step(Statement);
}

static void pathBad(const std::shared_ptr<Session> Active) {
  const auto &Request = Active->get_request();
  remove("DELETE FROM a WHERE name = '" + Request->get_path_parameter("name") + "'"); // expect: backend-sql-concatenation error "name"
  Active->close(OK, "gone");
}

static void pathOk(const std::shared_ptr<Session> Active) { removeBound(Active->get_request()->get_path_parameter("name")); }

static void numberOk(const std::shared_ptr<Session> Active) {
  const int Id = Active->get_request()->get_query_parameter("id", 0);
  remove("DELETE FROM b WHERE id = " + std::to_string(Id));
}

static void queryBad(const std::shared_ptr<Session> Active) {
  const auto Request = Active->get_request();
  if (Request->has_query_parameter("name"))
    remove("DELETE FROM c WHERE name = '" + Request->get_query_parameter("name", "nobody") + "'"); // expect: backend-sql-concatenation error
  for (const auto &[Name, Value] : Request->get_query_parameters())
    remove("DELETE FROM d WHERE name = '" + Value + "'"); // expect: backend-sql-concatenation error
}

static void headerBad(const std::shared_ptr<Session> Active) {
  remove("DELETE FROM e WHERE token = '" + Active->get_request()->get_header("X-Token") + "'"); // expect: backend-sql-concatenation error
}

static void bodyOk(const std::shared_ptr<Session> Active) {
  const std::size_t Length = Active->get_request()->get_header("Content-Length", 0);
  Active->fetch(Length, [](const std::shared_ptr<Session> Again, const Bytes &Body) { removeBound(std::string(Body.begin(), Body.end())); });
}

static void heldBodyBad(const std::shared_ptr<Session> Active) {
  remove("DELETE FROM f WHERE name = '" + String::to_string(Active->get_request()->get_body()) + "'"); // expect: backend-sql-concatenation error
}

static void fetch(const std::shared_ptr<Session> Active) {
  Active->fetch(100, [](const std::shared_ptr<Session> Again, const Bytes &Body) {
    const std::string Name(Body.begin(), Body.end());
    remove("DELETE FROM g WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
    Again->close(OK, Name, {{"Connection", "close"}});
  });
}

class Users {
  std::string Table = "users";

public:
  void allOk(const std::shared_ptr<Session>) { remove("DELETE FROM " + Table); }
  void oneBad(const std::shared_ptr<Session> Active) {
    remove("DELETE FROM h WHERE path = '" + Active->get_request()->get_path() + "'"); // expect: backend-sql-concatenation error
  }
};

int main() {
  auto Made = std::make_shared<Resource>();
  Users Here;
  Made->set_path("/users/{name: .*}");
  Made->set_method_handler("GET", pathBad);
  Made->set_method_handler("PUT", pathOk);
  Made->set_method_handler("POST", &queryBad);
  Made->set_method_handler("PATCH", {{"Accept", "text/plain"}}, [](const std::shared_ptr<Session> Active) { headerBad(Active); });
  Made->set_method_handler("DELETE", std::bind(&Users::oneBad, &Here, std::placeholders::_1));
  Made->set_method_handler("PURGE", std::bind(&Users::allOk, &Here, std::placeholders::_1));
  Made->set_method_handler("A", numberOk);
  Made->set_method_handler("B", bodyOk);
  Made->set_method_handler("C", heldBodyBad);
  Made->set_method_handler("D", fetch);
  Service Server;
  Server.publish(Made);
  Server.start();
}
