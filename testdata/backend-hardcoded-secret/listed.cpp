// Names beside each other are no key and value; short marks before a name are
// no word of it; who compares says what it is compared with.
#include <cstdlib>
#include <cstring>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

bool requireAny(std::initializer_list<std::string_view> Fields);

bool fieldsOk() { return requireAny({"nickname", "status", "password", "roleIds"}); }

bool twoFieldsOk() { return requireAny({"password", "roleIds"}); }

std::vector<std::string_view> columnsOk() { return {"user", "password", "email"}; }

bool loopedOk(const std::string &Field) {
  for (const char *Name : {"nickname", "secret", "roleIds9"})
    if (Field == Name)
      return true;
  return false;
}

std::pair<std::string, std::string> pairBad() {
  return {"password", "tulip-90"}; // expect: backend-hardcoded-secret warning "'password'"
}

struct Option {
  const char *Key;
  const char *Value;
};

void optionsBad(std::vector<Option> &All) {
  All = {{"user", "shop"},
         {"password", "tulip-91"}}; // expect: backend-hardcoded-secret warning "'password'"
}

std::map<std::string, std::string> countriesOk() { return {{"PT", "Portugal"}, {"PW", "Palau"}, {"PY", "Paraguay"}}; }

const char *const FORGOTPASSWORD = "forgotPassword";

std::string markedBad() {
  static const std::string kPass("tulip-92"); // expect: backend-hardcoded-secret warning "'kPass'"
  return kPass;
}

std::string markedOk() {
  static const std::string kPassed("tulip-92");
  return kPassed;
}

class Client {
public:
  std::string text() const { return m_pw; }

private:
  std::string m_pw = "tulip-93"; // expect: backend-hardcoded-secret warning "'m_pw'"
  std::string m_pwd_file = "tulip-93";
};

bool backDoorBad(const std::string &user, const std::string &password) {
  return user == "admin" && password == "Harbor-lamp71"; // expect: backend-hardcoded-secret warning "'password'"
}

bool backDoorStrcmpBad(const char *token) {
  return std::strcmp(token, "tk-Harbor-lamp71") == 0; // expect: backend-hardcoded-secret warning "'token'"
}

bool backDoorCompareBad(const std::string &apiKey) {
  return apiKey.compare("tk-Harbor-lamp72") == 0; // expect: backend-hardcoded-secret warning "'apiKey'"
}

bool emptyOrNoneOk(const std::string &password) { return password == "" || password == "none" || password == "password"; }

bool wordOfLanguageOk(const std::string &token) { return token == "int32_t" || token == "while" || token == "0"; }

bool otherOk(const std::string &mode) { return mode == "Harbor-lamp71"; }

const char *documentBad() {
  return R"({"host": "db", "password": "Harbor-lamp73"})"; // expect: backend-hardcoded-secret warning "'password'"
}

const char *documentOk() {
  return R"({"host": "db-73", "password": "", "token": "${TOKEN}", "secret": "string", "passwordLength": "12345"})";
}

const char *messageOk() { return R"({"error": "password: at least 12 characters", "code": "E1234"})"; }
