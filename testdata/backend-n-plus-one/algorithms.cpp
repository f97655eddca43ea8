// Algorithms that no model names: what is handed a range and a function of its
// elements runs that for each of them.
// flags: -std=c++20 -I{headers}/libpqxx
#include <algorithm>
#include <functional>
#include <list>
#include <map>
#include <pqxx/pqxx>
#include <ranges>
#include <string>
#include <vector>

struct User {
  int Id = 0;
  std::string Name;
};

// Of a library: only declared.
namespace kit {
template <class Range, class F> auto mapped(const Range &From, F Do) -> std::vector<decltype(Do(*From.begin()))>;
template <class F> void later(F Do);
template <class F, class... A> void call(F Do, const A &...Given);
} // namespace kit

void eraseIfBad(pqxx::work &Tx, std::vector<User> &Users) {
  std::erase_if(Users, [&](const User &U) {
    return Tx.exec_params("SELECT 1 FROM bans WHERE name = $1", U.Name).empty(); // expect: backend-n-plus-one "each element of 'Users'"
  });
}

void eraseIfOk(pqxx::work &Tx, std::vector<User> &Users) {
  auto Banned = Tx.exec("SELECT name FROM bans");
  std::erase_if(Users, [&](const User &U) { return Banned.size() > 0 && U.Name.empty(); });
}

void projectionBad(pqxx::work &Tx, std::vector<User> &Users) {
  std::ranges::sort(Users, {}, [&](const User &U) {
    return Tx.exec_params("SELECT points FROM users WHERE id = $1", U.Id)[0][0].as<int>(); // expect: backend-n-plus-one "each element of 'Users'"
  });
}

void projectionOk(std::vector<User> &Users) {
  std::ranges::sort(Users, {}, [](const User &U) { return U.Id; });
}

void rangesRemoveIfBad(pqxx::work &Tx, std::vector<int> &Ids) {
  auto Gone = std::ranges::remove_if(Ids, [&Tx](int Id) {
    return Tx.exec_params("SELECT 1 FROM users WHERE id = $1", Id).empty(); // expect: backend-n-plus-one
  });
  Ids.erase(Gone.begin(), Gone.end());
}

void rangesRemoveIfSameOk(pqxx::work &Tx, std::vector<int> &Ids, int Owner) {
  auto Gone = std::ranges::remove_if(Ids, [&](int Id) {
    return Id > Tx.exec_params("SELECT quota FROM owners WHERE id = $1", Owner)[0][0].as<int>();
  });
  Ids.erase(Gone.begin(), Gone.end());
}

void countIfRangesBad(pqxx::work &Tx, const std::list<User> &Users) {
  auto Count = std::ranges::count_if(Users, [&](const auto &U) {
    return !Tx.exec_params("SELECT 1 FROM logins WHERE user_id = $1", U.Id).empty(); // expect: backend-n-plus-one "'Users'"
  });
  (void)Count;
}

void countIfConstantOk(pqxx::work &Tx) {
  const std::vector<std::string> Tables = {"users", "orders"};
  auto Count = std::ranges::count_if(Tables, [&](const std::string &Table) {
    return !Tx.exec_params("SELECT 1 FROM pg_tables WHERE tablename = $1", Table).empty();
  });
  (void)Count;
}

void minElementBad(pqxx::work &Tx, const std::vector<User> &Users) {
  auto First = std::min_element(Users.begin(), Users.end(), [&](const User &A, const User &B) {
    return Tx.exec_params("SELECT $1 < $2", A.Id, B.Id)[0][0].as<bool>(); // expect: backend-n-plus-one
  });
  (void)First;
}

void minElementOk(const std::vector<User> &Users) {
  auto First = std::min_element(Users.begin(), Users.end(), [](const User &A, const User &B) { return A.Id < B.Id; });
  (void)First;
}

void mapPairsBad(pqxx::work &Tx, std::map<int, User> &Users) {
  std::erase_if(Users, [&](const std::pair<const int, User> &Each) {
    return Tx.exec_params("SELECT 1 FROM users WHERE id = $1", Each.first).empty(); // expect: backend-n-plus-one
  });
}

void mapPairsOk(pqxx::work &Tx, std::map<int, User> &Users) {
  Tx.exec("DELETE FROM users WHERE expired");
  std::erase_if(Users, [](const std::pair<const int, User> &Each) { return Each.first == 0; });
}

void libraryBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  auto Names = kit::mapped(Ids, [&](int Id) {
    return Tx.exec_params("SELECT name FROM users WHERE id = $1", Id)[0][0].as<std::string>(); // expect: backend-n-plus-one "each element of 'Ids'"
  });
  (void)Names;
}

void libraryOk(const std::vector<int> &Ids) {
  auto Names = kit::mapped(Ids, [](int Id) { return std::to_string(Id); });
  (void)Names;
}

void wholeRangeOk(pqxx::work &Tx, const std::vector<int> &Ids) {
  kit::call([&](const std::vector<int> &All) { Tx.exec_params("SELECT name FROM users WHERE id = ANY($1)", All.size()); },
            Ids);
}

void laterOk(pqxx::work &Tx, int Id) {
  kit::later([&] { Tx.exec_params("SELECT name FROM users WHERE id = $1", Id); });
}

std::string nameOf(pqxx::work &Tx, int Id) {
  return Tx.exec_params("SELECT name FROM users WHERE id = $1", Id)[0][0].as<std::string>();
}

void helperBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  auto Names = kit::mapped(Ids, [&](int Id) { return nameOf(Tx, Id); }); // expect: backend-n-plus-one "through 'nameOf'"
  (void)Names;
}

void helperOk(pqxx::work &Tx, const std::vector<int> &Ids) {
  auto Names = kit::mapped(Ids, [First = nameOf(Tx, 1)](int Id) { return First + std::to_string(Id); });
  (void)Names;
}
