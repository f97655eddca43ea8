// Part of both programs.
#include "Shared.h"
#include "../support/Database.h"

std::string Last;

// Only the server passes what a request holds.
void removeShared(const std::string &Name) {
  Db.exec("DELETE FROM users WHERE name = '" + Name + "'"); // expect: backend-sql-concatenation error
}

// The worker sets it to a request, and only the server runs this.
void removeLast() { Db.exec("DELETE FROM users WHERE name = '" + Last + "'"); }
