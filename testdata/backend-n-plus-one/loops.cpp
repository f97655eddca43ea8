// Every form of loop, with the query directly in it.
// flags: -std=c++20 -I{headers}/libpqxx
#include <algorithm>
#include <fstream>
#include <list>
#include <map>
#include <pqxx/pqxx>
#include <queue>
#include <span>
#include <string>
#include <vector>

struct Order {
  int Id;
  std::string Sku;
};

void rowsBad(pqxx::work &Tx) {
  pqxx::result Orders = Tx.exec("SELECT id FROM orders");
  for (const auto &Row : Orders)
    Tx.exec_params("SELECT sku FROM items WHERE order_id = $1", Row["id"].as<int>()); // expect: backend-n-plus-one warning "'SELECT sku FROM items WHERE order_id = $1' runs once for each element of 'Orders'"
}

void joinedOk(pqxx::work &Tx) {
  pqxx::result Rows = Tx.exec("SELECT o.id, i.sku FROM orders o JOIN items i ON i.order_id = o.id");
  for (const auto &Row : Rows)
    (void)Row["sku"].as<std::string>();
}

void rowsOfTemporaryBad(pqxx::work &Tx, int Customer) {
  for (auto Row : Tx.exec_params("SELECT id FROM orders WHERE customer_id = $1", Customer)) {
    std::string Id = Row[0].as<std::string>();
    Tx.exec("UPDATE orders SET seen = true WHERE id = " + Tx.quote(Id)); // expect: backend-n-plus-one "change all of them with one statement"
  }
}

void oneUpdateOk(pqxx::work &Tx, int Customer) {
  Tx.exec_params("UPDATE orders SET seen = true WHERE customer_id = $1", Customer);
}

void containerBad(pqxx::work &Tx, const std::vector<Order> &Orders) {
  for (const Order &O : Orders)
    Tx.exec_params("INSERT INTO orders (sku) VALUES ($1)", O.Sku); // expect: backend-n-plus-one "insert all of them with one statement"
}

void containerOfConstantsOk(pqxx::work &Tx) {
  const std::vector<std::string> Statuses = {"new", "paid", "shipped"};
  for (const std::string &Status : Statuses)
    Tx.exec_params("INSERT INTO statuses (name) VALUES ($1)", Status);
}

void numbersBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  for (int Id : Ids)
    Tx.exec_params("SELECT name FROM users WHERE id = $1", Id); // expect: backend-n-plus-one "each element of 'Ids'"
}

void constantNumbersOk(pqxx::work &Tx) {
  std::vector<int> Ids = {1, 2, 3};
  for (int Id : Ids)
    Tx.exec_params("SELECT name FROM roles WHERE id = $1", Id);
}

void indexBad(pqxx::work &Tx, const std::vector<Order> &Orders) {
  for (size_t I = 0; I < Orders.size(); ++I)
    Tx.exec_params("SELECT 1 FROM items WHERE order_id = $1", Orders[I].Id); // expect: backend-n-plus-one "each element of 'Orders'"
}

void indexConstantOk(pqxx::work &Tx) {
  for (int I = 0; I < 12; ++I)
    Tx.exec_params("INSERT INTO months (n) VALUES ($1)", I);
}

void rowIndexBad(pqxx::work &Tx) {
  auto R = Tx.exec("SELECT id FROM users");
  for (int I = 0; I < R.size(); I++)
    Tx.exec("SELECT count(*) FROM logins WHERE user_id = " + R[I][0].as<std::string>()); // expect: backend-n-plus-one
}

void rowZeroOk(pqxx::work &Tx) {
  auto R = Tx.exec("SELECT id FROM users WHERE name = 'root'");
  if (R.size() > 0)
    Tx.exec_params("SELECT count(*) FROM logins WHERE user_id = $1", R[0][0].as<int>());
}

void iteratorsBad(pqxx::work &Tx, const std::list<Order> &Orders) {
  for (auto It = Orders.begin(); It != Orders.end(); ++It)
    Tx.exec_params("DELETE FROM items WHERE order_id = $1", It->Id); // expect: backend-n-plus-one "each element of 'Orders'"
}

void firstFoundOk(pqxx::work &Tx, const std::list<Order> &Orders) {
  for (auto It = Orders.begin(); It != Orders.end(); ++It)
    if (It->Sku == "urgent") {
      Tx.exec_params("DELETE FROM items WHERE order_id = $1", It->Id);
      break;
    }
}

void whileIteratorBad(pqxx::work &Tx, const std::map<int, std::string> &Names) {
  auto It = Names.begin();
  while (It != Names.end()) {
    Tx.exec_params("UPDATE users SET name = $1 WHERE id = $2", It->second, It->first); // expect: backend-n-plus-one
    ++It;
  }
}

void retryOk(pqxx::work &Tx, int Id) {
  int Attempts = 0;
  while (Attempts < 5) {
    Tx.exec_params("UPDATE users SET seen = now() WHERE id = $1", Id);
    ++Attempts;
  }
}

void retryAsOftenAsConfiguredOk(pqxx::work &Tx, int Id, int MaxAttempts) {
  for (int Attempt = 0; Attempt < MaxAttempts; ++Attempt) {
    auto R = Tx.exec_params("UPDATE users SET seen = now() WHERE id = $1", Id);
    if (R.affected_rows() > 0)
      break;
  }
}

void doBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  size_t I = 0;
  do {
    Tx.exec_params("SELECT * FROM carts WHERE user_id = $1", Ids[I]); // expect: backend-n-plus-one
    ++I;
  } while (I < Ids.size());
}

void doOnceOk(pqxx::work &Tx, const std::vector<int> &Ids) {
  do {
    Tx.exec_params("SELECT * FROM carts WHERE user_id = $1", Ids[0]);
  } while (0);
}

void backwardsBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  for (int I = static_cast<int>(Ids.size()) - 1; I >= 0; --I)
    Tx.exec_params("SELECT * FROM carts WHERE user_id = $1", Ids[I]); // expect: backend-n-plus-one
}

void countDownOk(pqxx::work &Tx) {
  int N = 3;
  while (N > 0) {
    Tx.exec_params("INSERT INTO countdown (n) VALUES ($1)", N);
    --N;
  }
}

void pointerBad(pqxx::work &Tx, const int *Ids, int Count) {
  for (const int *P = Ids; P != Ids + Count; ++P)
    Tx.exec_params("SELECT * FROM carts WHERE user_id = $1", *P); // expect: backend-n-plus-one
}

void fixedArrayOk(pqxx::work &Tx) {
  int Ids[] = {1, 2, 3};
  for (int Id : Ids)
    Tx.exec_params("SELECT * FROM carts WHERE user_id = $1", Id);
}

void countBad(pqxx::work &Tx, const int *Ids, int Count) {
  for (int I = 0; I < Count; ++I)
    Tx.exec_params("SELECT * FROM carts WHERE user_id = $1", Ids[I]); // expect: backend-n-plus-one "each round of the loop over 'Count'"
}

struct Node {
  int Id;
  Node *Next;
};

void listBad(pqxx::work &Tx, const Node *Head) {
  for (const Node *N = Head; N; N = N->Next)
    Tx.exec_params("SELECT * FROM carts WHERE user_id = $1", N->Id); // expect: backend-n-plus-one
}

void firstOfListOk(pqxx::work &Tx, const Node *Head) {
  for (const Node *N = Head; N; N = N->Next) {
    Tx.exec_params("SELECT * FROM carts WHERE user_id = $1", N->Id);
    return;
  }
}

void workListBad(pqxx::work &Tx, int Root) {
  std::queue<int> Todo;
  Todo.push(Root);
  while (!Todo.empty()) {
    int Id = Todo.front();
    Todo.pop();
    auto Children = Tx.exec_params("SELECT id FROM nodes WHERE parent = $1", Id); // expect: backend-n-plus-one "'Todo'"
    for (const auto &Child : Children)
      Todo.push(Child[0].as<int>());
  }
}

class Worker {
public:
  void runOk(pqxx::work &Tx) {
    while (!Jobs.empty()) {
      int Id = Jobs.front();
      Jobs.pop();
      Tx.exec_params("UPDATE jobs SET done = true WHERE id = $1", Id);
    }
  }
  void foreverOk(pqxx::work &Tx) {
    while (Running)
      Tx.exec_params("UPDATE workers SET beat = now() WHERE id = $1", ++Beat);
  }

private:
  std::queue<int> Jobs;
  bool Running = true;
  int Beat = 0;
};

void nestedBad(pqxx::work &Tx, const std::map<int, std::vector<std::string>> &Tags) {
  for (const auto &[Post, Names] : Tags)
    for (const std::string &Name : Names)
      Tx.exec_params("INSERT INTO tags (post, name) VALUES ($1, $2)", Post, Name); // expect: backend-n-plus-one "'INSERT INTO tags"
}

void nestedWithoutQueryOk(pqxx::work &Tx, const std::map<int, std::vector<std::string>> &Tags) {
  std::string All;
  for (const auto &[Post, Names] : Tags)
    for (const std::string &Name : Names)
      All += "(" + std::to_string(Post) + ", " + Tx.quote(Name) + "),";
  All.pop_back();
  Tx.exec("INSERT INTO tags (post, name) VALUES " + All);
}

void breakLaterBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  for (int Id : Ids) {
    auto R = Tx.exec_params("SELECT id FROM seats WHERE id = $1 AND free", Id); // expect: backend-n-plus-one
    if (!R.empty())
      break;
  }
}

void returnOk(pqxx::work &Tx, const std::vector<int> &Ids) {
  for (int Id : Ids) {
    Tx.exec_params("SELECT id FROM seats WHERE id = $1", Id);
    return;
  }
}

void linesBad(pqxx::work &Tx, const std::string &Path) {
  std::ifstream In(Path);
  std::string Line;
  while (std::getline(In, Line))
    Tx.exec_params("INSERT INTO words (word) VALUES ($1)", Line); // expect: backend-n-plus-one "each row of 'In'"
}

void loadedOnceOk(pqxx::work &Tx, const std::string &Path) {
  std::ifstream In(Path);
  std::string Line, All;
  while (std::getline(In, Line))
    All += Line;
  Tx.exec_params("INSERT INTO texts (text) VALUES ($1)", All);
}

void pagesOk(pqxx::work &Tx) {
  int Last = 0;
  while (true) {
    auto Page = Tx.exec_params("SELECT id FROM events WHERE id > $1 ORDER BY id LIMIT 100", Last);
    if (Page.empty())
      break;
    Last = Page.back()[0].as<int>();
  }
}

void pagesByOffsetOk(pqxx::work &Tx) {
  int Offset = 0;
  pqxx::result Page;
  do {
    Page = Tx.exec_params("SELECT id FROM events ORDER BY id LIMIT 100 OFFSET $1", Offset);
    Offset += 100;
  } while (!Page.empty());
}

void rowsOfPagesBad(pqxx::work &Tx) {
  int Last = 0;
  while (true) {
    auto Page = Tx.exec_params("SELECT id FROM events WHERE id > $1 ORDER BY id LIMIT 100", Last);
    if (Page.empty())
      break;
    for (const auto &Event : Page)
      Tx.exec_params("SELECT * FROM details WHERE event_id = $1", Event[0].as<int>()); // expect: backend-n-plus-one "each element of 'Page'"
    Last = Page.back()[0].as<int>();
  }
}

void oneRowOk(pqxx::work &Tx) {
  for (const auto &Row : Tx.exec("SELECT id FROM users ORDER BY created LIMIT 1"))
    Tx.exec_params("SELECT * FROM logins WHERE user_id = $1", Row[0].as<int>());
}

void aggregateOk(pqxx::work &Tx) {
  auto R = Tx.exec("SELECT max(id) FROM users");
  for (const auto &Row : R)
    Tx.exec_params("SELECT * FROM logins WHERE user_id = $1", Row[0].as<int>());
}

void sameQuestionOk(pqxx::work &Tx, const std::vector<int> &Ids) {
  int Sum = 0;
  for (int Id : Ids) {
    auto Rate = Tx.exec("SELECT rate FROM settings");
    Sum += Id * Rate[0][0].as<int>();
  }
}

void cachedBad(pqxx::work &Tx, const std::vector<Order> &Orders) {
  std::map<int, std::string> Cache;
  for (const Order &O : Orders)
    if (Cache.find(O.Id) == Cache.end())
      Cache[O.Id] = Tx.exec_params("SELECT name FROM customers WHERE id = $1", O.Id)[0][0].as<std::string>(); // expect: backend-n-plus-one "'Orders'"
}

void allAtOnceOk(pqxx::work &Tx, const std::vector<int> &Ids) {
  std::string List;
  for (int Id : Ids)
    List += std::to_string(Id) + ",";
  List += "0";
  auto Rows = Tx.exec("SELECT id, name FROM customers WHERE id IN (" + List + ")");
  std::map<int, std::string> Names;
  for (const auto &Row : Rows)
    Names[Row[0].as<int>()] = Row[1].as<std::string>();
}

void gotoBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  size_t I = 0;
again:
  if (I < Ids.size()) {
    Tx.exec_params("SELECT 1 FROM carts WHERE user_id = $1", Ids[I]); // expect: backend-n-plus-one
    ++I;
    goto again;
  }
}

void gotoRetryOk(pqxx::work &Tx, int Id) {
again:
  auto R = Tx.exec_params("UPDATE carts SET n = n + 1 WHERE user_id = $1", Id);
  if (R.affected_rows() == 0)
    goto again;
}

void streamedBad(pqxx::work &Tx) {
  for (auto [Id] : Tx.query<int>("SELECT id FROM users"))
    Tx.exec_params("SELECT * FROM carts WHERE user_id = $1", Id); // expect: backend-n-plus-one "SELECT id FROM users"
}

void pqxxParamsBad(pqxx::work &Tx, std::span<const Order> Orders) {
  for (const Order &O : Orders) {
    pqxx::params P;
    P.append(O.Id);
    Tx.exec("SELECT * FROM carts WHERE user_id = $1", P); // expect: backend-n-plus-one
  }
}

void pqxxParamsOk(pqxx::work &Tx, std::span<const Order> Orders) {
  pqxx::params P;
  for (const Order &O : Orders)
    P.append(O.Id);
  Tx.exec("SELECT * FROM carts WHERE user_id = ANY($1)", P);
}

void batchesOk(pqxx::work &Tx, const std::vector<int> &Ids) {
  for (size_t I = 0; I < Ids.size(); I += 500) {
    std::string List = "0";
    for (size_t J = I; J < std::min(I + 500, Ids.size()); ++J)
      List += "," + std::to_string(Ids[J]);
    Tx.exec("SELECT * FROM users WHERE id IN (" + List + ")");
  }
}

void otherDatabasesOk(std::vector<pqxx::connection> &Shards) {
  for (pqxx::connection &Shard : Shards) {
    pqxx::work Tx(Shard);
    Tx.exec("DELETE FROM sessions WHERE expired");
  }
}

struct Role {
  int Id;
  std::string Menus;
  std::vector<int> Tags;
};

std::string menusOf(pqxx::work &Tx, int Role) {
  return Tx.exec_params("SELECT menus FROM roles WHERE id = $1", Role)[0][0].as<std::string>();
}

void storedByIndexBad(pqxx::work &Tx, std::vector<Role> &Roles) {
  for (size_t I = 0; I < Roles.size(); ++I)
    Roles[I].Menus = menusOf(Tx, Roles[I].Id); // expect: backend-n-plus-one "each element of 'Roles'"
}

void storedByIteratorBad(pqxx::work &Tx, std::vector<Role> &Roles) {
  for (auto It = Roles.begin(); It != Roles.end(); ++It)
    It->Menus = menusOf(Tx, It->Id); // expect: backend-n-plus-one
}

void storedThroughReferenceBad(pqxx::work &Tx, std::vector<Role> &Roles) {
  size_t I = 0;
  do {
    Role &Each = Roles[I];
    Each.Menus = menusOf(Tx, Each.Id); // expect: backend-n-plus-one
    ++I;
  } while (I < Roles.size());
}

void storedOnceOk(pqxx::work &Tx, std::vector<Role> &Roles) {
  pqxx::result Rows = Tx.exec("SELECT id, menus FROM roles");
  for (size_t I = 0; I < Roles.size(); ++I)
    Roles[I].Menus = Rows[static_cast<int>(I)][1].as<std::string>();
}

void levelByLevelOk(pqxx::work &Tx, int Root) {
  std::vector<int> All, Level;
  Level.push_back(Root);
  while (!Level.empty()) {
    std::string In;
    for (int Id : Level)
      In += (In.empty() ? "" : ",") + std::to_string(Id);
    All.insert(All.end(), Level.begin(), Level.end());
    auto Children = Tx.exec("SELECT id FROM nodes WHERE parent IN (" + In + ")");
    Level.clear();
    for (const auto &Child : Children)
      Level.push_back(Child[0].as<int>());
  }
}

void givenUpBad(pqxx::work &Tx, int Root) {
  std::vector<int> Todo;
  Todo.push_back(Root);
  while (!Todo.empty()) {
    int Id = Todo.back();
    Todo.pop_back();
    auto R = Tx.exec_params("SELECT id FROM nodes WHERE parent = $1", Id); // expect: backend-n-plus-one warning "'Todo'"
    for (const auto &Child : R)
      Todo.push_back(Child[0].as<int>());
    if (R.size() > 100)
      Todo.clear();
  }
}

void erasedBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  std::list<int> Todo(Ids.begin(), Ids.end());
  while (!Todo.empty()) {
    Tx.exec_params("UPDATE nodes SET seen = true WHERE id = $1", Todo.front()); // expect: backend-n-plus-one warning "'Todo'"
    Todo.erase(Todo.begin());
  }
}

void truncatedOk(pqxx::work &Tx, const std::vector<std::string> &Tables) {
  for (const std::string &Table : Tables)
    Tx.exec("TRUNCATE TABLE " + Tx.quote_name(Table));
}

void notTruncatedBad(pqxx::work &Tx, const std::vector<std::string> &Names) {
  for (const std::string &Name : Names)
    Tx.exec("DELETE FROM users WHERE name = " + Tx.quote(Name)); // expect: backend-n-plus-one warning "change all of them"
}

void statementsBad(pqxx::work &Tx, std::ifstream &Script) {
  for (std::string Statement; std::getline(Script, Statement, ';');)
    Tx.exec(Statement); // expect: backend-n-plus-one note "differs in values alone"
}

void statementWithValuesBad(pqxx::work &Tx, const std::string &Statement, const std::vector<int> &Ids) {
  for (int Id : Ids)
    Tx.exec_params(Statement, Id); // expect: backend-n-plus-one warning "ask the database once"
}
