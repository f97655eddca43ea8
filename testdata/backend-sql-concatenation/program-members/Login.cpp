#include "../support/Request.h"
#include "Session.h"

std::string LastQuery;
std::string Prefix = "a";

Session::Session(std::string Role) : Role(std::move(Role)) {}

void Session::login() {
  Name = requestText();
  LastQuery = Name;
}

void Session::addTag(const std::string &Tag) { Tags.push_back(Tag); }

void useSession() {
  Session Current("guest");
  Current.login();
  Current.addTag(requestText());
  Current.removeUserBad();
  Current.removeRoleOk();
  Current.removeTagsBad();
}
