// flags: -I{here} -I{headers}/cpp-httplib -I{headers}/nlohmann-json -I{headers}/sqlitecpp
// Positions: elements of containers, arrays and texts.
#include "support/Request.h"
#include <array>
#include <charconv>
#include <map>

static std::vector<std::string> Pages(10);

void elementBad(const Request &Req, Response &Res) {
  try {
    int Page = std::stoi(Req.get_param_value("page"));
    use(Pages[Page]); // expect: backend-unvalidated-input error "'page'"
  } catch (const std::exception &) {
    refuse(Res);
  }
}

void elementOk(const Request &Req, Response &Res) {
  try {
    int Page = std::stoi(Req.get_param_value("page"));
    if (Page < 0 || Page >= static_cast<int>(Pages.size()))
      return refuse(Res);
    use(Pages[Page]);
  } catch (const std::exception &) {
    refuse(Res);
  }
}

void atBad(const Request &Req, Response &) {
  size_t Page = 0;
  std::string Text = Req.get_param_value("page");
  std::from_chars(Text.data(), Text.data() + Text.size(), Page);
  use(Pages.at(Page)); // expect: backend-unvalidated-input warning "position"
}

void atInTryOk(const Request &Req, Response &Res) {
  try {
    use(Pages.at(std::stoul(Req.get_param_value("page"))));
  } catch (const std::exception &) {
    refuse(Res);
  }
}

void atOfConvertedBad(const Request &Req, Response &) {
  // expect@+1: backend-unvalidated-input warning "converted"
  unsigned long Page = std::stoul(Req.get_param_value("page"));
  use(Pages.at(Page)); // expect: backend-unvalidated-input warning "position"
}

void builtInArrayBad(const Request &Req, Response &) {
  static const int Prices[5] = {1, 2, 3, 4, 5};
  int Plan = atoi(Req.get_param_value("plan").c_str()); // expect: backend-unvalidated-input warning "does not say when it fails"
  use(Prices[Plan]); // expect: backend-unvalidated-input error "position"
}

void builtInArrayOk(const Request &Req, Response &Res) {
  static const int Prices[5] = {1, 2, 3, 4, 5};
  int Plan = atoi(Req.get_param_value("plan").c_str());
  if (Plan < 1 || Plan > 4)
    return refuse(Res);
  use(Prices[Plan]);
}

void remainderOk(const Request &Req, Response &Res) {
  static const int Prices[5] = {1, 2, 3, 4, 5};
  try {
    unsigned long Plan = std::stoul(Req.get_param_value("plan"));
    use(Prices[Plan % 5]);
  } catch (const std::exception &) {
    refuse(Res);
  }
}

void arithmeticBad(const Request &Req, Response &Res) {
  try {
    int Page = std::stoi(Req.get_param_value("page"));
    int First = (Page - 1) * 10;
    use(Pages[First + 1]); // expect: backend-unvalidated-input error "'page'"
  } catch (...) {
    refuse(Res);
  }
}

void arithmeticOk(const Request &Req, Response &Res) {
  try {
    int Page = std::stoi(Req.get_param_value("page"));
    if (Page != 1)
      return refuse(Res);
    int First = (Page - 1) * 10;
    use(Pages[First + 1]);
  } catch (...) {
    refuse(Res);
  }
}

void lengthIsNoneOk(const Request &Req, Response &) { use(Pages[Req.get_param_value("page").size()]); }

void keyOfMapOk(const Request &Req, Response &) {
  static std::map<std::string, std::string> Names;
  use(Names[Req.get_param_value("name")]);
}

void presenceIsNoCheckBad(const Request &Req, Response &Res) {
  try {
    if (!Req.has_param("page") || Req.get_param_value("page").empty())
      return refuse(Res);
    int Page = std::stoi(Req.get_param_value("page"));
    use(Pages[Page]); // expect: backend-unvalidated-input error "'page'"
  } catch (...) {
    refuse(Res);
  }
}

void otherFieldCheckedBad(const Request &Req, Response &Res) {
  try {
    int Page = std::stoi(Req.get_param_value("page"));
    int Size = std::stoi(Req.get_param_value("size"));
    if (Size < 1 || Size > 100)
      return refuse(Res);
    use(Pages[Page]); // expect: backend-unvalidated-input error "'page'"
  } catch (...) {
    refuse(Res);
  }
}

void checkedTooLateBad(const Request &Req, Response &Res) {
  try {
    int Page = std::stoi(Req.get_param_value("page"));
    use(Pages[Page]); // expect: backend-unvalidated-input error "'page'"
    if (Page > 9)
      return refuse(Res);
  } catch (...) {
    refuse(Res);
  }
}

void checkWithoutConsequenceBad(const Request &Req, Response &Res) {
  try {
    int Page = std::stoi(Req.get_param_value("page"));
    if (Page < 0)
      use(std::string("negative"));
    use(Pages[Page]); // expect: backend-unvalidated-input error "'page'"
  } catch (...) {
    refuse(Res);
  }
}

void clampedOk(const Request &Req, Response &Res) {
  try {
    int Page = std::stoi(Req.get_param_value("page"));
    if (Page < 0)
      Page = 0;
    if (Page > 9)
      Page = 9;
    use(Pages[Page]);
  } catch (...) {
    refuse(Res);
  }
}

void clampFunctionOk(const Request &Req, Response &Res) {
  try {
    use(Pages[std::clamp(std::stoi(Req.get_param_value("page")), 0, 9)]);
  } catch (...) {
    refuse(Res);
  }
}

void overwrittenAfterCheckBad(const Request &Req, Response &Res) {
  try {
    int Page = std::stoi(Req.get_param_value("page"));
    if (Page < 0 || Page > 9)
      return refuse(Res);
    Page = std::stoi(Req.get_param_value("next"));
    use(Pages[Page]); // expect: backend-unvalidated-input error "'next'"
  } catch (...) {
    refuse(Res);
  }
}

void headerBad(const Request &Req, Response &Res) {
  try {
    use(Pages[std::stoi(Req.get_header_value("X-Page"))]); // expect: backend-unvalidated-input error "'X-Page'"
  } catch (...) {
    refuse(Res);
  }
}

void pathBad(const Request &Req, Response &Res) {
  try {
    use(Pages[std::stoi(Req.matches[1])]); // expect: backend-unvalidated-input error "position"
  } catch (...) {
    refuse(Res);
  }
}

void textCheckedBeforeConversionOk(const Request &Req, Response &Res) {
  std::string Text = Req.get_param_value("page");
  if (Text.size() != 1 || Text.find_first_not_of("0123456789") != std::string::npos)
    return refuse(Res);
  use(Pages[std::stoi(Text)]);
}
