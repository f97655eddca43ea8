enum class Kind { A, B, C };
void f(int);

void cases(Kind K) {
  switch (K) {
  case Kind::A:
    f(1);
    break;
  case Kind::B:
  case Kind::C:
    f(2);
  default:
    f(3);
  }
}

int noDefault(int I) {
  switch (I) {
  case 1 + 1:
    return 1;
  case 5 ... 9:
    return 2;
  }
  return 3;
}

void declared(int I) {
  switch (int J = I; J) {
  case 'x':
    f(J);
  }
}
