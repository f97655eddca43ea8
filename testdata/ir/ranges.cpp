#include "lib.h"
std::vector<std::string> rows();

void overClass(std::vector<std::string> &Rows) {
  for (auto &Row : Rows)
    puts(Row.c_str());
}

void overTemporary() {
  for (const std::string Row : rows())
    puts(Row.c_str());
}

int overArray() {
  int A[3] = {1, 2, 3}, Sum = 0;
  for (int &X : A)
    Sum += X;
  return Sum;
}

void withBindings(std::vector<std::pair<int, std::string>> &M) {
  for (auto &[Id, Name] : M)
    puts(Name.c_str());
}
