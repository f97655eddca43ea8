// OpenSSL: bytes that come over a connection.
// flags: -I{headers}/libpqxx
// needs: openssl/ssl.h
#include <openssl/ssl.h>
#include <pqxx/pqxx>
#include <string>

void readBad(SSL *Peer, pqxx::work &Tx) {
  char Buffer[256];
  int Size = SSL_read(Peer, Buffer, sizeof(Buffer) - 1);
  if (Size <= 0)
    return;
  Buffer[Size] = 0;
  Tx.exec(std::string("DELETE FROM users WHERE name = '") + Buffer + "'"); // expect: backend-sql-concatenation error
}

void readBoundOk(SSL *Peer, pqxx::work &Tx) {
  char Buffer[256];
  int Size = SSL_read(Peer, Buffer, sizeof(Buffer) - 1);
  if (Size > 0)
    Tx.exec_params("DELETE FROM users WHERE name = $1", std::string(Buffer, Size));
}

void sizeOk(SSL *Peer, pqxx::work &Tx) {
  char Buffer[256];
  int Size = SSL_read(Peer, Buffer, sizeof(Buffer));
  Tx.exec("INSERT INTO sizes VALUES (" + std::to_string(Size) + ")");
}

void bioBad(BIO *Peer, pqxx::work &Tx) {
  char Buffer[256] = {};
  BIO_read(Peer, Buffer, sizeof(Buffer) - 1);
  Tx.exec(std::string("DELETE FROM users WHERE name = '") + Buffer + "'"); // expect: backend-sql-concatenation error
}

void writeOk(SSL *Peer, pqxx::work &Tx, const char *Text) {
  int Size = SSL_write(Peer, Text, 3);
  Tx.exec("INSERT INTO sizes VALUES (" + std::to_string(Size) + ")");
}
