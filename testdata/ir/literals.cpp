#include "lib.h"
#define DSN "host=db"
#define LIMIT 50
enum Color { Red };
namespace app {
enum class State { Open = 3 };
}

void texts() {
  const char *Plain = "a";
  const char *Glued = "select "
                      "*";
  const char *Raw = R"(a "b")";
  const wchar_t *Wide = L"\u00e9";
  auto *Eight = u8"\u00e9";
  const char *Named = DSN;
  const char *Name = __func__;
}

void numbers() {
  int I = 7;
  unsigned long U = 18446744073709551615ul;
  double D = 1.5;
  bool B = true;
  char C = 'x';
  int M = LIMIT;
}

void others() {
  Color C = Red;
  app::State S = app::State::Open;
  int *P = nullptr;
  int Zero{};
  unsigned long Size = sizeof(int) + alignof(long);
}

std::string userDefined() {
  using namespace std::literals;
  return "a"_s;
}
