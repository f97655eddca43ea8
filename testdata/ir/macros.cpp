#include "lib.h"
#define TABLE "users"
#define SELECT(T) "select * from " T
#define LOG(X)                                                                 \
  do {                                                                         \
    if (enabled())                                                             \
      puts(X);                                                                 \
  } while (0)
#define EACH(I, N) for (int I = 0; I < N; ++I)
#define OUTER(X) LOG(X)
bool enabled();
const char *name();

void constants() {
  puts(TABLE);
  puts(SELECT("orders"));
  puts("a" TABLE);
}

void arguments() { LOG(name()); }

void loops() {
  EACH(I, 3) puts("x");
}

void nested() { OUTER(name()); }
