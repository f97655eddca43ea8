// cpp-httplib, the release that Debian has: what a request brings.
// needs: httplib.h
#include <httplib.h>
#include <sqlite3.h>
#include <string>

extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

void parameterBad(const httplib::Request &Req) {
  remove("DELETE FROM users WHERE name = '" + Req.get_param_value("name") + "'"); // expect: backend-sql-concatenation error
}

void parameterNumberOk(const httplib::Request &Req) {
  remove("DELETE FROM users WHERE id = " + std::to_string(std::stoi(Req.get_param_value("id"))));
}

void parameterCountOk(const httplib::Request &Req) {
  remove("DELETE FROM users WHERE id > " + std::to_string(Req.get_param_value_count("id")));
}

void parametersBad(const httplib::Request &Req) {
  for (const auto &[Key, Value] : Req.params)
    remove("DELETE FROM users WHERE name = '" + Value + "'"); // expect: backend-sql-concatenation error
}

void headerBad(const httplib::Request &Req) {
  remove("DELETE FROM sessions WHERE token = '" + Req.get_header_value("X-Token") + "'"); // expect: backend-sql-concatenation error
}

void bodyBad(const httplib::Request &Req) {
  remove("DELETE FROM users WHERE name = '" + Req.body + "'"); // expect: backend-sql-concatenation error
}

void pathBad(const httplib::Request &Req) {
  remove("DELETE FROM users WHERE name = '" + Req.path.substr(7) + "'"); // expect: backend-sql-concatenation error
}

void matchBad(const httplib::Request &Req) {
  remove("DELETE FROM users WHERE name = '" + Req.matches[1].str() + "'"); // expect: backend-sql-concatenation error
}

void fileBad(const httplib::Request &Req) {
  const auto &File = Req.get_file_value("list");
  remove("DELETE FROM files WHERE name = '" + File.filename + "'");     // expect: backend-sql-concatenation error
  remove("DELETE FROM files WHERE content = '" + File.content + "'"); // expect: backend-sql-concatenation error
}

void hasParameterOk(const httplib::Request &Req) {
  remove(std::string("DELETE FROM users WHERE old = ") + (Req.has_param("old") ? "1" : "0"));
}

int main() {
  httplib::Server Server;
  Server.Get("/users", [](const httplib::Request &Req, httplib::Response &) {
    remove("DELETE FROM users WHERE name = '" + Req.get_param_value("name") + "'"); // expect: backend-sql-concatenation error
  });
  Server.Post("/users", [](const auto &Req, auto &) {
    remove("DELETE FROM users WHERE name = '" + Req.body + "'"); // expect: backend-sql-concatenation error
  });
  Server.listen("localhost", 8080);
}
