// Part of our declarations of libbcrypt: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#define BCRYPT_HASHSIZE 64

extern "C" {
int bcrypt_gensalt(int workfactor, char salt[BCRYPT_HASHSIZE]);
int bcrypt_hashpw(const char *passwd, const char salt[BCRYPT_HASHSIZE],
                  char hash[BCRYPT_HASHSIZE]);
int bcrypt_checkpw(const char *passwd, const char hash[BCRYPT_HASHSIZE]);
}
