#include "lib.h"
std::string Dsn = "host=" + std::to_string(1);
const char *const Query = "select 1";
constexpr int Limit = 5;
static db::Connection Shared("dsn");
extern int External;
int Uninitialized;
db::Connection &Alias = Shared;

struct Config {
  static const int Port = 5432;
  static inline std::string Host = "db";
};

namespace {
int Hidden = 3;
}

db::Connection &instance() {
  static db::Connection C("local");
  static int Count = 0;
  ++Count;
  return C;
}

int reads() {
  thread_local int T = Limit;
  Alias.ping();
  return External + Config::Port + Hidden + T;
}

template <typename T> int PerType = sizeof(T);
int perType() { return PerType<char>; }
