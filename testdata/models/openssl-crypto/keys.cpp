// OpenSSL: keys that sign and encrypt, and digests in the place of a secret.
// needs: openssl/hmac.h
#include <cstdlib>
#include <cstring>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <string>

void hmacBad(const unsigned char *Text, size_t Size, unsigned char *Out) {
  unsigned int Length = 0;
  HMAC(EVP_sha256(), "V7t2Kq9mWx4RzL8p", 16, Text, Size, Out, &Length); // expect: backend-hardcoded-secret
}

void hmacOk(const unsigned char *Text, size_t Size, unsigned char *Out) {
  unsigned int Length = 0;
  const char *Key = std::getenv("SIGNING_KEY");
  HMAC(EVP_sha256(), Key, static_cast<int>(std::strlen(Key)), Text, Size, Out, &Length);
}

void encryptBad(EVP_CIPHER_CTX *Context, const unsigned char *Nonce) {
  static const char Key[] = "V7t2Kq9mWx4RzL8pV7t2Kq9mWx4RzL8p"; // expect: backend-hardcoded-secret
  EVP_EncryptInit_ex(Context, EVP_aes_256_cbc(), nullptr, reinterpret_cast<const unsigned char *>(Key), Nonce);
}

void encryptOk(EVP_CIPHER_CTX *Context, const std::string &Key, const unsigned char *Nonce) {
  EVP_EncryptInit_ex(Context, EVP_aes_256_cbc(), nullptr, reinterpret_cast<const unsigned char *>(Key.data()), Nonce);
}

void derivedBad(unsigned char *Out, const unsigned char *Salt) {
  PKCS5_PBKDF2_HMAC("V7t2Kq9mWx4R", 12, Salt, 16, 100000, EVP_sha256(), 32, Out); // expect: backend-hardcoded-secret
}

void derivedOk(const std::string &Given, unsigned char *Out, const unsigned char *Salt) {
  PKCS5_PBKDF2_HMAC(Given.data(), static_cast<int>(Given.size()), Salt, 16, 100000, EVP_sha256(), 32, Out);
}
