// Keys and passwords handed to libsodium, OpenSSL and mail over libcurl.
// flags: -I{headers}/libcurl
#include <array>
#include <cstdint>
#include <cstdlib>
#include <curl/curl.h>
#include <string>
#include <vector>

extern "C" {
struct evp_md_st;
unsigned char *HMAC(const evp_md_st *Kind, const void *Key, int KeySize, const unsigned char *Data, size_t Size,
                    unsigned char *Digest, unsigned *DigestSize);
int crypto_auth(unsigned char *Out, const unsigned char *Text, unsigned long long Size, const unsigned char *Key);
int crypto_secretbox_easy(unsigned char *Out, const unsigned char *Text, unsigned long long Size,
                          const unsigned char *Nonce, const unsigned char *Key);
void randombytes_buf(void *Target, size_t Size);
}

void hmac(const void *Key, int Size) { HMAC(nullptr, Key, Size, nullptr, 0, nullptr, nullptr); }

void bytesBad() {
  unsigned char Seal[] = {0x2b, 0x7e, 0x15, 0x16, 0x28, 0xae, 0xd2, 0xa6, 0xab, 0xf7}; // expect: backend-hardcoded-secret error "a password or key for 'HMAC' is written in the code: 10 bytes"
  HMAC(nullptr, Seal, sizeof(Seal), nullptr, 0, nullptr, nullptr);
}

static const unsigned char Pepper[16] = {0x2b, 0x7e, 0x15, 0x16, 0x28, 0xae, 0xd2, 0xa6, 0xab, 0xf7, 0x15, 0x88, 0x09, 0xcf, 0x4f, 0x3c}; // expect: backend-hardcoded-secret error "'crypto_auth'"

void sealWithGlobal(unsigned char *Out, const unsigned char *Text) { crypto_auth(Out, Text, 4, Pepper); }

void arrayBad(unsigned char *Out, const unsigned char *Text) {
  std::array<unsigned char, 8> Seal = {11, 22, 33, 44, 55, 66, 77, 88}; // expect: backend-hardcoded-secret error "'crypto_auth'"
  crypto_auth(Out, Text, 4, Seal.data());
}

void vectorBad(unsigned char *Out, const unsigned char *Text) {
  std::vector<unsigned char> Seal = {11, 22, 33, 44, 55, 66, 77, 99}; // expect: backend-hardcoded-secret error "'crypto_auth'"
  crypto_auth(Out, Text, 4, Seal.data());
}

void firstElementBad(unsigned char *Out, const unsigned char *Text) {
  unsigned char Seal[8] = {11, 22, 33, 44, 55, 66, 77, 12}; // expect: backend-hardcoded-secret error "'crypto_auth'"
  crypto_auth(Out, Text, 4, &Seal[0]);
}

struct Sealer {
  unsigned char Seal[8] = {11, 22, 33, 44, 55, 66, 77, 13}; // expect: backend-hardcoded-secret error "'crypto_auth'"
  void seal(unsigned char *Out, const unsigned char *Text) { crypto_auth(Out, Text, 4, Seal); }
};

void randomOk(unsigned char *Out, const unsigned char *Text) {
  unsigned char Seal[32];
  randombytes_buf(Seal, sizeof(Seal));
  crypto_auth(Out, Text, 4, Seal);
}

void roomOk(unsigned char *Out, const unsigned char *Text) {
  unsigned char Seal[32] = {0};
  randombytes_buf(Seal, sizeof(Seal));
  crypto_auth(Out, Text, 4, Seal);
}

void nonceOk(unsigned char *Out, const unsigned char *Text, const unsigned char *Key) {
  unsigned char Start[] = {11, 22, 33, 44, 55, 66, 77, 14};
  crypto_secretbox_easy(Out, Text, 4, Start, Key);
}

void messageOk(unsigned char *Out, const unsigned char *Key) {
  unsigned char Text[] = {11, 22, 33, 44, 55, 66, 77, 15};
  crypto_auth(Out, Text, sizeof(Text), Key);
}

void textKeyBad(unsigned char *Out, const unsigned char *Text) {
  crypto_auth(Out, Text, 4, reinterpret_cast<const unsigned char *>("orange-kite-4711-orange-kite-47")); // expect: backend-hardcoded-secret error "'crypto_auth'"
}

void textKeyOk(unsigned char *Out, const unsigned char *Text) {
  crypto_auth(Out, Text, 4, reinterpret_cast<const unsigned char *>(std::getenv("SEAL")));
}

void mailBad(CURL *Mail) {
  curl_easy_setopt(Mail, CURLOPT_URL, "smtps://mail.shop.example:465");
  curl_easy_setopt(Mail, CURLOPT_USERNAME, "orders@shop.example");
  curl_easy_setopt(Mail, CURLOPT_PASSWORD, "tulip-71"); // expect: backend-hardcoded-secret error "curl_easy_setopt"
}

void mailOk(CURL *Mail) {
  curl_easy_setopt(Mail, CURLOPT_URL, "smtps://mail.shop.example:465");
  curl_easy_setopt(Mail, CURLOPT_USERNAME, "orders@shop.example");
  curl_easy_setopt(Mail, CURLOPT_PASSWORD, std::getenv("SMTP_PASSWORD"));
}

void mailUrlBad(CURL *Mail) {
  curl_easy_setopt(Mail, CURLOPT_URL, "smtps://orders:tulip-72@mail.shop.example:465"); // expect: backend-hardcoded-secret error "password in a connection string"
}

void recipientOk(CURL *Mail) { curl_easy_setopt(Mail, CURLOPT_MAIL_FROM, "orders@shop.example"); }
