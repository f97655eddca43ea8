// Constants that reach a function which takes a secret.
// flags: -I{headers}/libpq -I{headers}/libpqxx -I{headers}/mysql -I{headers}/libcurl -I{headers}/jwt-cpp -I{headers}/cpp-httplib -I{headers}/nlohmann-json
#include <cstdlib>
#include <curl/curl.h>
#include <fstream>
#include <httplib.h>
#include <jwt-cpp/jwt.h>
#include <libpq-fe.h>
#include <mysql/mysql.h>
#include <pqxx/pqxx>
#include <string>

extern "C" {
struct evp_md_st;
unsigned char *HMAC(const evp_md_st *Kind, const void *Key, int KeySize, const unsigned char *Data, size_t Size,
                    unsigned char *Digest, unsigned *DigestSize);
struct ldap;
int ldap_simple_bind_s(ldap *Directory, const char *Who, const char *Password);
}

std::string required(const char *Name) {
  const char *Given = std::getenv(Name);
  return Given ? std::string(Given) : std::string();
}

void mysqlBad(MYSQL *Db) {
  mysql_real_connect(Db, "localhost", "shop", "changeme", "shop", 0, nullptr, 0); // expect: backend-hardcoded-secret error "a password or key for 'mysql_real_connect' is written in the code: ch… (8 characters)"
}

void mysqlOk(MYSQL *Db) {
  mysql_real_connect(Db, "localhost", "shop", std::getenv("DB_PASSWORD"), "shop", 0, nullptr, 0);
}

void mysqlEmptyOk(MYSQL *Db) { mysql_real_connect(Db, "localhost", "shop", "", "shop", 0, nullptr, 0); }

void mysqlNoneOk(MYSQL *Db) { mysql_real_connect(Db, "localhost", "shop", nullptr, "shop", 0, nullptr, 0); }

void mysqlPlaceholderOk(MYSQL *Db) {
  mysql_real_connect(Db, "localhost", "shop", "<password>", "shop", 0, nullptr, 0);
}

void shortBad(MYSQL *Db) {
  mysql_real_connect(Db, "localhost", "root", "root", "shop", 0, nullptr, 0); // expect: backend-hardcoded-secret error "mysql_real_connect"
}

void connectionBad() {
  PQconnectdb("host=db user=shop password=tulip-71"); // expect: backend-hardcoded-secret error "the password in a connection string is written in the code: tu… (8 characters)"
}

void connectionOk() { PQconnectdb("host=db user=shop dbname=shop"); }

void connectionQuotedBad() {
  PQconnectdb("host=db password='tulip 71' user=shop"); // expect: backend-hardcoded-secret error "connection string"
}

void connectionUrlBad() {
  pqxx::connection Db("postgresql://shop:tulip-72@db/shop"); // expect: backend-hardcoded-secret error "connection string"
}

void connectionUrlOk() { pqxx::connection Db("postgresql://shop@db/shop"); }

void connectionGluedOk() { pqxx::connection Db("host=db user=shop password=" + required("DB_PASSWORD")); }

void connectionGluedBad() {
  pqxx::connection Db("host=" + required("DB_HOST") + " user=shop password=tulip-73"); // expect: backend-hardcoded-secret error "connection string"
}

void connectionPiecesBad() {
  std::string Text = "user=shop password=";
  Text += "tulip-74"; // expect: backend-hardcoded-secret error "connection string"
  pqxx::connection Db(Text);
}

void connectionFallbackBad() {
  const char *Given = std::getenv("DATABASE");
  pqxx::connection Db(Given ? Given : "host=localhost user=shop password=tulip-75"); // expect: backend-hardcoded-secret error "connection string"
}

void connectionFileOk() {
  std::ifstream File("/run/secrets/connection");
  std::string Line;
  std::getline(File, Line);
  pqxx::connection Db(Line);
}

void curlBad(CURL *Handle) {
  curl_easy_setopt(Handle, CURLOPT_USERPWD, "shop:tulip-76"); // expect: backend-hardcoded-secret error "curl_easy_setopt"
}

void curlOk(CURL *Handle) { curl_easy_setopt(Handle, CURLOPT_USERPWD, std::getenv("PAYMENT_LOGIN")); }

void curlUserOk(CURL *Handle) { curl_easy_setopt(Handle, CURLOPT_USERNAME, "shop"); }

void curlTokenBad(CURL *Handle) {
  curl_easy_setopt(Handle, CURLOPT_XOAUTH2_BEARER, "c81c6f02"); // expect: backend-hardcoded-secret error "curl_easy_setopt"
}

void jwtSignBad() {
  jwt::create().sign(jwt::algorithm::hs256{"secret"}); // expect: backend-hardcoded-secret error "jwt::algorithm::hs256::hs256"
}

void jwtSignOk() { jwt::create().sign(jwt::algorithm::hs256{required("JWT_SECRET")}); }

void jwtVerifyBad() {
  auto Verifier = jwt::verify().allow_algorithm(jwt::algorithm::hs512{"tulip-77"}); // expect: backend-hardcoded-secret error "jwt::algorithm::hs512::hs512"
  (void)Verifier;
}

void hmacBad(const unsigned char *Data, size_t Size, unsigned char *Digest) {
  static const char Seal[] = "tulip-78"; // expect: backend-hardcoded-secret error "HMAC"
  HMAC(nullptr, Seal, sizeof(Seal) - 1, Data, Size, Digest, nullptr);
}

void hmacOk(const std::string &Seal, const unsigned char *Data, size_t Size, unsigned char *Digest) {
  HMAC(nullptr, Seal.data(), int(Seal.size()), Data, Size, Digest, nullptr);
}

void basicAuthBad(httplib::Client &Client) {
  Client.set_basic_auth("shop", "tulip-79"); // expect: backend-hardcoded-secret error "set_basic_auth"
}

void basicAuthOk(httplib::Client &Client) { Client.set_basic_auth("shop", required("PAYMENT_PASSWORD")); }

void bindBad(ldap *Directory) {
  ldap_simple_bind_s(Directory, "cn=shop", "tulip-80"); // expect: backend-hardcoded-secret error "ldap_simple_bind_s"
}

void bindAnonymousOk(ldap *Directory) { ldap_simple_bind_s(Directory, "", ""); }
