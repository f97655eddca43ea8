#pragma once

#include <string>

namespace orders {

std::string hashPassword(const std::string &password);
bool verifyPassword(const std::string &password, const std::string &hash);
bool equalInConstantTime(const std::string &left, const std::string &right);

// 192 bits of randomness as hexadecimal text.
std::string newToken();

} // namespace orders
