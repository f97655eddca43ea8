// Part of our declarations of oatpp 1.3 and 1.4: the names, classes and signatures
// that user code meets, none of the library. Finished by hand.
#pragma once
#include <cstdint>
#include <list>
#include <memory>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

using v_int8 = std::int8_t;
using v_uint8 = std::uint8_t;
using v_int16 = std::int16_t;
using v_uint16 = std::uint16_t;
using v_int32 = std::int32_t;
using v_uint32 = std::uint32_t;
using v_int64 = std::int64_t;
using v_uint64 = std::uint64_t;
using v_float32 = float;
using v_float64 = double;
using v_buff_size = std::int64_t;
using v_io_size = std::int64_t;

namespace oatpp {
namespace base {
class Countable {
public:
  virtual ~Countable() = default;
};
} // namespace base
namespace data {
namespace type {
struct Type {};
namespace __class {
struct String { static const Type *getType(); };
template <class T> struct Any_ { static const Type *getType(); };
} // namespace __class

template <class T, class Clazz> class ObjectWrapper {
public:
  using ObjectType = T;
  using Class = Clazz;
  ObjectWrapper();
  ObjectWrapper(std::nullptr_t);
  ObjectWrapper(const std::shared_ptr<T> &ptr);
  ObjectWrapper(const std::shared_ptr<T> &ptr, const Type *const type);
  ObjectWrapper(const ObjectWrapper &other);
  ObjectWrapper &operator=(const ObjectWrapper &other);
  T *operator->() const;
  T *get() const;
  const std::shared_ptr<T> &getPtr() const;
  bool operator==(std::nullptr_t) const;
  bool operator!=(std::nullptr_t) const;
  explicit operator bool() const;
  template <class Wrapper> Wrapper cast() const;

protected:
  std::shared_ptr<T> m_ptr;
};
class Void : public ObjectWrapper<void *, __class::Any_<void>> {
public:
  Void();
  Void(std::nullptr_t);
  template <class T, class C> Void(const ObjectWrapper<T, C> &) {}
};
class Any : public Void {
public:
  Any();
  template <class T, class C> Any(const ObjectWrapper<T, C> &) {}
  template <class Wrapper> Wrapper retrieve() const;
};
class String : public ObjectWrapper<std::string, __class::String> {
public:
  String();
  String(std::nullptr_t);
  explicit String(v_buff_size size);
  String(const char *data, v_buff_size size);
  template <typename T, typename enabled = std::enable_if_t<std::is_same_v<T, char>>> String(const T *data) {}
  template <typename T, typename enabled = std::enable_if_t<std::is_same_v<T, std::string>>> String(const T &str) {}
  template <typename T, typename enabled = std::enable_if_t<std::is_same_v<T, std::string>>, typename = void> String(T &&str) {}
  String(const std::shared_ptr<std::string> &ptr);
  String(const String &other);
  String(String &&other);
  String &operator=(const String &other);
  String &operator=(String &&other) noexcept;
  template <typename T, typename enabled = std::enable_if_t<std::is_same_v<T, char>>> String &operator=(const T *str) { return *this; }
  template <typename T, typename enabled = std::enable_if_t<std::is_same_v<T, std::string>>> String &operator=(const T &str) { return *this; }
  static String loadFromFile(const char *filename);
  void saveToFile(const char *filename) const;
  const std::string &operator*() const;
  operator std::string() const;
  std::string getValue(const std::string &defaultValue) const;
  bool equalsCI_ASCII(const char *str);
  template <typename T, typename enabled = std::enable_if_t<std::is_same_v<T, char>>> bool operator==(const T *) const { return true; }
  template <typename T, typename enabled = std::enable_if_t<std::is_same_v<T, char>>> bool operator!=(const T *) const { return true; }
  template <typename T, typename enabled = std::enable_if_t<std::is_same_v<T, std::string>>> bool operator==(const T &) const { return true; }
  bool operator==(std::nullptr_t) const;
  bool operator!=(std::nullptr_t) const;
  bool operator==(const String &other) const;
  bool operator!=(const String &other) const;
};
String operator+(const char *a, const String &b);
String operator+(const String &a, const char *b);
String operator+(const String &a, const String &b);

template <typename TValueType, class Clazz> class Primitive : public ObjectWrapper<TValueType, Clazz> {
public:
  using UnderlyingType = TValueType;
  Primitive();
  Primitive(std::nullptr_t);
  Primitive(TValueType value);
  Primitive &operator=(TValueType value);
  TValueType operator*() const;
  TValueType getValue(const TValueType &defaultValue) const;
  operator TValueType() const;
};
using Int8 = Primitive<v_int8, __class::Any_<v_int8>>;
using UInt8 = Primitive<v_uint8, __class::Any_<v_uint8>>;
using Int16 = Primitive<v_int16, __class::Any_<v_int16>>;
using UInt16 = Primitive<v_uint16, __class::Any_<v_uint16>>;
using Int32 = Primitive<v_int32, __class::Any_<v_int32>>;
using UInt32 = Primitive<v_uint32, __class::Any_<v_uint32>>;
using Int64 = Primitive<v_int64, __class::Any_<v_int64>>;
using UInt64 = Primitive<v_uint64, __class::Any_<v_uint64>>;
using Float32 = Primitive<v_float32, __class::Any_<v_float32>>;
using Float64 = Primitive<v_float64, __class::Any_<v_float64>>;
class Boolean : public ObjectWrapper<bool, __class::Any_<bool>> {
public:
  Boolean();
  Boolean(bool value);
  bool operator*() const;
  operator bool() const;
};
template <class T> class Enum : public ObjectWrapper<T, __class::Any_<T>> {
public:
  Enum();
  Enum(T value);
  T operator*() const;
};
template <class T> using EnumObject = Enum<T>;

template <class T, class C> class Vector : public ObjectWrapper<std::vector<T>, C> {
public:
  Vector();
  Vector(std::initializer_list<T> ilist);
  static Vector createShared();
  std::vector<T> &operator*() const;
  T &operator[](std::size_t index) const;
};
template <class T, class C> class List : public ObjectWrapper<std::list<T>, C> {
public:
  List();
  static List createShared();
  std::list<T> &operator*() const;
};
template <class Key, class Value, class C> class UnorderedMap : public ObjectWrapper<std::unordered_map<Key, Value>, C> {
public:
  UnorderedMap();
  static UnorderedMap createShared();
  std::unordered_map<Key, Value> &operator*() const;
  Value &operator[](const Key &key) const;
};

class BaseObject : public oatpp::base::Countable {
public:
  struct Property {
    struct Info {
      std::string description;
    } info;
  };
};
template <class T> class DTOWrapper : public ObjectWrapper<T, __class::Any_<T>> {
public:
  using ObjectType = T;
  DTOWrapper();
  DTOWrapper(std::nullptr_t);
  DTOWrapper(const std::shared_ptr<T> &ptr);
  T &operator*() const;
  static DTOWrapper createShared();
};
class DTO : public BaseObject {
public:
  using String = oatpp::data::type::String;
  using Any = oatpp::data::type::Any;
  using Int8 = oatpp::data::type::Int8;
  using UInt8 = oatpp::data::type::UInt8;
  using Int16 = oatpp::data::type::Int16;
  using UInt16 = oatpp::data::type::UInt16;
  using Int32 = oatpp::data::type::Int32;
  using UInt32 = oatpp::data::type::UInt32;
  using Int64 = oatpp::data::type::Int64;
  using UInt64 = oatpp::data::type::UInt64;
  using Float32 = oatpp::data::type::Float32;
  using Float64 = oatpp::data::type::Float64;
  using Boolean = oatpp::data::type::Boolean;
  template <class T> using Object = DTOWrapper<T>;
  template <class T> using Enum = oatpp::data::type::Enum<T>;
  template <class T> using Vector = oatpp::data::type::Vector<T, __class::Any_<T>>;
  template <class T> using List = oatpp::data::type::List<T, __class::Any_<T>>;
  template <class V> using Fields = oatpp::data::type::UnorderedMap<String, V, __class::Any_<V>>;
  template <class V> using UnorderedFields = Fields<V>;
};
} // namespace type
namespace mapping {
namespace type = oatpp::data::type; // Where 1.3 has them.
class ObjectMapper : public oatpp::base::Countable {
public:
  oatpp::data::type::String writeToString(const oatpp::data::type::Void &variant) const;
  template <class Wrapper> Wrapper readFromString(const oatpp::data::type::String &str) const;
};
} // namespace mapping
namespace share {
class StringKeyLabel {
public:
  StringKeyLabel(const char *text);
  StringKeyLabel(const oatpp::data::type::String &text);
  oatpp::data::type::String toString() const;
  std::string std_str() const;
  const void *getData() const;
  v_buff_size getSize() const;
};
class StringKeyLabelCI : public StringKeyLabel {
public:
  using StringKeyLabel::StringKeyLabel;
};
class StringTemplate {
public:
  StringTemplate(const oatpp::data::type::String &text);
};
} // namespace share
} // namespace data

using String = data::type::String;
using Void = data::type::Void;
using Any = data::type::Any;
using Int8 = data::type::Int8;
using UInt8 = data::type::UInt8;
using Int16 = data::type::Int16;
using UInt16 = data::type::UInt16;
using Int32 = data::type::Int32;
using UInt32 = data::type::UInt32;
using Int64 = data::type::Int64;
using UInt64 = data::type::UInt64;
using Float32 = data::type::Float32;
using Float64 = data::type::Float64;
using Boolean = data::type::Boolean;
using DTO = data::type::DTO;
template <class T> using Object = data::type::DTOWrapper<T>;
template <class T> using Enum = data::type::Enum<T>;
template <class T> using Vector = DTO::Vector<T>;
template <class T> using List = DTO::List<T>;
template <class V> using Fields = DTO::Fields<V>;
template <class V> using UnorderedFields = DTO::Fields<V>;

namespace utils {
class Conversion {
public:
  static v_int32 strToInt32(const char *str);
  static v_int32 strToInt32(const oatpp::String &str, bool &success);
  static v_int64 strToInt64(const char *str);
  static v_int64 strToInt64(const oatpp::String &str, bool &success);
  static v_uint32 strToUInt32(const oatpp::String &str, bool &success);
  static v_float64 strToFloat64(const oatpp::String &str, bool &success);
  static oatpp::String int32ToStr(v_int32 value);
  static oatpp::String uint32ToStr(v_uint32 value);
  static oatpp::String int64ToStr(v_int64 value);
  static std::string int32ToStdStr(v_int32 value);
  static std::string int64ToStdStr(v_int64 value);
  static oatpp::String boolToStr(bool value);
};
namespace conversion = oatpp::utils;
} // namespace utils
class Logger {
public:
  static constexpr v_uint32 PRIORITY_V = 0, PRIORITY_D = 1, PRIORITY_I = 2, PRIORITY_W = 3, PRIORITY_E = 4;
};
namespace base {
class Log {
public:
  Log &operator<<(const char *str);
  Log &operator<<(const oatpp::String &str);
  Log &operator<<(v_int64 value);
  template <typename... Args> static void stream(v_uint32 priority, const std::string &tag, const oatpp::String &format, const Args &...args);
};
class Environment {
public:
  static void init();
  static void destroy();
  static void *getComponent(const std::string &typeName);
  static void *getComponent(const std::string &typeName, const std::string &qualifier);
  static void logFormatted(v_uint32 priority, const std::string &tag, const char *message, ...);
  template <class T> class Component {
  public:
    Component(const T &object);
    template <class F> Component(F initializer) { initializer(); }
    Component(const std::string &qualifier, const T &object);
    T getObject();
  };
};
} // namespace base
using Environment = base::Environment;
} // namespace oatpp

#define OATPP_LOGv(TAG, ...) oatpp::base::Log::stream(oatpp::Logger::PRIORITY_V, TAG, __VA_ARGS__);
#define OATPP_LOGd(TAG, ...) oatpp::base::Log::stream(oatpp::Logger::PRIORITY_D, TAG, __VA_ARGS__);
#define OATPP_LOGi(TAG, ...) oatpp::base::Log::stream(oatpp::Logger::PRIORITY_I, TAG, __VA_ARGS__);
#define OATPP_LOGw(TAG, ...) oatpp::base::Log::stream(oatpp::Logger::PRIORITY_W, TAG, __VA_ARGS__);
#define OATPP_LOGe(TAG, ...) oatpp::base::Log::stream(oatpp::Logger::PRIORITY_E, TAG, __VA_ARGS__);
#define OATPP_LOGV(TAG, ...) oatpp::base::Environment::logFormatted(oatpp::Logger::PRIORITY_V, TAG, __VA_ARGS__);
#define OATPP_LOGD(TAG, ...) oatpp::base::Environment::logFormatted(oatpp::Logger::PRIORITY_D, TAG, __VA_ARGS__);
#define OATPP_LOGI(TAG, ...) oatpp::base::Environment::logFormatted(oatpp::Logger::PRIORITY_I, TAG, __VA_ARGS__);
#define OATPP_LOGW(TAG, ...) oatpp::base::Environment::logFormatted(oatpp::Logger::PRIORITY_W, TAG, __VA_ARGS__);
#define OATPP_LOGE(TAG, ...) oatpp::base::Environment::logFormatted(oatpp::Logger::PRIORITY_E, TAG, __VA_ARGS__);
#define OATPP_ASSERT(EXP) if (!(EXP)) throw std::runtime_error(#EXP);
#define OATPP_COMPONENT(TYPE, ...) OATPP_COMPONENT_(TYPE, __VA_ARGS__)
#define OATPP_COMPONENT_(TYPE, NAME, ...) TYPE &NAME = *static_cast<TYPE *>(oatpp::base::Environment::getComponent(#TYPE __VA_OPT__(, ) __VA_ARGS__))
#define OATPP_GET_COMPONENT(TYPE, ...) (*static_cast<TYPE *>(oatpp::base::Environment::getComponent(#TYPE __VA_OPT__(, ) __VA_ARGS__)))
#define OATPP_CREATE_COMPONENT(TYPE, NAME) oatpp::base::Environment::Component<TYPE> NAME = oatpp::base::Environment::Component<TYPE>

#define OATPP_CODEGEN_DEFINE_ApiController "oatpp/codegen/ApiController_define.hpp"
#define OATPP_CODEGEN_UNDEF_ApiController "oatpp/codegen/ApiController_undef.hpp"
#define OATPP_CODEGEN_DEFINE_ApiClient "oatpp/codegen/ApiClient_define.hpp"
#define OATPP_CODEGEN_UNDEF_ApiClient "oatpp/codegen/ApiClient_undef.hpp"
#define OATPP_CODEGEN_DEFINE_DbClient "oatpp/codegen/DbClient_define.hpp"
#define OATPP_CODEGEN_UNDEF_DbClient "oatpp/codegen/DbClient_undef.hpp"
#define OATPP_CODEGEN_DEFINE_DTO "oatpp/codegen/DTO_define.hpp"
#define OATPP_CODEGEN_UNDEF_DTO "oatpp/codegen/DTO_undef.hpp"
#define OATPP_CODEGEN_BEGIN(NAME) OATPP_CODEGEN_DEFINE_##NAME
#define OATPP_CODEGEN_END(NAME) OATPP_CODEGEN_UNDEF_##NAME

// X(item) for each item, and with commas between.
#define OATPP_EACH_(X, ITEM, ...) X(ITEM) __VA_OPT__(OATPP_EACH_1(X, __VA_ARGS__))
#define OATPP_EACH_1(X, ITEM, ...) X(ITEM) __VA_OPT__(OATPP_EACH_2(X, __VA_ARGS__))
#define OATPP_EACH_2(X, ITEM, ...) X(ITEM) __VA_OPT__(OATPP_EACH_3(X, __VA_ARGS__))
#define OATPP_EACH_3(X, ITEM, ...) X(ITEM) __VA_OPT__(OATPP_EACH_4(X, __VA_ARGS__))
#define OATPP_EACH_4(X, ITEM, ...) X(ITEM) __VA_OPT__(OATPP_EACH_5(X, __VA_ARGS__))
#define OATPP_EACH_5(X, ITEM, ...) X(ITEM) __VA_OPT__(OATPP_EACH_6(X, __VA_ARGS__))
#define OATPP_EACH_6(X, ITEM, ...) X(ITEM) __VA_OPT__(OATPP_EACH_7(X, __VA_ARGS__))
#define OATPP_EACH_7(X, ITEM, ...) X(ITEM) __VA_OPT__(OATPP_EACH_8(X, __VA_ARGS__))
#define OATPP_EACH_8(X, ITEM, ...) X(ITEM)
#define OATPP_LIST_(X, ITEM, ...) X(ITEM) __VA_OPT__(, OATPP_LIST_1(X, __VA_ARGS__))
#define OATPP_LIST_1(X, ITEM, ...) X(ITEM) __VA_OPT__(, OATPP_LIST_2(X, __VA_ARGS__))
#define OATPP_LIST_2(X, ITEM, ...) X(ITEM) __VA_OPT__(, OATPP_LIST_3(X, __VA_ARGS__))
#define OATPP_LIST_3(X, ITEM, ...) X(ITEM) __VA_OPT__(, OATPP_LIST_4(X, __VA_ARGS__))
#define OATPP_LIST_4(X, ITEM, ...) X(ITEM) __VA_OPT__(, OATPP_LIST_5(X, __VA_ARGS__))
#define OATPP_LIST_5(X, ITEM, ...) X(ITEM) __VA_OPT__(, OATPP_LIST_6(X, __VA_ARGS__))
#define OATPP_LIST_6(X, ITEM, ...) X(ITEM) __VA_OPT__(, OATPP_LIST_7(X, __VA_ARGS__))
#define OATPP_LIST_7(X, ITEM, ...) X(ITEM) __VA_OPT__(, OATPP_LIST_8(X, __VA_ARGS__))
#define OATPP_LIST_8(X, ITEM, ...) X(ITEM)
