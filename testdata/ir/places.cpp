#include "lib.h"
struct Address {
  std::string City;
  char Zip[8];
};
struct User {
  int Id;
  Address Home;
  Address *Work;
  int Scores[4];
  union {
    int A;
    float B;
  };
  static int Count;
};
int User::Count = 0;

int fields(User &U, User *P) {
  U.Home.City = P->Work->City;
  U.A = P->Id;
  return User::Count + P->Count;
}

int elements(int *P, int I) {
  int A[3] = {1, 2, 3};
  A[1] = A[I];
  P[2] = *A;
  return *P + *(P + 1);
}

char characters(const char *S, char *Out, User &U) {
  char Buffer[4];
  Buffer[0] = S[1];
  Out[1] = *S;
  return U.Home.Zip[2];
}

int pointers(int X) {
  int *P = &X;
  int **Q = &P;
  *P = 1;
  **Q = 2;
  return *P++;
}

User *next(User *);
void throughCalls(User *P) { next(P)->Home.City = next(P)->Work->City; }

int memberPointers(User &U, int User::*M) {
  int User::*Id = &User::Id;
  return U.*M;
}
