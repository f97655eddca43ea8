// libsodium: keys that encrypt and authenticate. As its header declares them:
#include <cstdlib>
#include <cstring>

extern "C" {
int crypto_secretbox_easy(unsigned char *c, const unsigned char *m, unsigned long long mlen, const unsigned char *n, const unsigned char *k);
int crypto_auth(unsigned char *out, const unsigned char *in, unsigned long long inlen, const unsigned char *k);
}

static const unsigned char *bytes(const char *Text) { return reinterpret_cast<const unsigned char *>(Text); }

void boxBad(unsigned char *Out, const unsigned char *Text, const unsigned char *Nonce) {
  crypto_secretbox_easy(Out, Text, 16, Nonce, reinterpret_cast<const unsigned char *>("V7t2Kq9mWx4RzL8pV7t2Kq9mWx4RzL8p")); // expect: backend-hardcoded-secret
}

void boxOk(unsigned char *Out, const unsigned char *Text, const unsigned char *Nonce, const unsigned char *Key) {
  crypto_secretbox_easy(Out, Text, 16, Nonce, Key);
}

void authBad(unsigned char *Out, const char *Text) {
  crypto_auth(Out, bytes(Text), std::strlen(Text), bytes("V7t2Kq9mWx4RzL8pV7t2Kq9mWx4RzL8p")); // expect: backend-hardcoded-secret
}

void authOk(unsigned char *Out, const char *Text) {
  crypto_auth(Out, bytes(Text), std::strlen(Text), bytes(std::getenv("SIGNING_KEY")));
}
