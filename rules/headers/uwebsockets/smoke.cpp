// Typical use of uWebSockets: generic handlers, a body in pieces, a socket.
#include <App.h>
#include <string>

struct Data {
  int Id;
};
int main() {
  uWS::App()
      .get("/users/:id", [](auto *Res, auto *Req) { Res->writeStatus("200 OK")->writeHeader("X-Id", Req->getParameter(0))->end(Req->getQuery("name")); })
      .post("/users", [](uWS::HttpResponse<false> *Res, uWS::HttpRequest *) {
        Res->onData([Res, Body = std::string()](std::string_view Chunk, bool Last) mutable {
          Body.append(Chunk);
          if (Last)
            Res->end(Body);
        });
        Res->onAborted([]() {});
      })
      .ws<Data>("/ws", {.maxPayloadLength = 1024, .message = [](auto *Ws, std::string_view Message, uWS::OpCode Code) { Ws->send(Message, Code); }})
      .listen(9001, [](auto *) {})
      .run();
}
