// Typical use of the C++ REST SDK: a listener, tasks, JSON and a client.
#include <cpprest/http_client.h>
#include <cpprest/http_listener.h>
#include <cpprest/json.h>
#include <functional>

using namespace web;
using namespace web::http;
using namespace web::http::experimental::listener;

class Server {
  http_listener Listener;

public:
  explicit Server(const utility::string_t &Url) : Listener(Url) {
    Listener.support(methods::GET, std::bind(&Server::get, this, std::placeholders::_1));
    Listener.support(methods::POST, [this](http_request Req) { post(Req); });
    Listener.open().wait();
  }
  void get(http_request Req) {
    auto Parts = uri::split_path(uri::decode(Req.relative_uri().path()));
    auto Query = uri::split_query(Req.request_uri().query());
    Req.reply(status_codes::OK, Query["name"] + Req.headers()[U("X-Token")]);
  }
  void post(http_request Req) {
    Req.extract_json().then([=](pplx::task<json::value> Task) {
      json::value Body = Task.get();
      json::value Answer;
      Answer[U("name")] = json::value::string(Body.at(U("name")).as_string());
      for (const auto &Item : Body[U("items")].as_array())
        Answer[U("last")] = Item;
      Req.reply(status_codes::OK, Answer);
    }).wait();
    client::http_client Client(U("http://other/"));
    Client.request(methods::GET, uri_builder(U("/api")).append_query(U("q"), 1).to_string())
        .then([](http_response Res) { return Res.extract_string(); })
        .then([](const std::string &Text) { return Text.size(); })
        .wait();
  }
};
