// What Handler.cpp calls and Users.cpp does.
#pragma once
#include <string>

void removeByName(const std::string &Name);
void removeByRole(const std::string &Role);
void removeById(int Id);
void runText(const std::string &Sql);
std::string fromRequest();
std::string fromProgram();
bool isColumn(const std::string &Text);
void readInto(std::string &Name);
