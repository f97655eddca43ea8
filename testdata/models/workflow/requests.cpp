// C++ Workflow: requests that a task carries.
// flags: -I{headers}/workflow
#include <sqlite3.h>
#include <string>
#include <workflow/HttpUtil.h>
#include <workflow/MySQLUtil.h>
#include <workflow/URIParser.h>
#include <workflow/WFHttpServer.h>

extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

static void pathBad(WFHttpTask *Task) {
  remove("DELETE FROM files WHERE path = '" + std::string(Task->get_req()->get_request_uri()) + "'"); // expect: backend-sql-concatenation error
}

static void writtenPathBad(WFHttpTask *Task) {
  std::string Path;
  Task->get_req()->get_request_uri(Path);
  remove("DELETE FROM files WHERE path = '" + Path + "'"); // expect: backend-sql-concatenation error
}

static void queryBad(WFHttpTask *Task) {
  auto Query = URIParser::split_query(Task->get_req()->get_request_uri());
  remove("DELETE FROM users WHERE name = '" + Query["name"] + "'"); // expect: backend-sql-concatenation error
}

static void bodyBad(WFHttpTask *Task) {
  const void *Body;
  size_t Size;
  Task->get_req()->get_parsed_body(&Body, &Size);
  remove("DELETE FROM users WHERE name = '" + std::string(static_cast<const char *>(Body), Size) + "'"); // expect: backend-sql-concatenation error
}

static void headerBad(WFHttpTask *Task) {
  std::string Token;
  protocol::HttpHeaderCursor Cursor(Task->get_req());
  Cursor.find("X-Token", Token);
  remove("DELETE FROM sessions WHERE token = '" + Token + "'"); // expect: backend-sql-concatenation error "header 'X-Token'"
}

static void everyHeaderBad(WFHttpTask *Task) {
  std::string Name, Value;
  protocol::HttpHeaderCursor Cursor(Task->get_req());
  while (Cursor.next(Name, Value))
    remove("INSERT INTO log VALUES ('" + Value + "')"); // expect: backend-sql-concatenation error
}

static void headerMapBad(WFHttpTask *Task) {
  protocol::HttpHeaderMap Headers(Task->get_req());
  remove("DELETE FROM sessions WHERE token = '" + Headers.get("X-Token") + "'"); // expect: backend-sql-concatenation error "header 'X-Token'"
}

static void answerBad(WFHttpTask *Task) {
  const void *Body;
  size_t Size;
  Task->get_resp()->get_parsed_body(&Body, &Size);
  remove("DELETE FROM users WHERE name = '" + std::string(static_cast<const char *>(Body), Size) + "'"); // expect: backend-sql-concatenation warning
}

static void statementBad(WFHttpTask *Task) {
  auto *Query = WFTaskFactory::create_mysql_task("mysql://localhost", 1, [](WFMySQLTask *) {});
  Query->get_req()->set_query("DELETE FROM files WHERE path = '" + std::string(Task->get_req()->get_request_uri()) + "'"); // expect: backend-sql-concatenation error
  Query->start();
}

static void statementOk(WFHttpTask *Task) {
  auto *Query = WFTaskFactory::create_mysql_task("mysql://localhost", 1, [](WFMySQLTask *) {});
  std::string Path = protocol::MySQLUtil::escape_string(Task->get_req()->get_request_uri());
  Query->get_req()->set_query("DELETE FROM files WHERE path = '" + Path + "'");
  Query->start();
}

void serve() {
  WFHttpServer Server([](WFHttpTask *Task) {
    for (auto *Each : {pathBad, writtenPathBad, queryBad, bodyBad, headerBad, everyHeaderBad, headerMapBad, statementBad, statementOk})
      Each(Task);
    WFTaskFactory::create_http_task("http://localhost", 1, 1, answerBad)->start();
  });
  Server.start(8080);
}
