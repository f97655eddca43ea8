// Part of our declarations of Boost.Log: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <ostream>
#include <string>

namespace boost {
namespace log {
inline namespace v2_mt_posix {
class record {
public:
  bool operator!() const noexcept;
};
template <typename CharT> class basic_formatting_ostream {
public:
  basic_formatting_ostream &operator<<(const char *p);
  basic_formatting_ostream &operator<<(int value);
  basic_formatting_ostream &operator<<(unsigned long value);
};
template <typename CharT>
class basic_record_ostream : public basic_formatting_ostream<CharT> {
public:
  basic_record_ostream &operator<<(const char *p);
  basic_record_ostream &operator<<(bool value);
  basic_record_ostream &operator<<(char c);
  basic_record_ostream &operator<<(int value);
  basic_record_ostream &operator<<(unsigned int value);
  basic_record_ostream &operator<<(long value);
  basic_record_ostream &operator<<(unsigned long value);
  basic_record_ostream &operator<<(double value);
};
template <typename CharT, typename T>
basic_record_ostream<CharT> &operator<<(basic_record_ostream<CharT> &strm,
                                        const T &value);
namespace trivial {
enum severity_level { trace, debug, info, warning, error, fatal };
} // namespace trivial
namespace sources {
class logger {
public:
  record open_record();
};
template <typename LevelT = int> class severity_logger {
public:
  record open_record();
  record open_record(LevelT level);
};
using severity_logger_mt = severity_logger<trivial::severity_level>;
} // namespace sources
namespace trivial {
using logger_type = sources::severity_logger<severity_level>;
struct logger {
  static logger_type &get();
};
} // namespace trivial
namespace aux {
template <typename LoggerT> class record_pump {
public:
  record_pump(LoggerT &lg, record &rec);
  ~record_pump() noexcept(false);
  basic_record_ostream<char> &stream() const;
};
template <typename LoggerT>
record_pump<LoggerT> make_record_pump(LoggerT &lg, record &rec) {
  return record_pump<LoggerT>(lg, rec);
}
} // namespace aux
} // namespace v2_mt_posix
} // namespace log
} // namespace boost

#define BOOST_LOG_STREAM_SEV(logger, lvl)                                      \
  for (::boost::log::record rec_var = (logger).open_record(lvl); !!rec_var;)   \
  ::boost::log::aux::make_record_pump((logger), rec_var).stream()
#define BOOST_LOG_SEV(logger, lvl) BOOST_LOG_STREAM_SEV(logger, lvl)
#define BOOST_LOG(logger)                                                      \
  for (::boost::log::record rec_var = (logger).open_record(); !!rec_var;)      \
  ::boost::log::aux::make_record_pump((logger), rec_var).stream()
#define BOOST_LOG_TRIVIAL(lvl)                                                 \
  BOOST_LOG_STREAM_SEV(::boost::log::trivial::logger::get(),                   \
                       ::boost::log::trivial::lvl)
