// flags: -I{here} -I{headers}/cpp-httplib -I{headers}/nlohmann-json -I{headers}/sqlitecpp
// Conversions and documents: what throws, and who catches it.
#include "support/Request.h"
#include <regex>
#include <charconv>

void numberBad(const Request &Req, Response &) {
  use(std::stoi(Req.get_param_value("id"))); // expect: backend-unvalidated-input warning "converted"
}

void numberInTryOk(const Request &Req, Response &Res) {
  try {
    use(std::stoi(Req.get_param_value("id")));
  } catch (const std::invalid_argument &) {
    refuse(Res);
  } catch (const std::out_of_range &) {
    refuse(Res);
  }
}

struct StoreError {};

void numberInOtherTryBad(const Request &Req, Response &Res) {
  try {
    use(std::stoi(Req.get_param_value("id"))); // expect: backend-unvalidated-input warning "converted"
  } catch (const StoreError &) {
    refuse(Res);
  }
}

void patternOk(const Request &Req, Response &Res) {
  static const std::regex Digits("[0-9]{1,8}");
  std::string Text = Req.get_param_value("id");
  if (!std::regex_match(Text, Digits))
    return refuse(Res);
  use(std::stoi(Text));
}

void hasParamBad(const Request &Req, Response &) {
  if (Req.has_param("id"))
    use(std::stol(Req.get_param_value("id"))); // expect: backend-unvalidated-input warning "'id'"
}

void uncheckedBad(const Request &Req, Response &) {
  use(atol(Req.get_param_value("id").c_str())); // expect: backend-unvalidated-input warning "does not say when it fails"
}

void uncheckedThenTestedOk(const Request &Req, Response &Res) {
  long Id = atol(Req.get_param_value("id").c_str());
  if (Id <= 0)
    return refuse(Res);
  use(Id);
}

void fromCharsOk(const Request &Req, Response &Res) {
  std::string Text = Req.get_param_value("id");
  long Id = 0;
  auto [End, Error] = std::from_chars(Text.data(), Text.data() + Text.size(), Id);
  if (Error != std::errc())
    return refuse(Res);
  use(Id);
}

static bool isNumber(const std::string &Text) {
  for (char C : Text)
    if (C < '0' || C > '9')
      return false;
  return !Text.empty();
}

void helperOk(const Request &Req, Response &Res) {
  std::string Text = Req.get_param_value("id");
  if (!isNumber(Text))
    return refuse(Res);
  use(std::stoi(Text));
}

void allOfOk(const Request &Req, Response &Res) {
  std::string Text = Req.get_param_value("id");
  if (!std::all_of(Text.begin(), Text.end(), ::isdigit))
    return refuse(Res);
  use(std::stoi(Text));
}

void bodyBad(const Request &Req, Response &) {
  auto Body = nlohmann::json::parse(Req.body); // expect: backend-unvalidated-input warning "parsed outside of any try"
  use(static_cast<long>(Body.size()));
}

void bodyInTryOk(const Request &Req, Response &Res) {
  try {
    auto Body = nlohmann::json::parse(Req.body);
    use(static_cast<long>(Body.size()));
  } catch (const nlohmann::json::exception &) {
    refuse(Res);
  }
}

void bodyWithoutExceptionsOk(const Request &Req, Response &Res) {
  auto Body = nlohmann::json::parse(Req.body, nullptr, false);
  if (Body.is_discarded())
    return refuse(Res);
  use(static_cast<long>(Body.size()));
}

void memberBad(const Request &Req, Response &) {
  auto Body = nlohmann::json::parse(Req.body, nullptr, false);
  use(Body["name"].get<std::string>()); // expect: backend-unvalidated-input warning "'name'"
}

void memberOk(const Request &Req, Response &Res) {
  auto Body = nlohmann::json::parse(Req.body, nullptr, false);
  if (!Body["name"].is_string())
    return refuse(Res);
  use(Body["name"].get<std::string>());
}

void memberThereBad(const Request &Req, Response &Res) {
  auto Body = nlohmann::json::parse(Req.body, nullptr, false);
  if (!Body.contains("name"))
    return refuse(Res);
  use(Body["name"].get<std::string>()); // expect: backend-unvalidated-input warning "read as a type"
}

void otherMemberTestedBad(const Request &Req, Response &Res) {
  auto Body = nlohmann::json::parse(Req.body, nullptr, false);
  if (!Body["name"].is_string())
    return refuse(Res);
  use(Body["name"].get<std::string>());
  use(Body["city"].get<std::string>()); // expect: backend-unvalidated-input warning "'city'"
}

void implicitBad(const Request &Req, Response &) {
  auto Body = nlohmann::json::parse(Req.body, nullptr, false);
  std::string Name = Body["name"]; // expect: backend-unvalidated-input warning "'name'"
  use(Name);
}

void nestedBad(const Request &Req, Response &) {
  auto Body = nlohmann::json::parse(Req.body, nullptr, false);
  use(Body["user"]["age"].get<int>()); // expect: backend-unvalidated-input warning "'user.age'"
}

void nestedOk(const Request &Req, Response &Res) {
  auto Body = nlohmann::json::parse(Req.body, nullptr, false);
  if (!Body["user"]["age"].is_number_integer())
    return refuse(Res);
  use(Body["user"]["age"].get<int>());
}

void defaultBad(const Request &Req, Response &) {
  auto Body = nlohmann::json::parse(Req.body, nullptr, false);
  use(Body.value("age", 0)); // expect: backend-unvalidated-input warning "'age'"
}
