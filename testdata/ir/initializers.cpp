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

int table(int I) {
  static const int Squares[66] = {
      1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17,
      18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34,
      35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51,
      52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66};
  return Squares[I];
}

struct Chained {
  int First = 1;
  int Second = First + 1;
};
Chained chained(int X) { return {.First = X}; }
