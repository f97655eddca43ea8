// Bodies and headers that are logged as a whole, the secrets among them.
// flags: -I{headers}/cpp-httplib -I{headers}/nlohmann-json
// rules: backend-logged-secret
#include <cstdio>
#include <cstring>
#include <httplib.h>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <sys/socket.h>

using httplib::Request;
using httplib::Response;
using nlohmann::json;

bool knows(const std::string &Name, const std::string &Password);
void store(const json &Order);

void takenBad(httplib::Server &Server) {
  Server.Post("/a", [](const Request &Req, Response &) {
    std::cout << "got " << Req.body << '\n'; // expect: backend-logged-secret warning "request body is written to the console as a whole, and 'password' is taken out of it"
    json Given = json::parse(Req.body);
    knows(Given["name"], Given["password"]);
  });
}

void otherHandlerOk(httplib::Server &Server) {
  Server.Post("/b", [](const Request &Req, Response &) {
    std::cout << "got " << Req.body << '\n';
    store(json::parse(Req.body));
  });
}

void documentBad(httplib::Server &Server) {
  Server.Post("/c", [](const Request &Req, Response &) {
    json Given = json::parse(Req.body);
    std::clog << Given.dump(); // expect: backend-logged-secret "'password' is taken out of it"
    std::string Password = Given.at("password");
    knows(Given.at("name"), Password);
  });
}

void fieldOk(httplib::Server &Server) {
  Server.Post("/d", [](const Request &Req, Response &) {
    json Given = json::parse(Req.body);
    std::string Password = Given.at("password");
    std::clog << Given.at("name").dump() << Req.body.size() << Req.body.substr(0, 8);
    knows(Given.at("name"), Password);
  });
}

void loginBad(httplib::Server &Server) {
  Server.Post("/api/login", [](const Request &Req, Response &) {
    std::cerr << "refused: " << Req.body; // expect: backend-logged-secret "'POST /api/login' is by its name handed passwords"
  });
}

void orderOk(httplib::Server &Server) {
  Server.Post("/api/orders", [](const Request &Req, Response &) {
    std::cerr << "refused: " << Req.body;
  });
}

void signUp(const Request &Req) {
  std::puts(Req.body.c_str()); // expect: backend-logged-secret "'signUp'"
}

void authorNames(const Request &Req) { std::puts(Req.body.c_str()); }

void registeredOk(httplib::Server &Server) {
  Server.Post("/e", [](const Request &Req, Response &) { signUp(Req); });
}

json bodyOf(const Request &Req) { return json::parse(Req.body); }
std::string need(const json &All, const char *Name) { return All.at(Name); }

void sharedReaderBad(const Request &Req) {
  json Given = bodyOf(Req);
  std::cout << Given.dump(); // expect-miss: backend-logged-secret (the password is taken by a function that is handed its name)
  knows(need(Given, "name"), need(Given, "password"));
}

void sharedReaderOk(const Request &Req) {
  json Given = bodyOf(Req);
  std::cout << Given.dump();
  store(Given);
}

void redactedOk(const Request &Req) {
  json Given = bodyOf(Req);
  knows(Given["name"], Given["password"]);
  Given["password"] = "***";
  std::cout << Given.dump();
}

void headersBad(const Request &Req) {
  for (const auto &[Name, Value] : Req.headers)
    std::cout << Name << ": " << Value << '\n'; // expect: backend-logged-secret "ll headers of a request are written to the console"
}

void pairsBad(const Request &Req) {
  for (const auto &Each : Req.headers)
    std::printf("%s: %s\n", Each.first.c_str(), Each.second.c_str()); // expect: backend-logged-secret "ll headers"
}

void iteratedBad(const Request &Req) {
  for (auto It = Req.headers.begin(); It != Req.headers.end(); ++It)
    std::cout << It->first << ": " << It->second << '\n'; // expect: backend-logged-secret "ll headers"
}

void collectedHeadersBad(const Request &Req) {
  std::string Text;
  for (const auto &[Name, Value] : Req.headers)
    Text += Name + ": " + Value + "\n";
  std::cout << Text; // expect: backend-logged-secret "ll headers"
}

void namesOk(const Request &Req) {
  for (const auto &[Name, Value] : Req.headers)
    std::cout << Name << '\n';
}

void leftOutOk(const Request &Req) {
  for (const auto &[Name, Value] : Req.headers) {
    if (Name == "Authorization" || Name == "Cookie")
      continue;
    std::cout << Name << ": " << Value << '\n';
  }
}

void shownByNameOk(const Request &Req) {
  for (const auto &[Name, Value] : Req.headers)
    if (Name == "Host")
      std::cout << Value << '\n';
}

bool isHidden(const std::string &Name);

void blankedOk(const Request &Req) {
  for (const auto &[Name, Value] : Req.headers)
    std::cout << Name << ": " << (isHidden(Name) ? "***" : Value) << '\n';
}

void oneHeaderOk(const Request &Req) {
  std::cout << Req.get_header_value("User-Agent");
  auto Found = Req.headers.find("Host");
  if (Found != Req.headers.end())
    std::cout << Found->second;
}

struct Connection {
  int Socket;
  char Buffer[2048];
  char *Body = nullptr;

  bool receive() { return recv(Socket, Buffer, sizeof(Buffer), 0) > 0; }
  void lineBad() {
    char *Line = Buffer;
    std::printf("%s\n", Line); // expect: backend-logged-secret "network data is written to the console as a whole"
    Body = Line;
  }
  void login() {
    char Password[100];
    int I = 0;
    for (; Body[I] != '\0'; ++I)
      Password[I] = Body[I];
    Password[I] = '\0';
    knows("someone", Password);
  }
};

struct Echo {
  int Socket;
  char Buffer[2048];

  bool receive() { return recv(Socket, Buffer, sizeof(Buffer), 0) > 0; }
  void lineOk() { std::printf("%s\n", Buffer); }
};

// A buffer that is filled and cut into lines piece by piece.
class LineReader {
public:
  void receive(int Socket) { Read += recv(Socket, Buffer + Read, sizeof Buffer - Read, 0); }
  char *line() { return Buffer + Start; }
  void cut(int At) {
    Buffer[At] = '\0';
    Start = At + 1;
  }

private:
  char Buffer[2048];
  int Read = 0, Start = 0;
};

void linesBad(int Socket) {
  LineReader From;
  From.receive(Socket);
  From.cut(12);
  char *Text = From.line();
  std::printf("%s\n", Text); // expect: backend-logged-secret "'Password' is taken out of it"
  char Password[100];
  for (int I = 0; Text[I + 9] && I < 99; ++I)
    Password[I] = Text[I + 9];
  knows("", Password);
}

class UploadReader {
public:
  void receive(int Socket) { Read += recv(Socket, Buffer + Read, sizeof Buffer - Read, 0); }
  char *line() { return Buffer + Start; }

private:
  char Buffer[2048];
  int Read = 0, Start = 0;
};

void linesOk(int Socket) {
  UploadReader From;
  From.receive(Socket);
  std::printf("%s\n", From.line());
}

void copiedBad(int Socket) {
  char Buffer[100];
  recv(Socket, Buffer, sizeof Buffer, 0);
  std::puts(Buffer); // expect: backend-logged-secret "'Password' is taken out of it"
  std::string Password = Buffer + 9;
  knows("", Password);
}

void copiedOk(int Socket) {
  char Buffer[100];
  recv(Socket, Buffer, sizeof Buffer, 0);
  std::puts(Buffer);
  std::string City = Buffer + 9;
  knows(City, "");
}
