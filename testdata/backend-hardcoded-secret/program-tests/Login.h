#pragma once
#include <string>

bool login(const std::string &user, const std::string &password);
