// CppCMS: requests, forms, and the groups of routes.
// flags: -I{headers}/cppcms
#include <cppcms/application.h>
#include <cppcms/form.h>
#include <cppcms/json.h>
#include <sqlite3.h>
#include <sstream>
#include <string>

extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

class Users : public cppcms::application {
public:
  Users() {
    dispatcher().assign("/user/(\\w+)", &Users::groupBad, this, 1);
    dispatcher().map("/page/(\\w+)", &Users::pageBad, this, 1);
    dispatcher().map("GET", "/name/(\\w+)", &Users::methodBad, this, 1);
    dispatcher().map("/number/(\\d+)", &Users::numberOk, this, 1);
  }

  void groupBad(std::string Name) {
    remove("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  }

  void pageBad(std::string Name) {
    remove("DELETE FROM pages WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  }

  void methodBad(std::string Name) {
    remove("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  }

  void numberOk(int Id) { remove("DELETE FROM users WHERE id = " + std::to_string(Id)); }

  void main(std::string Url) override { urlBad(Url); }

  void urlBad(const std::string &Url) {
    remove("DELETE FROM pages WHERE path = '" + Url + "'"); // expect: backend-sql-concatenation error
  }

  void requestBad() {
    remove("DELETE FROM users WHERE a = '" + request().get("name") + "'"); // expect: backend-sql-concatenation error "parameter 'name'"
    remove("DELETE FROM users WHERE b = '" + request().post("name") + "'"); // expect: backend-sql-concatenation error "value 'name'"
    remove("DELETE FROM users WHERE c = '" + request().http_referer() + "'"); // expect: backend-sql-concatenation error
    remove("DELETE FROM users WHERE d = '" + request().cookie_by_name("id").value() + "'"); // expect: backend-sql-concatenation error "cookie 'id'"
    remove("DELETE FROM users WHERE e = '" + request().getenv("HTTP_HOST") + "'"); // expect: backend-sql-concatenation error
    remove("DELETE FROM users WHERE f = '" + request().files()[0]->filename() + "'"); // expect: backend-sql-concatenation error
  }

  void everyFieldBad() {
    for (const auto &[Key, Value] : request().post_or_get())
      remove("DELETE FROM users WHERE name = '" + Value + "'"); // expect: backend-sql-concatenation error
  }

  void rawBad() {
    auto [Data, Size] = request().raw_post_data();
    remove("DELETE FROM users WHERE name = '" + std::string(static_cast<const char *>(Data), Size) + "'"); // expect: backend-sql-concatenation error
  }

  void jsonBad() {
    auto [Data, Size] = request().raw_post_data();
    std::istringstream Stream(std::string(static_cast<const char *>(Data), Size));
    cppcms::json::value Body;
    Body.load(Stream, true);
    remove("DELETE FROM users WHERE name = '" + Body["name"].str() + "'"); // expect: backend-sql-concatenation error
  }

  void jsonOk() {
    auto [Data, Size] = request().raw_post_data();
    std::istringstream Stream(std::string(static_cast<const char *>(Data), Size));
    cppcms::json::value Body;
    Body.load(Stream, true);
    remove("DELETE FROM users WHERE id = " + std::to_string(Body["id"].number()));
  }

  void lengthOk() { remove("DELETE FROM uploads WHERE size = " + std::to_string(request().content_length())); }
};

struct Login : cppcms::form {
  cppcms::widgets::text Name;
  cppcms::widgets::numeric<int> Age;
};

void formBad(cppcms::http::context &Context) {
  Login Form;
  Form.load(Context);
  remove("DELETE FROM users WHERE name = '" + Form.Name.value() + "'"); // expect: backend-sql-concatenation error
}

void formOk(cppcms::http::context &Context) {
  Login Form;
  Form.load(Context);
  remove("DELETE FROM users WHERE age = " + std::to_string(Form.Age.value()));
}
