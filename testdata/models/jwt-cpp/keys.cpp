// jwt-cpp: keys that sign, made of a literal or of something from outside.
// flags: -I{headers}/jwt-cpp
#include <cstdlib>
#include <jwt-cpp/jwt.h>
#include <string>

std::string signBad() {
  return jwt::create().sign(jwt::algorithm::hs256{"V7t2Kq9mWx4RzL8p"}); // expect: backend-hardcoded-secret
}

std::string signOk() {
  const char *Key = std::getenv("JWT_SECRET");
  return jwt::create().sign(jwt::algorithm::hs256{Key ? Key : ""});
}

void verifyBad() {
  auto Verifier = jwt::verify().allow_algorithm(jwt::algorithm::hs512{"V7t2Kq9mWx4RzL8p"}); // expect: backend-hardcoded-secret
}

void verifyOk(const std::string &Key) {
  auto Verifier = jwt::verify().allow_algorithm(jwt::algorithm::hs512{Key});
}

// The public key of a pair is no secret.
void publicKeyOk() {
  auto Verifier = jwt::verify().allow_algorithm(jwt::algorithm::rs256{"-----BEGIN PUBLIC KEY-----\nMCowBQYD\n-----END PUBLIC KEY-----"});
}
