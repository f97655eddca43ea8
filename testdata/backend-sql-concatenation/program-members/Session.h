// A class of which each method stands in another source.
#pragma once
#include <string>
#include <vector>

class Session {
public:
  explicit Session(std::string Role);
  void login();
  void addTag(const std::string &Tag);
  void removeUserBad();
  void removeRoleOk();
  void removeTagsBad();

private:
  std::string Name, Role;
  std::vector<std::string> Tags;
};

extern std::string LastQuery;
extern std::string Prefix;
