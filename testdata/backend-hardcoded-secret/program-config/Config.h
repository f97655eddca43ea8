#pragma once
#include <string>

struct Config {
  std::string word;
  std::string seal;
  std::string host;
};

Config defaults();
Config fromEnvironment();
