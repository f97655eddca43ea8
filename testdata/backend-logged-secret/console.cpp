// Secrets on standard output and error, written in every way that C++ has.
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

void streamedBad(const std::string &Password) {
  std::cout << "password: " << Password << std::endl; // expect: backend-logged-secret warning "'Password' is by its name a secret and is written to the console"
}

void streamedOk(const std::string &Password) {
  std::cout << "password of " << Password.size() << " characters" << std::endl;
}

void errorStreamBad(const std::string &apiKey) {
  std::cerr << "rejected key " << apiKey << '\n'; // expect: backend-logged-secret "'apiKey'"
}

void errorStreamOk(const std::string &keyId) {
  std::cerr << "rejected key " << keyId << '\n';
}

void environmentBad() {
  const char *Secret = std::getenv("DB_PASSWORD");
  std::clog << "connecting with " << Secret << '\n'; // expect: backend-logged-secret error "environment data"
}

void environmentOk() {
  const char *Host = std::getenv("DB_HOST");
  std::clog << "connecting to " << Host << '\n';
}

void unnamedEnvironmentBad() {
  std::string Value = std::getenv("JWT_SECRET");
  std::cout << "configured: " << Value; // expect: backend-logged-secret error "'JWT_SECRET' from environment data"
}

void presenceOk() {
  const char *Value = std::getenv("JWT_SECRET");
  std::cout << "configured: " << (Value ? "yes" : "no");
}

void formattedBad(const std::string &Token) {
  std::printf("token %s accepted\n", Token.c_str()); // expect: backend-logged-secret "'Token'"
}

void formattedOk(const std::string &Token) {
  std::printf("token of %zu bytes accepted\n", Token.size());
}

void toStandardErrorBad(const char *Passwd) {
  std::fprintf(stderr, "bad password %s\n", Passwd); // expect: backend-logged-secret "'Passwd'"
}

void toDataFileOk(std::FILE *Export, const char *Passwd) {
  std::fprintf(Export, "%s\n", Passwd);
}

void putBad(const std::string &SessionId) {
  std::puts(SessionId.c_str()); // expect: backend-logged-secret "'SessionId'"
}

void putOk(const std::string &SessionId) {
  std::puts(SessionId.empty() ? "no session" : "in a session");
}

void putToBad(const std::string &Cookie) {
  std::fputs(Cookie.c_str(), stderr); // expect: backend-logged-secret "'Cookie'"
}

void putToOk(const std::string &Banner) { std::fputs(Banner.c_str(), stderr); }

void joinedBad(const std::string &User, const std::string &Pwd) {
  std::string Line = "login " + User;
  Line += "/" + Pwd;
  std::cout << Line << "\n"; // expect: backend-logged-secret "'Pwd'"
}

void joinedOk(const std::string &User, const std::string &Pwd) {
  std::string Line = "login " + User;
  Line += Pwd.empty() ? " without password" : " with password";
  std::cout << Line << "\n";
}

void builtBad(const std::string &AccessToken) {
  std::ostringstream Text;
  Text << "bearer " << AccessToken;
  std::cerr << Text.str(); // expect: backend-logged-secret "'AccessToken'"
}

std::string builtOk(const std::string &AccessToken) {
  std::ostringstream Text;
  Text << "Authorization: Bearer " << AccessToken;
  return Text.str();
}

void printedBad(const char *Pin) {
  char Buffer[64];
  std::snprintf(Buffer, sizeof(Buffer), "pin %s", Pin);
  std::puts(Buffer); // expect: backend-logged-secret "'Pin'"
}

void printedOk(const char *Pin, const char *User) {
  char Buffer[64];
  std::snprintf(Buffer, sizeof(Buffer), "pin of %s: %s", User,
                Pin ? "given" : "none");
  std::puts(Buffer);
}

struct Account {
  std::string Name, Password;
};

void memberBad(const Account &Given) {
  std::cout << Given.Name << ":" << Given.Password; // expect: backend-logged-secret "'Password'"
}

void memberOk(const Account &Given) { std::cout << Given.Name << ": known"; }

void renamedBad(const Account &Given) {
  const std::string &Shown = Given.Password;
  std::string Copy = Shown;
  std::cout << Copy; // expect: backend-logged-secret "'Password'"
}

void renamedOk(const Account &Given) {
  const std::string &Shown = Given.Name;
  std::string Copy = Shown;
  std::cout << Copy;
}

void viewBad(std::string_view Passphrase) {
  std::cout << Passphrase.data(); // expect: backend-logged-secret
}

void prefixOk(const std::string &ApiKey) {
  std::cout << "key " << ApiKey.substr(0, 4) << "...";
}

void restBad(const std::string &ApiKey) {
  std::cout << "key " << ApiKey.substr(1); // expect: backend-logged-secret
}

void firstLetterOk(const std::string &Token) { std::cout << Token[0]; }

void lettersBad(const std::string &Token) {
  for (char Letter : Token)
    std::cout << Letter; // expect: backend-logged-secret
}

void starsOk(const std::string &Password) {
  std::cout << std::string(Password.size(), '*');
}

void comparedOk(const std::string &Password, const std::string &Again) {
  std::cout << (Password == Again) << Password.compare(Again);
}

void constantOk() {
  const std::string Password = "only another rule's concern";
  std::cout << Password;
}

void wordsOk(int Attempts) {
  std::cout << "password is wrong, attempt " << Attempts
            << "; see --password and the token\n";
}

void typeOk(const std::string &TokenType, const std::string &CsrfToken) {
  std::cout << TokenType << CsrfToken;
}

void logFileBad(const std::string &Secret) {
  std::ofstream Out("/var/log/orders/server.txt", std::ios::app);
  Out << "secret " << Secret << '\n'; // expect: backend-logged-secret "written to a log"
}

void dataFileOk(const std::string &Secret) {
  std::ofstream Out("/etc/orders/server.key");
  Out << Secret << '\n';
}

void openedLaterBad(const std::string &Secret) {
  std::ofstream Out;
  Out.open("access.log");
  Out << Secret; // expect: backend-logged-secret
}

void cLogFileBad(const std::string &Secret) {
  std::FILE *Out = std::fopen("audit.log", "a");
  std::fprintf(Out, "%s", Secret.c_str()); // expect: backend-logged-secret
  std::fclose(Out);
}

void cCatalogFileOk(const std::string &Secret) {
  std::FILE *Out = std::fopen("catalog.bin", "w");
  std::fprintf(Out, "%s", Secret.c_str());
  std::fclose(Out);
}

void lambdaBad(const std::string &Password) {
  auto Show = [&] {
    std::cout << Password; // expect: backend-logged-secret "'Password'"
  };
  Show();
}

void lambdaOk(const std::string &Password) {
  auto Show = [&] { std::cout << Password.length(); };
  Show();
}

#define TRACE(Text) std::cerr << __func__ << ": " << Text << '\n'

void macroBad(const std::string &Token) {
  TRACE(Token); // expect: backend-logged-secret
}

void macroOk(const std::string &Token) { TRACE(Token.size()); }

template <typename T> void trace(const T &Value) { std::cout << Value; }

void templateBad(const std::string &Password) {
  trace(Password); // expect: backend-logged-secret
}

void templateOk(const std::string &Password) { trace(Password.size()); }

void connectionBad(const std::string &Host, const std::string &Given) {
  std::string Dsn = "host=" + Host + " password=" + Given;
  std::cout << Dsn; // expect: backend-logged-secret
}

void connectionOk(const std::string &Host, const std::string &Given) {
  std::string Dsn = "host=" + Host + " dbname=" + Given;
  std::cout << Dsn;
}

void documentBad(const std::string &Given) {
  std::cout << "{\"password\":\"" + Given + "\"}"; // expect: backend-logged-secret
}

void documentOk(const std::string &Given) {
  std::cout << "{\"email\":\"" + Given + "\"}";
}

void statementBad(const std::string &Email, const std::string &Password) {
  std::string Sql = "UPDATE users SET password = '" + Password +
                    "' WHERE email = '" + Email + "'";
  std::cout << Sql; // expect: backend-logged-secret
}

void statementOk(const std::string &Email) {
  std::string Sql = "SELECT password FROM users WHERE email = '" + Email + "'";
  std::cout << Sql;
}
