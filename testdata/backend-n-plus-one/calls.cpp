// The loop here, the query there: helpers, methods, virtual ones, wrappers,
// recursion.
// flags: -I{headers}/libpqxx
#include <map>
#include <memory>
#include <optional>
#include <pqxx/pqxx>
#include <string>
#include <vector>

struct Item {
  std::string Sku;
};
struct Order {
  int Id = 0;
  std::vector<Item> Items;
};

static std::vector<Item> itemsOf(pqxx::work &Tx, int OrderId) {
  std::vector<Item> Result;
  for (const auto &Row : Tx.exec_params("SELECT sku FROM items WHERE order_id = $1", OrderId))
    Result.push_back({Row[0].as<std::string>()});
  return Result;
}

std::vector<Order> helperBad(pqxx::work &Tx) {
  std::vector<Order> Orders;
  for (const auto &Row : Tx.exec("SELECT id FROM orders")) {
    Order O;
    O.Id = Row[0].as<int>();
    O.Items = itemsOf(Tx, O.Id); // expect: backend-n-plus-one "each row of 'SELECT id FROM orders' through 'itemsOf'"
    Orders.push_back(O);
  }
  return Orders;
}

Order helperOk(pqxx::work &Tx, int Id) {
  Order O;
  O.Id = Id;
  O.Items = itemsOf(Tx, Id);
  return O;
}

static Order load(pqxx::work &Tx, int Id) {
  Order O = helperOk(Tx, Id);
  O.Id = Id;
  return O;
}

void throughTwoBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  for (int Id : Ids)
    load(Tx, Id); // expect: backend-n-plus-one "through 'load'"
}

static int rate(pqxx::work &Tx) { return Tx.exec("SELECT rate FROM settings")[0][0].as<int>(); }

int helperWithoutElementOk(pqxx::work &Tx, const std::vector<int> &Prices) {
  int Sum = 0;
  for (int Price : Prices)
    Sum += Price * rate(Tx);
  return Sum;
}

class Database {
public:
  explicit Database(pqxx::connection &Db) : Tx(Db) {}
  pqxx::result run(const std::string &Sql) { return Tx.exec(Sql); }
  template <class... Values> pqxx::result run(const std::string &Sql, Values... All) {
    return Tx.exec_params(Sql, All...);
  }
  pqxx::work &tx() { return Tx; }

private:
  pqxx::work Tx;
};

void wrapperBad(Database &Db, const std::vector<int> &Ids) {
  for (int Id : Ids)
    Db.run("SELECT name FROM users WHERE id = " + std::to_string(Id)); // expect: backend-n-plus-one "'SELECT name FROM users WHERE id = {"
}

void wrapperOfValuesBad(Database &Db, const std::vector<int> &Ids) {
  for (int Id : Ids)
    Db.run("SELECT name FROM users WHERE id = $1", Id); // expect: backend-n-plus-one "'SELECT name FROM users WHERE id = $1' runs once for each element of 'Ids'"
}

void wrapperOfConstantsOk(Database &Db) {
  for (const char *Table : {"users", "orders", "items"})
    Db.run(std::string("TRUNCATE ") + Table);
}

void wrapperBuiltInLoopOk(Database &Db, const std::vector<int> &Ids) {
  std::string Sql = "SELECT name FROM users WHERE id IN (0";
  for (int Id : Ids)
    Sql += ", " + std::to_string(Id);
  Db.run(Sql + ")");
}

class OrderSource {
public:
  virtual ~OrderSource() = default;
  virtual Order get(int Id) = 0;
};

class SqlOrderSource : public OrderSource {
public:
  explicit SqlOrderSource(Database &Db) : Db(Db) {}
  Order get(int Id) override {
    auto R = Db.run("SELECT id FROM orders WHERE id = $1", Id);
    return {R[0][0].as<int>(), {}};
  }

private:
  Database &Db;
};

void virtualBad(OrderSource &Source, const std::vector<int> &Ids) {
  for (int Id : Ids)
    Source.get(Id); // expect: backend-n-plus-one "through 'OrderSource::get'"
}

class FixedOrderSource {
public:
  Order get(int Id) { return {Id, {}}; }
};

void noQueryOk(FixedOrderSource &Source, const std::vector<int> &Ids) {
  for (int Id : Ids)
    Source.get(Id);
}

class User {
public:
  User(Database &Db, int Id) : Db(Db), Id(Id) {}
  void save() { Db.run("UPDATE users SET name = $1 WHERE id = $2", Name, Id); }
  void rename(const std::string &To) { Name = To; }

private:
  Database &Db;
  int Id;
  std::string Name;
};

void activeRecordBad(std::vector<User> &Users) {
  for (User &U : Users)
    U.save(); // expect: backend-n-plus-one "each element of 'Users'"
}

void activeRecordOk(std::vector<User> &Users) {
  for (User &U : Users)
    U.rename("anonymous");
  Users.front().save();
}

void pointersBad(const std::vector<std::unique_ptr<User>> &Users) {
  for (const auto &U : Users)
    U->save(); // expect: backend-n-plus-one
}

class Session {
public:
  Session(Database &Db, int User) { Db.run("INSERT INTO sessions (user_id) VALUES ($1)", User); }
};

void constructorBad(Database &Db, const std::vector<int> &Users) {
  for (int U : Users)
    Session S(Db, U); // expect: backend-n-plus-one "insert all of them"
}

void constructorOk(Database &Db, int User) { Session S(Db, User); }

class Repository {
public:
  explicit Repository(Database &Db) : Db(Db) {}
  std::optional<Order> find(int Id) {
    auto R = Db.run("SELECT id FROM orders WHERE id = $1", Id);
    if (R.empty())
      return std::nullopt;
    return Order{R[0][0].as<int>(), {}};
  }
  std::map<int, Order> findAll(const std::string &Ids) {
    std::map<int, Order> Result;
    for (const auto &Row : Db.run("SELECT id FROM orders WHERE id = ANY($1)", Ids))
      Result[Row[0].as<int>()] = {Row[0].as<int>(), {}};
    return Result;
  }

private:
  Database &Db;
};

class Service {
public:
  explicit Service(Repository &Orders) : Orders(Orders) {}
  std::vector<Order> listBad(const std::vector<int> &Ids) {
    std::vector<Order> Result;
    for (int Id : Ids)
      if (auto O = Orders.find(Id)) // expect: backend-n-plus-one "each element of 'Ids' through 'Repository::find'"
        Result.push_back(*O);
    return Result;
  }
  std::vector<Order> listOk(const std::vector<int> &Ids) {
    std::string All = "{0";
    for (int Id : Ids)
      All += "," + std::to_string(Id);
    auto Found = Orders.findAll(All + "}");
    std::vector<Order> Result;
    for (int Id : Ids)
      Result.push_back(Found[Id]);
    return Result;
  }

private:
  Repository &Orders;
};

struct Category {
  int Id = 0;
  std::vector<Category> Children;
};

Category treeBad(Database &Db, int Id) {
  Category C;
  C.Id = Id;
  for (const auto &Row : Db.run("SELECT id FROM categories WHERE parent = $1", Id))
    C.Children.push_back(treeBad(Db, Row[0].as<int>())); // expect: backend-n-plus-one "each call of 'treeBad' by itself"
  return C;
}

struct Node {
  int Id = 0;
  Node *Left = nullptr, *Right = nullptr;
};

void visitBad(Database &Db, const Node *N) {
  if (!N)
    return;
  Db.run("UPDATE nodes SET seen = true WHERE id = $1", N->Id); // expect: backend-n-plus-one "WITH RECURSIVE"
  visitBad(Db, N->Left);
  visitBad(Db, N->Right);
}

void visitOk(std::vector<int> &Ids, const Node *N) {
  if (!N)
    return;
  Ids.push_back(N->Id);
  visitOk(Ids, N->Left);
  visitOk(Ids, N->Right);
}

void retryOk(Database &Db, int Id, int Left) {
  auto R = Db.run("UPDATE users SET seen = now() WHERE id = $1", Id);
  if (R.affected_rows() == 0 && Left > 0)
    retryOk(Db, Id, Left - 1);
}

void pagesOk(Database &Db, int Offset) {
  auto R = Db.run("SELECT id FROM users ORDER BY id LIMIT 100 OFFSET $1", Offset);
  if (!R.empty())
    pagesOk(Db, Offset + 100);
}

class Owned {
public:
  void setOwner(pqxx::work &Tx, int By, bool Save = true) {
    if (Save && By != Owner)
      Tx.exec_params("UPDATE houses SET owner = $1 WHERE id = $2", By, Id);
    Owner = By;
  }
  void loaded(pqxx::work &Tx, bool Quiet) {
    if (Quiet)
      return;
    Tx.exec_params("INSERT INTO loads(house) VALUES ($1)", Id);
  }

private:
  int Id = 0, Owner = 0;
};

void flagIsOffOk(pqxx::work &Tx, std::vector<Owned> &Houses) {
  for (Owned &House : Houses)
    House.setOwner(Tx, 0, false);
}

void flagIsOnBad(pqxx::work &Tx, std::vector<Owned> &Houses) {
  for (Owned &House : Houses)
    House.setOwner(Tx, 0); // expect: backend-n-plus-one warning "through 'Owned::setOwner'"
}

void leftEarlyOk(pqxx::work &Tx, std::vector<Owned> &Houses) {
  for (Owned &House : Houses)
    House.loaded(Tx, true);
}

void notLeftEarlyBad(pqxx::work &Tx, std::vector<Owned> &Houses, bool Quiet) {
  for (Owned &House : Houses)
    House.loaded(Tx, Quiet); // expect: backend-n-plus-one warning "through 'Owned::loaded'"
}

static void touch(pqxx::work &Tx, int Id, bool Save) {
  Save = Save || Id > 0;
  if (Save)
    Tx.exec_params("UPDATE houses SET seen = true WHERE id = $1", Id);
}

void flagIsChangedBad(pqxx::work &Tx, const std::vector<int> &Ids) {
  for (int Id : Ids)
    touch(Tx, Id, false); // expect: backend-n-plus-one warning "through 'touch'"
}
