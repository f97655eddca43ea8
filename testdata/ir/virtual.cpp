#include "lib.h"
struct Base {
  virtual ~Base();
  virtual void run();
  void plain();
};
struct Derived : Base {
  void run() override;
};
struct Last final : Base {
  void run() override;
};

void calls(Base &B, Derived *D, Last &L) {
  B.run();
  D->run();
  L.run();
  D->plain();
}

void qualified(Derived &D) { D.Base::run(); }

void exact() {
  Derived D;
  D.run();
}

void deleted(Base *B) { delete B; }

void Derived::run() { Base::run(); }
