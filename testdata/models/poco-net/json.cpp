// Poco: documents that are filled and written, and encoders over streams.
// needs: Poco/JSON/Stringifier.h
// rules: backend-logged-secret
#include <Poco/Base64Encoder.h>
#include <Poco/HexBinaryEncoder.h>
#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Stringifier.h>
#include <iostream>
#include <sstream>
#include <string>

struct User {
  std::string Login, Password;
  Poco::JSON::Object::Ptr document() const {
    Poco::JSON::Object::Ptr Root = new Poco::JSON::Object();
    Root->set("login", Login);
    Root->set("password", Password);
    return Root;
  }
  Poco::JSON::Object::Ptr shown() const {
    Poco::JSON::Object::Ptr Root = new Poco::JSON::Object();
    Root->set("login", Login);
    return Root;
  }
};

void stringifyBad(const User &Of) {
  Of.document()->stringify(std::cout); // expect: backend-logged-secret "'Password'"
}

void stringifyOk(const User &Of) { Of.shown()->stringify(std::cout); }

void stringifierBad(const User &Of) {
  Poco::JSON::Stringifier::stringify(Of.document(), std::cout); // expect: backend-logged-secret "'Password'"
}

void stringifierOk(const User &Of) { Poco::JSON::Stringifier::stringify(Of.shown(), std::cout); }

void streamBad(const User &Of) {
  std::ostringstream Out;
  Of.document()->stringify(Out);
  std::clog << Out.str(); // expect: backend-logged-secret "'Password'"
}

void streamOk(const User &Of) {
  std::ostringstream Out;
  Of.document()->stringify(Out);
  std::clog << Out.str().size();
}

void readBad(const Poco::JSON::Object &Given) {
  std::cout << Given.getValue<std::string>("password"); // expect: backend-logged-secret "'password'"
}

void readOk(const Poco::JSON::Object &Given) { std::cout << Given.getValue<std::string>("login"); }

void otherMemberOk(const User &Of) {
  Poco::JSON::Object Root;
  Root.set("login", Of.Login);
  Root.set("password", Of.Password);
  std::cout << Root.getValue<std::string>("login");
}

void arrayBad(const User &Of) {
  Poco::JSON::Array All;
  All.add(Of.Password);
  All.stringify(std::cout); // expect: backend-logged-secret "'Password'"
}

void arrayOk(const User &Of) {
  Poco::JSON::Array All;
  All.add(Of.Login);
  All.stringify(std::cout);
}

void base64Bad(const std::string &Login, const std::string &Password) {
  std::ostringstream Out;
  Poco::Base64Encoder Encoder(Out);
  Encoder << Login << ":" << Password;
  Encoder.close();
  std::cout << "Basic " << Out.str(); // expect: backend-logged-secret "'Password'"
}

void base64Ok(const std::string &Login, const std::string &Password) {
  std::ostringstream Out;
  Poco::Base64Encoder Encoder(Out);
  Encoder << Login << ":" << Password.size();
  Encoder.close();
  std::cout << "Basic " << Out.str();
}

void hexBad(const std::string &Token) {
  std::ostringstream Out;
  Poco::HexBinaryEncoder Encoder(Out);
  Encoder << Token;
  Encoder.close();
  std::cout << Out.str(); // expect: backend-logged-secret "'Token'"
}

void hexOk(const std::string &Name) {
  std::ostringstream Out;
  Poco::HexBinaryEncoder Encoder(Out);
  Encoder << Name;
  Encoder.close();
  std::cout << Out.str();
}
