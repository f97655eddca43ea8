// Part of both programs.
#include "Shared.h"
#include "../support/Database.h"

std::string Last;

// Only the server passes what a request holds.
void removeShared(const std::string &Name) {
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

// The server sets it, and never to what a request holds.
void removeLast() { Db.exec("DELETE FROM users WHERE name = '" + Last + "'"); }
