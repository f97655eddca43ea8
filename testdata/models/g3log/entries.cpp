// g3log: what is captured.
// flags: -I{headers}/g3log
#include <g3log/g3log.hpp>
#include <string>


void streamedBad(const std::string &Password) {
  LOG(INFO) << "login with " << Password; // expect: backend-logged-secret
}

void lengthOk(const std::string &Password) { LOG(INFO) << "login with " << Password.size() << " characters"; }

void templateBad(const std::string &Password) {
  LOGF(WARNING, "wrong password %s", Password.c_str()); // expect: backend-logged-secret
}

void templateOk(const std::string &Name) { LOGF(WARNING, "wrong password of %s", Name.c_str()); }
