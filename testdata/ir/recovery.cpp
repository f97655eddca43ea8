#include "lib.h"
int known(int);

int call(int X) { return known(missing(X), X); }

void unknownType(Missing &M) { M.exec("select"); }

void afterwards(int X) {
  auto Y = missing(X);
  known(X);
}
