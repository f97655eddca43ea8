#include "Login.h"

static bool check(const std::string &user, const std::string &password);

bool login(const std::string &user, const std::string &password) { return check(user, password); }

static bool check(const std::string &user, const std::string &password) { return user.size() + password.size() > 3; }

bool loginAsShop() {
  return login("shop", "tulip-71"); // expect: backend-hardcoded-secret warning "'password'"
}
