// plog: records.
// flags: -I{headers}/plog
#include <plog/Log.h>
#include <string>


void streamedBad(const std::string &Password) {
  PLOGI << "login with " << Password; // expect: backend-logged-secret
}

void lengthOk(const std::string &Password) { PLOGI << "login with " << Password.size() << " characters"; }

void printedBad(const std::string &Password) {
  LOGE.printf("wrong password %s", Password.c_str()); // expect: backend-logged-secret
}

void printedOk(const std::string &Name) { LOGE.printf("wrong password of %s", Name.c_str()); }
