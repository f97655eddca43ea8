// glog: entries that a stream fills.
// flags: -I{headers}/glog
#include <glog/logging.h>
#include <string>


void streamedBad(const std::string &Password) {
  LOG(INFO) << "login with " << Password; // expect: backend-logged-secret
}

void lengthOk(const std::string &Password) {
  LOG(INFO) << "login with " << Password.size() << " characters";
}

void conditionalBad(const std::string &Password, bool Failed) {
  LOG_IF(WARNING, Failed) << "wrong password " << Password; // expect: backend-logged-secret
}

void conditionOk(const std::string &Password) {
  LOG_IF(WARNING, Password.empty()) << "no password";
}

void verboseBad(const std::string &Password) {
  VLOG(1) << "login with " << Password.c_str(); // expect: backend-logged-secret
}

void fatalBad(const std::string &Password) {
  LOG(FATAL) << "cannot connect with " << Password; // expect: backend-logged-secret
}

void systemErrorBad(const std::string &Password) {
  PLOG(ERROR) << "cannot connect with " << Password; // expect: backend-logged-secret
}

static void describe(std::ostream &Out, const std::string &Password) { Out << "password " << Password; }

void handedOnBad(const std::string &Password) {
  describe(LOG(INFO), Password); // expect: backend-logged-secret
}
