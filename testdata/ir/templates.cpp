#include "lib.h"
template <typename T> T twice(T X) { return X + X; }
template <> long twice<long>(long X) { return X * 2; }
int ofInt() { return twice(2); }
std::string ofString(std::string S) { return twice(S); }

template <typename T> class Repository {
  T Item;

public:
  T &get() { return Item; }
  template <typename F> void each(F Visit) { Visit(Item); }
  void never() { Item.nothing(); }
};

int member(Repository<int> &R) {
  R.each([](int X) { puts("a"); });
  R.each([](int X) { puts("b"); });
  return R.get();
}

template <typename... As> int sum(As... Args) { return (Args + ...); }
int summed() { return sum(1, 2, 3); }

template <typename D> struct Crtp {
  void handle() { static_cast<D *>(this)->run(); }
};
struct Page : Crtp<Page> {
  void run();
};
void crtp(Page &P) { P.handle(); }

template <int N> const char *table() { return N == 1 ? "one" : "other"; }
const char *values() { return table<1>(); }
