// hiredis: what replies hold is what somebody stored.
// needs: hiredis/hiredis.h
#include <hiredis/async.h>
#include <hiredis/hiredis.h>
#include <sqlite3.h>
#include <string>

extern sqlite3 *Db;
extern redisContext *Redis;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

void replyBad(const std::string &Key) {
  auto *Reply = static_cast<redisReply *>(redisCommand(Redis, "GET %s", Key.c_str()));
  remove("DELETE FROM users WHERE name = '" + std::string(Reply->str, Reply->len) + "'"); // expect: backend-sql-concatenation warning "database data enters here"
  freeReplyObject(Reply);
}

void numberOk(const std::string &Key) {
  auto *Reply = static_cast<redisReply *>(redisCommand(Redis, "INCR %s", Key.c_str()));
  remove("DELETE FROM users WHERE id = " + std::to_string(Reply->integer));
  freeReplyObject(Reply);
}

void argumentsBad() {
  const char *Words[] = {"HGET", "users", "first"};
  auto *Reply = static_cast<redisReply *>(redisCommandArgv(Redis, 3, Words, nullptr));
  remove("DELETE FROM users WHERE name = '" + std::string(Reply->str) + "'"); // expect: backend-sql-concatenation warning "database data enters here"
}

void elementsBad() {
  auto *Reply = static_cast<redisReply *>(redisCommand(Redis, "LRANGE names 0 -1"));
  for (size_t I = 0; I < Reply->elements; ++I)
    remove("DELETE FROM users WHERE name = '" + std::string(Reply->element[I]->str) + "'"); // expect: backend-sql-concatenation warning "database data enters here"
}

void pipelineBad() {
  redisAppendCommand(Redis, "GET a");
  redisReply *Reply = nullptr;
  redisGetReply(Redis, reinterpret_cast<void **>(&Reply));
  remove("DELETE FROM users WHERE name = '" + std::string(Reply->str) + "'"); // expect: backend-sql-concatenation warning "database data enters here"
}

static void nameReadBad(redisAsyncContext *, void *Given, void *) {
  auto *Reply = static_cast<redisReply *>(Given);
  remove("DELETE FROM users WHERE name = '" + std::string(Reply->str) + "'"); // expect: backend-sql-concatenation warning "database data enters here"
}

void asyncOk(redisAsyncContext *Context) { redisAsyncCommand(Context, nameReadBad, nullptr, "GET a"); }

static void prefixReadOk(redisAsyncContext *, void *, void *Data) {
  remove("DELETE FROM users WHERE name = '" + std::string(static_cast<const char *>(Data)) + "'");
}

void handedThroughOk(redisAsyncContext *Context) {
  static char Name[] = "nobody";
  redisAsyncCommand(Context, prefixReadOk, Name, "PING");
}
