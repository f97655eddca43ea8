// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <Wt/Http/Request.h>
#include <Wt/WServer.h>

class Users : public Wt::WResource {
  void handleRequest(const Wt::Http::Request &Request, Wt::Http::Response &Response) override {
    if (const std::string *Name = Request.getParameter("name"))
      Response.out() << Wt::Utils::htmlEncode(*Name) << Request.urlParam("id");
    Wt::log("info") << "served " << 1;
  }
};

int main(int Count, char **Values) {
  Wt::WServer Server(Count, Values);
  Server.addResource(std::make_shared<Users>(), "/users");
  Server.addEntryPoint(Wt::EntryPointType::Application,
                       [](const Wt::WEnvironment &E) { return std::make_unique<Wt::WApplication>(E); });
  Server.run();
}
