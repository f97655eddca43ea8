// Part of our declarations of Poco::Data: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
#include "Poco/Dynamic/Var.h"
#include "Poco/Exception.h"
#include "Poco/SharedPtr.h"
#include <sstream>
#include <vector>

namespace Poco {
namespace Data {
class Session;
class Statement;
class AbstractBinding {
public:
  using Ptr = SharedPtr<AbstractBinding>;
  virtual ~AbstractBinding();
};
class AbstractExtraction {
public:
  using Ptr = SharedPtr<AbstractExtraction>;
  virtual ~AbstractExtraction();
};
class RowFormatter {
public:
  using Ptr = SharedPtr<RowFormatter>;
  virtual ~RowFormatter();
};
using AbstractBindingVec = std::vector<AbstractBinding::Ptr>;
using AbstractExtractionVec = std::vector<AbstractExtraction::Ptr>;
using AbstractExtractionVecVec = std::vector<AbstractExtractionVec>;
class Limit {
public:
  explicit Limit(UInt32 value, bool hardLimit = false, bool isLowerLimit = false);
};
class Range {
public:
  Range(UInt32 lowValue, UInt32 upValue, bool hardLimit);
};
class Bulk {
public:
  Bulk(const Limit &limit);
};
using BulkFnType = void (*)();
struct NullData {};
class DataException : public Poco::Exception {
  using Poco::Exception::Exception;
};

class Statement {
public:
  using Result = std::size_t;
  using Manipulator = void (*)(Statement &);
  explicit Statement(Session &session);
  Statement(const Statement &stmt);
  Statement(Statement &&other) noexcept;
  ~Statement();
  Statement &operator=(const Statement &stmt);
  template <typename T> Statement &operator<<(const T &t) {
    Text << t;
    return *this;
  }
  //@facts Poco::Data::Statement tu=pocoData skip=execute,executeAsync
  Statement &addBind(AbstractBinding::Ptr pBind);
  Statement &operator,(AbstractBinding::Ptr pBind);
  Statement &operator,(AbstractBindingVec &bindVec);
  Statement &operator,(AbstractExtraction::Ptr extract);
  Statement &operator,(AbstractExtractionVec &extVec);
  Statement &operator,(AbstractExtractionVecVec &extVecVec);
  Statement &operator,(BulkFnType);
  Statement &operator,(Manipulator manip);
  Statement &operator,(Poco::Int16 value);
  Statement &operator,(Poco::Int32 value);
  Statement &operator,(Poco::Int64 value);
  Statement &operator,(Poco::Int8 value);
  Statement &operator,(Poco::UInt16 value);
  Statement &operator,(Poco::UInt32 value);
  Statement &operator,(Poco::UInt64 value);
  Statement &operator,(Poco::UInt8 value);
  Statement &operator,(RowFormatter::Ptr pRowFformatter);
  Statement &operator,(bool value);
  Statement &operator,(char value);
  Statement &operator,(const Bulk &bulk);
  Statement &operator,(const Limit &extrLimit);
  Statement &operator,(const Range &extrRange);
  Statement &operator,(const char *value);
  Statement &operator,(const std::string &value);
  Statement &operator,(double value);
  Statement &operator,(float value);
  //@end
  std::size_t execute(bool reset = true);
  const Result &executeAsync(bool reset = true);
  bool done();
  bool isAsync() const;
  std::string toString() const;
  std::size_t rowsExtracted() const;

private:
  std::ostringstream Text;
};

namespace Keywords {
void now(Statement &statement);
void async(Statement &statement);
template <typename T>
AbstractBinding::Ptr use(T &t, const std::string &name = "");
template <typename T>
AbstractBinding::Ptr useRef(T &t, const std::string &name = "");
template <typename T> AbstractBinding::Ptr in(T &t, const std::string &name = "");
template <typename T> AbstractBinding::Ptr io(T &t);
template <typename T> AbstractBinding::Ptr bind(T t, const std::string &name);
template <typename T> AbstractBinding::Ptr bind(T t);
template <typename T> AbstractExtraction::Ptr into(T &t);
Limit limit(UInt32 l, bool hard = false);
Range range(UInt32 low, UInt32 upp, bool hard = false);
} // namespace Keywords
} // namespace Data
} // namespace Poco
