// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <workflow/HttpUtil.h>
#include <workflow/WFHttpServer.h>

int main() {
  WFHttpServer Server([](WFHttpTask *Task) {
    std::string Agent;
    protocol::HttpHeaderCursor(Task->get_req()).find("User-Agent", Agent);
    Task->get_resp()->append_output_body(Agent + Task->get_req()->get_request_uri());
  });
  auto *Task = WFTaskFactory::create_mysql_task("mysql://root@localhost", 1, [](WFMySQLTask *) {});
  Task->get_req()->set_query("SELECT 1");
  Task->start();
  return Server.start(8080);
}
