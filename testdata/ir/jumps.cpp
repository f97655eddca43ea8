#include "lib.h"
bool more();
void f();
struct Guard {
  Guard();
  ~Guard();
};

void backward() {
again:
  f();
  if (more())
    goto again;
}

void forward() {
  {
    Guard G;
    if (more())
      goto out;
    f();
  }
  f();
out:
  f();
}

void leaving() {
  while (more()) {
    Guard G;
    if (more())
      break;
    if (more())
      continue;
    if (more())
      return;
    f();
  }
}

void dead() {
  return;
  f();
}
