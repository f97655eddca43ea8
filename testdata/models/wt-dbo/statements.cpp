// Wt::Dbo.
// flags: -std=c++20 -I{headers}/wt-dbo
#include <Wt/Dbo/Dbo.h>
#include <Wt/Dbo/backend/Postgres.h>
#include <string>
#include <vector>

namespace dbo = Wt::Dbo;

class User {
public:
  std::string Name;
  int Age = 0;
};

void findBad(dbo::Session &Db, const std::string &Name) {
  auto Found = Db.find<User>("where name = '" + Name + "'").resultList(); // expect: backend-sql-concatenation warning "bind(value)"
}

void findOk(dbo::Session &Db, const std::string &Name) {
  dbo::ptr<User> Found = Db.find<User>("where name = ?").bind(Name);
}

void whereBad(dbo::Session &Db, const std::string &Name) {
  dbo::ptr<User> Found = Db.find<User>().where("name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void whereOk(dbo::Session &Db, const std::string &Name) {
  auto Found = Db.find<User>().where("name = ?").bind(Name).orderBy("id").limit(3).resultList();
}

void whereNumberOk(dbo::Session &Db, int Id) {
  auto Found = Db.find<User>().where("id = " + std::to_string(Id)).resultValue();
}

void orderByBad(dbo::Session &Db, const std::string &Column) {
  auto Found = Db.find<User>().orderBy(Column + " DESC").resultList(); // expect: backend-sql-concatenation warning
}

void joinBad(dbo::Session &Db, const std::string &Name) {
  auto Found = Db.find<User>().join<User>("other", "other.name = '" + Name + "'").resultList(); // expect: backend-sql-concatenation warning
}

void queryBad(dbo::Session &Db, const std::string &Name) {
  const int Count = Db.query<int>("select count(1) from users where name = '" + Name + "'").resultValue(); // expect: backend-sql-concatenation warning
}

void queryOk(dbo::Session &Db, const std::string &Name) {
  const int Count = Db.query<int>("select count(1) from users").where("name = ?").bind(Name);
}

void executeBad(dbo::Session &Db, const std::string &Name) {
  Db.execute("delete from users where name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void executeOk(dbo::Session &Db, const std::string &Name) { Db.execute("delete from users where name = ?").bind(Name); }

void connectionBad(dbo::SqlConnection &Db, const std::string &Name) {
  Db.executeSql("delete from users where name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void prepareBad(dbo::SqlConnection &Db, const std::string &Table) {
  const auto Remove = Db.prepareStatement("delete from " + Table); // expect: backend-sql-concatenation warning
  Remove->execute();
}

void prepareOk(dbo::SqlConnection &Db, const std::string &Name) {
  const auto Remove = Db.prepareStatement("delete from users where name = ?");
  Remove->bind(0, Name);
  Remove->execute();
}

void backendBad(dbo::backend::Postgres &Db, const std::string &Name) {
  Db.executeSql("delete from users where name = '" + Name + "'"); // expect: backend-sql-concatenation warning
}

void storedBad(dbo::Session &Db) {
  dbo::collection<dbo::ptr<User>> Users = Db.find<User>();
  for (const dbo::ptr<User> &Each : Users)
    // expect@+1: backend-n-plus-one
    Db.execute("delete from log where name = '" + Each->Name + "'"); // expect: backend-sql-concatenation "database"
}

void storedOneBad(dbo::Session &Db) {
  dbo::ptr<User> Found = Db.find<User>().where("id = ?").bind(3);
  Db.execute("delete from log where name = '" + Found->Name + "'"); // expect: backend-sql-concatenation "database"
}

void loadedBad(dbo::Session &Db) {
  const dbo::ptr<User> Found = Db.load<User>(3);
  Db.execute("delete from log where name = '" + Found->Name + "'"); // expect: backend-sql-concatenation "database"
}

void storedValueBad(dbo::Session &Db) {
  const std::string Name = Db.query<std::string>("select name from users").resultValue();
  Db.execute("delete from log where name = '" + Name + "'"); // expect: backend-sql-concatenation "database"
}

void storedRowBad(dbo::Session &Db, dbo::SqlStatement &Query) {
  std::string Name;
  while (Query.nextRow()) {
    Query.getResult(0, &Name, 100);
    // expect@+1: backend-n-plus-one
    Db.execute("delete from log where name = '" + Name + "'"); // expect: backend-sql-concatenation "database"
  }
}

void storedNumberOk(dbo::Session &Db) {
  const dbo::ptr<User> Found = Db.load<User>(3);
  Db.execute("delete from log where id = " + std::to_string(Found.id()));
}

void findEachBad(dbo::Session &Db, const std::vector<std::string> &Names) {
  for (const std::string &Name : Names)
    Db.find<User>().where("name = ?").bind(Name).resultValue(); // expect: backend-n-plus-one warning
}

void loadEachBad(dbo::Session &Db, const std::vector<long long> &Ids) {
  for (long long Id : Ids)
    Db.load<User>(Id); // expect: backend-n-plus-one
}

void listOk(dbo::Session &Db) {
  int Sum = 0;
  for (const dbo::ptr<User> &Each : Db.find<User>().orderBy("name").resultList())
    Sum += Each->Age;
}
