#include "lib.h"
struct Base {
  virtual ~Base();
  int Id;
};
struct Derived : Base {
  int Extra;
};
struct Text {
  Text(const char *);
  operator const char *() const;
  explicit operator bool() const;
};

int numbers(long L, double D, bool B, char C) {
  int I = static_cast<int>(L);
  I = int(D) + B + C;
  return (int)L;
}

int hierarchy(Base *B, Base &R) {
  Derived *D = static_cast<Derived *>(B);
  auto *Q = dynamic_cast<Derived *>(B);
  return static_cast<Derived &>(R).Extra + D->Id + Q->Extra;
}

const char *conversions(Text T) {
  Text U = "x";
  if (T)
    return U;
  return static_cast<const char *>(T);
}

void raw(void *P, const std::string &S) {
  auto *D = reinterpret_cast<Derived *>(P);
  const_cast<std::string &>(S) = "x";
  (void)D->Id;
}

const char *bytes(const unsigned char *P, unsigned char U, std::byte B) {
  return reinterpret_cast<const char *>(P);
}
