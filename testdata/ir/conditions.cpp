// args: -std=c++2b
#include "lib.h"
bool a();
bool b();
void f();

int ifs(int X) {
  if (X > 1)
    return 1;
  else if (X)
    f();
  return 0;
}

void both() {
  if (a() && !b())
    f();
}

void either() {
  if (a() || b())
    f();
}

bool asValue() { return a() && b(); }

void asStatement() { a() || b(); }

std::string chosen(bool B) { return B ? std::string("x") : "y" + std::to_string(1); }

int orThrow(bool B) { return B ? 1 : throw 2; }

int elvis(int X) { return X ?: 7; }

void variables() {
  if (int *P = nullptr; auto Q = P)
    f();
}

template <int N> int constant() {
  if constexpr (N > 1)
    return a();
  else
    return b();
}
int taken() { return constant<2>(); }

int evaluated() {
  if consteval {
    return 1;
  } else {
    return 2;
  }
}
