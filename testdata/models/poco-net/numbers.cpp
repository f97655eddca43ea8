// Poco: numbers that texts name, and how long to wait.
// needs: Poco/NumberParser.h
// rules: backend-unvalidated-input
#include <Poco/Net/HTMLForm.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/NumberParser.h>
#include <Poco/Thread.h>
#include <string>
#include <vector>

using namespace Poco::Net;
extern const std::vector<std::string> Pages;

class Handler : public HTTPRequestHandler {
public:
  void handleRequest(HTTPServerRequest &Req, HTTPServerResponse &) override {
    parseBad(Req);
    parseOk(Req);
    sleepBad(Req);
    sleepOk(Req);
  }

private:
  void parseBad(HTTPServerRequest &Req) {
    Text = Pages.at(0) + std::to_string(Poco::NumberParser::parse(Req.get("X-A"))); // expect: backend-unvalidated-input warning "'X-A' of the request to 'Handler::parseBad' is converted"
  }
  void parseOk(HTTPServerRequest &Req) {
    try {
      Text = std::to_string(Poco::NumberParser::parse(Req.get("X-B")));
    } catch (const Poco::SyntaxException &) {
    }
  }
  void sleepBad(HTTPServerRequest &Req) {
    try {
      Poco::Thread::sleep(Poco::NumberParser::parse(Req.get("X-E"))); // expect: backend-unvalidated-input warning "how long to wait"
    } catch (const Poco::SyntaxException &) {
    }
  }
  void sleepOk(HTTPServerRequest &Req) {
    int Delay = 0;
    if (Poco::NumberParser::tryParse(Req.get("X-F"), Delay) && Delay >= 0 && Delay < 100)
      Poco::Thread::sleep(Delay);
  }
  std::string Text;
};
