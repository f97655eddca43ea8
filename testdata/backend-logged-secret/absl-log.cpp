// The log of Abseil: entries that a stream fills.
// flags: -I{headers}/absl
#include <absl/log/log.h>
#include <absl/strings/str_cat.h>
#include <ostream>
#include <string>

struct User {
  std::string Name, Password;
};

std::ostream &operator<<(std::ostream &Out, const User &Shown) {
  return Out << Shown.Name << '/' << Shown.Password;
}

void streamedBad(const std::string &Password) {
  LOG(INFO) << "login with " << Password; // expect: backend-logged-secret "'Password'"
}

void streamedOk(const std::string &Password) {
  LOG(INFO) << "login with " << Password.size() << " characters";
}

void conditionalBad(const std::string &Token, bool Failed) {
  LOG_IF(WARNING, Failed) << "refused " << Token; // expect: backend-logged-secret
}

void conditionalOk(const std::string &Token) {
  LOG_IF(WARNING, Token.empty()) << "no token";
}

void verboseBad(const std::string &Token) {
  VLOG(2) << absl::StrCat("token ", Token); // expect: backend-logged-secret
}

void verboseOk(const std::string &Name) {
  VLOG(2) << absl::StrCat("token of ", Name);
}

void objectBad(const User &Given) {
  LOG(ERROR) << Given; // expect: backend-logged-secret
}

void objectOk(const User &Given) { LOG(ERROR) << Given.Name; }
