//===- ConfigTextTest.cpp - Secrets in files of configuration -------------===//
#include "secrets/ConfigText.h"
#include <doctest/doctest.h>

using namespace backlint;
using namespace backlint::secrets;

namespace {

std::string shown(llvm::StringRef Text) {
  std::string Result;
  for (const ConfigEntry &E : configEntries(Text)) {
    CHECK(Text.slice(E.Begin, E.End) == E.Value);
    Result += E.Key + "=" + E.Value + "|";
  }
  return Result;
}

const catalog::Catalog &shipped() {
  static const catalog::Catalog All = llvm::cantFail(catalog::Catalog::load());
  return All;
}

/// "line:column message-id" of each finding.
std::string found(llvm::StringRef Path, llvm::StringRef Text) {
  static const SecretForms Forms(shipped());
  std::string Result;
  for (const findings::Finding &F :
       findInConfig(*shipped().rule("backend-hardcoded-secret"), shipped(),
                    Forms, Path, Text)) {
    Result += std::to_string(F.Where.Line) + ":" +
              std::to_string(F.Where.Column) + " " + F.MessageId + "|";
    for (const findings::HiddenText &Each : F.Hidden)
      CHECK(F.Text.find(Each.Text) == std::string::npos);
  }
  return Result;
}

} // namespace

TEST_CASE("entries of each format") {
  CHECK(shown("{\"a\": {\"b\": \"c d\", \"e\": 5}, \"f\":\n \"g\"}") ==
        "b=c d|e=5|f=g|");
  CHECK(shown("a: b\nc:\n  d: \"e\" # f\n  - g: h\n") == "a=b|d=e|g=h|");
  CHECK(shown("# x=y\nexport A=b\nC='d e'\nE=f#g\n") == "A=b|C=d e|E=f#g|");
  CHECK(shown("[db]\n; no=yes\nuser = shop\n") == "=db|user=shop|");
  CHECK(shown("a = [\"b\", \"c\"]\n") == "=b|=c|");
  CHECK(shown("\"open") == "=open|");
  CHECK(shown("") == "");
}

TEST_CASE("secrets in files of configuration") {
  CHECK(found("config.json", "{\n  \"db\": {\"password\": \"tulip-71\"}\n}") ==
        "2:23 name|");
  CHECK(found("config.json", "{\"db\": {\"password\": \"${DB_PASSWORD}\"}}") ==
        "");
  CHECK(found(".env", "HOST=db\nDB_PASSWORD=tulip-71\n") == "2:13 name|");
  CHECK(found(".env.example", "DB_PASSWORD=\n") == "");
  CHECK(found("app.yaml", "url: postgres://shop:tulip-71@db/shop\n") ==
        "1:22 form|");
  CHECK(found("app.yaml", "token_ttl: 3600\npassword_file: /run/pw\n") == "");
  CHECK(found("app.toml", "keys = [\"AKIA"
                          "QYLPMN5HHHFPZ2MQ\"]\n") == "1:10 form|");
  CHECK(found("key.yaml", "pem: |\n  -----BEGIN "
                          "PRIVATE KEY-----\n  MIIEowIBAAKCAQEAx0Zk3mQp7sVbWn8f"
                          "Tr5Yc2Jd9Lh1Gk4Xe6Ua0Io\n") == "3:3 form|");
}
