// bRPC: entries of its log.
// flags: -I{headers}/brpc -I{headers}/grpc
#include <butil/logging.h>
#include <string>


void streamedBad(const std::string &Password) {
  LOG(INFO) << "login with " << Password; // expect: backend-logged-secret
}

void lengthOk(const std::string &Password) { LOG(INFO) << "login with " << Password.size() << " characters"; }

void conditionalBad(const std::string &Password, bool Failed) {
  LOG_IF(ERROR, Failed) << "wrong password " << Password; // expect: backend-logged-secret
}

void conditionOk(const std::string &Password) { LOG_IF(ERROR, Password.empty()) << "no password"; }
