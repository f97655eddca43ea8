// Keys that are written byte by byte.
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

void use(const void *Bytes);

const uint8_t AesKey[] = {0x2b, 0x7e, 0x15, 0x16, 0x28, 0xae, 0xd2, 0xa6, 0xab, 0xf7, 0x15, 0x88, 0x09, 0xcf, 0x4f, 0x3c}; // expect: backend-hardcoded-secret warning "'AesKey' is a secret that is written in the code: 16 bytes"
const uint8_t PublicKey[] = {0x2b, 0x7e, 0x15, 0x16, 0x28, 0xae, 0xd2, 0xa6, 0xab, 0xf7, 0x15, 0x88, 0x09, 0xcf, 0x4f, 0x3c};
const uint8_t Sbox[] = {0x63, 0x7c, 0x77, 0x7b, 0xf2, 0x6b, 0x6f, 0xc5, 0x30, 0x01, 0x67, 0x2b, 0xfe, 0xd7, 0xab, 0x76};
uint8_t SessionKey[16] = {};
const uint8_t KeyMagic[] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

void localBad() {
  unsigned char key[] = {11, 22, 33, 44, 55, 66, 77, 88}; // expect: backend-hardcoded-secret warning "'key'"
  use(key);
}

void shortOk() {
  unsigned char key[] = {1, 2, 3};
  use(key);
}

void zeroOk() {
  unsigned char key[16] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  use(key);
}

void vectorBad() {
  std::vector<uint8_t> hmacKey = {11, 22, 33, 44, 55, 66, 77, 88, 99, 12}; // expect: backend-hardcoded-secret warning "'hmacKey'"
  use(hmacKey.data());
}

void vectorOk() {
  std::vector<uint8_t> samples = {11, 22, 33, 44, 55, 66, 77, 88, 99, 12};
  use(samples.data());
}

void arrayBad() {
  std::array<uint8_t, 8> signingKey = {11, 22, 33, 44, 55, 66, 77, 88}; // expect: backend-hardcoded-secret warning "'signingKey'"
  use(signingKey.data());
}
