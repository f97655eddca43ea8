// Easylogging++: writers, and loggers with templates.
// flags: -I{headers}/easyloggingpp
#include <easylogging++.h>
#include <string>


void streamedBad(const std::string &Password) {
  LOG(INFO) << "login with " << Password; // expect: backend-logged-secret
}

void lengthOk(const std::string &Password) {
  LOG(INFO) << "login with " << Password.size() << " characters";
}

void conditionalBad(const std::string &Password, bool Failed) {
  LOG_IF(Failed, WARNING) << "wrong password " << Password; // expect: backend-logged-secret
}

void templateBad(const std::string &Password) {
  el::Loggers::getLogger("default")->info("login with %v", Password); // expect: backend-logged-secret
}

void templateOk(const std::string &Name) { el::Loggers::getLogger("default")->info("login of %v", Name); }
