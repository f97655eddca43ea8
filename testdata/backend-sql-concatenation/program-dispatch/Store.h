// An interface, and a registry of functions.
#pragma once
#include <functional>
#include <string>

struct Store {
  virtual ~Store() = default;
  virtual void remove(const std::string &Name) = 0;
  virtual std::string owner() const { return "nobody"; }
};

using Command = std::function<void(const std::string &)>;
void registerCommand(const std::string &Name, Command Run);
void runCommands(const std::string &Argument);
Store &currentStore();
