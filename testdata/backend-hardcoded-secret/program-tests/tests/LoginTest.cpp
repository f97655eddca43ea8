#include "../Login.h"

bool loginWorks() {
  return login("shop", "tulip-72"); // expect: backend-hardcoded-secret note "'password'"
}
