//===- SecretNamesTest.cpp - Which names say that a value is a secret -----===//
#include "catalog/Catalog.h"
#include <doctest/doctest.h>

using namespace backlint::catalog;

namespace {

const SecretNames &shipped() {
  static const Catalog All = [] {
    llvm::Expected<Catalog> Loaded = Catalog::load();
    if (!Loaded)
      FAIL(llvm::toString(Loaded.takeError()));
    return std::move(*Loaded);
  }();
  return All.secrets();
}

std::string words(llvm::StringRef Identifier) {
  std::string Result;
  for (const std::string &Word : wordsOf(Identifier))
    Result += (Result.empty() ? "" : " ") + Word;
  return Result;
}

} // namespace

TEST_CASE("identifiers are cut into words") {
  CHECK(words("dbPassword") == "db password");
  CHECK(words("DB_PASSWORD2") == "db password");
  CHECK(words("X-Api-Key") == "x api key");
  CHECK(words("APIKey") == "api key");
  CHECK(words("apiKEY") == "api key");
  CHECK(words("m_tokens_") == "m tokens");
  CHECK(words("db.password") == "db password");
  CHECK(words("1234") == "");
}

TEST_CASE("names of secrets") {
  for (const char *Name :
       {"password",   "m_password",    "userPassword",  "dbpassword",
        "PASSWD",     "newPwd",        "apiKey",        "API_KEY",
        "apikey",     "X-Api-Key",     "accessToken",   "access_token",
        "sessionId",  "session_id",    "Authorization", "Cookie",
        "Set-Cookie", "client_secret", "JWT_SECRET",    "privateKey",
        "cvv",        "cardNumber",    "pass",          "pin",
        "db_pass",    "tokenString",   "getPassword",   "databaseUrl"})
    CHECK_MESSAGE(shipped().match(Name), Name);
  CHECK(shipped().match("dbPassword")->Is == "password");
  CHECK(shipped().match("apiKey")->Is == "key");
  CHECK(shipped().match("dsn")->Is == "connection");
}

TEST_CASE("names that hold such a word and no secret") {
  for (const char *Name :
       {"token_type",
        "tokenCount",
        "tokenizer",
        "passwordLength",
        "has_password",
        "hasPassword",
        "password_hash",
        "hashedPassword",
        "csrfToken",
        "secretary",
        "keyId",
        "api_key_id",
        "publicKey",
        "passed",
        "compass",
        "pinned",
        "opinion",
        "tokenExpiresAt",
        "maskedToken",
        "cookieName",
        "bypass",
        "user",
        "key",
        "spin",
        "mapping",
        "a password that is too long for the column of the table"})
    CHECK_MESSAGE(!shipped().match(Name), Name);
}

TEST_CASE("names of functions") {
  CHECK(shipped().isMasking("maskToken"));
  CHECK(shipped().isMasking("redact"));
  CHECK(!shipped().isMasking("bitmasks"));
  CHECK(!shipped().isMasking("normalize"));
  CHECK(shipped().isLogging("write_log"));
  CHECK(shipped().isLogging("Logger"));
  CHECK(shipped().isLogging("info"));
  CHECK(!shipped().isLogging("login"));
  CHECK(!shipped().isLogging("getUserInfo"));
}

TEST_CASE("a user's file adds names") {
  llvm::Expected<Catalog> C = Catalog::load({{"mine.toml", R"(
[[secret-name]]
is = "key"
names = ["door code"]
[[harmless-name]]
names = ["old door code"]
)"}});
  REQUIRE(C);
  CHECK(C->secrets().match("frontDoorCode"));
  CHECK(!C->secrets().match("oldDoorCode"));
}
