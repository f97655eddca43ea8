// What a name says of a function, a member or a text that the program makes up.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <random>
#include <string>

struct Card {
  std::string number, holder;
};

class PaymentCard {
public:
  const std::string &number() const { return Digits; }
  const std::string &holder() const { return Name; }

private:
  std::string Digits, Name;
};

struct House {
  std::string number;
};

void memberOfTypeBad(const Card &Given) {
  std::cout << "charging " << Given.number; // expect: backend-logged-secret "'Card::number' is by its name a secret"
}

void memberOfTypeOk(const Card &Given, const House &At) {
  std::cout << "charging " << Given.holder << " of " << At.number;
}

void accessorOfTypeBad(const PaymentCard &Given) {
  std::cout << "charging " << Given.number(); // expect: backend-logged-secret "'PaymentCard::Digits'"
}

void accessorOfTypeOk(const PaymentCard &Given) {
  std::cout << "charging " << Given.holder();
}

void lastDigitsOk(const Card &Given) {
  std::cout << "card ending in " << Given.number.substr(Given.number.size() - 4);
}

std::string newToken() {
  static const char *Digits = "0123456789abcdef";
  std::string token;
  for (int I = 0; I < 32; ++I)
    token += Digits[std::rand() % 16];
  return token;
}

void spelledBad() {
  std::cout << newToken(); // expect: backend-logged-secret
}

struct Session {
  std::string Token;
  long User;
};

std::ostream &operator<<(std::ostream &Out, const Session &Shown) {
  return Out << Shown.User << '/' << Shown.Token;
}

void spelledMemberBad(long User) {
  const Session Made{newToken(), User};
  std::cout << Made; // expect: backend-logged-secret
}

std::string newNumber() {
  std::string Digits;
  for (int I = 0; I < 8; ++I)
    Digits += static_cast<char>('0' + std::rand() % 10);
  return Digits;
}

void spelledOk() {
  std::cout << newNumber();
  std::string TokenLine;
  TokenLine += "tokens: " + std::to_string(std::rand());
  std::cout << TokenLine;
}

std::string starred(const std::string &Password) {
  std::string Result;
  for (char C : Password)
    Result += C == ' ' ? ' ' : '*';
  return Result;
}

void starredOk(const std::string &Password) { std::cout << starred(Password); }

// Functions that are called as ones that mask.
std::string maskFirst(const std::string &Text) {
  return Text.size() < 5 ? std::string("***") : Text.substr(0, 2) + "***";
}

void maskFirstOk(const std::string &Password) {
  std::cout << maskFirst(Password);
}

std::string maskIfLong(const std::string &Text) {
  if (Text.size() > 64)
    return "***";
  return Text;
}

void maskIfLongBad(const std::string &Password) {
  std::cout << maskIfLong(Password); // expect: backend-logged-secret
}

std::string hideInBrackets(const std::string &Text) {
  return "[hidden: " + Text + "]";
}

void hideInBracketsBad(const std::string &Password) {
  std::cout << hideInBrackets(Password); // expect: backend-logged-secret
}

std::string redacted(std::string Text) {
  std::cout << "redacting a text of " << Text.size() << " characters\n";
  return Text;
}

void redactedBad(const std::string &Password) {
  std::cout << redacted(Password); // expect: backend-logged-secret
}

std::string hashed(const std::string &Text) {
  unsigned long Sum = 5381;
  for (char C : Text)
    Sum = Sum * 33 + static_cast<unsigned char>(C);
  return std::to_string(Sum);
}

void hashedOk(const std::string &Password) { std::cout << hashed(Password); }

std::string obfuscated(std::string Text) {
  for (size_t I = 0; I < Text.size(); ++I)
    Text[I] = '#';
  return Text;
}

void obfuscatedOk(const std::string &Password) {
  std::cout << obfuscated(Password);
}

// Functions of which only the name is known.
void writeLog(const std::string &Line);
void logInfo(const std::string &Line);
void log_error(const char *Format, ...);
void reportProgress(const char *Format, ...);

void verbBad(const std::string &Password) {
  logInfo(Password); // expect: backend-logged-secret
}

void verbOk(const std::string &Name) { logInfo(Name); }

void writeBad(const std::string &Password) {
  writeLog("password " + Password); // expect: backend-logged-secret
}

void writeOk(const std::string &Password) {
  writeLog("password of " + std::to_string(Password.size()));
}

void formatBad(const std::string &Password) {
  log_error("wrong password %s", Password.c_str()); // expect: backend-logged-secret
}

void formatOk(const std::string &Name) {
  log_error("wrong password of %s", Name.c_str());
}

void reportedBad(const std::string &Password) {
  reportProgress("trying %s", Password.c_str()); // expect: backend-logged-secret
}

struct Catalogue {
  void addLogEntryKey(const std::string &Key);
  void setLogToken(const std::string &Token);
  void dump(const std::string &Token);
  void traceRoute(const std::string &Token);
};

void otherVerbsOk(Catalogue &All, const std::string &Token) {
  All.addLogEntryKey(Token);
  All.setLogToken(Token);
  All.dump(Token);
  All.traceRoute(Token);
}

static std::string generated(size_t Length) {
  static const char Letters[] = "0123456789abcdef";
  std::string Result(Length, 0);
  std::generate_n(Result.begin(), Length, [] { return Letters[rand() % 16]; });
  return Result;
}

void generatedBad() {
  std::string Token = generated(30);
  std::cout << Token; // expect: backend-logged-secret "'Token' is by its name a secret"
}

void generatedOk() {
  std::string Colour = generated(6);
  std::cout << Colour;
}

void filledOk() {
  std::string Password(8, '*');
  std::cout << Password;
}

// What a token says, and what was made fit to be shown, are no secrets.
const char *jwt_get_claim_text(const char *Claim);
const char *jwt_sign(const char *Claims);
void claimOk() { std::cout << jwt_get_claim_text("sub"); }
void sanitizedOk(const char *connection_string_sanitized) { std::cout << connection_string_sanitized; }
