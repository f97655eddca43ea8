#include "lib.h"
void f();
void g(const char *);

void handlers() {
  try {
    f();
  } catch (const std::runtime_error &E) {
    g(E.what());
  } catch (...) {
    throw;
  }
  f();
}

int thrown(int X) {
  if (X < 0)
    throw std::runtime_error("negative");
  return X;
}

void nested() {
  try {
    try {
      f();
    } catch (int I) {
      throw;
    }
  } catch (std::exception &) {
  }
}

struct Parsed {
  std::string Text;
  Parsed(const char *S) try : Text(S) {
  } catch (...) {
  }
};
