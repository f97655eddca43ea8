#include "lib.h"
struct Stream {
  Stream &operator<<(const char *);
};
Stream &operator<<(Stream &, int);
struct Version {
  int Major;
  bool operator==(const Version &) const;
};

int builtin(int A, int B) {
  A += B * 2;
  A <<= 1;
  int C = -A + ~B;
  return A % B == C;
}

int incremented(int I) {
  int J = I++;
  ++I;
  return J-- + I;
}

int comma(int I) { return I = 1, I + 1; }

void streamed(Stream &S) { S << "a" << 1 << "b"; }

bool rewritten(const Version &A, const Version &B) { return A != B; }

void assigned(std::string A, std::string B) {
  A = B;
  A = "literal";
  A = A + B;
  A = std::move(B);
}

void indexed(std::vector<std::string> &V) { V[1] = "x"; }

void chained(int A, int B) { A = B = 3; }

bool truth(std::unique_ptr<int> &P, int *Q) { return P && !Q; }
