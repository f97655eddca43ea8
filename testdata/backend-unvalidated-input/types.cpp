// flags: -std=c++20 -I{here} -I{headers}/cpp-httplib -I{headers}/nlohmann-json -I{headers}/sqlitecpp
// A test of a value's type answers for reading it as that type, and for no more.
#include "support/Request.h"
#include <sstream>

using nlohmann::json;

static json bodyOf(const Request &Req) { return json::parse(Req.body, nullptr, false); }
static std::vector<std::string> Pages;

void readBad(const Request &Req, Response &) {
  json Body = bodyOf(Req);
  use(Body["page"].get<long>()); // expect: backend-unvalidated-input warning "is read as a type"
}

void readOk(const Request &Req, Response &Res) {
  json Body = bodyOf(Req);
  if (!Body["page"].is_number_integer())
    return refuse(Res);
  use(Body["page"].get<long>());
}

// The document's type is not that of its members.
void objectBad(const Request &Req, Response &Res) {
  json Body = bodyOf(Req);
  if (!Body.is_object() || !Body.contains("page"))
    return refuse(Res);
  use(Body["page"].get<long>()); // expect: backend-unvalidated-input warning "is read as a type"
}

void typedPositionBad(const Request &Req, Response &Res) {
  json Body = bodyOf(Req);
  if (!Body["page"].is_number_integer())
    return refuse(Res);
  use(Pages[Body["page"].get<size_t>()]); // expect: backend-unvalidated-input error "a position that nothing checks"
}

void typedPositionOk(const Request &Req, Response &Res) {
  json Body = bodyOf(Req);
  if (!Body["page"].is_number_unsigned())
    return refuse(Res);
  size_t Page = Body["page"].get<size_t>();
  if (Page >= Pages.size())
    return refuse(Res);
  use(Pages[Page]);
}

static bool isNumber(const json &Value) { return Value.is_number_integer(); }

static void needNumber(const json &Value) {
  if (!Value.is_number_integer())
    throw BadRequest("a number is needed");
}

void typeByFunctionBad(const Request &Req, Response &Res) {
  json Body = bodyOf(Req);
  if (!isNumber(Body["size"]))
    return refuse(Res);
  Pages.resize(Body["size"].get<size_t>()); // expect: backend-unvalidated-input warning "how much is allocated"
}

void typeByFunctionOk(const Request &Req, Response &Res) {
  json Body = bodyOf(Req);
  if (!isNumber(Body["page"]))
    return refuse(Res);
  use(Body["page"].get<long>());
}

void typeOrThrowOk(const Request &Req, Response &) {
  json Body = bodyOf(Req);
  needNumber(Body["page"]);
  use(Body["page"].get<long>());
}

void typedStoreBad(const Request &Req, Response &Res) {
  json Body = bodyOf(Req);
  if (!Body["amount"].is_number_integer())
    return refuse(Res);
  SQLite::Statement Insert(Db, "INSERT INTO payments (amount) VALUES (?)");
  Insert.bind(1, Body["amount"].get<int>()); // expect: backend-unvalidated-input warning "number of any size"
  Insert.exec();
}

void extractedBad(const Request &Req, Response &) {
  int Page = 0;
  std::istringstream(Req.get_param_value("page")) >> Page;
  use(Pages[Page]); // expect: backend-unvalidated-input error "position"
}

void extractedOk(const Request &Req, Response &Res) {
  int Page = 0;
  std::istringstream(Req.get_param_value("page")) >> Page;
  if (Page < 0 || Page > 9)
    return refuse(Res);
  use(Pages[Page]);
}

void streamBad(const Request &Req, Response &) {
  std::istringstream In(Req.get_param_value("page"));
  int Page = 0;
  In >> Page;
  use(*(Pages.begin() + Page)); // expect: backend-unvalidated-input error "position"
}

void constructedBad(const Request &Req, Response &) {
  size_t Size = 0;
  std::istringstream(Req.get_param_value("size")) >> Size;
  std::vector<int> Room(Size); // expect: backend-unvalidated-input warning "how much is allocated"
  use(long(Room.size()));
}

void filledBad(const Request &Req, Response &) {
  size_t Size = 0;
  std::istringstream(Req.get_param_value("size")) >> Size;
  use(std::string(Size, ' ')); // expect: backend-unvalidated-input warning "how much is allocated"
}

void constructedOk(const Request &Req, Response &Res) {
  size_t Size = 0;
  std::istringstream(Req.get_param_value("size")) >> Size;
  if (Size > 1000)
    return refuse(Res);
  std::vector<int> Room(Size);
  use(long(Room.size()));
}

void cutBad(const Request &Req, Response &, const std::string &Text) {
  size_t From = 0;
  std::istringstream(Req.get_param_value("from")) >> From;
  use(Text.substr(From)); // expect: backend-unvalidated-input warning "throws out of the handler"
}
