#include "lib.h"
void byValue(std::string);
void byReference(const std::string &);
void byPointer(std::string *);
std::string make();
int *raw();

void passing(std::string S) {
  byValue(S);
  byReference(S);
  byPointer(&S);
  byValue(make());
  byReference(make());
  byReference("text");
}

void defaults(db::Connection &C) { C.query("select 1", 5); }

void viewOf(db::Connection &C, const std::string &S) { C.query(S, 1, S); }

int variadic(const std::string &S, int N) {
  return printf("%s %d", S.c_str(), N);
}

void statics(db::Connection *C) {
  db::Connection::shared().ping();
  C->shared().ping();
}

int pointers(int (*F)(int), int (&G)(int), int (db::Connection::*M)(int),
             db::Connection *C) {
  return F(1) + (*F)(2) + G(3) + (C->*M)(4);
}

void stdFunction(const std::function<int(std::string)> &F) { F("x"); }

void smart(std::unique_ptr<db::Connection> P) {
  P->exec("a");
  (*P).exec("b");
}

[[noreturn]] void fail();
int noReturn(bool B) {
  if (B)
    fail();
  return 1;
}

void functionValues(void (*)(std::string)) { functionValues(byValue); }

int recursive(int N) { return N ? recursive(N - 1) : 0; }
