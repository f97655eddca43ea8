// Part of our declarations of Drogon 1.9: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include <functional>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

namespace drogon {
class DrObjectBase {
public:
  virtual const std::string &className() const;
  virtual bool isClass(const std::string &class_name) const;
  virtual ~DrObjectBase() = default;
};
template <typename T> class DrObject : public virtual DrObjectBase {
public:
  const std::string &className() const override;
  static const std::string &classTypeName();
  bool isClass(const std::string &class_name) const override;

protected:
  DrObject() = default;
  ~DrObject() override = default;
};
class DrClassMap {
public:
  static DrObjectBase *newObject(const std::string &className);
  static const std::shared_ptr<DrObjectBase> &
  getSingleInstance(const std::string &className);
  template <typename T> static std::shared_ptr<T> getSingleInstance();
};
} // namespace drogon
