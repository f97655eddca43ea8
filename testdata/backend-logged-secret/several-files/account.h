#pragma once
#include <string>

struct Account {
  std::string Name, Password;
};
std::string summary(const Account &Shown);
std::string heading(const Account &Shown);
void refuse(const Account &Given);
std::string apiKey();
