// redis-plus-plus: what the store yields is what somebody put there.
// flags: -I{headers}/redis-plus-plus
#include <sqlite3.h>
#include <string>
#include <sw/redis++/redis++.h>

extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

void valueBad(sw::redis::Redis &Redis) {
  if (auto Name = Redis.get("name"))
    remove("DELETE FROM users WHERE name = '" + *Name + "'"); // expect: backend-sql-concatenation warning "database data enters here"
}

void fieldBad(sw::redis::Redis &Redis) {
  remove("DELETE FROM users WHERE name = '" + Redis.hget("users", "first").value() + "'"); // expect: backend-sql-concatenation warning "database data enters here"
}

void fallbackBad(sw::redis::RedisCluster &Redis) {
  remove("DELETE FROM users WHERE name = '" + Redis.get("name").value_or("nobody") + "'"); // expect: backend-sql-concatenation warning "database data enters here"
}

void countOk(sw::redis::Redis &Redis) {
  remove("DELETE FROM users WHERE id = " + std::to_string(Redis.incr("next")));
}

void existsOk(sw::redis::Redis &Redis) {
  remove(Redis.exists("all") ? "DELETE FROM users" : "DELETE FROM guests");
}

void listBad(sw::redis::Redis &Redis) {
  std::vector<std::string> Names;
  Redis.lrange("names", 0, -1, std::back_inserter(Names));
  for (const auto &Name : Names)
    remove("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning "database data enters here"
}

void otherListOk(sw::redis::Redis &Redis) {
  std::vector<std::string> Names, Mine{"a", "b"};
  Redis.lrange("names", 0, -1, std::back_inserter(Names));
  for (const auto &Name : Mine)
    remove("DELETE FROM users WHERE name = '" + Name + "'");
}

void hashBad(sw::redis::Redis &Redis) {
  std::unordered_map<std::string, std::string> User;
  Redis.hgetall("user", std::inserter(User, User.begin()));
  remove("DELETE FROM users WHERE name = '" + User["name"] + "'"); // expect: backend-sql-concatenation warning "database data enters here"
}

void severalBad(sw::redis::Redis &Redis) {
  std::vector<sw::redis::OptionalString> Names;
  Redis.mget({"a", "b"}, std::back_inserter(Names));
  remove("DELETE FROM users WHERE name = '" + *Names[0] + "'"); // expect: backend-sql-concatenation warning "database data enters here"
}

void scriptBad(sw::redis::Redis &Redis) {
  std::vector<std::string> None;
  auto Name = Redis.eval<std::string>("return 'x'", None.begin(), None.end(), None.begin(), None.end());
  remove("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation warning "database data enters here"
}

void pipelineBad(sw::redis::Redis &Redis) {
  auto Replies = Redis.pipeline().set("a", "1").get("a").exec();
  remove("DELETE FROM users WHERE name = '" + Replies.get<std::string>(1) + "'"); // expect: backend-sql-concatenation warning "database data enters here"
}

void messageBad(sw::redis::Redis &Redis) {
  auto Subscriber = Redis.subscriber();
  Subscriber.on_message([](std::string, std::string Message) {
    remove("DELETE FROM users WHERE name = '" + Message + "'"); // expect: backend-sql-concatenation error "queue data enters here"
  });
}
