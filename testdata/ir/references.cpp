#include "lib.h"
struct Row {
  std::string Name;
};
Row &find(int);
Row make();

void alias(Row &R) {
  auto &N = R.Name;
  N = "x";
}

void boundToCall() {
  auto &R = find(1);
  R.Name = "x";
  const std::string &Again = R.Name;
  puts(Again.c_str());
}

void extended() {
  const Row &R = make();
  const std::string &N = make().Name;
  puts(R.Name.c_str());
  puts(N.c_str());
}

struct Holder {
  Row &Held;
  std::string &name() { return Held.Name; }
};

void use(Holder &H) { H.Held.Name = "y"; }

void conditional(bool B, Row &X, Row &Y) {
  Row &R = B ? X : Y;
  R.Name = "z";
}

std::string moved(std::string S) {
  std::string T = std::move(S);
  std::string *P = std::addressof(T);
  return *P;
}
