#include "lib.h"
std::pair<int, std::string> makePair();
std::tuple<int, std::string> makeTuple();

int ofAggregate() {
  auto [Id, Name] = makePair();
  puts(Name.c_str());
  return Id;
}

void byReference(std::pair<int, int> &P) {
  auto &[A, B] = P;
  A = B;
}

int ofTuple() {
  auto [Id, Name] = makeTuple();
  return Id;
}

int ofArray() {
  int A[2] = {1, 2};
  auto [X, Y] = A;
  return Y;
}

void captured() {
  auto [Id, Name] = makePair();
  auto F = [&Name, Id] { return Id; };
}
