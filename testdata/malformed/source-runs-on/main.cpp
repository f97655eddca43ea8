template <int N, int M> struct Slow {
  static constexpr int Value = Slow<N - 1, M * 2>::Value + Slow<N - 1, M * 2 + 1>::Value;
};
template <int M> struct Slow<0, M> {
  static constexpr int Value = M;
};
int main() { return Slow<29, 1>::Value; }
