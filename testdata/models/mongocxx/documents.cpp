// mongocxx: what documents hold is what somebody stored.
// flags: -I{headers}/mongocxx
#include <bsoncxx/builder/basic/document.hpp>
#include <bsoncxx/builder/stream/document.hpp>
#include <bsoncxx/json.hpp>
#include <bsoncxx/string/to_string.hpp>
#include <mongocxx/client.hpp>
#include <sqlite3.h>
#include <string>

using bsoncxx::builder::basic::kvp;
using bsoncxx::builder::basic::make_document;

extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

void foundBad(mongocxx::collection &Users) {
  auto User = Users.find_one(make_document(kvp("_id", 3)));
  remove("DELETE FROM users WHERE name = '" + std::string(User->view()["name"].get_string().value) + "'"); // expect: backend-sql-concatenation warning "database data enters here"
}

void numberOk(mongocxx::collection &Users) {
  auto User = Users.find_one(make_document(kvp("_id", 3)));
  remove("DELETE FROM users WHERE id = " + std::to_string(User->view()["id"].get_int32().value));
}

void idOk(mongocxx::collection &Users) {
  auto User = Users.find_one(make_document(kvp("name", "x")));
  remove("DELETE FROM users WHERE id = '" + User->view()["_id"].get_oid().value.to_string() + "'");
}

void cursorBad(mongocxx::collection &Users) {
  for (const auto &User : Users.find({}))
    remove("DELETE FROM users WHERE name = '" + bsoncxx::string::to_string(User["name"].get_string().value) + "'"); // expect: backend-sql-concatenation warning "database data enters here"
}

void elementsBad(mongocxx::collection &Users) {
  auto User = Users.find_one(make_document());
  for (const auto &Each : User->view())
    remove("DELETE FROM users WHERE name = '" + std::string(Each.get_string()) + "'"); // expect: backend-sql-concatenation warning "database data enters here"
}

void nestedBad(mongocxx::collection &Users) {
  auto User = Users.find_one(make_document());
  auto City = User->view()["address"].get_document().value["city"];
  remove("DELETE FROM towns WHERE name = '" + std::string(City.get_string().value) + "'"); // expect: backend-sql-concatenation warning "database data enters here"
}

void jsonBad(mongocxx::collection &Users) {
  auto User = Users.find_one(make_document());
  remove("INSERT INTO log VALUES ('" + bsoncxx::to_json(*User) + "')"); // expect: backend-sql-concatenation warning "database data enters here"
}

void countOk(mongocxx::collection &Users) {
  remove("DELETE FROM users WHERE rank > " + std::to_string(Users.count_documents({})));
}

void updatedOk(mongocxx::collection &Users) {
  auto Result = Users.update_one(make_document(kvp("a", 1)), make_document(kvp("b", 2)));
  remove("DELETE FROM users LIMIT " + std::to_string(Result->modified_count()));
}

// What goes into a document comes out of it.
void builtBad() {
  auto User = make_document(kvp("role", std::getenv("ROLE")));
  remove("DELETE FROM roles WHERE name = '" + std::string(User.view()["role"].get_string().value) + "'"); // expect: backend-sql-concatenation warning "environment"
}

void appendedBad() {
  bsoncxx::builder::basic::document User;
  User.append(kvp("role", std::getenv("ROLE")));
  remove("INSERT INTO log VALUES ('" + bsoncxx::to_json(User.view()) + "')"); // expect: backend-sql-concatenation warning "environment"
}

void streamedBad() {
  using namespace bsoncxx::builder::stream;
  document User;
  User << "role" << std::getenv("ROLE") << "rank" << 3;
  remove("INSERT INTO log VALUES ('" + bsoncxx::to_json(User.view()) + "')"); // expect: backend-sql-concatenation warning "environment"
}

void finalizedBad() {
  using namespace bsoncxx::builder::stream;
  auto User = document{} << "role" << std::getenv("ROLE") << finalize;
  remove("INSERT INTO log VALUES ('" + bsoncxx::to_json(User) + "')"); // expect: backend-sql-concatenation warning "environment"
}

void parsedBad() {
  auto User = bsoncxx::from_json(std::getenv("USER_JSON"));
  remove("DELETE FROM roles WHERE name = '" + std::string(User["role"].get_string().value) + "'"); // expect: backend-sql-concatenation warning "environment"
}

void builtOk() {
  auto User = make_document(kvp("role", 3));
  remove("DELETE FROM roles WHERE id = " + std::to_string(User.view()["role"].get_int64().value));
}
