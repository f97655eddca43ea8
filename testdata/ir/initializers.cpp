#include "lib.h"
struct Point {
  int X, Y;
};
struct Options {
  std::string Host;
  int Port = 5432;
  Point At;
  const char *Tags[2];
};
struct Derived : Point {
  int Z;
};
struct Copied {
  Copied();
  Copied(const Copied &);
  Copied &operator=(const Copied &);
};
class Plain {
  std::string Text;
};

void aggregates() {
  Point P{1, 2};
  Options O{"db", 1, {3, 4}, {"a", "b"}};
  Derived D{{1, 2}, 3};
}

void designated() { Options O{.Host = "db", .At = {.Y = 2}}; }

void defaults() {
  Options O{};
  Point P = {};
  int Zero = int();
}

Copied copies(const Copied &C, Plain P) {
  Copied A = C;
  A = C;
  Plain Q = P;
  Q = P;
  return A;
}

void lists() {
  std::vector<int> V{1, 2};
  std::vector<std::string> W = {"a"};
}

void strings() {
  std::string A;
  std::string B("x");
  std::string C = B + "y";
  auto D = std::string("z");
}

void take(Options);
void argument() { take({.Host = "db"}); }

char text() {
  char Buffer[] = "abc";
  return Buffer[0];
}
