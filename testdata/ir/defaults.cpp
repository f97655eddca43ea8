#include "lib.h"
#define DSN "host=db"
#define SPLIT ("a" "bcd")
#define SHORT "a"
#define NUMBER 5
#define CALL(X) "text"

struct Settings {
  std::string Name = "orders";
  const char *Host{"db"};
  int Port = 5432;
  unsigned char Key[8] = {1, 2, 3, 4, 5, 6, 7, 8};
  bool (*Filter)(int) = [](int X) { return X > 0; };
};

template <typename T> struct Generic {
  const char *Kind = "generic";
};

void open(const std::string &Name = "orders", int Port = 5);
