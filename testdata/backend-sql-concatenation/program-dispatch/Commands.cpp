#include "Store.h"
#include <map>

static std::map<std::string, Command> &commands() {
  static std::map<std::string, Command> All;
  return All;
}

void registerCommand(const std::string &Name, Command Run) { commands()[Name] = std::move(Run); }

void runCommands(const std::string &Argument) {
  for (auto &[Name, Run] : commands())
    Run(Argument);
}
