// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <boost/log/sources/severity_logger.hpp>
#include <boost/log/trivial.hpp>

void log(const std::string &Name) {
  boost::log::sources::severity_logger<boost::log::trivial::severity_level> Logger;
  BOOST_LOG_TRIVIAL(info) << "served " << Name << 3;
  BOOST_LOG_SEV(Logger, boost::log::trivial::error) << "failed " << Name;
}
