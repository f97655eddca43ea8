// Text put together by the C library.
#include "support/Request.h"
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sqlite3.h>
#include <string>

extern sqlite3 *Db;

static void run(const char *Sql) { sqlite3_exec(Db, Sql, nullptr, nullptr, nullptr); }

void snprintfBad() {
  char Sql[200];
  snprintf(Sql, sizeof Sql, "DELETE FROM users WHERE name = '%s'", std::getenv("QUERY_STRING")); // expect: backend-sql-concatenation error
  sqlite3_exec(Db, Sql, nullptr, nullptr, nullptr);
}

void snprintfOk(int Id, double Price) {
  char Sql[200];
  snprintf(Sql, sizeof Sql, "DELETE FROM users WHERE id = %d AND price > %.2f", Id, Price);
  sqlite3_exec(Db, Sql, nullptr, nullptr, nullptr);
}

void snprintfConstantOk() {
  char Sql[200];
  std::snprintf(Sql, sizeof Sql, "DELETE FROM %s WHERE name = '%s'", "users", "guest");
  sqlite3_exec(Db, Sql, nullptr, nullptr, nullptr);
}

void sprintfBad(const char *Name) {
  char Sql[200];
  sprintf(Sql, "DELETE FROM users WHERE name = '%s'", Name); // expect: backend-sql-concatenation warning
  run(Sql);
}

void sprintfCharactersOk(unsigned long Id) {
  char Sql[200];
  sprintf(Sql, "DELETE FROM users WHERE id = %08lx%%", Id);
  run(Sql);
}

void widthBad(int Width, const char *Name) {
  char Sql[200];
  sprintf(Sql, "DELETE FROM users WHERE name = '%*.*s'", Width, Width, Name); // expect: backend-sql-concatenation warning
  run(Sql);
}

void asprintfBad(const char *Name) {
  char *Sql = nullptr;
  if (asprintf(&Sql, "DELETE FROM users WHERE name = '%s'", Name) < 0) // expect: backend-sql-concatenation warning
    return;
  run(Sql);
  free(Sql);
}

static void runFormatted(const char *Format, ...) __attribute__((format(printf, 1, 2)));
static void runFormatted(const char *Format, ...) {
  char Sql[500];
  va_list Arguments;
  va_start(Arguments, Format);
  vsnprintf(Sql, sizeof Sql, Format, Arguments);
  va_end(Arguments);
  run(Sql);
}

void wrapperBad(const std::string &Name) {
  runFormatted("DELETE FROM users WHERE name = '%s'", Name.c_str()); // expect: backend-sql-concatenation warning
}

void wrapperOk(int Id) { runFormatted("DELETE FROM users WHERE id = %d", Id); }

void wrapperConstantOk() { runFormatted("DELETE FROM users WHERE name = '%s'", "guest"); }

static std::string formatted(const char *Format, ...) {
  char Text[500];
  va_list Arguments;
  va_start(Arguments, Format);
  vsnprintf(Text, sizeof Text, Format, Arguments);
  va_end(Arguments);
  return Text;
}

void returningWrapperBad() {
  run(formatted("DELETE FROM users WHERE name = '%s'", requestText().c_str()).c_str()); // expect: backend-sql-concatenation error
}

void returningWrapperOk(int Id) { run(formatted("DELETE FROM users WHERE id = %d", Id).c_str()); }

void strcatBad(const char *Name) {
  char Sql[200] = "DELETE FROM users WHERE name = '";
  strcat(Sql, Name); // expect: backend-sql-concatenation warning
  strcat(Sql, "'");
  run(Sql);
}

void strcatOk() {
  char Sql[200] = "DELETE FROM users";
  strcat(Sql, " WHERE name = 'guest'");
  run(Sql);
}

void strcpyBad() {
  char Name[100], Sql[200];
  strcpy(Name, std::getenv("QUERY_STRING"));
  strcpy(Sql, "DELETE FROM users WHERE name = '");
  strncat(Sql, Name, sizeof Sql - strlen(Sql) - 1); // expect: backend-sql-concatenation error
  strcat(Sql, "'");
  run(Sql);
}

void strcpyOk() {
  char Sql[200];
  strcpy(Sql, std::getenv("QUERY_STRING"));
  strcpy(Sql, "DELETE FROM users");
  run(Sql);
}

void memcpyBad(const char *Name, size_t Size) {
  char Sql[200] = "DELETE FROM users WHERE name = '";
  memcpy(Sql + strlen(Sql), Name, Size); // expect: backend-sql-concatenation warning
  run(Sql);
}

void memcpyOk() {
  char Sql[200];
  memcpy(Sql, "DELETE FROM users", 18);
  run(Sql);
}

void strdupBad(const std::string &Name) {
  char *Copy = strdup(("DELETE FROM users WHERE name = '" + Name + "'").c_str()); // expect: backend-sql-concatenation warning
  run(Copy);
  free(Copy);
}

void stpcpyBad(const char *Name) {
  char Sql[200];
  char *End = stpcpy(Sql, "DELETE FROM users WHERE name = '");
  End = stpcpy(End, Name); // expect: backend-sql-concatenation warning
  stpcpy(End, "'");
  run(Sql);
}

void byCharacterBad(const char *Name) {
  char Sql[200] = "DELETE FROM users WHERE name = '";
  size_t At = strlen(Sql);
  for (; *Name; ++Name)
    Sql[At++] = *Name; // expect: backend-sql-concatenation warning
  run(Sql);
}

void tokenBad() {
  char *Name = strtok(std::getenv("QUERY_STRING"), "&");
  char Sql[200];
  snprintf(Sql, sizeof Sql, "DELETE FROM users WHERE name = '%s'", Name); // expect: backend-sql-concatenation error
  run(Sql);
}

void scannedBad() {
  char Name[20];
  sscanf(std::getenv("QUERY_STRING"), "name=%19s", Name);
  char Sql[200];
  snprintf(Sql, sizeof Sql, "DELETE FROM users WHERE name = '%s'", Name); // expect: backend-sql-concatenation error
  run(Sql);
}

void scannedOk() {
  int Id = 0;
  sscanf(std::getenv("QUERY_STRING"), "id=%d", &Id);
  char Sql[200];
  snprintf(Sql, sizeof Sql, "DELETE FROM users WHERE id = %d", Id);
  run(Sql);
}

void convertedOk() {
  int Id = atoi(std::getenv("QUERY_STRING"));
  char Sql[200];
  snprintf(Sql, sizeof Sql, "DELETE FROM users WHERE id = %d", Id);
  run(Sql);
}

struct Request {
  char Name[32];
  int Id;
};

void arrayMemberBad(const Request *Wanted) {
  char Sql[200];
  snprintf(Sql, sizeof Sql, "DELETE FROM users WHERE name = '%s'", Wanted->Name); // expect: backend-sql-concatenation warning
  run(Sql);
}

void arrayMemberOk(const Request *Wanted) {
  char Sql[200];
  snprintf(Sql, sizeof Sql, "DELETE FROM users WHERE id = %d", Wanted->Id);
  run(Sql);
}

struct Entry {
  char Value[32];
};
const Entry *after(const struct List *All, const Entry *Before);

// The result is made of the result before: of itself.
void nextOfListBad(const List *All) {
  char Sql[200];
  const Entry *Now = nullptr;
  while ((Now = after(All, Now)))
    snprintf(Sql, sizeof Sql, "DELETE FROM users WHERE name = '%s'", Now->Value); // expect: backend-sql-concatenation warning
  run(Sql);
}

void nextOfListOk(const List *All) {
  int Count = 0;
  const Entry *Now = nullptr;
  while ((Now = after(All, Now)))
    ++Count;
  char Sql[200];
  snprintf(Sql, sizeof Sql, "DELETE FROM users WHERE id = %d", Count);
  run(Sql);
}
