// Lambdas and functions that an algorithm, a library or the program itself
// runs for each element.
// flags: -std=c++20 -I{headers}/libpqxx
#include <algorithm>
#include <functional>
#include <future>
#include <iterator>
#include <map>
#include <numeric>
#include <pqxx/pqxx>
#include <ranges>
#include <string>
#include <thread>
#include <vector>

struct User {
  int Id;
  std::string Name;
};

void forEachBad(pqxx::work &Tx, const std::vector<User> &Users) {
  std::for_each(Users.begin(), Users.end(), [&](const User &U) {
    Tx.exec_params("SELECT * FROM carts WHERE user_id = $1", U.Id); // expect: backend-n-plus-one "each element of 'Users'"
  });
}

void forEachWithoutQueryOk(pqxx::work &Tx, const std::vector<User> &Users) {
  std::string Ids;
  std::for_each(Users.begin(), Users.end(), [&](const User &U) { Ids += std::to_string(U.Id) + ","; });
  Tx.exec_params("SELECT * FROM carts WHERE user_id = ANY($1)", "{" + Ids + "0}");
}

void forEachSameOk(pqxx::work &Tx, const std::vector<User> &Users, int Admin) {
  std::for_each(Users.begin(), Users.end(), [&](const User &U) {
    Tx.exec_params("UPDATE admins SET seen = now() WHERE id = $1", Admin);
  });
}

void rangesForEachBad(pqxx::work &Tx, const std::vector<User> &Users) {
  std::ranges::for_each(Users, [&Tx](const User &U) {
    Tx.exec_params("DELETE FROM carts WHERE user_id = $1", U.Id); // expect: backend-n-plus-one "change all of them"
  });
}

void transformBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  std::vector<std::string> Names;
  std::transform(Ids.begin(), Ids.end(), std::back_inserter(Names), [&](int Id) {
    return Tx.exec_params("SELECT name FROM users WHERE id = $1", Id)[0][0].as<std::string>(); // expect: backend-n-plus-one "'Ids'"
  });
}

void transformConstantOk(pqxx::work &Tx) {
  const std::vector<std::string> Tables = {"users", "orders"};
  std::vector<int> Counts;
  std::transform(Tables.begin(), Tables.end(), std::back_inserter(Counts), [&](const std::string &Table) {
    return Tx.exec("SELECT count(*) FROM " + Table)[0][0].as<int>();
  });
}

void anyOfBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  bool Any = std::any_of(Ids.begin(), Ids.end(), [&](int Id) {
    return !Tx.exec_params("SELECT 1 FROM bans WHERE user_id = $1", Id).empty(); // expect: backend-n-plus-one
  });
  (void)Any;
}

void removeIfBad(pqxx::work &Tx, std::vector<int> &Ids) {
  auto Gone = [&Tx](int Id) {
    return Tx.exec_params("SELECT 1 FROM users WHERE id = $1", Id).empty(); // expect: backend-n-plus-one
  };
  Ids.erase(std::remove_if(Ids.begin(), Ids.end(), Gone), Ids.end());
}

void accumulateBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  int Sum = std::accumulate(Ids.begin(), Ids.end(), 0, [&](int Total, int Id) {
    return Total + Tx.exec_params("SELECT points FROM users WHERE id = $1", Id)[0][0].as<int>(); // expect: backend-n-plus-one
  });
  (void)Sum;
}

void accumulateOk(pqxx::work &Tx, const std::vector<int> &Ids) {
  int Sum = std::accumulate(Ids.begin(), Ids.end(), 0, [](int Total, int Id) { return Total + Id; });
  Tx.exec_params("UPDATE totals SET points = $1", Sum);
}

void viewBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  auto Named = [&](int Id) {
    return Tx.exec_params("SELECT name FROM users WHERE id = $1", Id)[0][0].as<std::string>(); // expect: backend-n-plus-one
  };
  for (const std::string &Name : Ids | std::views::transform(Named))
    (void)Name;
}

void filteredBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  for (int Id : Ids | std::views::filter([](int I) { return I > 0; }))
    Tx.exec_params("SELECT name FROM users WHERE id = $1", Id); // expect: backend-n-plus-one
}

void namedLambdaBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  auto Load = [&Tx](int Id) { return Tx.exec_params("SELECT name FROM users WHERE id = $1", Id); };
  for (int Id : Ids)
    Load(Id); // expect: backend-n-plus-one "each element of 'Ids' through"
}

void namedLambdaOk(pqxx::work &Tx, const std::vector<int> &Ids) {
  auto Load = [&Tx](int Id) { return Tx.exec_params("SELECT name FROM users WHERE id = $1", Id); };
  Load(Ids.front());
}

void capturedBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  for (int Id : Ids) {
    auto Load = [&Tx, Id] { Tx.exec_params("SELECT name FROM users WHERE id = $1", Id); };
    Load(); // expect: backend-n-plus-one
  }
}

void functionValueBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  std::function<void(int)> Load = [&Tx](int Id) {
    Tx.exec_params("SELECT name FROM users WHERE id = $1", Id); // expect: backend-n-plus-one "each element of 'Ids'"
  };
  for (int Id : Ids)
    Load(Id);
}

template <class Do> void eachUser(const std::vector<User> &Users, Do Run) {
  for (const User &U : Users)
    Run(U);
}

void ownAlgorithmBad(pqxx::work &Tx, const std::vector<User> &Users) {
  eachUser(Users, [&](const User &U) {
    Tx.exec_params("SELECT * FROM carts WHERE user_id = $1", U.Id); // expect: backend-n-plus-one "each element of 'Users'"
  });
}

void ownAlgorithmOk(const std::vector<User> &Users) {
  size_t Length = 0;
  eachUser(Users, [&](const User &U) { Length += U.Name.size(); });
}

void inTransaction(pqxx::connection &Db, const std::function<void(pqxx::work &)> &Run) {
  pqxx::work Tx(Db);
  Run(Tx);
  Tx.commit();
}

void runnerBad(pqxx::connection &Db, const std::vector<User> &Users) {
  for (const User &U : Users)
    inTransaction(Db, [&](pqxx::work &Tx) {
      Tx.exec_params("UPDATE users SET name = $1 WHERE id = $2", U.Name, U.Id); // expect: backend-n-plus-one "each element of 'Users'"
    });
}

void runnerOk(pqxx::connection &Db, const User &U) {
  inTransaction(Db, [&](pqxx::work &Tx) { Tx.exec_params("UPDATE users SET name = $1 WHERE id = $2", U.Name, U.Id); });
}

void threadsBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  std::vector<std::thread> Threads;
  for (int Id : Ids)
    Threads.push_back(std::thread([&Tx, Id] {
      Tx.exec_params("SELECT name FROM users WHERE id = $1", Id); // expect: backend-n-plus-one
    }));
  for (auto &T : Threads)
    T.join();
}

void asyncBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  std::vector<std::future<void>> All;
  for (int Id : Ids)
    All.push_back(std::async(std::launch::async, [&Tx, Id]() {
      Tx.exec_params("SELECT name FROM users WHERE id = $1", Id); // expect: backend-n-plus-one
    }));
}

void asyncOnceOk(pqxx::work &Tx, int Id) {
  auto Later = std::async(std::launch::async, [&Tx, Id] { Tx.exec_params("SELECT name FROM users WHERE id = $1", Id); });
}

void rowCallbackBad(pqxx::work &Tx) {
  Tx.for_query("SELECT id FROM orders", [&](int Id) {
    Tx.exec_params("SELECT * FROM items WHERE order_id = $1", Id); // expect: backend-n-plus-one "each row of 'SELECT id FROM orders'"
  });
}

void rowCallbackOk(pqxx::work &Tx) {
  std::vector<int> Ids;
  Tx.for_query("SELECT id FROM orders", [&](int Id) { Ids.push_back(Id); });
}

void oneRowCallbackOk(pqxx::work &Tx) {
  Tx.for_query("SELECT max(id) FROM orders", [&](int Id) { Tx.exec_params("SELECT * FROM items WHERE order_id = $1", Id); });
}

struct Loader {
  pqxx::work &Tx;
  void operator()(int Id) const {
    Tx.exec_params("SELECT name FROM users WHERE id = $1", Id);
  }
};

void functionObjectBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  Loader Load{Tx};
  for (int Id : Ids)
    Load(Id); // expect: backend-n-plus-one "'Loader::operator()'"
}

using Step = void (*)(pqxx::work &, int);

void stepsOk(pqxx::work &Tx, const std::vector<std::string> &Names, int Id) {
  static const std::map<std::string, Step> Steps = {
      {"carts", [](pqxx::work &T, int User) { T.exec_params("DELETE FROM carts WHERE user_id = $1", User); }},
      {"users", [](pqxx::work &T, int User) { T.exec_params("DELETE FROM users WHERE id = $1", User); }},
  };
  for (const std::string &Name : Names)
    Steps.at(Name)(Tx, Id + static_cast<int>(Name.size()));
}

void oneStepBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  Step Remove = [](pqxx::work &T, int User) {
    T.exec_params("DELETE FROM users WHERE id = $1", User); // expect: backend-n-plus-one warning "each element of 'Ids'"
  };
  for (int Id : Ids)
    Remove(Tx, Id);
}
