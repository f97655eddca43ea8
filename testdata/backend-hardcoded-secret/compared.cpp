// A request's secret is compared with one that stands in the code.
// flags: -I{headers}/crow -I{headers}/cpp-httplib -I{headers}/restbed
#include <crow.h>
#include <cstring>
#include <httplib.h>
#include <restbed.hpp>
#include <string>

bool headerBad(const crow::request &Request) {
  return Request.get_header_value("Authorization") == "tulip-71-letmein"; // expect: backend-hardcoded-secret error "request's 'Authorization' is compared with a secret that is written in the code: tu… (16 characters)"
}

bool headerSchemeOk(const crow::request &Request) {
  return Request.get_header_value("Authorization") == "Bearer";
}

bool headerOtherOk(const crow::request &Request) {
  return Request.get_header_value("Content-Type") == "application/json";
}

bool parameterBad(const httplib::Request &Request) {
  std::string password = Request.get_param_value("password");
  if (password != "admin") // expect: backend-hardcoded-secret error "'password'"
    return false;
  return true;
}

bool parameterEmptyOk(const httplib::Request &Request) {
  std::string password = Request.get_param_value("password");
  return password == "";
}

bool bearerBad(const httplib::Request &Request) {
  std::string Given = Request.get_header_value("Authorization");
  return Given == "Bearer k9-orange-kite"; // expect: backend-hardcoded-secret error "Authorization"
}

bool strcmpBad(const httplib::Request &Request) {
  std::string Token = Request.get_header_value("X-Token");
  return std::strcmp(Token.c_str(), "k9-orange-kite") == 0; // expect: backend-hardcoded-secret error "Token"
}

bool modeOk(const httplib::Request &Request) { return Request.get_param_value("mode") == "k9-orange-kite"; }

bool wordOfLanguageOk(const std::string &Token) { return Token == "while"; }

namespace held {
static const char *const Expected = "k9-orange-kite-2"; // expect: backend-hardcoded-secret error "'X-Api-Key'"
bool admits(const httplib::Request &Request) { return Request.get_header_value("X-Api-Key") == Expected; }
} // namespace held

std::string parameterOr(const restbed::Request &Request, const std::string &Name, const std::string &Else) {
  return Request.get_query_parameter(Name, Else);
}

bool bothSentOk(const restbed::Request &Request) {
  std::string password = Request.get_query_parameter("password1", "bla");
  std::string again = Request.get_query_parameter("password2", "blu");
  return password == again;
}

bool bothSentHelperOk(const restbed::Request &Request) {
  std::string password = parameterOr(Request, "password1", "bla");
  return password == parameterOr(Request, "password2", "blu");
}

bool sentOrConstantBad(const restbed::Request &Request, bool Old) {
  std::string password = Request.get_query_parameter("password1", "bla");
  std::string expected = "tulip-71"; // expect: backend-hardcoded-secret error "'password'"
  if (Old)
    expected = Request.get_query_parameter("password2", "blu");
  return password == expected;
}
