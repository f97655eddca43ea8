// Part of our declarations of Poco and Poco::Net: the names, classes and signatures
// that user code meets, none of the library. Finished by hand.
#pragma once
#include <Poco/URI.h>

namespace Poco::JSON {
class Array;
class Object {
public:
  using Ptr = SharedPtr<Object>;
  Object(int options = 0);
  bool has(const std::string &key) const;
  Dynamic::Var get(const std::string &key) const;
  SharedPtr<Array> getArray(const std::string &key) const;
  Ptr getObject(const std::string &key) const;
  template <typename T> T getValue(const std::string &key) const;
  template <typename T> T optValue(const std::string &key, const T &def) const;
  std::vector<std::string> getNames() const;
  bool isArray(const std::string &key) const;
  bool isNull(const std::string &key) const;
  bool isObject(const std::string &key) const;
  std::size_t size() const;
  Object &set(const std::string &key, const Dynamic::Var &value);
  void stringify(std::ostream &out, unsigned int indent = 0, int step = -1) const;
  void remove(const std::string &key);
};
class Array {
public:
  using Ptr = SharedPtr<Array>;
  Array(int options = 0);
  Dynamic::Var get(unsigned int index) const;
  Ptr getArray(unsigned int index) const;
  Object::Ptr getObject(unsigned int index) const;
  template <typename T> T getElement(unsigned int index) const;
  std::size_t size() const;
  Array &add(const Dynamic::Var &value);
  void stringify(std::ostream &out, unsigned int indent = 0, int step = -1) const;
};
class Parser {
public:
  Parser();
  void reset();
  Dynamic::Var parse(const std::string &json);
  Dynamic::Var parse(std::istream &in);
  Dynamic::Var result() const;
};
class Stringifier {
public:
  static void stringify(const Dynamic::Var &any, std::ostream &out, unsigned int indent = 0, int step = -1);
};
} // namespace Poco::JSON
