// Typical use of restbed: a resource whose handler fetches the body.
#include <cstdlib>
#include <restbed>

using namespace restbed;

static void post(const std::shared_ptr<Session> Active) {
  const auto Request = Active->get_request();
  const std::size_t Length = Request->get_header("Content-Length", 0);
  Active->fetch(Length, [](const std::shared_ptr<Session> Again, const Bytes &Body) { Again->close(OK, std::string(Body.begin(), Body.end()), {{"Connection", "close"}}); });
}
int main() {
  auto Users = std::make_shared<Resource>();
  Users->set_path("/users/{name: .*}");
  Users->set_method_handler("POST", post);
  Service Server;
  Server.publish(Users);
  Server.start(std::make_shared<Settings>());
}
