// oatpp's database clients and drivers.
// flags: -std=c++20 -I{headers}/oatpp
#include <oatpp-postgresql/orm.hpp>
#include <oatpp-sqlite/orm.hpp>
#include <oatpp/macro/codegen.hpp>
#include <string>

#include OATPP_CODEGEN_BEGIN(DTO)
class UserDto : public oatpp::DTO {
  DTO_INIT(UserDto, DTO)
  DTO_FIELD(Int32, id);
  DTO_FIELD(String, name);
};
#include OATPP_CODEGEN_END(DTO)

const std::string kTable = "users";

#include OATPP_CODEGEN_BEGIN(DbClient)
class UserDb : public oatpp::orm::DbClient {
public:
  UserDb(const std::shared_ptr<oatpp::orm::Executor> &Executor) : oatpp::orm::DbClient(Executor) {}
  QUERY(all, "SELECT * FROM users;")
  QUERY(byName, "SELECT * FROM users WHERE name = :n;", PREPARE(true), PARAM(oatpp::String, name, "n"))
  QUERY(insert, "INSERT INTO users (name) VALUES (:user.name);", PARAM(oatpp::Object<UserDto>, user))

  void textBad(const oatpp::String &Name) {
    executeQuery("DELETE FROM users WHERE name = '" + Name + "'", {}); // expect: backend-sql-concatenation warning "QUERY(find"
  }
  void textOk(const oatpp::String &Name) {
    executeQuery("DELETE FROM users WHERE name = :name", {{"name", Name}});
  }
};
#include OATPP_CODEGEN_END(DbClient)

void memberOk(UserDb &Db, const oatpp::String &Name) { Db.byName(Name); }

void executeBad(oatpp::sqlite::Executor &Db, const std::string &Name) {
  Db.execute("DELETE FROM users WHERE name = '" + Name + "'", {}); // expect: backend-sql-concatenation warning
}

void executeOk(oatpp::postgresql::Executor &Db, const oatpp::String &Name) {
  Db.execute("DELETE FROM users WHERE name = :name", {{"name", Name}});
}

void storedBad(UserDb &Db) {
  auto Found = Db.all()->fetch<oatpp::Vector<oatpp::Object<UserDto>>>();
  for (auto &Each : *Found)
    Db.executeQuery("DELETE FROM log WHERE name = '" + Each->name + "'", {}); // expect: backend-sql-concatenation "database"
}

void storedByNameBad(UserDb &Db, const oatpp::String &Name) {
  auto Found = Db.byName(Name)->fetch<oatpp::Vector<oatpp::Object<UserDto>>>();
  Db.executeQuery("DELETE FROM log WHERE name = '" + Found[0]->name + "'", {}); // expect: backend-sql-concatenation "database"
}

void transactionBad(UserDb &Db, const oatpp::String &Name) {
  auto Tx = Db.beginTransaction();
  Db.executeQuery("DELETE FROM log WHERE name = '" + Name + "'", {}, Tx.getConnection()); // expect: backend-sql-concatenation warning
  Tx.commit();
}
