#include "lib.h"
inline void *operator new(std::size_t, void *P) noexcept { return P; }
struct Node {
  Node(int);
  ~Node();
};
struct Point {
  int X, Y;
};

void created() {
  Node *N = new Node(1);
  Point *P = new Point{1, 2};
  int *I = new int(5);
  delete N;
  delete I;
}

void arrays(int Size) {
  int *A = new int[Size];
  delete[] A;
}

void placed(void *Where) { ::new (Where) Point(); }

void explicitly(Node *N, int *I) {
  N->~Node();
  using Int = int;
  I->~Int();
}

const char *identified(std::exception &E) { return typeid(E).name(); }

int statements(int X) {
  int Y = ({
    int Z = X + 1;
    Z * 2;
  });
  return Y;
}

int discarded(int X) {
  (void)X;
  X + 1;
  return X;
}
