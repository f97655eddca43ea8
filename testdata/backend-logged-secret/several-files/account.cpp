#include "account.h"
#include <cstdlib>
#include <stdexcept>

std::string summary(const Account &Shown) {
  return Shown.Name + ":" + Shown.Password;
}

std::string heading(const Account &Shown) { return Shown.Name; }

void refuse(const Account &Given) {
  throw std::invalid_argument("refused " + Given.Password);
}

std::string apiKey() { return std::getenv("API_KEY"); }
