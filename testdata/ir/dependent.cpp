#include "lib.h"
template <typename Tx> void byName(Tx &T, const std::string &Id) {
  T.exec("select " + Id);
  T->commit();
  auto Row = T.template one<int>("x");
  puts(Row["id"].c_str());
}

template <typename T> int generic(T X, T *P) {
  T Copy(X, 1);
  T Y = T{X};
  Y += X;
  P->Field.Inner = X.Field;
  for (auto &E : X)
    puts(E);
  if (X == Y)
    return P->size();
  return T::Value + helper(X) + std::move(X).get();
}

template <typename... As> void pack(As &&...Args) {
  (puts(Args), ...);
  byName(std::forward<As>(Args)...);
}

template <typename T> struct Base;
template <typename T> struct Store : Base<T> {
  T Held;
  int Count = 0;
  void put(const T &X) {
    Held = X;
    ++Count;
    notify(X);
    this->each([&](auto &Y) { Y.use(X); });
  }
};

template <typename T> int branch(T X) {
  if constexpr (sizeof(T) > 4)
    return X.a();
  else
    return X.b();
}

template <typename T> struct Rule : Store<T> {
  T *App;
  std::string Path;
  Rule(T *A, std::string P) : Store<T>(1, A), App(A), Path(std::move(P)) {}
};

template <typename T, int N> T *made(T *P) {
  P->~T();
  return new T(N, 1);
}
