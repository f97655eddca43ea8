// Part of our declarations of libbcrypt: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "bcrypt/bcrypt.h"
#include <string>

class BCrypt {
public:
  static std::string generateHash(const std::string &password,
                                  int workload = 12);
  static bool validatePassword(const std::string &password,
                               const std::string &hash);
};
