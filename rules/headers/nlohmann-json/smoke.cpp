// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <nlohmann/json.hpp>
#include <optional>

using json = nlohmann::json;

struct User {
  std::string Name;
  int Age;
  std::vector<std::string> Tags;
};
void to_json(json &J, const User &U) { J = json{{"name", U.Name}, {"age", U.Age}}; }
void from_json(const json &J, User &U) {
  J.at("name").get_to(U.Name);
  U.Age = J["age"].get<int>();
}
struct Item {
  int Id;
  std::string Text;
  NLOHMANN_DEFINE_TYPE_INTRUSIVE(Item, Id, Text)
};
struct Plain {
  int A;
  std::vector<int> B;
  std::string C;
};
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Plain, A, B, C)
namespace nlohmann {
template <typename T> struct adl_serializer<std::optional<T>> {
  static void to_json(json &J, const std::optional<T> &O) {
    if (O)
      J = *O;
    else
      J = nullptr;
  }
  static void from_json(const json &J, std::optional<T> &O) {
    if (!J.is_null())
      O = J.get<T>();
  }
};
} // namespace nlohmann

std::string use(const std::string &Text) {
  json J = json::parse(Text), Out;
  std::string Name = J["name"];
  Name = J["name"];
  Name += J["x"].get<std::string>() + J.value("y", "default") + J.value("z", Name);
  int N = J["n"];
  Out["list"] = {1, 2, "x"};
  Out["user"] = User{Name, N, {}};
  Out["items"] = std::vector<Item>{};
  Out["opt"] = std::optional<int>{};
  auto Opt = J["o"].get<std::optional<std::string>>();
  Out["map"] = std::map<std::string, int>{{"a", 1}};
  User U = J.get<User>();
  auto Items = J["items"].get<std::vector<Item>>();
  Out.push_back({{"a", 1}});
  for (auto &Each : J["all"])
    N += Each["a"].get<int>();
  for (auto &[Key, Value] : J.items())
    Name += Key + Value.dump();
  for (auto It = J.begin(); It != J.end(); ++It)
    Name += It.key() + It.value().get<std::string>();
  if (J.contains("a") && J["a"].is_string() && J["a"] == "x" && J["b"] != 5)
    Out["ok"] = true;
  auto Lit = R"({"a":1})"_json;
  json Obj = {{"status", "ok"}, {"code", 200}, {"nested", {{"a", nullptr}}}};
  try {
    return Obj.dump(4) + Lit.dump() + U.Name + Opt.value_or("") + std::to_string(Items.size());
  } catch (const json::parse_error &E) {
    return E.what() + std::to_string(E.byte);
  } catch (json::exception &E) {
    return E.what() + std::to_string(E.id);
  }
}
