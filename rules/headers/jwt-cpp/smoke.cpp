// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <jwt-cpp/jwt.h>
#include <jwt-cpp/traits/nlohmann-json/traits.h>

std::string login(const std::string &Token, const std::string &Secret) {
  auto Decoded = jwt::decode(Token);
  auto Verifier = jwt::verify()
                      .allow_algorithm(jwt::algorithm::hs256{Secret})
                      .with_issuer("auth0");
  Verifier.verify(Decoded);
  std::error_code Error;
  Verifier.verify(Decoded, Error);
  if (!Decoded.has_payload_claim("role"))
    return Decoded.get_subject();
  auto Role = Decoded.get_payload_claim("role").as_string();
  return jwt::create()
      .set_issuer("auth0")
      .set_type("JWS")
      .set_payload_claim("role", jwt::claim(Role))
      .set_expires_at(std::chrono::system_clock::now() + std::chrono::hours(1))
      .sign(jwt::algorithm::hs256{"secret"});
}
