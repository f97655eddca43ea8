#include "lib.h"
struct Guard {
  explicit Guard(int);
  ~Guard();
  Guard operator<<(int);
  int value() const;
};
Guard make();
void use(const Guard &);
void take(Guard);

void locals() {
  Guard A(1);
  {
    Guard B(2);
    use(B);
  }
  use(A);
}

void temporaries() {
  use(Guard(1));
  make() << 1 << 2;
  take(make());
}

Guard returned() {
  Guard Other(1), Kept(2);
  return Kept;
}

int inCondition() {
  if (make().value() && Guard(1).value())
    return 1;
  return 0;
}

void conditionally(bool B) { use(B ? make() : Guard(2)); }

void extended() {
  const Guard &G = make();
  use(G);
}

struct Holder {
  Guard Held{1};
  std::string Name;
};
void implicitDestructor() { Holder H; }

void arrays() { Guard A[2] = {Guard(1), Guard(2)}; }

struct Owner : Guard {
  Guard First, Second;
  ~Owner() {
    if (value())
      return;
    use(First);
  }
};
