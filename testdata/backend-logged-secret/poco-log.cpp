// The log of Poco: messages, templates with values, and streams.
// needs: Poco/Logger.h Poco/LogStream.h
#include <Poco/LogStream.h>
#include <Poco/Logger.h>
#include <string>

void messageBad(Poco::Logger &Log, const std::string &Password) {
  Log.information("login with " + Password); // expect: backend-logged-secret "'Password' is by its name a secret and is written to a log"
}

void messageOk(Poco::Logger &Log, const std::string &Name) {
  Log.information("login of " + Name);
}

void valuesBad(Poco::Logger &Log, const std::string &Token) {
  Log.warning("refused %s", Token); // expect: backend-logged-secret
}

void valuesOk(Poco::Logger &Log, const std::string &Name) {
  Log.warning("refused %s", Name);
}

void macroBad(Poco::Logger &Log, const std::string &Token) {
  poco_error(Log, "token " + Token); // expect: backend-logged-secret
}

void macroOk(Poco::Logger &Log, const std::string &Name) {
  poco_error(Log, "token of " + Name);
}

void streamedBad(const std::string &Secret) {
  Poco::LogStream Out("server");
  Out.error() << "secret " << Secret << '\n'; // expect: backend-logged-secret
}

void streamedOk(const std::string &Secret) {
  Poco::LogStream Out("server");
  Out.error() << "secret of " << Secret.size() << '\n';
}
