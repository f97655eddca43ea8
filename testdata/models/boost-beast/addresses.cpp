// Boost.Asio: the text of an address.
// flags: -I{headers}/libpqxx
// needs: boost/asio/ip/address.hpp
#include <boost/asio/ip/address.hpp>
#include <pqxx/pqxx>
#include <string>

using boost::asio::ip::address;

void addressOk(pqxx::work &Tx, const address &Client) { Tx.exec("DELETE FROM bans WHERE ip = '" + Client.to_string() + "'"); }

void addressFourOk(pqxx::work &Tx, const address &Client) {
  Tx.exec("DELETE FROM bans WHERE ip = '" + Client.to_v4().to_string() + "'");
}

void asSentBad(pqxx::work &Tx, const std::string &Client) {
  Tx.exec("DELETE FROM bans WHERE ip = '" + Client + "'"); // expect: backend-sql-concatenation
}

void parsedOk(pqxx::work &Tx, const std::string &Client) {
  address Parsed = boost::asio::ip::make_address(Client);
  Tx.exec("DELETE FROM bans WHERE ip = '" + Parsed.to_string() + "'");
}
