// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <iostream>
#include <ozo/connection_info.h>
#include <ozo/query_builder.h>
#include <ozo/request.h>
#include <ozo/shortcuts.h>

struct Io {};

int main() {
  Io Context;
  ozo::connection_info<> Db("host=localhost");
  ozo::rows_of<int, std::string> Rows;
  ozo::request(Db[Context], ozo::make_query("SELECT id, name FROM users WHERE id = $1", 3), ozo::into(Rows),
               [](std::error_code Error, auto &) { std::cerr << Error; });
  ozo::execute(Db[Context], ozo::make_query("SELECT 1"), std::chrono::seconds(1), [](std::error_code, auto &) {});
  for (const auto &Row : Rows)
    std::cout << std::get<1>(Row);
}
