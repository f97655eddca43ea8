// The C library: what comes out of sockets, files, the environment and the
// command line.
#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>
#include <string>
#include <sys/socket.h>
#include <unistd.h>

extern sqlite3 *Db;

static void remove(const std::string &Sql) { sqlite3_exec(Db, Sql.c_str(), nullptr, nullptr, nullptr); }

void recvBad(int Socket) {
  char Buffer[100];
  ssize_t Size = recv(Socket, Buffer, sizeof Buffer - 1, 0);
  Buffer[Size] = 0;
  remove("DELETE FROM users WHERE name = '" + std::string(Buffer) + "'"); // expect: backend-sql-concatenation error
}

void recvSizeOk(int Socket) {
  char Buffer[100];
  ssize_t Size = recv(Socket, Buffer, sizeof Buffer, 0);
  remove("DELETE FROM users WHERE size = " + std::to_string(Size));
}

void recvfromBad(int Socket) {
  std::string Buffer(100, ' ');
  recvfrom(Socket, Buffer.data(), Buffer.size(), 0, nullptr, nullptr);
  remove("DELETE FROM users WHERE name = '" + Buffer + "'"); // expect: backend-sql-concatenation error
}

void environmentBad() {
  remove("DELETE FROM users WHERE name = '" + std::string(getenv("LOGNAME")) + "'"); // expect: backend-sql-concatenation
}

void readBad(int File) {
  char Buffer[100];
  read(File, Buffer, sizeof Buffer);
  remove("DELETE FROM users WHERE name = '" + std::string(Buffer, 10) + "'"); // expect: backend-sql-concatenation
}

void fgetsBad(FILE *File) {
  char Line[100];
  if (fgets(Line, sizeof Line, File))
    remove("DELETE FROM users WHERE name = '" + std::string(Line) + "'"); // expect: backend-sql-concatenation
}

int main(int Count, char **Words) {
  if (Count > 1)
    remove("DELETE FROM users WHERE name = '" + std::string(Words[1]) + "'"); // expect: backend-sql-concatenation
}

void typedBad() {
  const char *Typed = getpass("Database: ");
  std::printf("connecting with %s\n", Typed); // expect: backend-logged-secret
}

void typedOk() {
  const char *Typed = getpass("Database: ");
  std::printf("connecting with %zu characters\n", std::string(Typed).size());
}
