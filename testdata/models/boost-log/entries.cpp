// Boost.Log: records that a stream fills.
// flags: -I{headers}/boost-log
#include <boost/log/sources/severity_logger.hpp>
#include <boost/log/trivial.hpp>
#include <string>


void streamedBad(const std::string &Password) {
  BOOST_LOG_TRIVIAL(info) << "login with " << Password; // expect: backend-logged-secret
}

void lengthOk(const std::string &Password) {
  BOOST_LOG_TRIVIAL(info) << "login with " << Password.size() << " characters";
}

void characterPointerBad(const char *Password) {
  BOOST_LOG_TRIVIAL(info) << Password << " was given"; // expect: backend-logged-secret
}

void loggerBad(const std::string &Password) {
  boost::log::sources::severity_logger<boost::log::trivial::severity_level> Logger;
  BOOST_LOG_SEV(Logger, boost::log::trivial::error) << "wrong password " << Password; // expect: backend-logged-secret
}

void nameOk(const std::string &Name) { BOOST_LOG_TRIVIAL(info) << "login of " << Name; }
