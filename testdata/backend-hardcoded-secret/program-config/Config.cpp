// flags: -I{headers}/mysql -I{headers}/cpp-httplib -I{headers}/jwt-cpp -I{headers}/nlohmann-json
#include "Config.h"
#include <cstdlib>

static std::string setting(const char *Name, const char *Fallback) {
  const char *Given = std::getenv(Name);
  return Given ? Given : Fallback;
}

Config defaults() {
  Config Made;
  Made.word = "tulip-71"; // expect: backend-hardcoded-secret error "mysql_real_connect"
  Made.seal = "k9-orange-kite"; // expect: backend-hardcoded-secret error "hs256"
  Made.host = "localhost";
  return Made;
}

Config fromEnvironment() {
  Config Made;
  Made.word = setting("DB_WORD", "");
  Made.seal = setting("SEAL", "fallback-kite-7"); // expect: backend-hardcoded-secret error "hs256"
  Made.host = setting("DB_HOST", "localhost");
  return Made;
}
