// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "drogon/DrObject.h"
#include "json/json.h"

namespace drogon {
class PluginBase : public virtual DrObjectBase {
public:
  virtual void initAndStart(const Json::Value &config) = 0;
  virtual void shutdown() = 0;
  virtual ~PluginBase() {}
};
template <typename T> class Plugin : public PluginBase, public DrObject<T> {
public:
  virtual ~Plugin() {}

protected:
  Plugin() {}
};
} // namespace drogon
