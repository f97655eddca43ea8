#include "lib.h"
bool more();
void f(int);

void forLoop(int N) {
  for (int I = 0; I < N; ++I)
    f(I);
}

void forever() {
  for (;;)
    if (more())
      break;
}

void whileLoop() {
  while (more()) {
    if (more())
      continue;
    f(1);
  }
}

void doLoop() {
  do
    f(1);
  while (more());
}

void once() {
  do {
    f(1);
    if (more())
      break;
    f(2);
  } while (0);
}

void nested(int N) {
  while (true)
    for (int I = 0; I < N; ++I)
      f(I);
}
