// Stores other than SQL: one command an element, and what they have against it.
// flags: -I{headers}/redis-plus-plus -I{headers}/mongocxx
// needs: hiredis/hiredis.h
#include <bsoncxx/builder/basic/array.hpp>
#include <bsoncxx/builder/basic/document.hpp>
#include <hiredis/hiredis.h>
#include <mongocxx/client.hpp>
#include <string>
#include <sw/redis++/redis++.h>
#include <vector>

using bsoncxx::builder::basic::kvp;
using bsoncxx::builder::basic::make_document;

void commandBad(redisContext *Redis, const std::vector<std::string> &Keys) {
  for (const auto &Key : Keys)
    freeReplyObject(redisCommand(Redis, "DEL %s", Key.c_str())); // expect: backend-n-plus-one
}

// Written together, answered together.
void appendedOk(redisContext *Redis, const std::vector<std::string> &Keys) {
  for (const auto &Key : Keys)
    redisAppendCommand(Redis, "DEL %s", Key.c_str());
  for (size_t I = 0; I < Keys.size(); ++I) {
    void *Reply = nullptr;
    redisGetReply(Redis, &Reply);
    freeReplyObject(Reply);
  }
}

void argumentsBad(redisContext *Redis, const std::vector<std::string> &Keys) {
  for (const auto &Key : Keys) {
    const char *Words[] = {"DEL", Key.c_str()};
    freeReplyObject(redisCommandArgv(Redis, 2, Words, nullptr)); // expect: backend-n-plus-one
  }
}

void getBad(sw::redis::Redis &Redis, const std::vector<std::string> &Keys, std::vector<std::string> &Values) {
  for (const auto &Key : Keys)
    if (auto Value = Redis.get(Key)) // expect: backend-n-plus-one
      Values.push_back(*Value);
}

void severalOk(sw::redis::Redis &Redis, const std::vector<std::string> &Keys) {
  std::vector<sw::redis::OptionalString> Values;
  Redis.mget(Keys.begin(), Keys.end(), std::back_inserter(Values));
}

void pipelineOk(sw::redis::Redis &Redis, const std::vector<std::string> &Keys) {
  auto Pipeline = Redis.pipeline();
  for (const auto &Key : Keys)
    Pipeline.del(Key);
  Pipeline.exec();
}

static void forget(sw::redis::Redis &Redis, const std::string &Key) { Redis.del("user:" + Key); }

void helperBad(sw::redis::Redis &Redis, const std::vector<std::string> &Keys) {
  for (const auto &Key : Keys)
    forget(Redis, Key); // expect: backend-n-plus-one
}

void findBad(mongocxx::collection &Users, mongocxx::collection &Orders) {
  for (const auto &User : Users.find({}))
    Orders.find_one(make_document(kvp("user", User["_id"].get_oid()))); // expect: backend-n-plus-one
}

void findOk(mongocxx::collection &Orders) {
  for (const auto &Order : Orders.find(make_document(kvp("user", 3))))
    (void)Order["total"].get_int32();
}

void insertBad(mongocxx::collection &Users, const std::vector<std::string> &Names) {
  for (const auto &Name : Names)
    Users.insert_one(make_document(kvp("name", Name))); // expect: backend-n-plus-one
}

void insertOk(mongocxx::collection &Users, const std::vector<std::string> &Names) {
  std::vector<bsoncxx::document::value> Documents;
  for (const auto &Name : Names)
    Documents.push_back(make_document(kvp("name", Name)));
  Users.insert_many(Documents);
}
