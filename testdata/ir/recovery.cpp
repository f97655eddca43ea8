#include "lib.h"
int known(int);

int call(int X) { return known(missing(X), X); }

void unknownType(Missing &M) { M.exec("select"); }

void afterwards(int X) {
  auto Y = missing(X);
  known(X);
}

int others(int X, ...) {
  __builtin_va_list List;
  __builtin_va_start(List, X);
  asm("nop" : : "r"(X));
  return __builtin_va_arg(List, int);
}
