// print: unit
namespace app {
inline namespace v2 {
struct Base {
  virtual ~Base();
  virtual int run(int) const = 0;
};
} // namespace v2
namespace {
struct Hidden : Base {
  int run(int X) const override { return X; }
};
int helper(int X) { return Hidden().run(X); }
} // namespace
enum class Level { Low, High };
enum Plain { First };
template <typename T> struct Box {
  T Value;
  template <typename U> explicit Box(U);
  operator T() const { return Value; }
  Box &operator<<(const char *) &;
  static int count(const char *, ...);
};
int use(Box<long> B) { return B; }
} // namespace app

static int twice(int X) { return X * 2; }
extern "C" int exported(int X) {
  struct Local {
    int get() { return 1; }
    static int other() { return 2; }
  } L;
  return app::helper(twice(X)) + L.get() + Local::other();
}
int Counter = 1;
