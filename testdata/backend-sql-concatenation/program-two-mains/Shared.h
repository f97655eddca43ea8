#pragma once
#include <string>

void removeShared(const std::string &Name);
void removeLast();
extern std::string Last;
