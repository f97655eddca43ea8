// Proxygen: what the members that it runs are handed.
// flags: -I{headers}/proxygen
#include <proxygen/httpserver/RequestHandler.h>
#include <proxygen/httpserver/RequestHandlerFactory.h>
#include <sqlite3.h>
#include <string>

extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

class Users : public proxygen::RequestHandler {
  void onRequest(std::unique_ptr<proxygen::HTTPMessage> Message) noexcept override {
    requestBad(*Message);
    numberOk(*Message);
    Name = Message->getQueryParam("name");
  }

  void requestBad(proxygen::HTTPMessage &Message) {
    remove("DELETE FROM users WHERE a = '" + Message.getQueryParam("name") + "'"); // expect: backend-sql-concatenation error "parameter 'name'"
    remove("DELETE FROM users WHERE b = '" + *Message.getQueryParamPtr("name") + "'"); // expect: backend-sql-concatenation error "parameter 'name'"
    remove("DELETE FROM users WHERE c = '" + Message.getPath() + "'"); // expect: backend-sql-concatenation error
    remove("DELETE FROM users WHERE d = '" + Message.getCookie("id").str() + "'"); // expect: backend-sql-concatenation error "cookie 'id'"
    remove("DELETE FROM users WHERE e = '" + Message.getHeaders().getSingleOrEmpty("X-Id") + "'"); // expect: backend-sql-concatenation error "header 'X-Id'"
    for (const auto &[Key, Value] : Message.getQueryParams())
      remove("DELETE FROM users WHERE f = '" + Value + "'"); // expect: backend-sql-concatenation error
  }

  void numberOk(proxygen::HTTPMessage &Message) {
    remove("DELETE FROM users WHERE id = " + std::to_string(Message.getIntQueryParam("id", 0)));
  }

  void onBody(std::unique_ptr<folly::IOBuf> Part) noexcept override {
    partBad(*Part);
    if (Body)
      Body->prependChain(std::move(Part));
    else
      Body = std::move(Part);
  }

  void partBad(folly::IOBuf &Part) {
    remove("DELETE FROM users WHERE name = '" + Part.moveToFbString().toStdString() + "'"); // expect: backend-sql-concatenation error
  }

  void onEOM() noexcept override {
    keptBad();
    memberBad();
  }

  void keptBad() {
    std::string Text(reinterpret_cast<const char *>(Body->data()), Body->length());
    remove("DELETE FROM users WHERE name = '" + Text + "'"); // expect: backend-sql-concatenation error
  }

  void memberBad() {
    remove("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
  }

  void onUpgrade(proxygen::UpgradeProtocol) noexcept override {}
  void requestComplete() noexcept override { delete this; }
  void onError(proxygen::ProxygenError) noexcept override { delete this; }

  std::string Name;
  std::unique_ptr<folly::IOBuf> Body;
};

class Router : public proxygen::RequestHandlerFactory {
  proxygen::RequestHandler *onRequest(proxygen::RequestHandler *, proxygen::HTTPMessage *Message) noexcept override {
    pathBad(Message->getPath());
    return new Users;
  }

  void pathBad(const std::string &Path) {
    remove("INSERT INTO log VALUES ('" + Path + "')"); // expect: backend-sql-concatenation error
  }
};
