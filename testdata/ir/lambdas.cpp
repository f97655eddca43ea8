#include "lib.h"
void route(std::function<void(int)>);
void callback(void (*)(int));

void captures(db::Connection &C, std::string S) {
  int N = 1;
  auto F = [&C, N, T = std::move(S), &R = N] { return C.exec(T), N + R; };
  F();
}

class Handler {
  std::string Name;
  void run();
  void install() {
    route([this](int) { Name = "x"; run(); });
    route([*this](int) mutable { Name = "y"; });
    route([=, this](int) { run(); });
  }
};

void nested(int A) {
  auto Outer = [&] {
    auto Inner = [&, B = 2] { return A + B; };
    return Inner();
  };
}

void generic() {
  auto F = [](auto X) { return X; };
  F(1);
  F("x");
  auto Unused = [](auto X) { return X.get(); };
}

void pointer() {
  callback([](int X) { puts("x"); });
}

const int Size = 3;
void constants() {
  constexpr int N = 4;
  auto F = [] { return N + Size; };
}

auto Global = [](int X) { return X; };
void defaulted(std::function<void(int)> F = [](int) { puts("d"); });
struct Member {
  std::function<void(int)> F = [](int) { puts("m"); };
};
