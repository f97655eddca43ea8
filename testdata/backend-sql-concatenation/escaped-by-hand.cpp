// Quotes that the program escapes itself: better than nothing, and no proof.
// flags: -std=c++20 -I{headers}/libpqxx
#include "support/Request.h"
#include <pqxx/pqxx>
#include <string>

static std::string doubled(const std::string &Text) {
  std::string Out;
  Out.reserve(Text.size() * 2);
  for (char C : Text)
    switch (C) {
    case '\'':
      Out += "''";
      break;
    case '\\':
      Out += "\\\\";
      break;
    default:
      Out += C;
    }
  return Out;
}

void doubledBad(pqxx::work &Tx) {
  Tx.exec("SELECT 1 FROM users WHERE name = '" + doubled(requestText()) + "'"); // expect: backend-sql-concatenation warning "escaped by hand"
}

void doubledOutsideBad(pqxx::work &Tx) {
  Tx.exec("SELECT 1 FROM users WHERE id = " + doubled(requestText())); // expect: backend-sql-concatenation error "outside quotes"
}

void doubledInOtherQuotesBad(pqxx::work &Tx) {
  Tx.exec("SELECT 1 FROM \"" + doubled(requestText()) + "\""); // expect: backend-sql-concatenation error "decides a name"
}

void constantOk(pqxx::work &Tx) { Tx.exec("SELECT 1 FROM users WHERE name = '" + doubled("o'neil") + "'"); }

static std::string byIf(const std::string &Text) {
  std::string Out;
  for (size_t I = 0; I < Text.size(); ++I) {
    if (Text[I] == '\'')
      Out.append("''");
    else
      Out.push_back(Text[I]);
  }
  return Out;
}

void byIfBad(pqxx::work &Tx) {
  Tx.exec("SELECT 1 FROM users WHERE name = '" + byIf(requestText()) + "'"); // expect: backend-sql-concatenation warning "escaped by hand"
}

static std::string precedes(const std::string &Text) {
  std::string Out;
  for (char C : Text) {
    if (C == '\'' || C == '\\')
      Out += '\\';
    Out += C;
  }
  return Out;
}

void precedesBad(pqxx::work &Tx) {
  Tx.exec("SELECT 1 FROM users WHERE name = '" + precedes(requestText()) + "'"); // expect: backend-sql-concatenation warning "escaped by hand"
}

static std::string edited(std::string Text) {
  for (size_t At = 0; (At = Text.find('\'', At)) != std::string::npos; At += 2)
    Text.replace(At, 1, "''");
  return Text;
}

void editedBad(pqxx::work &Tx) {
  Tx.exec("SELECT 1 FROM users WHERE name = '" + edited(requestText()) + "'"); // expect: backend-sql-concatenation warning "escaped by hand"
}

// Brings its own quotes along, as a builder of conditions does.
static void addTextBad(std::string &Sql, const std::string &Value) {
  Sql += "'";
  Sql += doubled(Value); // expect: backend-sql-concatenation warning "escaped by hand"
  Sql += "'";
}

void builder(pqxx::work &Tx) {
  std::string Sql = "SELECT 1 FROM users WHERE name = ";
  addTextBad(Sql, requestText());
  Tx.exec(Sql);
}

// Other loops over characters escape nothing.
static std::string unbroken(const std::string &Text) {
  std::string Out;
  for (char C : Text)
    if (C == '\n')
      Out += ' ';
    else
      Out += C;
  return Out;
}

void unbrokenBad(pqxx::work &Tx) {
  Tx.exec("SELECT 1 FROM users WHERE name = '" + unbroken(requestText()) + "'"); // expect: backend-sql-concatenation error "glued into SQL"
}

// Quotes around each name are no escaping.
void listBad(pqxx::work &Tx) {
  std::string Names, Text = requestText();
  for (int I = 0; I < 3; ++I) {
    if (I)
      Names += "','";
    Names += Text; // expect: backend-sql-concatenation error "glued into SQL"
  }
  Tx.exec("SELECT 1 FROM users WHERE name IN ('" + Names + "')");
}
