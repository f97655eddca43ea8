// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <sw/redis++/redis++.h>

std::string get(const std::string &Name) {
  sw::redis::ConnectionOptions Options;
  Options.password = "x";
  sw::redis::Redis Redis(Options), Other("tcp://x");
  Redis.set("k" + Name, Name, std::chrono::milliseconds(3));
  Redis.command("SET", "k", Name);
  Redis.hset("h", "f", Name);
  if (auto Value = Redis.get("k"))
    return *Value;
  return Redis.ping();
}
