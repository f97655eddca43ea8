#include "../support/Request.h"
#include "Query.h"

void Service::search(const std::string &Name) {
  Wanted By;
  By.Name = Name;
  By.Sort = requestText();
  By.Age = 30;
  Users.find(By);
  Users.findOk(By);
}

void handle(Service &Search) { Search.search(requestText()); }
