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

int atomics(int *Count, int Next) {
  __atomic_store_n(Count, Next, __ATOMIC_SEQ_CST);
  __atomic_fetch_add(Count, 1, __ATOMIC_RELAXED);
  __atomic_compare_exchange_n(Count, &Next, 7, false, __ATOMIC_SEQ_CST,
                              __ATOMIC_SEQ_CST);
  return __atomic_load_n(Count, __ATOMIC_ACQUIRE);
}
