// flags: -I{headers}/cpp-httplib -I{headers}/nlohmann-json -I{headers}/sqlitecpp
// From handlers through a service to a store, each in a file of its own.
#include "Service.h"

static Service Orders;

void placeBad(const Request &Req, Response &Res) {
  try {
    auto Body = nlohmann::json::parse(Req.body);
    Order New;
    New.Quantity = Body.at("amount").get<int>(); // expect: backend-unvalidated-input warning "'amount' of the request to 'POST /orders'"
    New.Comment = Body.at("remark").get<std::string>(); // expect: backend-unvalidated-input note "'remark'"
    New.Status = Body.at("status").get<std::string>(); // expect: backend-unvalidated-input warning "'status'"
    Orders.place(New);
  } catch (const std::exception &) {
    refuse(Res);
  }
}

void placeInServiceOk(const Request &Req, Response &Res) {
  try {
    auto Body = nlohmann::json::parse(Req.body);
    Order New;
    New.Quantity = Body.at("number").get<int>();
    New.Comment = Body.at("text").get<std::string>();
    New.Status = Body.at("state").get<std::string>();
    Orders.placeChecked(New);
  } catch (const std::exception &) {
    refuse(Res);
  }
}

void placeHereOk(const Request &Req, Response &Res) {
  try {
    auto Body = nlohmann::json::parse(Req.body);
    Order New;
    New.Quantity = parseQuantityChecked(Body);
    New.Comment = Body.at("memo").get<std::string>();
    New.Status = "open";
    requireShort(New.Comment);
    Orders.place(New);
  } catch (const std::exception &) {
    refuse(Res);
  }
}

void placeStatusOk(const Request &Req, Response &Res) {
  Order New;
  New.Status = Req.get_param_value("wanted");
  if (!isStatus(New.Status))
    return refuse(Res);
  Orders.place(New);
}

void placeUntypedBad(const Request &Req, Response &Res) {
  auto Body = nlohmann::json::parse(Req.body, nullptr, false);
  if (!Body.is_object())
    return refuse(Res);
  Order New;
  // expect@+1: backend-unvalidated-input warning "read as a type"
  New.Quantity = Body.value("pieces", 1); // expect: backend-unvalidated-input warning "number of any size"
  Orders.place(New);
}

void serve(httplib::Server &Server) {
  Server.Post("/orders", placeBad);
  Server.Post("/checked", placeInServiceOk);
  Server.Post("/here", placeHereOk);
  Server.Post("/status", placeStatusOk);
}
