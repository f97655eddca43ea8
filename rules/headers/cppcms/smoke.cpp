// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <cppcms/application.h>
#include <cppcms/form.h>
#include <cppcms/url_dispatcher.h>

class Users : public cppcms::application {
public:
  Users() {
    dispatcher().assign("/user/(\\w+)", &Users::show, this, 1);
    dispatcher().map("GET", "/users/(\\d+)", &Users::number, this, 1);
  }
  void show(std::string Name) { response().out() << cppcms::util::escape(Name); }
  void number(int Id) { response().out() << Id << request().get("order"); }
};

struct Login : cppcms::form {
  cppcms::widgets::text Name;
  Login() { add(Name); }
};
