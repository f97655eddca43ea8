// Loguru: templates and streams.
// flags: -I{headers}/loguru
#include <loguru.hpp>
#include <string>


void templateBad(const std::string &Password) {
  LOG_F(INFO, "login with %s", Password.c_str()); // expect: backend-logged-secret
}

void templateOk(const std::string &Password) { LOG_F(INFO, "login with %zu characters", Password.size()); }

void streamedBad(const std::string &Password) {
  LOG_S(WARNING) << "wrong password " << Password; // expect: backend-logged-secret
}

void streamedOk(const std::string &Name) { LOG_S(WARNING) << "wrong password of " << Name; }

void abortedBad(const std::string &Password) {
  ABORT_F("cannot connect with %s", Password.c_str()); // expect: backend-logged-secret
}
