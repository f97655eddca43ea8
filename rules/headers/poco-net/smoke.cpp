// Typical use of Poco::Net: a server with a handler, a form, JSON and a client.
#include <Poco/JSON/Parser.h>
#include <Poco/Net/HTMLForm.h>
#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/StreamCopier.h>
#include <Poco/URI.h>
#include <Poco/Util/ServerApplication.h>

using namespace Poco::Net;

class Handler : public HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Req, HTTPServerResponse &Res) override {
    HTMLForm Form(Req, Req.stream());
    Poco::JSON::Parser Parser;
    auto Object = Parser.parse(Req.stream()).extract<Poco::JSON::Object::Ptr>();
    std::string Name = Object->getValue<std::string>("name") + Form.get("name", "") + Object->get("x").toString();
    Res.setStatus(HTTPResponse::HTTP_OK);
    Res.set("X-Name", Name);
    Res.setContentType("text/plain");
    Res.send() << Name;
    Poco::URI Uri(Req.getURI());
    for (const auto &[Key, Value] : Uri.getQueryParameters())
      Poco::Logger::get("app").information("%s=%s", Key, Value);
  }
};
class Factory : public HTTPRequestHandlerFactory {
  HTTPRequestHandler *createRequestHandler(const HTTPServerRequest &) override { return new Handler; }
};
class App : public Poco::Util::ServerApplication {
  int main(const std::vector<std::string> &) override {
    HTTPServer Server(new Factory, ServerSocket(8080), new HTTPServerParams);
    Server.start();
    waitForTerminationRequest();
    HTTPClientSession Session("other", 80);
    HTTPRequest Req(HTTPRequest::HTTP_GET, "/");
    Session.sendRequest(Req);
    HTTPResponse Res;
    std::string Text;
    Poco::StreamCopier::copyToString(Session.receiveResponse(Res), Text);
    return Application::EXIT_OK;
  }
};
POCO_SERVER_MAIN(App)
