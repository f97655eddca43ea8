// Secrets that cross functions, objects and exceptions before they are logged.
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <exception>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

struct User {
  std::string Name, Password;
};

std::ostream &operator<<(std::ostream &Out, const User &Shown) {
  return Out << Shown.Name << "/" << Shown.Password;
}

void ownOperatorBad(const User &Given) {
  std::cout << "user " << Given << '\n'; // expect: backend-logged-secret "'Password'"
}

struct Guest {
  std::string Name, Password;
};

std::ostream &operator<<(std::ostream &Out, const Guest &Shown) {
  return Out << Shown.Name << "/" << Shown.Password.size();
}

void ownOperatorOk(const Guest &Given) { std::cout << "guest " << Given; }

std::string describe(const User &Shown) {
  return "user " + Shown.Name + " with " + Shown.Password;
}

void describedBad(const User &Given) {
  std::cerr << describe(Given); // expect: backend-logged-secret
}

std::string title(const User &Shown) { return "user " + Shown.Name; }

void describedOk(const User &Given) { std::cerr << title(Given); }

void print(std::ostream &Out, const User &Shown) {
  Out << Shown.Name << ' ' << Shown.Password << '\n';
}

void streamHandedOnBad(const User &Given) {
  print(std::cout, Given); // expect: backend-logged-secret
}

std::string streamHandedOnOk(const User &Given) {
  std::ostringstream Response;
  print(Response, Given);
  return Response.str();
}

void check(const User &Given) {
  if (Given.Name.empty())
    throw std::runtime_error("no user for password " + Given.Password);
}

void thrownBad(const User &Given) {
  try {
    check(Given);
  } catch (const std::exception &Problem) {
    std::cerr << "failed: " << Problem.what() << '\n'; // expect: backend-logged-secret
  }
}

void checkName(const User &Given) {
  if (Given.Password.empty())
    throw std::runtime_error("no password for user " + Given.Name);
}

void thrownOk(const User &Given) {
  try {
    checkName(Given);
  } catch (const std::exception &Problem) {
    std::cerr << "failed: " << Problem.what() << '\n';
  }
}

class LoginError : public std::runtime_error {
public:
  LoginError(const std::string &User, const std::string &Detail)
      : std::runtime_error("login of " + User), Detail(Detail) {}
  const std::string &detail() const { return Detail; }

private:
  std::string Detail;
};

void login(const User &Given) { throw LoginError(Given.Name, Given.Password); }
void relay(const User &Given) { login(Given); }

void ownErrorBad(const User &Given) {
  try {
    relay(Given);
  } catch (const LoginError &Problem) {
    std::cerr << Problem.detail(); // expect: backend-logged-secret
  }
}

void caughtBelowOk(const User &Given) {
  try {
    try {
      check(Given);
    } catch (const std::runtime_error &) {
    }
  } catch (const std::logic_error &Problem) {
    std::cerr << Problem.what();
  }
}

class Logger {
public:
  void info(const std::string &Line) { std::cout << Line << '\n'; }
  void write(const char *Format, ...) {
    char Buffer[256];
    va_list Arguments;
    va_start(Arguments, Format);
    std::vsnprintf(Buffer, sizeof(Buffer), Format, Arguments);
    va_end(Arguments);
    std::fputs(Buffer, stderr);
  }
};

void ownLoggerBad(Logger &Log, const User &Given) {
  Log.info("password " + Given.Password); // expect: backend-logged-secret "'Password'"
}

void ownLoggerOk(Logger &Log, const User &Given) {
  Log.info("user " + Given.Name);
}

void variadicBad(Logger &Log, const User &Given) {
  Log.write("%s logs in with %s", Given.Name.c_str(), Given.Password.c_str()); // expect: backend-logged-secret
}

void variadicOk(Logger &Log, const User &Given) {
  Log.write("%s logs in", Given.Name.c_str());
}

/// What is known of the line goes before what is said.
class FileLogger {
public:
  explicit FileLogger(FILE *Out) : Out(Out) {}
  void write(const char *File, int Line, const char *Format, ...) {
    char Buffer[256];
    char *End = Buffer;
    End += std::snprintf(End, 100, "%s:%d [", File, Line);
    va_list Arguments;
    va_start(Arguments, Format);
    End += std::vsnprintf(End, sizeof(Buffer) - (End - Buffer), Format, Arguments);
    va_end(Arguments);
    std::strncpy(End, "]\n", sizeof(Buffer) - (End - Buffer));
    std::puts(Buffer);
    if (Out)
      std::fputs(Buffer, Out);
  }

private:
  FILE *Out;
};

#define LOG_LINE(...) fileLog().write(__FILE__, __LINE__, __VA_ARGS__)
FileLogger &fileLog();

void behindPrefixBad(const User &Given) {
  LOG_LINE("%s logs in with %s", Given.Name.c_str(), Given.Password.c_str()); // expect: backend-logged-secret
}

void behindPrefixOk(const User &Given) {
  LOG_LINE("%s logs in, %zu characters", Given.Name.c_str(), Given.Password.size());
}

class Report {
public:
  explicit Report(std::ostream &Out) : Out(Out) {}
  void add(const std::string &Line) { Out << Line; }

private:
  std::ostream &Out;
};

class Session {
public:
  Session(std::string User, std::string Token)
      : User(std::move(User)), Token(std::move(Token)) {}
  const std::string &token() const { return Token; }
  const std::string &user() const { return User; }
  std::string summary() const { return User + "@" + Token; }
  std::string label() const { return User; }

private:
  std::string User, Token;
};

void accessorBad(const Session &Now) {
  std::cout << Now.token(); // expect: backend-logged-secret "'Token'"
}

void accessorOk(const Session &Now) { std::cout << Now.user(); }

void summaryBad(const Session &Now) {
  std::clog << Now.summary(); // expect: backend-logged-secret
}

void summaryOk(const Session &Now) { std::clog << Now.label(); }

class Settings {
public:
  void set(const std::string &Key, const std::string &Value) {
    Values[Key] = Value;
  }
  std::string get(const std::string &Key) const { return Values.at(Key); }

private:
  std::map<std::string, std::string> Values;
};

void keyBad(const Settings &All) {
  std::cout << All.get("smtp.password"); // expect: backend-logged-secret "'smtp.password'"
}

void keyOk(const Settings &All) { std::cout << All.get("smtp.host"); }

std::string mask(const std::string &Text) {
  std::string Result = Text;
  for (char &Letter : Result)
    Letter = '*';
  return Result;
}

void maskedOk(const User &Given) { std::cout << mask(Given.Password); }

std::string redact(const std::string &Text) { return Text; }

void maskedInNameOnlyBad(const User &Given) {
  std::cout << redact(Given.Password); // expect: backend-logged-secret
}

std::string shorten(const std::string &Text) {
  return Text.substr(0, 3) + "...";
}

void shortenedOk(const User &Given) { std::cout << shorten(Given.Password); }

std::string sha256(const std::string &Text);

void hashedOk(const User &Given) {
  std::cout << "fingerprint " << sha256(Given.Password);
}

void hashMemberOk(const std::string &PasswordHash) {
  std::cout << PasswordHash;
}

User find(const std::string &Name, const std::string &Password);

void unknownResultOk(const std::string &Name, const std::string &Password) {
  std::cout << find(Name, Password).Name;
}

std::unique_ptr<User> load();

void pointerBad() {
  auto Loaded = load();
  std::cout << Loaded->Password; // expect: backend-logged-secret
}

void pointerOk() {
  auto Loaded = load();
  std::cout << Loaded->Name;
}

void collectedBad(const std::vector<User> &All) {
  std::string Text;
  for (const User &Each : All)
    Text += Each.Name + ":" + Each.Password + ";";
  std::cout << Text; // expect: backend-logged-secret
}

void collectedOk(const std::vector<User> &All) {
  std::string Text;
  for (const User &Each : All)
    Text += Each.Name + ";";
  std::cout << Text;
}

void fill(const User &From, std::string &Into) { Into = From.Password; }

void outParameterBad(const User &Given) {
  std::string Text;
  fill(Given, Text);
  std::cout << Text; // expect: backend-logged-secret
}

void fillName(const User &From, std::string &Into) { Into = From.Name; }

void outParameterOk(const User &Given) {
  std::string Text;
  fillName(Given, Text);
  std::cout << Text;
}

std::string generateToken();

void generatedBad() {
  auto Made = generateToken();
  std::cout << "made " << Made; // expect: backend-logged-secret "'generateToken'"
}

bool verifyToken(const std::string &Token);

void verifiedOk(const std::string &Token) { std::cout << verifyToken(Token); }

std::string twice(const std::string &Text) { return Text + "," + Text; }

void eightfoldBad(const std::string &password) {
  std::cout << twice(twice(twice(password))); // expect: backend-logged-secret "'password'"
}

void thousandfoldMiss(const std::string &password) {
  std::string Text = twice(twice(twice(twice(twice(twice(password))))));
  std::cout << twice(twice(twice(twice(twice(twice(twice(Text))))))); // expect-miss: backend-logged-secret (a text of thousands of pieces is evidence of none)
}
