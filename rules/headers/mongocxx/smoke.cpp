// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <bsoncxx/builder/basic/document.hpp>
#include <bsoncxx/builder/stream/document.hpp>
#include <bsoncxx/string/to_string.hpp>
#include <mongocxx/client.hpp>
#include <mongocxx/instance.hpp>
#include <mongocxx/pool.hpp>
#include <mongocxx/uri.hpp>

using bsoncxx::builder::basic::kvp;
using bsoncxx::builder::basic::make_array;
using bsoncxx::builder::basic::make_document;

std::string find(const std::string &Name) {
  static mongocxx::instance Instance;
  mongocxx::client Client{mongocxx::uri{"mongodb://localhost"}};
  auto Users = Client["app"]["users"];
  Users.insert_one(make_document(kvp("name", Name), kvp("age", 3), kvp("tags", make_array("a", "b"))));
  using namespace bsoncxx::builder::stream;
  auto Other = document{} << "name" << Name << "nested" << open_document << "a" << 1 << close_document << finalize;
  Users.delete_one(Other.view());
  std::string All;
  for (const auto &Each : Users.find({}))
    All += bsoncxx::to_json(Each);
  mongocxx::pool Pool{mongocxx::uri{}};
  auto Entry = Pool.acquire();
  (*Entry)["app"].run_command(bsoncxx::from_json("{\"ping\": 1}"));
  auto Session = Client.start_session();
  Session.with_transaction([&](mongocxx::client_session *S) { Users.insert_one(*S, make_document(kvp("x", 1))); });
  auto Found = Users.find_one(make_document(kvp("name", Name)));
  return Found ? bsoncxx::string::to_string(Found->view()["name"].get_string().value) : All;
}
